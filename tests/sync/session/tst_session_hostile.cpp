// SPDX-License-Identifier: Apache-2.0
// Those who do not mean well, on the wire and at its other end, before a session is open.
#include "sync/session/credential.h"
#include "tests/support/raw_peer.h"
#include "tests/support/sample_messages.h"

#include <QTest>

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// Hands over one side's bytes, changed on the way.
using Change = std::function<void(QByteArray& bytes, qsizetype from)>;

/// As SessionPair::exchange(), with `change` applied to all that `from` sends; then time passes.
void exchangeWith(SessionPair& pair, Side from, const Change& change)
{
    qsizetype sent = 0;
    for (int i = 0; i < 20; ++i) {
        for (const Side side : {Side::Initiator, Side::Responder}) {
            SessionEnd& sender = side == Side::Initiator ? pair.initiator : pair.responder;
            SessionEnd& receiver = side == Side::Initiator ? pair.responder : pair.initiator;
            sender.collect(0);
            QByteArray bytes = sender.session.takeOutput();
            if (side == from) {
                const qsizetype before = sent;
                sent += bytes.size();
                change(bytes, before);
            }
            receiver.session.receive(bytes, sessionTime(0));
            receiver.collect(0);
        }
    }
}

Session responder()
{
    return Session(Side::Responder, sessionIdentity('r'), sessionTime(0));
}

QByteArray typed(int type, const QByteArray& body = {})
{
    return QByteArray(1, char(type)) + body;
}

/// What the sessions of a pair send until both are open, less what follows an Auth.
struct HandshakeBytes
{
    // preamble; frames of 32, 96, 64; Auth with its type, fragment mark and tag
    static constexpr qsizetype kAuth = 2 + 1 + 105 + 16;
    static constexpr qsizetype kInitiator = 4 + (2 + 32) + (2 + 64) + kAuth;
    static constexpr qsizetype kResponder = 4 + (2 + 96) + kAuth;
};

} // namespace

class TestSessionHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noByteOfTheHandshakeCanBeAltered_data();
    void noByteOfTheHandshakeCanBeAltered();
    void ofAnotherEvent();
    void anotherVersion_data();
    void anotherVersion();
    void anotherProgram();
    void anotherPurpose();
    void recordedBytesAreOfNoUse();
    void anAuthIsOfOneHandshakeAndSide_data();
    void anAuthIsOfOneHandshakeAndSide();
    void nothingComesBeforeAuth_data();
    void nothingComesBeforeAuth();
    void slowBytesTimeOut_data();
    void slowBytesTimeOut();
    void framesTooLongForTheHandshake();
    void aStrangerTakesLittleMemory();
};

void TestSessionHostile::noByteOfTheHandshakeCanBeAltered_data()
{
    QTest::addColumn<Side>("from");
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("of the initiator") << Side::Initiator << HandshakeBytes::kInitiator;
    QTest::newRow("of the responder") << Side::Responder << HandshakeBytes::kResponder;
}

