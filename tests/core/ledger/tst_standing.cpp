// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

/// Whose records count: revocations, acceptances, and what happens when they arrive late.
class TestStanding : public QObject, LedgerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void recordsOverTheCutOffDoNotCount();
    void aRevocationTakesOutWhatCounted();
    void anotherBranchIsOverTheCutOffHoweverLowItsNumbers();
    void theCutOffHoldsAcrossAGap();
    void aVoidOverTheCutOffNoLongerVoids();
    void everyRevocationHolds();
    void onlyTheAuthorityRevokes();
    void anAcceptanceMakesThemCount();
    void anAcceptanceDoesNotEnrol();
    void definitionsTakenOutAskForARebuild();

private:
    VerifiedRecord revoke(const Author& author, const std::vector<FeedHead>& heads, std::int64_t ms = 60'000)
    {
        return m_authority->write(Kind::DeviceRevoked, DeviceRevoked{author.publicKey(), heads}, ms);
    }
    static FeedHead headAt(const VerifiedRecord& record)
    {
        return {record->feed(), record->seq(), record->hash()};
    }
    SetAsideReason reasonOf(const VerifiedRecord& record) { return m_rows->setAside().at(record->order()); }
};

void TestStanding::recordsOverTheCutOffDoNotCount()
{
    const auto first = entry(*m_desk, 1000);
    const auto second = entry(*m_desk, 2000);
    apply(first);
    QCOMPARE(apply(revoke(*m_desk, {headAt(first)})), Ledger::Applied::Counted);
    QCOMPARE(apply(second), Ledger::Applied::SetAside);
    QCOMPARE(reasonOf(second), SetAsideReason::OverCutOff);
    QCOMPARE(tally(Tally::Entries, kGate), 1);
    QCOMPARE(tally(Tally::Conflicts), 0);
    QVERIFY(m_ledger->setup().revoked.contains(m_desk->publicKey()));
}

void TestStanding::aRevocationTakesOutWhatCounted()
{
    const auto stolen = entry(*m_desk, 1000);
    const auto refusal = m_desk->write(
        Kind::Refusal, Refusal{TicketId(1), kList, kGate, Direction::Entry, Reason::Blocked, {}, {}}, 1500);
    const auto honest = entry(*m_other, 2000, kOtherGate);
    for (const auto& record : {stolen, refusal, honest})
        apply(record);
    QCOMPARE(tally(Tally::Conflicts), 1);
    QCOMPARE(tally(Tally::Refused, kGate, Reason::Blocked), 1);
    apply(revoke(*m_desk, {}));
    QCOMPARE(tally(Tally::Conflicts), 0);
    QCOMPARE(tally(Tally::Entries, kGate), 0);
    QCOMPARE(tally(Tally::Entries, kOtherGate), 1);
    QCOMPARE(tally(Tally::Refused, kGate, Reason::Blocked), 0);
    QCOMPARE(m_rows->setAside().size(), std::size_t(2));
    QVERIFY(!m_ledger->takeRebuildRequest());
}

void TestStanding::anotherBranchIsOverTheCutOffHoweverLowItsNumbers()
{
    const auto first = entry(*m_desk, 1000);
    const auto second = entry(*m_desk, 2000);
    Author thief(Author::key('d'), testEvent()); // the same key and epoch: a branch of the same feed
    const auto backDated = entry(thief, 500);
    for (const auto& record : {first, second, revoke(*m_desk, {headAt(second)})})
        apply(record);
    QVERIFY(backDated->feed() == first->feed() && backDated->seq() < second->seq());
    QCOMPARE(apply(backDated), Ledger::Applied::SetAside);
    QCOMPARE(reasonOf(backDated), SetAsideReason::OverCutOff);
    QCOMPARE(tally(Tally::Entries, kGate), 1);
}

void TestStanding::theCutOffHoldsAcrossAGap()
{
    const auto first = entry(*m_desk, 1000);
    const auto second = m_desk->write(
        Kind::Refusal, Refusal{{}, kList, kGate, Direction::Entry, Reason::Unknown, {}, {}}, 2000);
    const auto third = entry(*m_desk, 3000);
    apply(revoke(*m_desk, {headAt(third)}));
    // Until the chain from the cut-off reaches it, a record is no more known to be honest than a thief's
    // branch.
    QCOMPARE(apply(first), Ledger::Applied::SetAside);
    QCOMPARE(apply(third), Ledger::Applied::Counted);
    QCOMPARE(tally(Tally::Conflicts), 0);
    QCOMPARE(apply(second), Ledger::Applied::Counted);
    QVERIFY(m_rows->setAside().empty());
    QCOMPARE(tally(Tally::Conflicts), 1);
}

