// SPDX-License-Identifier: Apache-2.0
// Peers that were let in and do not keep to the protocol.
#include "tests/support/raw_peer.h"
#include "tests/support/sample_messages.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

Session responder()
{
    return Session(Side::Responder, sessionIdentity('r'), sessionTime(0));
}

QByteArray typed(int type, const QByteArray& body = {})
{
    return QByteArray(1, char(type)) + body;
}

} // namespace

class TestSessionAbuse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void TestSessionAbuse::aMessageIsBoundByItsType_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<qsizetype>("limit");
    QTest::newRow("a range") << 3 << kMaxLargeMessageBytes;
    QTest::newRow("heads") << 2 << kMaxLargeMessageBytes;
    QTest::newRow("a claim") << 7 << kMaxSmallMessageBytes;
    QTest::newRow("a type nobody knows") << 77 << kMaxSmallMessageBytes;
}

void TestSessionAbuse::aMessageIsBoundByItsType()
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

void TestSessionAbuse::whatIsNoMessageEnds_data()
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
    QTest::newRow("addresses cut short") << typed(21, QByteArray(10, '\4'));
    QTest::newRow("a join") << typed(16, QByteArray(140, 'x'));
    QTest::newRow("a reveal") << typed(20, QByteArray(32, 'x'));
}

void TestSessionAbuse::whatIsNoMessageEnds()
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

void TestSessionAbuse::unknownTypesAreSkipped()
{
    RawPeer peer(Side::Initiator);
    Session session = responder();
    peer.open(session);
    for (const int type : {0, 25, 200, 255})
        peer.say(session, typed(type, QByteArray(kMaxSmallMessageBytes - 1, 'x')));
    QVERIFY(session.isOpen());
    QVERIFY(session.takeEvents().empty());
    peer.say(session, encodeMessage(message::Done{}));
    QCOMPARE(session.takeEvents().size(), std::size_t(1));
}

void TestSessionAbuse::fewBadRangesAreBorne()
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

void TestSessionAbuse::alteredAfterwards()
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

void TestSessionAbuse::heldBytesAreBound()
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

void TestSessionAbuse::whoDoesNotReadIsLeft()
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

void TestSessionAbuse::pingsWithoutReadingPileUpNothing()
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

void TestSessionAbuse::aLiarAboutTheTimeIsIgnored()
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

QTEST_APPLESS_MAIN(TestSessionAbuse)
#include "tst_session_abuse.moc"
