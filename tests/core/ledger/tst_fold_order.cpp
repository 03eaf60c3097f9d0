// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"
#include "tests/support/map_ledger_rows.h"
#include "tests/support/record_story.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace gatelog;
using namespace gatelog::test;

namespace {

/// From scratch, as the store does it: the authority's records first, each feed backwards.
void rebuild(MapLedgerRows& rows)
{
    std::vector<VerifiedRecord> records = rows.records();
    std::reverse(records.begin(), records.end());
    std::stable_partition(records.begin(), records.end(), [](const VerifiedRecord& record) {
        return record->author() == authorityKey().publicKey();
    });
    rows = MapLedgerRows();
    for (const VerifiedRecord& record : records)
        rows.hold(record);
    Ledger ledger(testEvent(), rows);
    ledger.setPass(Ledger::Pass::Rebuild);
    for (const VerifiedRecord& record : records)
        ledger.apply(record);
    GATELOG_CHECK(!ledger.takeRebuildRequest());
}

void applyAll(const std::vector<VerifiedRecord>& records, MapLedgerRows& rows)
{
    Ledger ledger(testEvent(), rows);
    for (const VerifiedRecord& record : records) {
        rows.hold(record);
        ledger.apply(record);
        if (ledger.takeRebuildRequest()) {
            rebuild(rows);
            ledger.reload();
        }
    }
}

QStringList stateOf(const std::vector<VerifiedRecord>& records)
{
    MapLedgerRows rows;
    applyAll(records, rows);
    return rows.dump();
}

QString difference(const QStringList& expected, const QStringList& actual)
{
    for (const QString& line : expected)
        if (!actual.contains(line))
            return QStringLiteral("missing: ") + line;
    for (const QString& line : actual)
        if (!expected.contains(line))
            return QStringLiteral("too much: ") + line;
    return {};
}

} // namespace

/// Promise 3 of DESIGN.md: every replica holding the same records computes the same state, whatever their
/// order.
class TestFoldOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyOrderGivesTheSameState();
    void feedByFeedGivesTheSameState();
    void aRestartInBetweenChangesNothing();
    void countsAreThoseOfTheRows();

private:
    quint32 m_seed = 0;
};

void TestFoldOrder::initTestCase()
{
    m_seed = qEnvironmentVariableIsSet("GATELOG_TEST_SEED")
                 ? qEnvironmentVariable("GATELOG_TEST_SEED").toUInt()
                 : std::random_device()();
    qInfo("GATELOG_TEST_SEED=%u", m_seed);
}

void TestFoldOrder::anyOrderGivesTheSameState()
{
    std::mt19937 random(m_seed);
    for (int story = 0; story < 30; ++story) {
        const std::vector<VerifiedRecord> records = recordStory(random, 60);
        const QStringList expected = stateOf(records);
        QVERIFY(expected.size() > 10);
        for (int i = 0; i < 20; ++i) {
            std::vector<VerifiedRecord> shuffled = records;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            const QStringList actual = stateOf(shuffled);
            QVERIFY2(actual == expected,
                     qPrintable(QStringLiteral("story %1, permutation %2: ").arg(story).arg(i) +
                                difference(expected, actual)));
        }
    }
}

void TestFoldOrder::feedByFeedGivesTheSameState()
{
    std::mt19937 random(m_seed);
    for (int story = 0; story < 50; ++story) {
        std::vector<VerifiedRecord> records = recordStory(random, 60);
        const QStringList expected = stateOf(records);
        std::stable_sort(records.begin(), records.end(),
                         [](const auto& a, const auto& b) { return a->feed() < b->feed(); });
        QCOMPARE(difference(expected, stateOf(records)), QString());
        MapLedgerRows rows;
        applyAll(records, rows);
        rebuild(rows);
        QCOMPARE(difference(expected, rows.dump()), QString());
    }
}

void TestFoldOrder::aRestartInBetweenChangesNothing()
{
    std::mt19937 random(m_seed);
    for (int story = 0; story < 30; ++story) {
        std::vector<VerifiedRecord> records = recordStory(random, 60);
        const QStringList expected = stateOf(records);
        std::shuffle(records.begin(), records.end(), random);
        MapLedgerRows rows;
        for (const VerifiedRecord& record : records) { // a ledger of its own for each record
            applyAll({record}, rows);
        }
        QCOMPARE(difference(expected, rows.dump()), QString());
    }
}

void TestFoldOrder::countsAreThoseOfTheRows()
{
    std::mt19937 random(m_seed);
    for (int story = 0; story < 50; ++story) {
        MapLedgerRows rows;
        std::vector<VerifiedRecord> records = recordStory(random, 60);
        std::shuffle(records.begin(), records.end(), random);
        applyAll(records, rows);
        const Ledger ledger(testEvent(), rows);
        std::int64_t conflicts = 0, admitted = 0, inside = 0;
        for (const TicketId ticket : rows.redeemedTickets()) {
            const TicketFold fold = foldTicket(rows.redemptionsOf(ticket), ledger.setup().lists);
            QVERIFY(fold.rows == rows.redemptionsOf(ticket)); // incremental is what a fresh fold gives
            conflicts += std::count_if(fold.rows.begin(), fold.rows.end(), [](const RedemptionRow& row) {
                return !row.voided && row.outcome == Outcome::Conflict;
            });
            const auto any = [&fold](auto&& holds) {
                return std::any_of(fold.lists.begin(), fold.lists.end(),
                                   [&](const auto& list) { return holds(list.second); });
            };
            admitted += any([](const TicketFold::OnList& list) { return list.counted > 0; });
            inside += any([](const TicketFold::OnList& list) { return list.insideGate.has_value(); });
        }
        QCOMPARE(rows.tally(Tally::Conflicts), conflicts);
        QCOMPARE(rows.tally(Tally::Admitted), admitted);
        QCOMPARE(rows.tally(Tally::EventInside), inside);
        for (const auto& [key, n] : rows.tallies())
            QVERIFY(n >= 0);
    }
}

QTEST_APPLESS_MAIN(TestFoldOrder)
#include "tst_fold_order.moc"
