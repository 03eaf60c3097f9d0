// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

Ticket ticket(std::uint64_t id, const QString& code = {})
{
    Ticket made;
    made.id = TicketId(id);
    made.code = code;
    return made;
}

} // namespace

/// Stories of few records, each a test of one rule of FORMAT.md, "What counts".
class TestLedger : public QObject, private LedgerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void entryCounts();
    void secondEntryIsAConflictAndTheFirstWriterWins();
    void policyOfTheListDecides_data();
    void policyOfTheListDecides();
    void changedPolicyRefolds();
    void entryOnAnUnknownListCountsOnce();
    void strangersAreSetAsideUntilEnrolled();
    void rolesMayWrite_data();
    void rolesMayWrite();
    void roleIsTheHighestEverGiven_data();
    void roleIsTheHighestEverGiven();
    void nodeMayNotScan();
    void damagedAndUnknownAreSetAside();
    void foreignAuthorityIsNobody();
    void definitionsAreLastWriterWins();
    void replacedCodesLeadToTheirTicket();
    void statusOutlivesAnOlderDefinition();
    void statusOfAnUnknownTicketIsKept();
    void useOfATicket();
    void firstGateIsTheEarliest();
};

void TestLedger::entryCounts()
{
    QCOMPARE(apply(entry(*m_desk, 1000)), Ledger::Applied::Counted);
    QCOMPARE(tally(Tally::Admitted), 1);
    QCOMPARE(tally(Tally::Entries, kGate), 1);
    QCOMPARE(tally(Tally::GateInside, kGate), 1);
    QCOMPARE(tally(Tally::EventInside), 1);
    apply(entry(*m_desk, 2000, kOtherGate, Direction::Exit));
    QCOMPARE(tally(Tally::Admitted), 1);
    QCOMPARE(tally(Tally::Exits, kOtherGate), 1);
    QCOMPARE(tally(Tally::GateInside, kGate), 0);
    QCOMPARE(tally(Tally::EventInside), 0);
    QCOMPARE(tally(Tally::Conflicts), 0);
}

void TestLedger::secondEntryIsAConflictAndTheFirstWriterWins()
{
    const VerifiedRecord first = entry(*m_desk, 1000);
    const VerifiedRecord second = entry(*m_other, 2000, kOtherGate);
    apply(second);
    QCOMPARE(tally(Tally::Entries, kOtherGate), 1);
    apply(first); // it comes late and was first
    QCOMPARE(tally(Tally::Conflicts), 1);
    QCOMPARE(tally(Tally::Entries, kGate), 1);
    QCOMPARE(tally(Tally::Entries, kOtherGate), 0);
    for (const RedemptionRow& row : m_rows->redemptionsOf(TicketId(1)))
        QCOMPARE(row.outcome, row.order == first->order() ? Outcome::Counted : Outcome::Conflict);
    QVERIFY(m_ledger->use(TicketId(1), kList, kDay).prior->device == m_desk->publicKey());
    QVERIFY(m_ledger->use(TicketId(1), kList, kDay).prior->time == instant(1000));
}

void TestLedger::policyOfTheListDecides_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<int>("conflicts");
    // Two entries on one day, an exit, an entry, and two entries on the next day.
    QTest::newRow("once") << Policy::Once << 4;
    QTest::newRow("once per day") << Policy::OncePerDay << 3;
    QTest::newRow("up to 2") << Policy::UpToN << 3;
    QTest::newRow("re-entry after exit") << Policy::ReentryAfterExit << 3;
    QTest::newRow("unlimited") << Policy::Unlimited << 0;
}

void TestLedger::policyOfTheListDecides()
{
    QFETCH(Policy, policy);
    QFETCH(int, conflicts);
    defineList(policy, 2, 10);
    apply(entry(*m_desk, 1000));
    apply(entry(*m_desk, 2000));
    apply(entry(*m_desk, 3000, kGate, Direction::Exit));
    apply(entry(*m_desk, 4000));
    apply(entry(*m_desk, 5000, kGate, Direction::Entry, kDay + 1));
    apply(entry(*m_desk, 6000, kGate, Direction::Entry, kDay + 1));
    QCOMPARE(tally(Tally::Conflicts), conflicts);
    QCOMPARE(tally(Tally::Entries, kGate), 5 - conflicts);
    QCOMPARE(tally(Tally::EventInside), 1);
}

void TestLedger::changedPolicyRefolds()
{
    apply(entry(*m_desk, 1000));
    apply(entry(*m_other, 2000));
    QCOMPARE(tally(Tally::Conflicts), 1);
    defineList(Policy::UpToN, 2, 3000);
    QCOMPARE(tally(Tally::Conflicts), 0);
    QCOMPARE(tally(Tally::Entries, kGate), 2);
    const VerifiedRecord overtaken = m_authority->write(
        Kind::CheckinList, CheckinList{kList, QStringLiteral("L"), Policy::Unlimited, 1, false, true, {}},
        3500);
    defineList(Policy::UpToN, 1, 4000);
    QCOMPARE(tally(Tally::Conflicts), 1);
    apply(overtaken);
    QCOMPARE(tally(Tally::Conflicts), 1);
}

