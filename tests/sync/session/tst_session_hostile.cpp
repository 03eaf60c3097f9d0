// SPDX-License-Identifier: Apache-2.0
// Sessions with those who do not mean well, on the wire and at its other end.
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
    void aMessageIsBoundByItsType_data();
    void aMessageIsBoundByItsType();
    void whatIsNoMessageEnds_data();
    void whatIsNoMessageEnds();
    void unknownTypesAreSkipped();
    void fewBadRangesAreBorne();
    void alteredAfterwards();
    void heldBytesAreBound();
    void whoDoesNotReadIsLeft();
    void pingsWithoutReadingPileUpNothing();
    void aLiarAboutTheTimeIsIgnored();
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
    QTest::newRow("a byte long") << 5;
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
        auth.append('x');
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
    other.say(second, typed(3, QByteArray(kMaxFragmentBytes * 3, 'x')));
    QCOMPARE(closedFor(second), CloseReason::ProtocolBroken);
    QCOMPARE(second.heldBytes(), qsizetype(0));
}

void TestSessionHostile::aMessageIsBoundByItsType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<qsizetype>("limit");
    QTest::newRow("a range") << 3 << kMaxLargeMessageBytes;
    QTest::newRow("heads") << 2 << kMaxLargeMessageBytes;
    QTest::newRow("a claim") << 7 << kMaxSmallMessageBytes;
    QTest::newRow("a type nobody knows") << 77 << kMaxSmallMessageBytes;
}

