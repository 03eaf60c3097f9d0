// SPDX-License-Identifier: Apache-2.0
// A join by six digits that both screens show.
#include "tests/support/join_sides.h"

using namespace gatelog;
using namespace gatelog::test;

namespace {

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

class TestJoinByCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byCode();
    void byCodeThePersonHasTheLastWord();
    void somebodyBetweenShowsOtherCodes();
    void aRevealThatDoesNotFitIsRefused();
    void aCodeProvesItsConnection();
};

void TestJoinByCode::byCode()
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

void TestJoinByCode::byCodeThePersonHasTheLastWord()
{
    ByCode join;
    const auto welcomed = join.initiator.receive(*join.responder.answer(JoinVerdict::Enrolled));
    QVERIFY(welcomed && !welcomed->progress);
    const auto confirmed = join.initiator.confirmCode();
    QVERIFY(confirmed && std::holds_alternative<JoinInitiator::Enrolled>(*confirmed));
    QVERIFY(!join.initiator.confirmCode());
}

void TestJoinByCode::somebodyBetweenShowsOtherCodes()
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

void TestJoinByCode::aRevealThatDoesNotFitIsRefused()
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

void TestJoinByCode::aCodeProvesItsConnection()
{
    ByCode join;
    ByCode other;
    const auto step = join.initiator.receive(*other.responder.answer(JoinVerdict::Enrolled));
    QVERIFY(!step);
    QCOMPARE(step.error().code, ErrorCode::BadSignature);
}

QTEST_APPLESS_MAIN(TestJoinByCode)
#include "tst_join_by_code.moc"