void TestStanding::aVoidOverTheCutOffNoLongerVoids()
{
    const auto entered = entry(*m_desk, 1000);
    const auto undone = m_desk->write(Kind::Voided, voidOf(entered), 2000);
    apply(entered);
    apply(undone);
    QCOMPARE(tally(Tally::Admitted), 0);
    apply(revoke(*m_desk, {headAt(entered)}));
    QCOMPARE(tally(Tally::Admitted), 1);
}

void TestStanding::everyRevocationHolds()
{
    const auto first = entry(*m_desk, 1000);
    const auto second = entry(*m_desk, 2000);
    apply(first);
    apply(second);
    apply(revoke(*m_desk, {headAt(second)}));
    QVERIFY(m_rows->setAside().empty());
    apply(revoke(*m_desk, {headAt(first)}, 70'000));
    QCOMPARE(m_rows->setAside().size(), std::size_t(1));
    apply(revoke(*m_desk, {headAt(second)}, 80'000)); // does not give back what another took
    QCOMPARE(m_rows->setAside().size(), std::size_t(1));
}

void TestStanding::onlyTheAuthorityRevokes()
{
    enrol(*m_other, Role::Administrator, 100);
    const auto first = entry(*m_desk, 1000);
    apply(first);
    QCOMPARE(apply(m_other->write(Kind::DeviceRevoked, DeviceRevoked{m_desk->publicKey(), {}}, 2000)),
             Ledger::Applied::SetAside);
    QCOMPARE(tally(Tally::Entries, kGate), 1);
}

void TestStanding::anAcceptanceMakesThemCount()
{
    Author stranger(Author::key('s'), testEvent());
    const auto first = entry(stranger, 1000);
    const auto second = entry(stranger, 2000);
    apply(first);
    apply(second);
    QCOMPARE(reasonOf(first), SetAsideReason::NotEnrolled);
    QCOMPARE(tally(Tally::Admitted), 0);
    QCOMPARE(apply(m_desk->write(Kind::Accepted, Accepted{stranger.publicKey(), {headAt(first)}}, 2500)),
             Ledger::Applied::SetAside); // a scanner decides nothing
    apply(m_authority->write(Kind::Accepted, Accepted{stranger.publicKey(), {headAt(first)}}, 3000));
    QCOMPARE(tally(Tally::Admitted), 1);
    QCOMPARE(reasonOf(second), SetAsideReason::NotEnrolled);
    // Over a cut-off, too: that is what it is for when a laptop was revoked too early.
    apply(revoke(*m_desk, {}));
    const auto late = entry(*m_desk, 5000, kGate, Direction::Entry, kDay, ListId(9));
    apply(late);
    QCOMPARE(reasonOf(late), SetAsideReason::OverCutOff);
    apply(m_authority->write(Kind::Accepted, Accepted{m_desk->publicKey(), {headAt(late)}}, 6000));
    QVERIFY(!m_rows->setAside().contains(late->order()));
}

void TestStanding::anAcceptanceDoesNotEnrol()
{
    Author friendOf(Author::key('f'), testEvent());
    const auto enrols =
        m_desk->write(Kind::DeviceEnrolled,
                      DeviceEnrolled{friendOf.publicKey(), QStringLiteral("F"), Role::Administrator}, 1000);
    apply(enrols);
    apply(m_authority->write(Kind::Accepted, Accepted{m_desk->publicKey(), {headAt(enrols)}}, 2000));
    QVERIFY(!m_ledger->setup().devices.contains(friendOf.publicKey()));
}

void TestStanding::definitionsTakenOutAskForARebuild()
{
    enrol(*m_other, Role::Administrator, 100);
    apply(
        m_other->write(Kind::Gate, Gate{kOtherGate, QStringLiteral("Back door"), kList, true, {}, {}}, 1000));
    QVERIFY(!m_ledger->takeRebuildRequest());
    apply(revoke(*m_other, {}));
    QVERIFY(m_ledger->takeRebuildRequest());
    QVERIFY(!m_ledger->takeRebuildRequest());
}

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
