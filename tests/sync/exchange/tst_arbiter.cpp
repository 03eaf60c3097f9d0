// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "core/ticket/code_text.h"
#include "tests/support/exchange_mesh.h"

using namespace gatelog;
using namespace gatelog::test;
using message::Arbitration;

namespace {

Ticket ticketNamed(const QString& code)
{
    Ticket ticket = importedTicket(code, code);
    ticket.id = ticketIdOfCode(testEvent(), code);
    return ticket;
}

const QString kCode = QStringLiteral("CODE-0");

ScanRequest entryAt(ExchangeMesh& mesh, std::size_t desk)
{
    return {kCode, {}, mesh.desk(desk).gate(), Direction::Entry, {}};
}

Admission admissionAt(ExchangeMesh& mesh, std::size_t desk)
{
    const auto admission = mesh.desk(desk).scanner().examine(entryAt(mesh, desk));
    GATELOG_CHECK(admission.has_value());
    return *admission;
}

ClaimOutcome outcomeOf(ExchangeMesh& mesh, std::size_t desk, const Exchange::Asked& asked)
{
    return asked.outcome ? *asked.outcome : mesh.take(desk, asked.number);
}

} // namespace

class TestArbiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectedDesksConfirm();
    void oneOfManyAtTheSameInstantIsGranted();
    void theOthersHearWhoWasFirst();
    void withoutAnAnswerTheDeskDecidesAlone();
    void aDeskThatSeesNobodyDecidesAlone();
    void anArbiterThatHasNotCaughtUpKnowsNothing();
    void differentViewsAreNotMixed();
    void aGrantOfADeskThatLeftIsUnknown();
    void aGrantNotUsedIsGivenBack();
    void aNewArbiterKnowsWhatTheOldOneGranted();
    void anAnswerToAnEarlierFenceCountsForNothing();
    void aNodeGoesBeforeLowerKeys();
    void anExitThatTheArbiterHasNotSeenIsNoReasonToDeny();
    void upToNTimesCountsGrants();
    void onlyTheRedemptionThatItWasForEndsAGrant();
};

void TestArbiter::connectedDesksConfirm()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    QVERIFY(mesh.exchange(0).isReadyArbiter());
    QVERIFY(!mesh.exchange(1).isReadyArbiter());
    const ScanResult scan = mesh.scan(1, kCode);
    QCOMPARE(scan.decision.verdict, Verdict::Admit);
    QVERIFY(scan.confirmed);
    mesh.settle();
    QCOMPARE(mesh.scan(2, kCode).decision.reason, Reason::AlreadyUsed);
}

void TestArbiter::oneOfManyAtTheSameInstantIsGranted()
{
    ExchangeMesh mesh(std::vector<Role>(9, Role::Scanner));
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    std::vector<Exchange::Asked> asked;
    for (std::size_t i = 0; i < 10; ++i)
        asked.push_back(mesh.claim(9 - i, admissionAt(mesh, 9 - i)));
    mesh.settle();
    int admitted = 0, granted = 0;
    for (std::size_t i = 0; i < 10; ++i) {
        const ClaimOutcome outcome = outcomeOf(mesh, 9 - i, asked[i]);
        granted += outcome.what == Arbitration::Granted;
        admitted += mesh.finish(9 - i, entryAt(mesh, 9 - i), outcome).decision.verdict == Verdict::Admit;
    }
    QCOMPARE(granted, 1);
    QCOMPARE(admitted, 1);
    mesh.settle();
    QCOMPARE(replicaStatus(mesh.desk(3).replica()).conflicts, 0);
}

void TestArbiter::theOthersHearWhoWasFirst()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    const auto first = mesh.claim(1, admissionAt(mesh, 1));
    mesh.settle();
    const auto second = mesh.claim(2, admissionAt(mesh, 2));
    mesh.settle();
    QCOMPARE(outcomeOf(mesh, 1, first).what, Arbitration::Granted);
    const ScanResult denied = mesh.finish(2, entryAt(mesh, 2), outcomeOf(mesh, 2, second));
    QCOMPARE(denied.decision.reason, Reason::AlreadyUsed);
    QCOMPARE(denied.priorDevice, QStringLiteral("Mesh 1"));
    QCOMPARE(denied.priorGate, QStringLiteral("North"));
}