void TestLedger::entryOnAnUnknownListCountsOnce()
{
    const ListId unknown(99);
    apply(entry(*m_desk, 1000, kGate, Direction::Entry, kDay, unknown));
    apply(entry(*m_desk, 2000, kGate, Direction::Entry, kDay, unknown));
    QCOMPARE(tally(Tally::Conflicts), 1);
    QVERIFY(!m_ledger->use(TicketId(1), unknown, kDay).mayEnter);
    QVERIFY(m_ledger->use(TicketId(1), kList, kDay).mayEnter);
}

void TestLedger::strangersAreSetAsideUntilEnrolled()
{
    Author stranger(Author::key('s'), testEvent());
    QCOMPARE(apply(entry(stranger, 1000)), Ledger::Applied::SetAside);
    QCOMPARE(tally(Tally::Admitted), 0);
    QCOMPARE(m_rows->setAside().size(), std::size_t(1));
    QCOMPARE(m_rows->setAside().begin()->second, SetAsideReason::NotEnrolled);
    enrol(stranger, Role::Scanner, 5000);
    QCOMPARE(tally(Tally::Admitted), 1);
    QVERIFY(m_rows->setAside().empty());
}

void TestLedger::rolesMayWrite_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QList<int>>("kinds");
    QTest::newRow("scanner") << Role::Scanner << QList<int>{10, 11, 12, 13, 18, 20};
    QTest::newRow("supervisor") << Role::Supervisor << QList<int>{10, 11, 12, 13, 14, 15, 18, 20};
    QTest::newRow("administrator") << Role::Administrator << QList<int>{1,  4,  5,  6,  7,  8,  9,  10, 11,
                                                                        12, 13, 14, 15, 16, 17, 18, 19, 20};
    QTest::newRow("node") << Role::Node << QList<int>{14};
}

void TestLedger::rolesMayWrite()
{
    QFETCH(Role, role);
    QFETCH(QList<int>, kinds);
    for (int kind = 0; kind < 256; ++kind)
        QCOMPARE(mayWrite(role, Kind(kind)), kinds.contains(kind));
}

void TestLedger::roleIsTheHighestEverGiven_data()
{
    QTest::addColumn<QList<Role>>("given");
    QTest::addColumn<Role>("held");
    using Roles = QList<Role>;
    QTest::newRow("raised") << Roles{Role::Scanner, Role::Supervisor} << Role::Supervisor;
    QTest::newRow("lowered") << Roles{Role::Administrator, Role::Scanner} << Role::Administrator;
    QTest::newRow("a node that becomes a scanner") << Roles{Role::Node, Role::Scanner} << Role::Scanner;
    QTest::newRow("a scanner that becomes a node") << Roles{Role::Scanner, Role::Node} << Role::Scanner;
    QTest::newRow("an administrator that becomes a node")
        << Roles{Role::Administrator, Role::Node} << Role::Administrator;
}

void TestLedger::roleIsTheHighestEverGiven()
{
    QFETCH(QList<Role>, given);
    QFETCH(Role, held);
    Author device(Author::key('x'), testEvent());
    std::int64_t ms = 100;
    for (const Role role : given)
        enrol(device, role, ms++);
    QCOMPARE(m_ledger->setup().devices.at(device.publicKey()).role, held);
    m_ledger->reload();
    QCOMPARE(m_ledger->setup().devices.at(device.publicKey()).role, held);
}

void TestLedger::nodeMayNotScan()
{
    Author node(Author::key('n'), testEvent());
    enrol(node, Role::Node, 100);
    QCOMPARE(apply(entry(node, 1000)), Ledger::Applied::SetAside);
    QCOMPARE(m_rows->setAside().begin()->second, SetAsideReason::NotPermitted);
    enrol(node, Role::Scanner, 2000);
    QCOMPARE(tally(Tally::Admitted), 1);
}

void TestLedger::damagedAndUnknownAreSetAside()
{
    const VerifiedRecord damaged = m_desk->write(Kind::Redemption, QByteArray("no map"), 1000);
    const VerifiedRecord unknown = m_authority->write(Kind(200), QByteArray("later"), 2000);
    const VerifiedRecord next = m_authority->write(Kind(21), QByteArray("\xa0"), 3000);
    for (const VerifiedRecord& record : {damaged, unknown, next})
        QCOMPARE(apply(record), Ledger::Applied::SetAside);
    QCOMPARE(m_rows->setAside().at(damaged->order()), SetAsideReason::DamagedBody);
    QCOMPARE(m_rows->setAside().at(unknown->order()), SetAsideReason::UnknownKind);
    QCOMPARE(m_rows->setAside().at(next->order()), SetAsideReason::UnknownKind);
    enrol(*m_desk, Role::Administrator, 4000); // a right does not make them readable
    QCOMPARE(m_rows->setAside().size(), std::size_t(3));
}

