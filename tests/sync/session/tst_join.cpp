// SPDX-License-Identifier: Apache-2.0
#include "tests/support/join_sides.h"

using namespace gatelog;
using namespace gatelog::test;

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
    void names_data();
    void names();
    void damagedMessagesAreRefused();
    void messagesOutOfTurnAreRefused();
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

QTEST_APPLESS_MAIN(TestJoin)
#include "tst_join.moc"
