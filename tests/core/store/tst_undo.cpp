// SPDX-License-Identifier: Apache-2.0
#include "core/store/audit.h"
#include "tests/support/test_desk.h"

using namespace gatelog;
using namespace gatelog::test;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ownScanWithinAMinute_data();
    void ownScanWithinAMinute();
    void othersScan_data();
    void othersScan();
    void supervisorOnDuty_data();
    void supervisorOnDuty();
    void onlyRedemptions();
    void undoneTwiceIsAConflict();
    void exitIsUndone();
    void undoAfterTheClockJumpedBackwards();

private:
    ScanResult admit()
    {
        return *m_desk->scanner().scan({{}, TicketId(1), m_desk->gate(), Direction::Entry, {}});
    }
    std::int64_t admitted() { return replicaStatus(m_desk->replica()).admitted; }

    std::unique_ptr<TestDesk> m_desk;
};

void TestUndo::init()
{
    m_desk = std::make_unique<TestDesk>();
    Ticket ticket;
    ticket.id = TicketId(1);
    m_desk->addTickets({ticket});
    m_desk->append(Kind::Staff, StaffMember{StaffId(1), QStringLiteral("Helper"), Role::Scanner, {}});
    m_desk->append(Kind::Staff, StaffMember{StaffId(2), QStringLiteral("Chief"), Role::Supervisor, {}});
}

void TestUndo::ownScanWithinAMinute_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("laterMs");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("a scanner at once") << Role::Scanner << 0 << true;
    QTest::newRow("a scanner after a minute") << Role::Scanner << 60'000 << true;
    QTest::newRow("a scanner later") << Role::Scanner << 60'001 << false;
    QTest::newRow("a supervisor later") << Role::Supervisor << 3'600'000 << true;
    QTest::newRow("an administrator later") << Role::Administrator << 3'600'000 << true;
}

void TestUndo::ownScanWithinAMinute()
{
    QFETCH(Role, role);
    QFETCH(int, laterMs);
    QFETCH(bool, permitted);
    m_desk->become(Author::key('s'), role);
    m_desk->clock.advance(std::chrono::seconds(5)); // past the stamps of the setting up
    const ScanResult scan = admit();
    QCOMPARE(admitted(), 1);
    m_desk->clock.advance(std::chrono::milliseconds(laterMs));
    const auto undone = m_desk->scanner().undo(*scan.record);
    QCOMPARE(undone.has_value(), permitted);
    QCOMPARE(admitted(), permitted ? 0 : 1);
    if (!permitted)
        QCOMPARE(undone.error().code, ErrorCode::NotPermitted);
    else
        QCOMPARE(admit().decision.verdict, Verdict::Admit); // the ticket is unused again
    QVERIFY(audit(m_desk->replica()).findings.empty());
}

void TestUndo::othersScan_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("a scanner may not") << Role::Scanner << false;
    QTest::newRow("a supervisor may") << Role::Supervisor << true;
}

void TestUndo::othersScan()
{
    QFETCH(Role, role);
    QFETCH(bool, permitted);
    const ScanResult scan = admit();
    m_desk->become(Author::key('s'), role);
    QCOMPARE(m_desk->scanner().undo(*scan.record).has_value(), permitted);
    QCOMPARE(admitted(), permitted ? 0 : 1);
}

void TestUndo::supervisorOnDuty_data()
{
    QTest::addColumn<int>("staff");
    QTest::addColumn<bool>("permitted");
    QTest::newRow("nobody signed in") << 0 << false;
    QTest::newRow("a helper") << 1 << false;
    QTest::newRow("a supervisor") << 2 << true;
    QTest::newRow("somebody unknown") << 9 << false;
}

void TestUndo::supervisorOnDuty()
{
    QFETCH(int, staff);
    QFETCH(bool, permitted);
    m_desk->become(Author::key('s'), Role::Scanner);
    const ScanResult scan = admit();
    m_desk->clock.advance(std::chrono::hours(1));
    QCOMPARE(m_desk->scanner().undo(*scan.record, StaffId(std::uint16_t(staff))).has_value(), permitted);
    QCOMPARE(admitted(), permitted ? 0 : 1);
}

void TestUndo::onlyRedemptions()
{
    const VerifiedRecord gate =
        m_desk->append(Kind::Gate, Gate{GateId(9), QStringLiteral("East"), ListId(1), true, {}, {}});
    QCOMPARE(m_desk->scanner().undo(refOf(*gate)).error().code, ErrorCode::NotFound);
    RecordRef ref = *admit().record;
    ref.hash.data()[0] ^= 1;
    QCOMPARE(m_desk->scanner().undo(ref).error().code, ErrorCode::NotFound);
    QCOMPARE(admitted(), 1);
}

void TestUndo::undoneTwiceIsAConflict()
{
    const ScanResult scan = admit();
    QVERIFY(m_desk->scanner().undo(*scan.record));
    QCOMPARE(m_desk->scanner().undo(*scan.record).error().code, ErrorCode::Conflict);
}

void TestUndo::exitIsUndone()
{
    admit();
    const auto exit = m_desk->scanner().scan({{}, TicketId(1), m_desk->gate(), Direction::Exit, {}});
    QCOMPARE(replicaStatus(m_desk->replica()).inside, 0);
    QVERIFY(m_desk->scanner().undo(*exit->record));
    QCOMPARE(replicaStatus(m_desk->replica()).inside, 1);
}

void TestUndo::undoAfterTheClockJumpedBackwards()
{
    m_desk->become(Author::key('s'), Role::Scanner);
    const ScanResult scan = admit();
    m_desk->clock.advance(-std::chrono::hours(2));
    QVERIFY(m_desk->scanner().undo(*scan.record));
    QCOMPARE(admitted(), 0);
}

QTEST_APPLESS_MAIN(TestUndo)
#include "tst_undo.moc"