void TestSessionHostile::aMessageIsBoundByItsType()
{
    QFETCH(const int, type);
    QFETCH(const qsizetype, limit);
    RawPeer peer(Side::Initiator);
    Session victim = responder();
    peer.open(victim);
    qsizetype said = 0;
    while (!victim.isClosed() && said < 4 * limit) {
        peer.sayFragment(victim, QByteArray(1, '\1') + QByteArray(2'000, char(type)));
        said += 2'000;
        QVERIFY(victim.heldBytes() <= limit + kMaxFrameBytes);
    }
    QVERIFY(said > limit && said <= limit + 2'000);
    QCOMPARE(closedFor(victim), CloseReason::ProtocolBroken);
    QCOMPARE(victim.heldBytes(), qsizetype(0));
}

void TestSessionHostile::whatIsNoMessageEnds_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a second auth") << typed(1, QByteArray(104, 'x'));
    QTest::newRow("heads that are no frontier") << typed(2, "xx");
    QTest::newRow("a range that is none") << typed(3, "xx");
    QTest::newRow("a range of another event") << encodeMessage(sampleRange(1, 10, EventId{}));
    QTest::newRow("done with something behind") << typed(4, "x");
    QTest::newRow("a ping cut short") << typed(11, "x");
    QTest::newRow("a ping of the year 10,889")
        << typed(11, QByteArray(4, '\0') + QByteArray("\0\1\0\0\0\0\0\0", 8));
    QTest::newRow("a pong cut short") << typed(12, QByteArray(27, '\0'));
    QTest::newRow("a bye without a reason") << typed(13);
    QTest::newRow("a bye for a reason nobody knows") << typed(13, "\x08");
    QTest::newRow("a bye for a reason that is never sent") << typed(13, "d");
    QTest::newRow("a join") << typed(16, QByteArray(140, 'x'));
    QTest::newRow("a reveal") << typed(20, QByteArray(32, 'x'));
}

void TestSessionHostile::whatIsNoMessageEnds()
{
    QFETCH(const QByteArray, message);
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.open(session);
    peer.say(session, message);
    QVERIFY(session.isClosed());
    const auto events = session.takeEvents();
    QCOMPARE(events.size(), std::size_t(1));
    QCOMPARE(std::get<Session::Closed>(events[0]).reason, CloseReason::ProtocolBroken);
    QVERIFY(!std::get<Session::Closed>(events[0]).byPeer);
    peer.listen(session);
    QCOMPARE(peer.heard, std::vector<QByteArray>{encodeBye(CloseReason::ProtocolBroken)});
}

void TestSessionHostile::unknownTypesAreSkipped()
{
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.open(session);
    for (const int type : {0, 21, 200, 255})
        peer.say(session, typed(type, QByteArray(kMaxSmallMessageBytes - 1, 'x')));
    QVERIFY(session.isOpen());
    QVERIFY(session.takeEvents().empty());
    peer.say(session, encodeMessage(message::Done{}));
    QCOMPARE(session.takeEvents().size(), std::size_t(1));
}

void TestSessionHostile::fewBadRangesAreBorne()
{
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.open(session);
    QByteArray bad = encodeMessage(sampleRange(1));
    bad.back() = char(bad.back() ^ 1);
    for (int i = 0; i < Session::kMaxBadRanges; ++i)
        peer.say(session, bad);
    QVERIFY(session.isOpen());
    peer.say(session, bad);
    QVERIFY(session.isClosed());
    const auto events = session.takeEvents();
    QCOMPARE(int(events.size()), Session::kMaxBadRanges + 2);
    QCOMPARE(std::get<Session::Closed>(events.back()).reason, CloseReason::ProtocolBroken);
}

void TestSessionHostile::alteredAfterwards()
{
    SessionPair pair;
    pair.exchange();
    pair.initiator.session.send(message::Credit{5}, sessionTime(0));
    QByteArray bytes = pair.initiator.session.takeOutput();
    bytes.back() = char(bytes.back() ^ 1);
    pair.responder.session.receive(bytes, sessionTime(0));
    pair.exchange();
    QCOMPARE(pair.responder.count<Message>(), 0);
    QCOMPARE(pair.responder.closed(), CloseReason::ProtocolBroken);
    QCOMPARE(pair.initiator.closed(), CloseReason::ProtocolBroken);
    QVERIFY(pair.initiator.last<Session::Closed>()->byPeer);
}

void TestSessionHostile::heldBytesAreBound()
{
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.shakeHands(session);
    peer.say(session, peer.auth('p'));
    QCOMPARE(session.takeEvents().size(), std::size_t(1)); // Identified; its owner takes its time
    qsizetype received = 0;
    while (!session.isClosed() && received <= 2 * Session::kMaxHeldBytes) {
        session.receive(QByteArray(65'536, 'x'), sessionTime(0));
        received += 65'536;
    }
    QVERIFY(received <= Session::kMaxHeldBytes + 65'536);
    QCOMPARE(closedFor(session), CloseReason::ProtocolBroken);
    QCOMPARE(session.heldBytes(), qsizetype(0));
}

void TestSessionHostile::whoDoesNotReadIsLeft()
{
    SessionPair pair;
    pair.exchange();
    Session& session = pair.initiator.session;
    const message::Heads part{sampleFrontier(1, 52'426), true};
    qsizetype sent = 0;
    while (session.isOpen() && sent <= 2 * Session::kMaxOutputBytes) {
        session.send(part, sessionTime(0));
        sent += 1'048'559; // at least; frames add a little
    }
    QVERIFY(sent > Session::kMaxOutputBytes / 2 && sent <= Session::kMaxOutputBytes + kMaxLargeMessageBytes);
    pair.initiator.collect(0);
    QCOMPARE(pair.initiator.closed(), CloseReason::Silent);
    QVERIFY(!session.hasOutput());
}

void TestSessionHostile::pingsWithoutReadingPileUpNothing()
{
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.open(session);
    for (std::uint32_t i = 0; i < 5'000; ++i)
        peer.say(session, encode(control::Ping{i, instant(0)}));
    QVERIFY(session.isOpen());
    const qsizetype waiting = session.takeOutput().size();
    QVERIFY(waiting > Session::kMaxPongBacklogBytes && waiting < Session::kMaxPongBacklogBytes + 100);
    // And is answered again once it has read.
    peer.say(session, encode(control::Ping{7, instant(0)}));
    QVERIFY(session.hasOutput());
}

void TestSessionHostile::aLiarAboutTheTimeIsIgnored()
{
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.shakeHands(session);
    peer.say(session, peer.auth('p'));
    session.accept(sessionTime(0));
    peer.listen(session);
    const auto ping = decodePing(peer.heard.back());
    QVERIFY(ping);
    // A pong for a ping that was none; one that took less than no time; one answered before it came.
    peer.say(session, encode(control::Pong{ping->number + 1, ping->left, instant(0), instant(0)}));
    QVERIFY(!session.clockOffset());
    peer.say(session, encode(control::Pong{ping->number, ping->left, instant(0), instant(10'000)}));
    QVERIFY(!session.clockOffset());
    peer.say(session, encode(control::Pong{ping->number, ping->left, instant(5), instant(0)}));
    QVERIFY(!session.clockOffset());
    QVERIFY(session.isOpen());
}

QTEST_APPLESS_MAIN(TestSessionHostile)
#include "tst_session_hostile.moc"