void TestArbiter::withoutAnAnswerTheDeskDecidesAlone()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode), ticketNamed(QStringLiteral("CODE-1"))});
    mesh.connectAll();
    mesh.hold(1, 0);
    const auto asked = mesh.claim(1, admissionAt(mesh, 1));
    QVERIFY(!asked.outcome);
    mesh.settle();
    QVERIFY(mesh.outcomes(1).empty());
    mesh.pass(Claims::kPatience);
    mesh.settle();
    const ClaimOutcome outcome = outcomeOf(mesh, 1, asked);
    QCOMPARE(outcome.what, Arbitration::Unknown);
    const ScanResult scan = mesh.finish(1, entryAt(mesh, 1), outcome);
    QCOMPARE(scan.decision.verdict, Verdict::Admit);
    QVERIFY(!scan.confirmed);
    // The next guest does not wait for who is silent.
    const auto next = mesh.claim(1, {ticketNamed(QStringLiteral("CODE-1")).id,
                                     mesh.desk(1).replica().setup().lists.begin()->first,
                                     mesh.desk(1).gate(),
                                     0,
                                     {}});
    QVERIFY(next.outcome);
    QCOMPARE(next.outcome->what, Arbitration::Unknown);
    // It is asked again once it is heard; and the grant that came too late stands in nobody's way.
    mesh.letGo(1, 0);
    mesh.settle();
    QVERIFY(mesh.scan(1, QStringLiteral("CODE-1")).confirmed);
    QCOMPARE(mesh.scan(2, kCode).priorDevice, QStringLiteral("Mesh 1"));
}

void TestArbiter::aDeskThatSeesNobodyDecidesAlone()
{
    ExchangeMesh mesh({Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    mesh.disconnect(0, 1);
    for (const std::size_t i : {0u, 1u}) {
        const ScanResult scan = mesh.scan(i, kCode);
        QCOMPARE(scan.decision.verdict, Verdict::Admit);
        QVERIFY(!scan.confirmed);
    }
    mesh.connect(0, 1);
    mesh.settle();
    QCOMPARE(replicaStatus(mesh.desk(0).replica()).conflicts, 1);
    QCOMPARE(replicaStatus(mesh.desk(1).replica()).conflicts, 1);
}

void TestArbiter::anArbiterThatHasNotCaughtUpKnowsNothing()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    mesh.disconnect(0, 2);
    mesh.disconnect(1, 2);
    QCOMPARE(mesh.scan(2, kCode).decision.verdict, Verdict::Admit); // alone
    mesh.hold(2, 0); // what 2 wrote does not get to the arbiter
    mesh.hold(2, 1);
    mesh.connect(0, 2);
    mesh.connect(1, 2);
    mesh.settle();
    QVERIFY(!mesh.exchange(0).isReadyArbiter());
    QVERIFY(!mesh.scan(1, kCode).confirmed);
    mesh.letGo(2, 0);
    mesh.letGo(2, 1);
    mesh.settle();
    QVERIFY(mesh.exchange(0).isReadyArbiter());
    QCOMPARE(mesh.scan(0, kCode).decision.reason, Reason::AlreadyUsed);
}

void TestArbiter::differentViewsAreNotMixed()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    // 1 and 2 lose each other; both still see 0, and each believes in its own view.
    mesh.disconnect(1, 2);
    mesh.settle();
    const ScanResult one = mesh.scan(1, kCode);
    QVERIFY(!one.confirmed);
}

void TestArbiter::aGrantOfADeskThatLeftIsUnknown()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    const auto asked = mesh.claim(2, admissionAt(mesh, 2));
    mesh.settle();
    QCOMPARE(outcomeOf(mesh, 2, asked).what, Arbitration::Granted);
    mesh.disconnect(0, 2);
    mesh.disconnect(1, 2);
    mesh.settle();
    QVERIFY(mesh.exchange(0).isReadyArbiter());
    const ScanResult scan = mesh.scan(1, kCode);
    QCOMPARE(scan.decision.verdict, Verdict::Admit);
    QVERIFY(!scan.confirmed);
    // It comes back and says what became of it: nothing.
    mesh.connect(0, 2);
    mesh.connect(1, 2);
    mesh.settle();
    QVERIFY(mesh.exchange(0).isReadyArbiter());
    QCOMPARE(mesh.scan(2, kCode).decision.reason, Reason::AlreadyUsed);
}

void TestArbiter::aGrantNotUsedIsGivenBack()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    const auto asked = mesh.claim(1, admissionAt(mesh, 1));
    mesh.settle();
    QCOMPARE(outcomeOf(mesh, 1, asked).what, Arbitration::Granted);
    mesh.exchange(1).release(asked.number);
    mesh.settle();
    const ScanResult scan = mesh.scan(2, kCode);
    QCOMPARE(scan.decision.verdict, Verdict::Admit);
    QVERIFY(scan.confirmed);
}

void TestArbiter::aNewArbiterKnowsWhatTheOldOneGranted()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    const auto asked = mesh.claim(3, admissionAt(mesh, 3));
    mesh.settle();
    mesh.hold(3, 1); // its record is long under way to the one that comes next
    const ScanResult first = mesh.finish(3, entryAt(mesh, 3), outcomeOf(mesh, 3, asked));
    QVERIFY(first.confirmed);
    for (const std::size_t i : {1u, 2u, 3u})
        mesh.disconnect(0, i);
    mesh.settle();
    QVERIFY(!mesh.exchange(1).isReadyArbiter());
    const auto hasty = mesh.claim(1, admissionAt(mesh, 1));
    QVERIFY(hasty.outcome);
    QCOMPARE(hasty.outcome->what, Arbitration::Unknown);
    mesh.letGo(3, 1);
    mesh.settle();
    QVERIFY(mesh.exchange(1).isReadyArbiter());
    QCOMPARE(mesh.scan(2, kCode).decision.reason, Reason::AlreadyUsed);
}

