// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"
#include "tests/support/map_ledger_rows.h"
#include "tests/support/test_author.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

const ListId kList(1);
const GateId kGate(2), kOtherGate(3);
constexpr std::int32_t kDay = 20413;

Ticket ticket(std::uint64_t id, const QString& code = {})
{
    Ticket made;
    made.id = TicketId(id);
    made.code = code;
    return made;
}

} // namespace

/// Stories of few records, each a test of one rule of FORMAT.md, "What counts".
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entryCounts();
    void secondEntryIsAConflictAndTheFirstWriterWins();
    void policyOfTheListDecides_data();
    void policyOfTheListDecides();
    void changedPolicyRefolds();
    void entryOnAnUnknownListCountsOnce();
    void ownVoidCountsForAMinute_data();
    void ownVoidCountsForAMinute();
    void supervisorsVoidCountsAlways();
    void voidMayComeBeforeItsRedemption();
    void voidOfAnotherHashVoidsNothing();
    void staffRoleMakesAVoidCount();
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

private:
    Ledger::Applied apply(const VerifiedRecord& record)
    {
        m_rows->hold(record);
        return m_ledger->apply(record);
    }
    void enrol(const Author& author, Role role, std::int64_t ms)
    {
        apply(m_authority->write(Kind::DeviceEnrolled,
                                 DeviceEnrolled{author.publicKey(), QStringLiteral("D"), role}, ms));
    }
    VerifiedRecord entry(Author& author, std::int64_t ms, GateId gate = kGate,
                         Direction direction = Direction::Entry, std::int32_t day = kDay, ListId list = kList)
    {
        return author.write(Kind::Redemption,
                            Redemption{TicketId(1), list, gate, direction, day, {}, true, {}, false}, ms);
    }
    void defineList(Policy policy, std::uint32_t times, std::int64_t ms)
    {
        apply(m_authority->write(
            Kind::CheckinList, CheckinList{kList, QStringLiteral("L"), policy, times, false, true, {}}, ms));
    }
    std::int64_t tally(Tally what, GateId gate = {}, Reason reason = Reason::None) const
    {
        return m_rows->tally(what, gate, reason);
    }

    std::unique_ptr<MapLedgerRows> m_rows;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Author> m_authority, m_desk, m_other;
};

void TestLedger::init()
{
    m_rows = std::make_unique<MapLedgerRows>();
    m_ledger = std::make_unique<Ledger>(testEvent(), *m_rows);
    m_authority = std::make_unique<Author>(authorityKey(), testEvent());
    m_desk = std::make_unique<Author>(Author::key('d'), testEvent());
    m_other = std::make_unique<Author>(Author::key('o'), testEvent());
    enrol(*m_desk, Role::Scanner, 0);
    enrol(*m_other, Role::Scanner, 0);
    defineList(Policy::Once, 1, 0);
}

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

void TestLedger::ownVoidCountsForAMinute_data()
{
    QTest::addColumn<qint64>("laterMs");
    QTest::addColumn<bool>("byItsAuthor");
    QTest::addColumn<bool>("counts");
    QTest::newRow("at once") << qint64(0) << true << true;
    QTest::newRow("after a minute") << qint64(60'000) << true << true;
    QTest::newRow("a millisecond more") << qint64(60'001) << true << false;
    QTest::newRow("another desk's, at once") << qint64(100) << false << false;
    QTest::newRow("another desk's, before it happened") << qint64(-100) << false << false;
}

void TestLedger::ownVoidCountsForAMinute()
{
    QFETCH(qint64, laterMs);
    QFETCH(bool, byItsAuthor);
    QFETCH(bool, counts);
    const VerifiedRecord redemption = entry(*m_desk, 1000);
    apply(redemption);
    Author& author = byItsAuthor ? *m_desk : *m_other;
    QCOMPARE(apply(author.write(Kind::Voided, voidOf(redemption), 1000 + laterMs)), Ledger::Applied::Counted);
    QCOMPARE(tally(Tally::Admitted), counts ? 0 : 1);
    QCOMPARE(m_ledger->use(TicketId(1), kList, kDay).mayEnter, counts);
    QCOMPARE(m_rows->redemptionsOf(TicketId(1)).front().voided, counts);
}

void TestLedger::supervisorsVoidCountsAlways()
{
    const VerifiedRecord first = entry(*m_desk, 1000);
    const VerifiedRecord second = entry(*m_desk, 2000);
    apply(first);
    apply(second);
    QCOMPARE(tally(Tally::Conflicts), 1);
    apply(m_other->write(Kind::Voided, voidOf(first), 10'000'000));
    QCOMPARE(tally(Tally::Conflicts), 1);
    enrol(*m_other, Role::Supervisor, 20'000'000); // the void waited for the role
    QCOMPARE(tally(Tally::Conflicts), 0);
    QCOMPARE(tally(Tally::Admitted), 1); // the second entry is the first now
    apply(m_authority->write(Kind::Voided, voidOf(second), 30'000'000));
    QCOMPARE(tally(Tally::Admitted), 0);
}

void TestLedger::voidMayComeBeforeItsRedemption()
{
    const VerifiedRecord redemption = entry(*m_desk, 1000);
    apply(m_desk->write(Kind::Voided, voidOf(redemption), 2000));
    apply(redemption);
    QCOMPARE(tally(Tally::Admitted), 0);
    QVERIFY(m_ledger->use(TicketId(1), kList, kDay).mayEnter);
}

void TestLedger::voidOfAnotherHashVoidsNothing()
{
    const VerifiedRecord redemption = entry(*m_desk, 1000);
    Voided elsewhere = voidOf(redemption);
    elsewhere.hash.data()[0] ^= 1; // the other branch of a fork
    apply(m_desk->write(Kind::Voided, elsewhere, 2000));
    apply(redemption);
    QCOMPARE(tally(Tally::Admitted), 1);
}

void TestLedger::staffRoleMakesAVoidCount()
{
    const StaffId staff(7);
    const VerifiedRecord redemption = entry(*m_desk, 1000);
    apply(redemption);
    apply(m_other->write(Kind::Voided, voidOf(redemption, staff), 500'000));
    QCOMPARE(tally(Tally::Admitted), 1);
    apply(
        m_authority->write(Kind::Staff, StaffMember{staff, QStringLiteral("S"), Role::Scanner, {}}, 600'000));
    QCOMPARE(tally(Tally::Admitted), 1);
    apply(m_authority->write(Kind::Staff, StaffMember{staff, QStringLiteral("S"), Role::Supervisor, {}},
                             700'000));
    QCOMPARE(tally(Tally::Admitted), 0);
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
    QTest::newRow("scanner") << Role::Scanner << QList<int>{10, 11, 12, 13, 14, 15};
    QTest::newRow("supervisor") << Role::Supervisor << QList<int>{10, 11, 12, 13, 14, 15};
    QTest::newRow("administrator") << Role::Administrator
                                   << QList<int>{1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
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
    const VerifiedRecord reserved = m_desk->write(Kind::Sale, QByteArray("\xa0"), 3000);
    for (const VerifiedRecord& record : {damaged, unknown, reserved})
        QCOMPARE(apply(record), Ledger::Applied::SetAside);
    QCOMPARE(m_rows->setAside().at(damaged->order()), SetAsideReason::DamagedBody);
    QCOMPARE(m_rows->setAside().at(unknown->order()), SetAsideReason::UnknownKind);
    QCOMPARE(m_rows->setAside().at(reserved->order()), SetAsideReason::UnknownKind);
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
