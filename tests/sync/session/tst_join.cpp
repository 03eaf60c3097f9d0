// SPDX-License-Identifier: Apache-2.0
#include "sync/session/join_initiator.h"
#include "sync/session/join_responder.h"
#include "tests/support/raw_peer.h"
#include "tests/support/session_pair.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const QString kName = QStringLiteral("Desk 7, north");

HandshakeHash handshakeHash(char byte)
{
    return *HandshakeHash::fromBytes(QByteArray(64, byte));
}

InvitationToken token(char byte)
{
    return *InvitationToken::fromBytes(QByteArray(16, byte));
}

Invitation invitation(char tokenByte = 't')
{
    return {authorityKey().publicKey(), token(tokenByte), UnixSeconds{}, {}};
}

std::vector<OpenInvitation> openInvitations()
{
    return {{token('s'), instant(60'000), Role::Administrator},
            {token('t'), instant(60'000), Role::Supervisor}};
}

JoinInitiator invited(const Invitation& by = invitation(), char device = 'n')
{
    return *JoinInitiator::byInvitation(Author::key(device), kName, by);
}

JoinResponder inviting(char hash = 'h', std::vector<OpenInvitation> open = openInvitations())
{
    return JoinResponder(Purpose::Sync, handshakeHash(hash), authorityKey().publicKey(), std::move(open));
}

JoinResponder openForCode(char hash = 'h')
{
    return JoinResponder(Purpose::JoinByCode, handshakeHash(hash), authorityKey().publicKey(), {});
}

template <class Progress>
const Progress* progressOf(const Result<JoinInitiator::Step>& step)
{
    return step && step->progress ? std::get_if<Progress>(&*step->progress) : nullptr;
}

/// Both sides of a join by code as far as the codes.
struct ByCode
{
    JoinInitiator initiator = *JoinInitiator::byCode(Author::key('n'), kName);
    JoinResponder responder = openForCode();
    QString initiatorsCode;
    JoinRequest request;

    ByCode()
    {
        std::vector<QByteArray> toResponder = initiator.start(handshakeHash('h'));
        for (std::size_t i = 0; i < toResponder.size(); ++i) {
            const auto answer = responder.receive(toResponder[i], instant(0));
            GATELOG_CHECK(answer);
            if (answer->request)
                request = *answer->request;
            for (const QByteArray& message : answer->toSend) {
                const auto step = initiator.receive(message);
                GATELOG_CHECK(step && progressOf<JoinInitiator::CodeToCompare>(step));
                initiatorsCode = progressOf<JoinInitiator::CodeToCompare>(step)->code;
                toResponder.insert(toResponder.end(), step->toSend.begin(), step->toSend.end());
            }
        }
    }
};

} // namespace

class TestJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byInvitation();
    void everyVerdictIsProven_data();
    void everyVerdictIsProven();
    void aWrongTokenIsNone();
    void anExpiredTokenIsSaidToBe();
    void somebodyBetweenCannotPassOnTheProof();
    void somebodyBetweenCannotAnswer_data();
    void somebodyBetweenCannotAnswer();
    void anotherAuthorityIsNotTheOneThatInvited();
    void byCode();
    void byCodeThePersonHasTheLastWord();
    void somebodyBetweenShowsOtherCodes();
    void aRevealThatDoesNotFitIsRefused();
    void aCodeProvesItsConnection();
    void names_data();
    void names();
    void damagedMessagesAreRefused();
    void messagesOutOfTurnAreRefused();
    void throughSessionsByInvitation();
    void throughSessionsByCode();
    void aResponderThatIsNotOpenForCodesSaysNothing();
    void aJoinTakesTenMinutesAtMost();
    void aJoinerMayNotSpeakAsAPeer();
    void aJoinerThatDoesNotReadIsLeft();
};

void TestJoin::byInvitation()
{
    JoinInitiator initiator = invited();
    JoinResponder responder = inviting();
    const auto first = initiator.start(handshakeHash('h'));
    QCOMPARE(first.size(), std::size_t(1));
    QVERIFY(!first[0].contains(token('t').toByteArray())); // the token itself never travels
    const auto asked = responder.receive(first[0], instant(0));
    QVERIFY(asked && asked->request && asked->toSend.empty());
    QVERIFY(*asked->request ==
            (JoinRequest{Author::key('n').publicKey(), kName, token('t'), Role::Supervisor, {}}));
    QVERIFY(progressOf<JoinInitiator::Waiting>(initiator.receive(*responder.answer(JoinVerdict::Wait))));
    QVERIFY(!initiator.isOver() && !responder.isOver());
    const auto welcome = responder.answer(JoinVerdict::Enrolled);
    QVERIFY(welcome && responder.isOver());
    const auto done = initiator.receive(*welcome);
    QVERIFY(progressOf<JoinInitiator::Enrolled>(done));
    QVERIFY(progressOf<JoinInitiator::Enrolled>(done)->authority == authorityKey().publicKey());
    QVERIFY(initiator.isOver());
    QVERIFY(!responder.answer(JoinVerdict::Enrolled)); // all is said
}

void TestJoin::everyVerdictIsProven_data()
{
    QTest::addColumn<JoinVerdict>("verdict");
    QTest::newRow("refused") << JoinVerdict::Refused;
    QTest::newRow("expired while an administrator was asked") << JoinVerdict::Expired;
    QTest::newRow("used meanwhile") << JoinVerdict::NoInvitation;
    QTest::newRow("the name is taken") << JoinVerdict::NameTaken;
}

void TestJoin::everyVerdictIsProven()
{
    QFETCH(const JoinVerdict, verdict);
    JoinInitiator initiator = invited();
    JoinResponder responder = inviting();
    QVERIFY(responder.receive(initiator.start(handshakeHash('h'))[0], instant(0)));
    const auto welcome = responder.answer(verdict);
    QVERIFY(welcome);
    QVERIFY(!welcome->contains(authorityKey().publicKey().toByteArray()));
    const auto done = initiator.receive(*welcome);
    const auto* refused = progressOf<JoinInitiator::Refused>(done);
    QVERIFY(refused);
    QCOMPARE(refused->verdict, verdict);
    QVERIFY(refused->isProven);
}

void TestJoin::aWrongTokenIsNone()
{
    JoinInitiator initiator = invited(invitation('x'));
    JoinResponder responder = inviting();
    const auto answer = responder.receive(initiator.start(handshakeHash('h'))[0], instant(0));
    QVERIFY(answer && !answer->request && responder.isOver());
    QCOMPARE(answer->toSend.size(), std::size_t(1));
    QVERIFY(!responder.answer(JoinVerdict::Enrolled));
    const auto done = initiator.receive(answer->toSend[0]);
    const auto* refused = progressOf<JoinInitiator::Refused>(done);
    QVERIFY(refused);
    QCOMPARE(refused->verdict, JoinVerdict::NoInvitation);
    QVERIFY(!refused->isProven);
}

void TestJoin::anExpiredTokenIsSaidToBe()
{
    JoinInitiator initiator = invited();
    JoinResponder responder = inviting();
    const auto answer = responder.receive(initiator.start(handshakeHash('h'))[0], instant(60'000));
    QVERIFY(answer && !answer->request && responder.isOver());
    const auto done = initiator.receive(answer->toSend.at(0));
    const auto* refused = progressOf<JoinInitiator::Refused>(done);
    QVERIFY(refused);
    QCOMPARE(refused->verdict, JoinVerdict::Expired);
    QVERIFY(refused->isProven);
    JoinInitiator inTime = invited();
    JoinResponder other = inviting();
    QVERIFY(other.receive(inTime.start(handshakeHash('h'))[0], instant(59'999))->request);
}

void TestJoin::somebodyBetweenCannotPassOnTheProof()
{
    // The desk's handshake is with the one between, whose own with the administrator's laptop has another
    // hash.
    const auto overheard = decodeJoin(invited().start(handshakeHash('1'))[0]);
    QVERIFY(overheard);
    const auto passedOn = inviting('2').receive(encode(*overheard), instant(0));
    QVERIFY(!passedOn);
    QCOMPARE(passedOn.error().code, ErrorCode::BadSignature);
    // With a key of its own it can sign, but not prove.
    const SigningKey own = Author::key('m');
    const Join forged{own.publicKey(), signJoin(own, handshakeHash('2')), overheard->proof, kName};
    const auto tried = inviting('2').receive(encode(forged), instant(0));
    QVERIFY(tried && !tried->request);
    QCOMPARE(decodeWelcome(tried->toSend.at(0))->verdict, JoinVerdict::NoInvitation);
}

void TestJoin::somebodyBetweenCannotAnswer_data()
{
    QTest::addColumn<Welcome>("welcome");
    const PublicKey authority = authorityKey().publicKey();
    const Hash other = welcomeProof(token('t').view(), handshakeHash('2'), Author::key('n').publicKey(),
                                    JoinVerdict::Enrolled);
    const Hash ofWait =
        welcomeProof(token('t').view(), handshakeHash('1'), Author::key('n').publicKey(), JoinVerdict::Wait);
    QTest::newRow("enrolled, with zeros") << Welcome{JoinVerdict::Enrolled, {}, authority};
    QTest::newRow("enrolled, proven for another handshake")
        << Welcome{JoinVerdict::Enrolled, other, authority};
    QTest::newRow("enrolled, with the proof of a wait") << Welcome{JoinVerdict::Enrolled, ofWait, authority};
    QTest::newRow("wait, with zeros") << Welcome{JoinVerdict::Wait, {}, {}};
    QTest::newRow("refused, with zeros") << Welcome{JoinVerdict::Refused, {}, {}};
    QTest::newRow("no invitation, with a proof of something else")
        << Welcome{JoinVerdict::NoInvitation, ofWait, {}};
}

void TestJoin::somebodyBetweenCannotAnswer()
{
    QFETCH(const Welcome, welcome);
    JoinInitiator initiator = invited();
    QCOMPARE(initiator.start(handshakeHash('1')).size(), std::size_t(1));
    const auto step = initiator.receive(encode(welcome));
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::BadSignature);
}

void TestJoin::anotherAuthorityIsNotTheOneThatInvited()
{
    JoinInitiator initiator = invited();
    QCOMPARE(initiator.start(handshakeHash('1')).size(), std::size_t(1));
    const Hash proof = welcomeProof(token('t').view(), handshakeHash('1'), Author::key('n').publicKey(),
                                    JoinVerdict::Enrolled);
    const auto step =
        initiator.receive(encode(Welcome{JoinVerdict::Enrolled, proof, Author::key('B').publicKey()}));
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::Conflict);
}

void TestJoin::byCode()
{
    ByCode join;
    QCOMPARE(join.initiatorsCode.size(), qsizetype(6));
    QCOMPARE(join.request.code, join.initiatorsCode);
    QCOMPARE(join.request.name, kName);
    QVERIFY(join.request.device == Author::key('n').publicKey());
    QVERIFY(join.request.token.isZero());
    QVERIFY(!join.initiator.confirmCode());
    const auto waiting = join.initiator.receive(*join.responder.answer(JoinVerdict::Wait));
    QVERIFY(progressOf<JoinInitiator::Waiting>(waiting));
    const auto done = join.initiator.receive(*join.responder.answer(JoinVerdict::Enrolled));
    QVERIFY(progressOf<JoinInitiator::Enrolled>(done));
    QVERIFY(progressOf<JoinInitiator::Enrolled>(done)->authority == authorityKey().publicKey());
}

void TestJoin::byCodeThePersonHasTheLastWord()
{
    ByCode join;
    const auto welcomed = join.initiator.receive(*join.responder.answer(JoinVerdict::Enrolled));
    QVERIFY(welcomed && !welcomed->progress);
    const auto confirmed = join.initiator.confirmCode();
    QVERIFY(confirmed && std::holds_alternative<JoinInitiator::Enrolled>(*confirmed));
    QVERIFY(!join.initiator.confirmCode());
}

void TestJoin::somebodyBetweenShowsOtherCodes()
{
    int equal = 0;
    for (int i = 0; i < 20; ++i) {
        // The one between plays a responder to the desk ('1') and a desk to the administrator ('2').
        JoinInitiator desk = *JoinInitiator::byCode(Author::key('n'), kName);
        JoinResponder toDesk = openForCode('1');
        JoinInitiator toLaptop = *JoinInitiator::byCode(Author::key('m'), kName);
        JoinResponder laptop = openForCode('2');
        const auto codeOf = [](JoinInitiator& from, JoinResponder& to, char hash) {
            const auto first = from.start(handshakeHash(hash));
            GATELOG_CHECK(to.receive(first[0], instant(0)));
            const auto nonce = to.receive(first[1], instant(0));
            const auto reveal = from.receive(nonce->toSend.at(0));
            const auto asked = to.receive(reveal->toSend.at(0), instant(0));
            const auto* code = progressOf<JoinInitiator::CodeToCompare>(reveal);
            GATELOG_CHECK(asked->request && asked->request->code == code->code);
            return code->code;
        };
        equal += codeOf(desk, toDesk, '1') == codeOf(toLaptop, laptop, '2') ? 1 : 0;
    }
    QCOMPARE(equal, 0);
}

void TestJoin::aRevealThatDoesNotFitIsRefused()
{
    JoinInitiator initiator = *JoinInitiator::byCode(Author::key('n'), kName);
    JoinResponder responder = openForCode();
    const auto first = initiator.start(handshakeHash('h'));
    QVERIFY(responder.receive(first[0], instant(0)));
    QVERIFY(responder.receive(first[1], instant(0)));
    const auto asked = responder.receive(encodeReveal(JoinNonce{}), instant(0));
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::BadSignature);
    // Nor does a commitment made for another device.
    JoinInitiator other = *JoinInitiator::byCode(Author::key('o'), kName);
    JoinResponder second = openForCode();
    QVERIFY(second.receive(first[0], instant(0)));
    QVERIFY(second.receive(other.start(handshakeHash('h'))[1], instant(0)));
    const auto reveal = initiator.receive(encodeNonce({}));
    QVERIFY(!second.receive(reveal->toSend.at(0), instant(0)));
}

void TestJoin::aCodeProvesItsConnection()
{
    ByCode join;
    ByCode other;
    const auto step = join.initiator.receive(*other.responder.answer(JoinVerdict::Enrolled));
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::BadSignature);
}

void TestJoin::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taken"); // empty: refused
    QTest::addColumn<ErrorCode>("code");
    const auto ok = ErrorCode::Usage;
    QTest::newRow("plain") << kName << kName << ok;
    QTest::newRow("white space around") << QStringLiteral(" \tDesk \n") << QStringLiteral("Desk") << ok;
    QTest::newRow("80 bytes") << QString(80, u'x') << QString(80, u'x') << ok;
    QTest::newRow("another script, with a joiner")
        << QString::fromUtf8("می‌خواهم") << QString::fromUtf8("می‌خواهم") << ok;
    QTest::newRow("81 bytes") << QString(81, u'x') << QString() << ErrorCode::TooLarge;
    QTest::newRow("81 bytes of 27 characters")
        << QString(27, QChar(0x20ac)) << QString() << ErrorCode::TooLarge;
    QTest::newRow("10,000 characters") << QString(10'000, u'x') << QString() << ErrorCode::TooLarge;
    QTest::newRow("nothing") << QString() << QString() << ErrorCode::Usage;
    QTest::newRow("white space") << QStringLiteral(" \n ") << QString() << ErrorCode::Usage;
    QTest::newRow("a line break inside") << QStringLiteral("a\nb") << QString() << ErrorCode::Usage;
    QTest::newRow("a bell") << QStringLiteral("a\ab") << QString() << ErrorCode::Usage;
    QTest::newRow("written backwards")
        << QStringLiteral("a") + QChar(0x202e) + QStringLiteral("b") << QString() << ErrorCode::Usage;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u'a' << QString() << ErrorCode::Usage;
}

void TestJoin::names()
{
    QFETCH(const QString, name);
    QFETCH(const QString, taken);
    QFETCH(const ErrorCode, code);
    const auto joining = JoinInitiator::byInvitation(Author::key('n'), name, invitation());
    const auto joiningByCode = JoinInitiator::byCode(Author::key('n'), name);
    QCOMPARE(joining.has_value(), !taken.isEmpty());
    QCOMPARE(joiningByCode.has_value(), !taken.isEmpty());
    if (!joining) {
        QCOMPARE(joining.error().code, code);
        // Nor does a laptop take it from who does not ask.
        const QByteArray utf8 = name.toUtf8().left(255);
        QByteArray message = invited().start(handshakeHash('h'))[0];
        message = message.chopped(kName.toUtf8().size() + 1) + char(utf8.size()) + utf8;
        const bool hasUtf8 = QString::fromUtf8(name.toUtf8()) == name; // not half a character
        QVERIFY(!hasUtf8 || !decodeJoin(message));
        return;
    }
    JoinInitiator initiator = *joining;
    const auto asked = inviting().receive(initiator.start(handshakeHash('h'))[0], instant(0));
    QCOMPARE(asked->request->name, taken);
}

void TestJoin::damagedMessagesAreRefused()
{
    const QByteArray join = invited().start(handshakeHash('h'))[0];
    const QByteArray byCode = JoinInitiator::byCode(Author::key('n'), kName)->start(handshakeHash('h'))[1];
    QVERIFY(decodeJoin(join) && decodeJoin(byCode));
    for (qsizetype size = 0; size < join.size(); ++size)
        QVERIFY(!inviting().receive(join.first(size), instant(0)));
    QVERIFY(!inviting().receive(join + 'x', instant(0)));
    // No byte of it can be altered so that it is asked for.
    for (qsizetype at = 0; at < join.size() - kName.size(); ++at) {
        QByteArray altered = join;
        altered[at] = char(altered[at] ^ 1);
        const auto answer = inviting().receive(altered, instant(0));
        QVERIFY(!answer || !answer->request);
    }
    for (int verdict = 0; verdict < 256; ++verdict) {
        QByteArray welcome = encode(Welcome{JoinVerdict::Refused, {}, {}});
        welcome[1] = char(verdict);
        QCOMPARE(decodeWelcome(welcome).has_value(), verdict >= 2 && verdict <= 6);
    }
    QVERIFY(!decodeJoin(QByteArray(join).replace(kName.toUtf8(), QByteArray(kName.size(), '\xff'))));
}

void TestJoin::messagesOutOfTurnAreRefused()
{
    JoinResponder responder = inviting();
    QVERIFY(!responder.answer(JoinVerdict::Enrolled)); // nobody asked
    const QByteArray join = invited().start(handshakeHash('h'))[0];
    QVERIFY(responder.receive(join, instant(0)));
    QVERIFY(!responder.receive(join, instant(0))); // twice
    QVERIFY(!openForCode().receive(join, instant(0)));
    QVERIFY(!inviting().receive(encodeCommit({}), instant(0)));
    JoinInitiator initiator = invited();
    QCOMPARE(initiator.start(handshakeHash('h')).size(), std::size_t(1));
    QVERIFY(!initiator.receive(encodeNonce({})));
    QVERIFY(!initiator.receive({}));
    // By code nothing but a refusal may come before the nonce.
    JoinInitiator byCode = *JoinInitiator::byCode(Author::key('n'), kName);
    QCOMPARE(byCode.start(handshakeHash('h')).size(), std::size_t(2));
    QVERIFY(!byCode.receive(encode(Welcome{JoinVerdict::Enrolled, Hash{}, authorityKey().publicKey()})));
}

namespace {

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

void TestJoin::throughSessionsByInvitation()
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
    QVERIFY(progressOf<JoinInitiator::Enrolled>(
        initiator.receive(pair.initiator.last<Session::JoinMessage>()->bytes)));
    // The responder has not said who it is.
    QCOMPARE(pair.initiator.count<Session::Identified>(), 0);
    QVERIFY(!pair.initiator.session.peer());
}

void TestJoin::throughSessionsByCode()
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

void TestJoin::aResponderThatIsNotOpenForCodesSaysNothing()
{
    SessionPair pair = joiningPair(Purpose::JoinByCode, Purpose::Sync);
    pair.exchange();
    QCOMPARE(pair.initiator.closed(), CloseReason::HandshakeFailed);
    QCOMPARE(pair.responder.closed(), CloseReason::HandshakeFailed);
    QCOMPARE(pair.responder.sent, encodePreamble(Purpose::Sync));
}

void TestJoin::aJoinTakesTenMinutesAtMost()
{
    SessionPair pair = joiningPair(Purpose::Sync, Purpose::Sync);
    pair.exchange();
    sendAll(pair.initiator, invited().start(pair.initiator.session.handshakeHash()));
    pair.pass(Session::kJoinLimit.count() - 100);
    QVERIFY(!pair.initiator.session.isClosed() && !pair.responder.session.isClosed());
    pair.pass(200);
    QCOMPARE(pair.responder.closed(), CloseReason::TimedOut);
}

void TestJoin::aJoinerMayNotSpeakAsAPeer()
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

void TestJoin::aJoinerThatDoesNotReadIsLeft()
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

QTEST_APPLESS_MAIN(TestJoin)
#include "tst_join.moc"