void TestArbiter::anAnswerToAnEarlierFenceCountsForNothing()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    const ViewId view = mesh.exchange(0).view().id();
    // 2 leaves and comes back: the same view once more, and what 1 says of it is long under way.
    mesh.hold(1, 0);
    mesh.disconnect(0, 2);
    mesh.disconnect(1, 2);
    mesh.settle();
    mesh.connect(0, 2);
    mesh.connect(1, 2);
    mesh.settle();
    QCOMPARE(mesh.exchange(0).view().id(), view);
    for (std::uint32_t number = 1; number <= 3; ++number)
        mesh.inject(1, 0, message::Fenced{view, number});
    QVERIFY(!mesh.exchange(0).isReadyArbiter());
    mesh.letGo(1, 0);
    mesh.settle();
    QVERIFY(mesh.exchange(0).isReadyArbiter());
}

void TestArbiter::aNodeGoesBeforeLowerKeys()
{
    ExchangeMesh mesh({Role::Scanner, Role::Node});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    QVERIFY(mesh.exchange(2).isReadyArbiter());
    // Who sees the node sees its view, whoever else it sees.
    mesh.disconnect(0, 1);
    mesh.settle();
    QVERIFY(mesh.scan(0, kCode).confirmed);
    mesh.settle();
    QCOMPARE(mesh.scan(1, kCode).decision.reason, Reason::AlreadyUsed);
}

void TestArbiter::anExitThatTheArbiterHasNotSeenIsNoReasonToDeny()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    TestDesk& admin = mesh.desk(0);
    admin.addTickets({ticketNamed(kCode)});
    CheckinList list = admin.replica().setup().lists.begin()->second;
    list.policy = Policy::ReentryAfterExit;
    admin.append(Kind::CheckinList, list);
    mesh.connectAll();
    QVERIFY(mesh.scan(1, kCode).confirmed);
    mesh.settle();
    mesh.hold(1, 0);
    QCOMPARE(mesh.desk(1).scan(kCode, Direction::Exit).decision.verdict, Verdict::Admit);
    mesh.settle();
    const auto asked = mesh.claim(2, admissionAt(mesh, 2)); // 2 has heard of the exit, 0 has not
    mesh.settle();
    QCOMPARE(outcomeOf(mesh, 2, asked).what, Arbitration::Unknown);
    QCOMPARE(mesh.finish(2, entryAt(mesh, 2), outcomeOf(mesh, 2, asked)).decision.verdict, Verdict::Admit);
}

void TestArbiter::upToNTimesCountsGrants()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner, Role::Scanner});
    TestDesk& admin = mesh.desk(0);
    admin.addTickets({ticketNamed(kCode)});
    CheckinList list = admin.replica().setup().lists.begin()->second;
    list.policy = Policy::UpToN;
    list.times = 2;
    admin.append(Kind::CheckinList, list);
    mesh.connectAll();
    std::vector<Exchange::Asked> asked;
    for (const std::size_t i : {1u, 2u, 3u})
        asked.push_back(mesh.claim(i, admissionAt(mesh, i)));
    mesh.settle();
    int granted = 0;
    for (const std::size_t i : {1u, 2u, 3u})
        granted += outcomeOf(mesh, i, asked[i - 1]).what == Arbitration::Granted;
    QCOMPARE(granted, 2);
}

void TestArbiter::onlyTheRedemptionThatItWasForEndsAGrant()
{
    ExchangeMesh mesh({Role::Scanner, Role::Scanner});
    mesh.desk(0).addTickets({ticketNamed(kCode)});
    mesh.connectAll();
    const auto recordOf = [&mesh](const ScanResult& scan) {
        return *mesh.desk(1).replica().records().at(scan.record->feed, scan.record->seq, scan.record->hash);
    };
    const VerifiedRecord undone = recordOf(mesh.scan(1, kCode));
    QVERIFY(mesh.desk(1).scanner().undo(refOf(*undone)).has_value());
    mesh.settle();

    Arbiter arbiter(mesh.desk(0).replica());
    const View& view = mesh.exchange(0).view();
    const Admission entry = admissionAt(mesh, 1);
    const auto decide = [&](std::uint32_t number, std::size_t desk) {
        return arbiter
            .decide({number, view.id(), entry.ticket, entry.list, entry.gate, entry.day, entry.staff},
                    mesh.identity(desk).device, view)
            .what;
    };
    QCOMPARE(decide(1, 1), Arbitration::Granted);
    arbiter.merged(*undone); // once more, by way of another desk
    QCOMPARE(decide(2, 2), Arbitration::Taken);

    mesh.disconnect(0, 1);
    mesh.disconnect(1, 2);
    const ScanResult alone = mesh.scan(1, kCode);
    QVERIFY(alone.record && !alone.confirmed);
    arbiter.merged(*recordOf(alone)); // written without the grant
    QCOMPARE(arbiter.grants(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestArbiter)
#include "tst_arbiter.moc"
