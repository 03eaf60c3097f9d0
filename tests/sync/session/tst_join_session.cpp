// SPDX-License-Identifier: Apache-2.0
// Joins over two sessions.
#include "sync/session/join_initiator.h"
#include "sync/session/join_responder.h"
#include "tests/support/raw_peer.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const QString kName = QStringLiteral("Desk 7, north");

InvitationToken token(char byte)
{
    return *InvitationToken::fromBytes(QByteArray(16, byte));
}

JoinInitiator invited()
{
    const Invitation invitation{authorityKey().publicKey(), token('t'), UnixSeconds{}, {}};
    return *JoinInitiator::byInvitation(Author::key('n'), kName, invitation);
}

std::vector<OpenInvitation> openInvitations()
{
    return {{token('t'), instant(60'000), Role::Supervisor}};
}

SessionPair joiningPair(Purpose from, Purpose to)
{
    return SessionPair(SessionEnd(Session(Side::Initiator, sessionIdentity('n'), sessionTime(0), from,
                                          Session::Intent::Join)),
                       SessionEnd(Session(Side::Responder, sessionIdentity('r'), sessionTime(0), to)));
}

void sendAll(SessionEnd& end, const std::vector<QByteArray>& messages)
{
    for (const QByteArray& message : messages)
        end.session.sendRaw(message, sessionTime(0));
}

} // namespace

class TestJoinSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void throughSessionsByInvitation();
    void throughSessionsByCode();
    void aResponderThatIsNotOpenForCodesSaysNothing();
    void aJoinTakesTenMinutesAtMost();
    void aJoinerMayNotSpeakAsAPeer();
    void aJoinerThatDoesNotReadIsLeft();
};

void TestJoinSession::throughSessionsByInvitation()
{
    SessionPair pair = joiningPair(Purpose::Sync, Purpose::Sync);
    pair.exchange();
    QCOMPARE(pair.initiator.count<Session::JoinReady>(), 1);
    JoinInitiator initiator = invited();
    sendAll(pair.initiator, initiator.start(pair.initiator.session.handshakeHash()));
    pair.exchange();
    QCOMPARE(pair.responder.count<Session::JoinMessage>(), 1);
    JoinResponder responder(pair.responder.session.purpose(), pair.responder.session.handshakeHash(),
                            authorityKey().publicKey(), openInvitations());
    QVERIFY(responder.receive(pair.responder.last<Session::JoinMessage>()->bytes, instant(0))->request);
    pair.pass(30'000); // the administrator thinks
    QVERIFY(!pair.initiator.session.isClosed() && !pair.responder.session.isClosed());
    sendAll(pair.responder, {*responder.answer(JoinVerdict::Enrolled)});
    pair.exchange();
    const auto done = initiator.receive(pair.initiator.last<Session::JoinMessage>()->bytes);
    QVERIFY(done && done->progress && std::holds_alternative<JoinInitiator::Enrolled>(*done->progress));
    // The responder has not said who it is.
    QCOMPARE(pair.initiator.count<Session::Identified>(), 0);
    QVERIFY(!pair.initiator.session.peer());
}

void TestJoinSession::throughSessionsByCode()
{
    SessionPair pair = joiningPair(Purpose::JoinByCode, Purpose::JoinByCode);
    // The new desk knows no event.
    pair.initiator = SessionEnd(
        Session(Side::Initiator, sessionIdentity('n', EventId{}), sessionTime(0), Purpose::JoinByCode));
    pair.exchange();
    QCOMPARE(pair.responder.session.purpose(), Purpose::JoinByCode);
    JoinInitiator initiator = *JoinInitiator::byCode(Author::key('n'), kName);
    sendAll(pair.initiator, initiator.start(pair.initiator.session.handshakeHash()));
    pair.exchange();
    QCOMPARE(pair.responder.count<Session::JoinMessage>(), 2);
    // Who is open for codes takes peers all the same.
    SessionPair peers = joiningPair(Purpose::Sync, Purpose::JoinByCode);
    peers.initiator = SessionEnd(Session(Side::Initiator, sessionIdentity('i'), sessionTime(0)));
    peers.exchange();
    QVERIFY(peers.bothOpen());
}

void TestJoinSession::aResponderThatIsNotOpenForCodesSaysNothing()
{
    SessionPair pair = joiningPair(Purpose::JoinByCode, Purpose::Sync);
    pair.exchange();
    QCOMPARE(pair.initiator.closed(), CloseReason::HandshakeFailed);
    QCOMPARE(pair.responder.closed(), CloseReason::HandshakeFailed);
    QCOMPARE(pair.responder.sent, encodePreamble(Purpose::Sync));
}

void TestJoinSession::aJoinTakesTenMinutesAtMost()
{
    SessionPair pair = joiningPair(Purpose::Sync, Purpose::Sync);
    pair.exchange();
    sendAll(pair.initiator, invited().start(pair.initiator.session.handshakeHash()));
    pair.pass(Session::kJoinLimit.count() - 100);
    QVERIFY(!pair.initiator.session.isClosed() && !pair.responder.session.isClosed());
    pair.pass(200);
    QCOMPARE(pair.responder.closed(), CloseReason::TimedOut);
}

void TestJoinSession::aJoinerMayNotSpeakAsAPeer()
{
    for (const MessageType type : {MessageType::Auth, MessageType::Heads, MessageType::Claim}) {
        RawPeer stranger(Side::Initiator);
        Session session(Side::Responder, sessionIdentity('r'), sessionTime(0));
        stranger.shakeHands(session);
        stranger.say(session, invited().start(stranger.handshake.hash())[0]);
        QVERIFY(!session.isClosed());
        stranger.say(session, QByteArray(3, char(type)));
        QVERIFY(session.isClosed());
        const auto events = session.takeEvents();
        QCOMPARE(std::get<Session::Closed>(events.back()).reason, CloseReason::ProtocolBroken);
    }
}

void TestJoinSession::aJoinerThatDoesNotReadIsLeft()
{
    SessionPair pair = joiningPair(Purpose::Sync, Purpose::Sync);
    pair.exchange();
    sendAll(pair.initiator, invited().start(pair.initiator.session.handshakeHash()));
    pair.exchange();
    Session& session = pair.responder.session;
    int sent = 0;
    while (!session.isClosed() && ++sent < 10'000)
        session.sendRaw(encode(Welcome{JoinVerdict::NoInvitation, {}, {}}), sessionTime(0));
    QVERIFY(sent * 66 <= Session::kMaxJoinOutputBytes);
    pair.responder.collect(0);
    QCOMPARE(pair.responder.closed(), CloseReason::Silent);
    QVERIFY(!session.hasOutput());
}

QTEST_APPLESS_MAIN(TestJoinSession)
#include "tst_join_session.moc"