void TestSessionHostile::noByteOfTheHandshakeCanBeAltered()
{
    QFETCH(const Side, from);
    QFETCH(const qsizetype, bytes);
    for (qsizetype at = 0; at < bytes; ++at) {
        SessionPair pair;
        bool wasAltered = false;
        exchangeWith(pair, from, [&](QByteArray& sent, qsizetype before) {
            if (at >= before && at < before + sent.size()) {
                sent[at - before] = char(sent[at - before] ^ 1);
                wasAltered = true;
            }
        });
        QVERIFY2(wasAltered, qPrintable(QString::number(at)));
        const SessionEnd& sender = from == Side::Initiator ? pair.initiator : pair.responder;
        SessionEnd& receiver = from == Side::Initiator ? pair.responder : pair.initiator;
        QVERIFY2(!receiver.wasOpened(), qPrintable(QString::number(at)));
        QVERIFY2(receiver.count<Session::Identified>() == 0, qPrintable(QString::number(at)));
        // A responder opens when it says who it is; who does not hear that never opens.
        QVERIFY(from == Side::Responder || !sender.wasOpened());
        receiver.session.tick(sessionTime(5'000));
        QVERIFY(receiver.session.isClosed());
    }
    SessionPair untouched;
    exchangeWith(untouched, from, [](QByteArray&, qsizetype) {});
    QVERIFY(untouched.bothOpen());
}

void TestSessionHostile::ofAnotherEvent()
{
    SessionPair pair(sessionIdentity('i', eventIdOf(Author::key('B').publicKey())), sessionIdentity('r'));
    pair.exchange();
    QCOMPARE(pair.initiator.closed(), CloseReason::HandshakeFailed);
    // The initiator has closed the connection; its owner did so, and the other one's hears of it.
    pair.responder.session.connectionLost();
    pair.responder.collect(0);
    QCOMPARE(pair.responder.closed(), CloseReason::HandshakeFailed);
    for (const SessionEnd* end : {&pair.initiator, &pair.responder}) {
        QCOMPARE(end->count<Session::Identified>(), 0);
        QVERIFY(!end->session.peer());
    }
    // The preamble and one message of the handshake each: no room for a name.
    QCOMPARE(pair.initiator.sent.size(), qsizetype(4 + 2 + 32));
    QCOMPARE(pair.responder.sent.size(), qsizetype(4 + 2 + 96));
    // A connection that ends before or after that is just lost.
    Session early = responder();
    early.connectionLost();
    QCOMPARE(closedFor(early), CloseReason::Lost);
    SessionPair open;
    open.exchange();
    open.responder.session.connectionLost();
    open.responder.collect(0);
    QCOMPARE(open.responder.closed(), CloseReason::Lost);
}

void TestSessionHostile::anotherVersion_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("to a responder") << Side::Responder;
    QTest::newRow("to an initiator") << Side::Initiator;
}

void TestSessionHostile::anotherVersion()
{
    QFETCH(const Side, side);
    Session session(side, sessionIdentity('s'), sessionTime(0));
    session.receive(QByteArray("GL\x02\x01"), sessionTime(0));
    QCOMPARE(closedFor(session), CloseReason::OtherVersion);
    QCOMPARE(session.peerVersion(), std::uint8_t(2));
    // Said all the same: the other side's operator wants to know, too.
    QCOMPARE(session.takeOutput(), encodePreamble(Purpose::Sync));
}

void TestSessionHostile::anotherProgram()
{
    for (const QByteArray& bytes : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray("SSH-2.0-x\r\n"),
                                    QByteArray("\x16\x03\x01", 3), QByteArray("g")}) {
        Session session = responder();
        session.receive(bytes, sessionTime(0));
        QCOMPARE(closedFor(session), CloseReason::NotGatelog);
        QVERIFY(!session.hasOutput());
    }
}

void TestSessionHostile::anotherPurpose()
{
    Session session = responder();
    session.receive(QByteArray("GL\x01\x07"), sessionTime(0));
    QCOMPARE(closedFor(session), CloseReason::HandshakeFailed);
    Session initiator(Side::Initiator, sessionIdentity('i'), sessionTime(0));
    initiator.receive(QByteArray("GL\x01\x02"), sessionTime(0));
    QCOMPARE(closedFor(initiator), CloseReason::HandshakeFailed);
}

void TestSessionHostile::recordedBytesAreOfNoUse()
{
    const SessionIdentity same = sessionIdentity('r');
    SessionPair recorded(sessionIdentity('i'), same);
    recorded.exchange();
    recorded.initiator.session.send(message::Done{}, sessionTime(0));
    recorded.exchange();
    QVERIFY(recorded.bothOpen());
    Session again(Side::Responder, same, sessionTime(0));
    again.receive(recorded.initiator.sent, sessionTime(0));
    QCOMPARE(closedFor(again), CloseReason::HandshakeFailed);
    Session initiator(Side::Initiator, sessionIdentity('i'), sessionTime(0));
    initiator.receive(recorded.responder.sent, sessionTime(0));
    QCOMPARE(closedFor(initiator), CloseReason::HandshakeFailed);
    // Nor are those of one session, said twice.
    recorded.initiator.session.send(message::Credit{1}, sessionTime(0));
    const QByteArray frame = recorded.initiator.session.takeOutput();
    recorded.responder.session.receive(frame + frame, sessionTime(0));
    recorded.responder.collect(0);
    QCOMPARE(recorded.responder.messages<message::Credit>().size(), std::size_t(1));
    QCOMPARE(recorded.responder.closed(), CloseReason::ProtocolBroken);
}

void TestSessionHostile::anAuthIsOfOneHandshakeAndSide_data()
{
    QTest::addColumn<int>("wrong");
    QTest::newRow("another handshake's") << 0;
    QTest::newRow("the other side's, as one that is sent back would be") << 1;
    QTest::newRow("another device's signature") << 2;
    QTest::newRow("another run") << 3;
    QTest::newRow("a byte short") << 4;
    QTest::newRow("longer than what it may show for itself") << 5;
}

