// SPDX-License-Identifier: Apache-2.0
#include "core/store/setup_change.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

class TestSetupChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(); }
    void aNewCategoryListAndGateAdmit();
    void aNameIsTakenOnce();
    void whatIsKnownIsNotWrittenAgain();
    void aListThatIsNotThereIsRefused();
    void upToNoneIsRefused();
    void aPreviewSaysWhatAScanWouldAndWritesNothing();
    void theCapacityComesAndGoes();
    void aSupervisorMayDefineNothing();

private:
    const Setup& setup() { return m_desk->replica().setup(); }
    std::unique_ptr<TestDesk> m_desk;
};

void TestSetupChange::aNewCategoryListAndGateAdmit()
{
    const auto crew = changeCategory(m_desk->replica(), {{}, QStringLiteral("  Crew "), {}, {}});
    QVERIFY(crew);
    QCOMPARE(crew->name, QStringLiteral("Crew"));
    CheckinList list;
    list.name = QStringLiteral("Backstage");
    list.policy = Policy::UpToN;
    list.times = 2;
    list.allCategories = false;
    list.categories = {crew->id};
    const auto backstage = changeList(m_desk->replica(), list);
    QVERIFY(backstage);
    Gate gate;
    gate.name = QStringLiteral("Stage door");
    gate.list = backstage->id;
    gate.capacity = 5;
    QVERIFY(changeGate(m_desk->replica(), gate));
    Ticket ticket = importedTicket(QStringLiteral("C1"));
    ticket.id = TicketId(1);
    ticket.category = crew->id;
    m_desk->addTickets({ticket});
    for (const Verdict verdict : {Verdict::Admit, Verdict::Admit, Verdict::Deny})
        QCOMPARE(m_desk->scan(ticket.code, Direction::Entry, "Stage door").decision.verdict, verdict);
}

void TestSetupChange::aNameIsTakenOnce()
{
    Gate gate = *setup().gateNamed(u"North");
    gate.name = QStringLiteral("SOUTH");
    QCOMPARE(changeGate(m_desk->replica(), gate).error().code, ErrorCode::Conflict);
    gate.name = QStringLiteral("north");
    QVERIFY(changeGate(m_desk->replica(), gate)); // its own, in other letters
    gate.name = QStringLiteral(" ");
    QCOMPARE(changeGate(m_desk->replica(), gate).error().code, ErrorCode::Usage);
}

void TestSetupChange::whatIsKnownIsNotWrittenAgain()
{
    const auto records = m_desk->replica().records().count();
    QVERIFY(changeGate(m_desk->replica(), *setup().gateNamed(u"North")));
    QVERIFY(changeCapacity(m_desk->replica(), std::nullopt));
    QCOMPARE(m_desk->replica().records().count(), records);
}

void TestSetupChange::aListThatIsNotThereIsRefused()
{
    Gate gate = *setup().gateNamed(u"North");
    gate.list = ListId(4711);
    QCOMPARE(changeGate(m_desk->replica(), gate).error().code, ErrorCode::NotFound);
    CheckinList list = setup().lists.begin()->second;
    list.allCategories = false;
    list.categories = {CategoryId(4711)};
    QCOMPARE(changeList(m_desk->replica(), list).error().code, ErrorCode::NotFound);
}

void TestSetupChange::upToNoneIsRefused()
{
    CheckinList list = setup().lists.begin()->second;
    list.policy = Policy::UpToN;
    list.times = 0;
    QCOMPARE(changeList(m_desk->replica(), list).error().code, ErrorCode::Usage);
}

void TestSetupChange::aPreviewSaysWhatAScanWouldAndWritesNothing()
{
    Ticket ticket = importedTicket(QStringLiteral("C1"));
    ticket.id = TicketId(1);
    m_desk->addTickets({ticket});
    const auto records = m_desk->replica().records().count();
    const ScanRequest request{ticket.code, {}, m_desk->gate(), Direction::Entry, {}};
    QCOMPARE(m_desk->scanner().preview(request)->decision.verdict, Verdict::Admit);
    QCOMPARE(m_desk->scanner().preview(request)->decision.verdict, Verdict::Admit);
    QCOMPARE(m_desk->replica().records().count(), records);
    (void)m_desk->scan(ticket.code);
    const auto used = m_desk->scanner().preview(request);
    QCOMPARE(used->decision.reason, Reason::AlreadyUsed);
    QCOMPARE(used->priorGate, QStringLiteral("North"));
    QCOMPARE(m_desk->scanner().preview({ticket.code, {}, GateId(4711), {}, {}}).error().code,
             ErrorCode::NotFound);
}

void TestSetupChange::theCapacityComesAndGoes()
{
    QVERIFY(changeCapacity(m_desk->replica(), 1));
    QCOMPARE(setup().event->capacity, std::optional<std::uint32_t>(1));
    QVERIFY(changeCapacity(m_desk->replica(), std::nullopt));
    QVERIFY(!setup().event->capacity);
}

void TestSetupChange::aSupervisorMayDefineNothing()
{
    m_desk->become(SigningKey::generate(), Role::Supervisor);
    Gate gate = *setup().gateNamed(u"North");
    gate.name = QStringLiteral("Other");
    QCOMPARE(changeGate(m_desk->replica(), gate).error().code, ErrorCode::NotPermitted);
    QCOMPARE(changeCapacity(m_desk->replica(), 5).error().code, ErrorCode::NotPermitted);
}

QTEST_GUILESS_MAIN(TestSetupChange)
#include "tst_setup_change.moc"
