// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ledger_fixture.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

/// Whose void counts, and when: FORMAT.md, "What counts".
class TestVoids : public QObject, private LedgerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void ownVoidCountsForAMinute_data();
    void ownVoidCountsForAMinute();
    void supervisorsVoidCountsAlways();
    void voidMayComeBeforeItsRedemption();
    void voidOfAnotherHashVoidsNothing();
    void staffRoleMakesAVoidCount();
};

void TestVoids::ownVoidCountsForAMinute_data()
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

void TestVoids::ownVoidCountsForAMinute()
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

void TestVoids::supervisorsVoidCountsAlways()
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

void TestVoids::voidMayComeBeforeItsRedemption()
{
    const VerifiedRecord redemption = entry(*m_desk, 1000);
    apply(m_desk->write(Kind::Voided, voidOf(redemption), 2000));
    apply(redemption);
    QCOMPARE(tally(Tally::Admitted), 0);
    QVERIFY(m_ledger->use(TicketId(1), kList, kDay).mayEnter);
}

void TestVoids::voidOfAnotherHashVoidsNothing()
{
    const VerifiedRecord redemption = entry(*m_desk, 1000);
    Voided elsewhere = voidOf(redemption);
    elsewhere.hash.data()[0] ^= 1; // the other branch of a fork
    apply(m_desk->write(Kind::Voided, elsewhere, 2000));
    apply(redemption);
    QCOMPARE(tally(Tally::Admitted), 1);
}

void TestVoids::staffRoleMakesAVoidCount()
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

QTEST_APPLESS_MAIN(TestVoids)
#include "tst_voids.moc"