void TestSessionHostile::anAuthIsOfOneHandshakeAndSide()
{
    QFETCH(const int, wrong);
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.shakeHands(session);
    QByteArray auth = peer.auth('p');
    if (wrong == 0)
        auth = makeAuth(Author::key('p'), RunId(1), Side::Initiator, HandshakeHash{});
    else if (wrong == 1)
        auth = makeAuth(Author::key('p'), RunId(1), Side::Responder, peer.handshake.hash());
    else if (wrong == 2)
        auth.replace(1, 32, Author::key('q').publicKey().toByteArray());
    else if (wrong == 3)
        auth[40] = char(auth[40] ^ 1);
    else if (wrong == 4)
        auth.chop(1);
    else
        auth.append(QByteArray(kMaxCredentialBytes + 1, 'x'));
    peer.say(session, auth);
    QVERIFY(!session.peer());
    QCOMPARE(closedFor(session), CloseReason::ProtocolBroken);
    peer.listen(session);
    // Nothing but Bye: the responder has not said who it is.
    QCOMPARE(peer.heard, std::vector<QByteArray>{encodeBye(CloseReason::ProtocolBroken)});
}

void TestSessionHostile::nothingComesBeforeAuth_data()
{
    QTest::addColumn<QByteArray>("message");
    for (const auto& [name, message] : sampleMessages())
        QTest::newRow(name) << encodeMessage(message).left(kMaxSmallMessageBytes);
    QTest::newRow("a ping") << encode(control::Ping{1, instant(0)});
    QTest::newRow("a type nobody knows") << typed(99);
}

void TestSessionHostile::nothingComesBeforeAuth()
{
    QFETCH(const QByteArray, message);
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.shakeHands(session);
    peer.say(session, message);
    QCOMPARE(closedFor(session), CloseReason::ProtocolBroken);
    // Nor to an initiator, which does not take a Join either.
    RawPeer other(Side::Responder);
    Session initiator(Side::Initiator, sessionIdentity('i'), sessionTime(0));
    other.shakeHands(initiator);
    other.say(initiator, message);
    QCOMPARE(closedFor(initiator), CloseReason::ProtocolBroken);
}

void TestSessionHostile::slowBytesTimeOut_data()
{
    QTest::addColumn<bool>("afterNoise");
    QTest::newRow("a preamble, a byte a second") << false;
    QTest::newRow("an Auth, a byte a second") << true;
}

void TestSessionHostile::slowBytesTimeOut()
{
    QFETCH(const bool, afterNoise);
    RawPeer peer(Side::Initiator);
    Session session = responder();
    QByteArray bytes = encodePreamble(Purpose::Sync) + QByteArray("\x00\x20", 2) + QByteArray(32, 'x');
    if (afterNoise) {
        peer.shakeHands(session);
        bytes = peer.framesOf(peer.auth('p'));
    }
    for (int second = 1; second < 5; ++second) {
        session.receive(bytes.mid(second - 1, 1), sessionTime(second * 1'000));
        QVERIFY(!session.isClosed());
        QCOMPARE(session.nextDeadline(), std::chrono::milliseconds(5'000));
    }
    // With a byte, or without.
    session.receive(bytes.mid(4), sessionTime(5'000));
    QCOMPARE(closedFor(session), CloseReason::TimedOut);
    Session untouched = responder();
    untouched.tick(sessionTime(4'999));
    QVERIFY(!untouched.isClosed());
    untouched.tick(sessionTime(5'000));
    QCOMPARE(closedFor(untouched), CloseReason::TimedOut);
}

void TestSessionHostile::framesTooLongForTheHandshake()
{
    Session session = responder();
    session.receive(encodePreamble(Purpose::Sync) + QByteArray("\x00\x61", 2), sessionTime(0));
    QCOMPARE(closedFor(session), CloseReason::HandshakeFailed);
    QCOMPARE(session.heldBytes(), qsizetype(0));
    Session empty = responder();
    empty.receive(encodePreamble(Purpose::Sync) + QByteArray("\x00\x00", 2), sessionTime(0));
    QCOMPARE(closedFor(empty), CloseReason::HandshakeFailed);
}

void TestSessionHostile::aStrangerTakesLittleMemory()
{
    // A frame announced as long as can be costs what came of it.
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.shakeHands(session);
    session.receive(QByteArray("\xff\xff", 2) + QByteArray(1'000, 'x'), sessionTime(0));
    QVERIFY(!session.isClosed());
    QVERIFY(session.heldBytes() <= 2'048);
    // A range before Auth is as small as any message.
    RawPeer other(Side::Initiator);
    Session second = responder();
    other.shakeHands(second);
    other.sayFragment(second, QByteArray(1, '\1') + typed(3, QByteArray(kMaxSmallMessageBytes - 1, 'x')));
    QVERIFY(!second.isClosed());
    other.sayFragment(second, QByteArray("\1x")); // more is to follow, and known to be too much
    QCOMPARE(closedFor(second), CloseReason::ProtocolBroken);
    QCOMPARE(second.heldBytes(), qsizetype(0));
}

QTEST_APPLESS_MAIN(TestSessionHostile)
#include "tst_session_hostile.moc"
