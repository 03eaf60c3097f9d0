// SPDX-License-Identifier: Apache-2.0
// Two desks that mean well.
#include "tests/support/sample_messages.h"
#include "tests/support/session_pair.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;
using std::chrono::milliseconds;

namespace {

Session initiatorOf(const EventId& event)
{
    return Session(Side::Initiator, sessionIdentity('i', event), sessionTime(0));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDevicesKnowEachOther();
    void messagesGoBothWays_data();
    void messagesGoBothWays();
    void theGreatestMessagesFit();
    void byteByByteIsTheSame();
    void whatComesWhileTheOwnerThinksIsKept();
    void aStrangerLearnsNothing();
    void anInitiatorRefusesToo();
    void theRevokedAreToldSo_data();
    void theRevokedAreToldSo();
    void somebodyRevokedIsDismissedInTime();
    void byeNamesTheReason();
    void lateCallsDoNothing();
    void silenceEnds();
    void whoIsThereIsHeard();
    void clocksAreCompared_data();
    void clocksAreCompared();
    void aBusySessionHasItsClockMeasured();
    void aClockThatIsSetIsMeasuredAnew();
    void deadlinesAreWhenSomethingIsDue();
};

void TestSession::twoDevicesKnowEachOther()
{
    SessionPair pair;
    pair.exchange();
    QVERIFY(pair.bothOpen());
    QCOMPARE(pair.initiator.count<Session::Opened>(), 1);
    QCOMPARE(pair.responder.count<Session::Opened>(), 1);
    QVERIFY(pair.initiator.session.peer() == (PeerIdentity{Author::key('r').publicKey(), RunId('r' << 8)}));
    QVERIFY(pair.responder.session.peer() == (PeerIdentity{Author::key('i').publicKey(), RunId('i' << 8)}));
    QVERIFY(pair.initiator.session.handshakeHash() == pair.responder.session.handshakeHash());
    // Nobody on the way sees who they are.
    for (const QByteArray& bytes : {pair.initiator.sent, pair.responder.sent}) {
        QVERIFY(!bytes.contains(Author::key('r').publicKey().toByteArray()));
        QVERIFY(!bytes.contains(Author::key('i').publicKey().toByteArray()));
        QVERIFY(!bytes.contains(testEvent().toByteArray()));
    }
}

void TestSession::messagesGoBothWays_data()
{
    QTest::addColumn<int>("index");
    const auto samples = sampleMessages();
    for (std::size_t i = 0; i < samples.size(); ++i)
        QTest::newRow(samples[i].first) << int(i);
}

void TestSession::messagesGoBothWays()
{
    QFETCH(const int, index);
    const Message message = sampleMessages()[std::size_t(index)].second;
    SessionPair pair;
    pair.exchange();
    pair.initiator.session.send(message, sessionTime(0));
    pair.responder.session.send(message, sessionTime(0));
    pair.exchange();
    for (const SessionEnd* end : {&pair.initiator, &pair.responder}) {
        QCOMPARE(end->count<Message>(), 1);
        QCOMPARE(encodeMessage(*end->last<Message>()), encodeMessage(message));
    }
    QVERIFY(pair.bothOpen());
}

void TestSession::theGreatestMessagesFit()
{
    SessionPair pair;
    pair.exchange();
    const Frontier frontier = sampleFrontier(1, 52'426);
    for (const message::Heads& part : headsParts(frontier))
        pair.initiator.session.send(part, sessionTime(0));
    pair.initiator.session.send(message::Done{}, sessionTime(0));
    pair.exchange();
    QCOMPARE(pair.responder.messages<message::Heads>().size(), std::size_t(1));
    QVERIFY(pair.responder.messages<message::Heads>().front().frontier == frontier);
    QCOMPARE(pair.responder.messages<message::Done>().size(), std::size_t(1));
    QCOMPARE(pair.responder.session.heldBytes(), qsizetype(0));
}

void TestSession::byteByByteIsTheSame()
{
    SessionPair pair;
    pair.chunk = 1;
    pair.exchange();
    QVERIFY(pair.bothOpen());
    // Three fragments.
    const Frontier frontier = sampleFrontier(1, 8'000);
    pair.responder.session.send(message::Heads{frontier, true}, sessionTime(0));
    pair.responder.session.send(sampleRange(), sessionTime(0));
    pair.exchange();
    QVERIFY(pair.initiator.messages<message::Heads>().at(0).frontier == frontier);
    QCOMPARE(pair.initiator.messages<message::Range>().at(0).records.size(), std::size_t(3));
}

void TestSession::whatComesWhileTheOwnerThinksIsKept()
{
    SessionPair pair;
    pair.initiator.accepts = false;
    pair.exchange();
    QVERIFY(pair.responder.session.isOpen());
    QCOMPARE(pair.initiator.count<Session::Identified>(), 1);
    pair.responder.session.send(message::Credit{7}, sessionTime(0));
    pair.responder.session.send(message::Done{}, sessionTime(0));
    pair.exchange();
    QCOMPARE(pair.initiator.count<Message>(), 0);
    pair.initiator.session.accept(sessionTime(0));
    pair.exchange();
    QVERIFY(pair.bothOpen());
    QCOMPARE(pair.initiator.messages<message::Credit>().at(0).bytes, 7u);
    QCOMPARE(pair.initiator.messages<message::Done>().size(), std::size_t(1));
}

void TestSession::aStrangerLearnsNothing()
{
    SessionPair pair;
    pair.responder.accepts = false;
    pair.exchange();
    QCOMPARE(pair.responder.count<Session::Identified>(), 1);
    const qsizetype before = pair.responder.sent.size();
    // Preamble, and the one message of the handshake that is the responder's.
    QCOMPARE(before, Preamble::kBytes + kFrameHeadBytes + SecureChannel::kMaxHandshakeFrameBytes);
    pair.responder.session.refuse(CloseReason::NotEnrolled, sessionTime(0));
    pair.exchange();
    // Then a frame with Bye in it: 1 fragment mark, 1 type, 1 reason, 16 tag. An Auth would be 105 longer.
    QCOMPARE(pair.responder.sent.size() - before, kFrameHeadBytes + 1 + 2 + kAeadTagBytes);
    QCOMPARE(pair.initiator.count<Session::Identified>(), 0);
    QVERIFY(!pair.initiator.session.peer());
    QCOMPARE(pair.initiator.closed(), CloseReason::NotEnrolled);
    QVERIFY(pair.initiator.last<Session::Closed>()->byPeer);
    QCOMPARE(pair.responder.closed(), CloseReason::NotEnrolled);
    QVERIFY(!pair.responder.last<Session::Closed>()->byPeer);
}

void TestSession::anInitiatorRefusesToo()
{
    SessionPair pair;
    pair.initiator.accepts = false;
    pair.exchange();
    pair.initiator.session.refuse(CloseReason::NotEnrolled, sessionTime(0));
    pair.exchange();
    QVERIFY(!pair.initiator.wasOpened());
    QCOMPARE(pair.responder.closed(), CloseReason::NotEnrolled);
    QVERIFY(pair.responder.last<Session::Closed>()->byPeer);
}

void TestSession::theRevokedAreToldSo_data()
{
    QTest::addColumn<bool>("initiatorIsRevoked");
    QTest::newRow("the one that connected") << true;
    QTest::newRow("the one that was connected to") << false;
}

void TestSession::theRevokedAreToldSo()
{
    QFETCH(const bool, initiatorIsRevoked);
    SessionPair pair;
    SessionEnd& revoked = initiatorIsRevoked ? pair.initiator : pair.responder;
    SessionEnd& member = initiatorIsRevoked ? pair.responder : pair.initiator;
    member.accepts = false;
    pair.exchange();
    QCOMPARE(member.count<Session::Identified>(), 1);
    member.session.acceptRevoked(sessionTime(0));
    pair.exchange();
    QVERIFY(revoked.session.isOpen());
    QVERIFY(!member.session.isOpen());
    revoked.session.send(sampleRange(), sessionTime(0)); // tries to get rid of something
    pair.exchange();
    member.session.send(sampleRange(5), sessionTime(0));
    member.session.send(sampleRange(2), sessionTime(0));
    member.session.close(CloseReason::Revoked, sessionTime(0));
    pair.exchange();
    QCOMPARE(revoked.messages<message::Range>().size(), std::size_t(2));
    QCOMPARE(revoked.messages<message::Range>().at(0).records.size(), std::size_t(5));
    QCOMPARE(revoked.closed(), CloseReason::Revoked);
    QVERIFY(revoked.last<Session::Closed>()->byPeer);
    QCOMPARE(member.count<Message>(), 0);
    QVERIFY(!member.wasOpened());
    QCOMPARE(member.closed(), CloseReason::Revoked);
}

void TestSession::somebodyRevokedIsDismissedInTime()
{
    SessionPair pair;
    pair.responder.accepts = false;
    pair.exchange();
    pair.responder.session.acceptRevoked(sessionTime(0));
    pair.exchange();
    pair.initiator.session.send(sampleRange(), sessionTime(0));
    pair.initiator.collect(0);
    pair.responder.session.receive(QByteArray(100'000, 'x'), sessionTime(0));
    QCOMPARE(pair.responder.session.heldBytes(), qsizetype(0));
    pair.responder.session.tick(sessionTime(4'999));
    QVERIFY(!pair.responder.session.isClosed());
    pair.responder.session.tick(sessionTime(5'000));
    pair.responder.collect(5'000);
    QCOMPARE(pair.responder.closed(), CloseReason::Revoked);
}

void TestSession::byeNamesTheReason()
{
    for (const CloseReason reason : {CloseReason::Going, CloseReason::Superseded, CloseReason::TooMany}) {
        SessionPair pair;
        pair.exchange();
        pair.initiator.session.close(reason, sessionTime(0));
        QVERIFY(pair.initiator.session.isClosed());
        pair.exchange();
        QCOMPARE(pair.responder.closed(), reason);
        QCOMPARE(pair.initiator.closed(), reason);
    }
}

void TestSession::lateCallsDoNothing()
{
    SessionPair pair;
    pair.exchange();
    pair.initiator.session.close(CloseReason::Going, sessionTime(0));
    pair.exchange();
    Session& closed = pair.responder.session;
    closed.accept(sessionTime(1));
    closed.acceptRevoked(sessionTime(1));
    closed.send(message::Done{}, sessionTime(1));
    closed.sendRaw(QByteArray(1, char(MessageType::Join)), sessionTime(1));
    closed.receive("whatever", sessionTime(1));
    closed.tick(sessionTime(60'000));
    closed.close(CloseReason::Going, sessionTime(60'000));
    closed.connectionLost();
    QVERIFY(!closed.hasOutput());
    QVERIFY(closed.takeEvents().empty());
    QCOMPARE(closed.nextDeadline(), milliseconds::max());
}

void TestSession::silenceEnds()
{
    SessionPair pair;
    pair.exchange();
    Session& lonely = pair.initiator.session;
    for (std::int64_t ms = 100; ms < 5'000; ms += 100)
        lonely.tick(sessionTime(ms));
    QVERIFY(lonely.isOpen());
    QVERIFY(lonely.hasOutput()); // it asked
    lonely.tick(sessionTime(5'000));
    pair.initiator.collect(5'000);
    QCOMPARE(pair.initiator.closed(), CloseReason::Silent);
}

void TestSession::whoIsThereIsHeard()
{
    SessionPair pair;
    pair.exchange();
    const qsizetype before = pair.initiator.sent.size();
    pair.pass(60'000);
    QVERIFY(pair.bothOpen());
    // One Ping in two seconds at most, and the answers to as many, of 46 bytes at most.
    QVERIFY(pair.initiator.sent.size() - before <= 30 * (32 + 48));
}

void TestSession::clocksAreCompared_data()
{
    QTest::addColumn<int>("initiatorAhead");
    QTest::addColumn<int>("responderAhead");
    QTest::newRow("the same time") << 0 << 0;
    QTest::newRow("an hour apart") << 0 << 3'600'000;
    QTest::newRow("an hour apart the other way") << 3'600'000 << 0;
    QTest::newRow("one is before 2000") << 0 << -1'000'000'000;
}

void TestSession::clocksAreCompared()
{
    QFETCH(const int, initiatorAhead);
    QFETCH(const int, responderAhead);
    SessionPair pair(
        SessionEnd(Session(Side::Initiator, sessionIdentity('i'), sessionTime(0, initiatorAhead)),
                   initiatorAhead),
        SessionEnd(Session(Side::Responder, sessionIdentity('r'), sessionTime(0, responderAhead)),
                   responderAhead));
    pair.exchange();
    // At once, not after two seconds.
    QCOMPARE(pair.initiator.session.clockOffset(), milliseconds(responderAhead - initiatorAhead));
    QCOMPARE(pair.responder.session.clockOffset(), milliseconds(initiatorAhead - responderAhead));
    QCOMPARE(pair.initiator.session.roundTrip(), milliseconds(0));
}

void TestSession::aBusySessionHasItsClockMeasured()
{
    SessionPair pair;
    pair.exchange();
    pair.responder.ahead_ms = 20;   // drifts, slowly enough not to be a clock that was set
    for (int i = 0; i < 120; ++i) { // a minute and more: the old measurements are gone
        for (SessionEnd* end : {&pair.initiator, &pair.responder})
            end->session.send(message::Credit{1}, end->at(pair.now_ms));
        pair.pass(1'000);
    }
    QCOMPARE(pair.initiator.session.clockOffset(), milliseconds(20));
}

void TestSession::aClockThatIsSetIsMeasuredAnew()
{
    SessionPair pair;
    pair.exchange();
    QCOMPARE(pair.initiator.session.clockOffset(), milliseconds(0));
    pair.initiator.ahead_ms = 7'200'000;
    pair.initiator.session.tick(pair.initiator.at(100));
    QVERIFY(!pair.initiator.session.clockOffset());
    pair.pass(5'000);
    QCOMPARE(pair.initiator.session.clockOffset(), milliseconds(-7'200'000));
}

void TestSession::deadlinesAreWhenSomethingIsDue()
{
    Session session = initiatorOf(testEvent());
    QCOMPARE(session.nextDeadline(), Session::kHandshakeLimit);
    SessionPair pair;
    pair.exchange();
    QCOMPARE(pair.initiator.session.nextDeadline(), Session::kPingAfter);
    pair.initiator.session.tick(sessionTime(Session::kPingAfter.count()));
    QCOMPARE(pair.initiator.session.nextDeadline(), 2 * Session::kPingAfter);
    pair.initiator.session.tick(sessionTime(2 * Session::kPingAfter.count()));
    QCOMPARE(pair.initiator.session.nextDeadline(), Session::kSilentAfter);
}

QTEST_APPLESS_MAIN(TestSession)
#include "tst_session.moc"