void TestLedger::foreignAuthorityIsNobody()
{
    Event foreign;
    foreign.authority = Author::key('f').publicKey();
    foreign.name = QStringLiteral("F");
    const VerifiedRecord record = m_authority->write(Kind::Event, foreign, 1000);
    QCOMPARE(apply(record), Ledger::Applied::SetAside);
    QCOMPARE(m_rows->setAside().at(record->order()), SetAsideReason::DamagedBody);
    QVERIFY(!m_ledger->setup().event);
}

void TestLedger::definitionsAreLastWriterWins()
{
    const auto gate = [](const QString& name) { return Gate{kGate, name, kList, true, {}, {}}; };
    const VerifiedRecord older = m_authority->write(Kind::Gate, gate(QStringLiteral("old")), 1000);
    const VerifiedRecord newer = m_authority->write(Kind::Gate, gate(QStringLiteral("new")), 2000);
    apply(newer);
    apply(older);
    QCOMPARE(m_ledger->setup().gateName(kGate), QStringLiteral("new"));
    QCOMPARE(Ledger(testEvent(), *m_rows).setup().gateName(kGate), QStringLiteral("new"));
}

void TestLedger::replacedCodesLeadToTheirTicket()
{
    const TicketId id = ticketIdOfCode(testEvent(), QStringLiteral("OLD"));
    const TicketId ofNew = ticketIdOfCode(testEvent(), QStringLiteral("NEW"));
    apply(m_authority->write(Kind::Tickets, ticketsBody({ticket(id.value(), QStringLiteral("OLD"))}), 1000));
    QVERIFY(!m_rows->dump().join(u'\n').contains(QStringLiteral("alias")));
    apply(m_authority->write(Kind::Tickets, ticketsBody({ticket(id.value(), QStringLiteral("NEW"))}), 2000));
    QVERIFY(m_rows->dump().contains(QStringLiteral("alias %1 %2").arg(ofNew.value()).arg(id.value())));
    QCOMPARE(m_rows->ticket(id)->ticket.code, QStringLiteral("NEW"));
    // A signed code says its id itself.
    const QString own = makeSignedCode({TicketId(5), CategoryId(1), {}, {}}, testEvent(), authorityKey());
    const qsizetype rows = m_rows->dump().size();
    apply(m_authority->write(Kind::Tickets, ticketsBody({ticket(5, own)}), 3000));
    QCOMPARE(m_rows->dump().size(), rows + 1);
}

void TestLedger::statusOutlivesAnOlderDefinition()
{
    const auto status = [this] { return m_rows->ticket(TicketId(1))->ticket.status; };
    Ticket valid = ticket(1);
    const VerifiedRecord late = m_authority->write(Kind::Tickets, ticketsBody({valid}), 2500);
    apply(
        m_authority->write(Kind::TicketChanged, TicketChanged{TicketId(1), TicketStatus::Blocked, {}}, 3000));
    apply(late);
    QCOMPARE(status(), TicketStatus::Blocked);
    apply(m_authority->write(Kind::Tickets, ticketsBody({valid}), 4000));
    QCOMPARE(status(), TicketStatus::Valid);
}

void TestLedger::statusOfAnUnknownTicketIsKept()
{
    apply(m_authority->write(Kind::TicketChanged, TicketChanged{TicketId(1), TicketStatus::Cancelled, {}},
                             3000));
    QVERIFY(m_rows->ticket(TicketId(1))->definedBy == RecordOrder{});
    QCOMPARE(m_rows->ticket(TicketId(1))->ticket.status, TicketStatus::Cancelled);
}

void TestLedger::useOfATicket()
{
    defineList(Policy::OncePerDay, 1, 10);
    QVERIFY(m_ledger->use(TicketId(1), kList, kDay).mayEnter);
    QVERIFY(!m_ledger->use(TicketId(1), kList, kDay).prior);
    apply(entry(*m_desk, 1000));
    const TicketUse today = m_ledger->use(TicketId(1), kList, kDay);
    QVERIFY(!today.mayEnter && today.inside);
    QVERIFY(today.prior->gate == kGate && today.prior->counted == 1);
    const TicketUse tomorrow = m_ledger->use(TicketId(1), kList, kDay + 1);
    QVERIFY(tomorrow.mayEnter && tomorrow.inside && !tomorrow.prior);
    QVERIFY(m_ledger->use(TicketId(2), kList, kDay).mayEnter);
}

void TestLedger::firstGateIsTheEarliest()
{
    QVERIFY(!m_ledger->firstGate());
    const auto define = [this](GateId id, std::int64_t ms) {
        apply(m_authority->write(Kind::Gate, Gate{id, QStringLiteral("G"), kList, true, {}, {}}, ms));
    };
    define(kOtherGate, 1000);
    define(kGate, 2000);
    QVERIFY(m_ledger->firstGate() == kOtherGate);
}

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
