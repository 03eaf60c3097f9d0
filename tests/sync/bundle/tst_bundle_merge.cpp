// SPDX-License-Identifier: Apache-2.0
// What a bundle may do to a replica, and what not, in one process. tests/scenario has the stories.
#include "core/crypto/hash.h"
#include "core/feed/signing_domain.h"
#include "core/store/audit.h"
#include "sync/bundle/bundle_survey.h"
#include "tests/support/bundle_maker.h"
#include "tests/support/test_desk.h"

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

using Ranges = std::vector<std::vector<QByteArray>>;
using Change = std::function<void(Ranges&)>;

constexpr int kRecords = 10;

std::vector<QByteArray> bytesOf(std::span<const VerifiedRecord> records)
{
    std::vector<QByteArray> bytes;
    for (const VerifiedRecord& record : records)
        bytes.push_back(record->bytes());
    return bytes;
}

/// Two feeds of two devices in three ranges. Nobody enrolled them.
Ranges soundRanges()
{
    const auto one = feedOf('1', kRecords);
    const auto two = feedOf('2', kRecords);
    return {bytesOf(std::span(one).first(6)), bytesOf(std::span(one).subspan(6)), bytesOf(two)};
}

QByteArray bundleOf(const Ranges& ranges, const BundleHeader& header = bundleHeader())
{
    std::vector<QByteArray> encoded;
    for (const std::vector<QByteArray>& range : ranges)
        encoded.push_back(encodeRange(range));
    return test::bundleOf(encoded, header);
}

MergedBundle merge(Replica& replica, const QByteArray& bytes)
{
    QBuffer file;
    file.setData(bytes);
    GATELOG_CHECK(file.open(QIODevice::ReadOnly));
    return mergeBundle(replica, file);
}

QByteArray exported(Replica& replica, const Frontier& since = {})
{
    QBuffer file;
    GATELOG_CHECK(file.open(QIODevice::WriteOnly));
    GATELOG_CHECK(exportBundle(replica, since, file).has_value());
    return file.data();
}

void flip(QByteArray& bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
}

} // namespace
Q_DECLARE_METATYPE(Change)

class TestBundleMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoundIsTakenOnce();
    void refusedRanges_data();
    void refusedRanges();
    void aForgedRangeChangesNothing();
    void aGapIsNotTakenForKnown();
    void anotherEventIsRefusedBeforeAnything();
    void aClockFarAheadIsSaid();
    void onlySoManyRefusalsAreListed();
    void aReplicaThatCannotWriteSaysSo();
    void leftInItsMiddleTheLogIsConsistent();
    void aSurveySaysWhatAMergeWouldDo();
    void aSurveyCanBeStopped();
    void exportAndMergeMakeTheSame();
    void reaching();
};

void TestBundleMerge::whatIsSoundIsTakenOnce()
{
    TestDesk desk;
    const auto before = desk.replica().records().count();
    const MergedBundle merged = merge(desk.replica(), bundleOf(soundRanges()));
    QVERIFY(merged.isSound());
    QCOMPARE(merged.records, std::int64_t(2 * kRecords));
    QCOMPARE(merged.counts.stored, std::int64_t(2 * kRecords));
    QCOMPARE(merged.counts.setAside, std::int64_t(2 * kRecords));
    QCOMPARE(merged.counts.known + merged.rejected, std::int64_t(0));
    const Hash hash = ledgerHash(desk.replica());
    const MergedBundle again = merge(desk.replica(), bundleOf(soundRanges()));
    QVERIFY(again.isSound());
    QCOMPARE(again.counts.stored, std::int64_t(0));
    QCOMPARE(again.counts.known, std::int64_t(2 * kRecords));
    QCOMPARE(desk.replica().records().count(), before + 2 * kRecords);
    QCOMPARE(ledgerHash(desk.replica()), hash);
}

void TestBundleMerge::refusedRanges_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("stored");
    QTest::addColumn<int>("rejected");
    QTest::addColumn<QString>("named"); // the refused range's numbers
    const auto row = [](const char* name, ErrorCode error, int stored, int rejected, const char* named,
                        const Change& change) {
        QTest::newRow(name) << change << int(error) << stored << rejected << QString::fromLatin1(named);
    };
    row("the last record's signature", ErrorCode::BadSignature, 14, 6, "1-6",
        [](Ranges& ranges) { flip(ranges[0][5], ranges[0][5].size() - 1); });
    row("the last record's body", ErrorCode::BadSignature, 14, 6, "1-6",
        [](Ranges& ranges) { flip(ranges[0][5], Record::kFixedBytes + 2); });
    row("a record in the middle, which the last one's chain names", ErrorCode::Damaged, 14, 6, "1-6",
        [](Ranges& ranges) { flip(ranges[0][3], Record::kFixedBytes + 2); });
    row("a signature in the middle: part of the chain", ErrorCode::Damaged, 14, 6, "1-6",
        [](Ranges& ranges) { flip(ranges[0][3], ranges[0][3].size() - 1); });
    row("a clock put back", ErrorCode::BadSignature, 16, 4, "7-10",
        [](Ranges& ranges) { flip(ranges[1][3], 99); });
    row("another author put in", ErrorCode::Damaged, 16, 4, "7-10", [](Ranges& ranges) {
        for (QByteArray& record : ranges[1])
            record.replace(18, 32, Author::key('3').publicKey().toByteArray());
    });
    row("a record left out", ErrorCode::Damaged, 14, 0, "",
        [](Ranges& ranges) { ranges[0].erase(ranges[0].begin() + 2); });
    row("records changed about", ErrorCode::Damaged, 14, 0, "",
        [](Ranges& ranges) { std::swap(ranges[0][1], ranges[0][2]); });
    row("a record of the other feed", ErrorCode::Damaged, 14, 0, "",
        [](Ranges& ranges) { ranges[0][3] = ranges[2][3]; });
    row("records of another event under this event's header", ErrorCode::ForeignEvent, 10, 10, "1-10",
        [](Ranges& ranges) {
            const auto foreign = feedOf('2', kRecords, 20, eventIdOf(Author::key('9').publicKey()));
            ranges[2] = bytesOf(foreign);
        });
    row("a record that is none", ErrorCode::Damaged, 10, 0, "",
        [](Ranges& ranges) { ranges[2][4] = QByteArray(300, '\x01'); });
    row("a record of a newer version", ErrorCode::NewerFormat, 10, 0, "",
        [](Ranges& ranges) { ranges[2][4][0] = 2; });
}

void TestBundleMerge::refusedRanges()
{
    QFETCH(Change, change);
    QFETCH(int, error);
    QFETCH(int, stored);
    QFETCH(int, rejected);
    QFETCH(QString, named);
    TestDesk desk;
    const auto before = desk.replica().records().count();
    Ranges ranges = soundRanges();
    change(ranges);
    const QByteArray bundle = bundleOf(ranges);
    const MergedBundle merged = merge(desk.replica(), bundle);
    QVERIFY(!merged.isSound() && !merged.error);
    QVERIFY(merged.end == BundleEnd::Whole);
    QCOMPARE(merged.refusedParts, std::int64_t(1));
    QCOMPARE(int(merged.refused[0].error.code), error);
    QVERIFY(!merged.refused[0].error.detail.isEmpty());
    QCOMPARE(merged.refused[0].range.section(u'#', 1), named);
    QVERIFY(QByteArrayView(bundle).sliced(merged.refused[0].offset).startsWith(chunkMarker()));
    QCOMPARE(merged.counts.stored, std::int64_t(stored));
    QCOMPARE(merged.rejected, std::int64_t(rejected));
    QCOMPARE(desk.replica().records().count(), before + stored);
    for (const AuditFinding& finding : audit(desk.replica()).findings)
        QCOMPARE(finding.what, AuditFinding::What::ChainBroken); // what was refused is missing, no more
    // The sound bundle fills the place.
    QVERIFY(merge(desk.replica(), bundleOf(soundRanges())).isSound());
    QVERIFY(audit(desk.replica()).findings.empty());
}

void TestBundleMerge::aForgedRangeChangesNothing()
{
    // A record that is held, with another signature: it is not taken for the one that is held.
    TestDesk desk;
    Ranges ranges = soundRanges();
    QVERIFY(merge(desk.replica(), bundleOf(ranges)).isSound());
    const Hash hash = ledgerHash(desk.replica());
    const auto records = desk.replica().records().count();
    flip(ranges[2][9], ranges[2][9].size() - 1);
    const MergedBundle merged = merge(desk.replica(), bundleOf(ranges));
    QCOMPARE(merged.rejected, std::int64_t(10));
    QCOMPARE(merged.counts.known, std::int64_t(10));
    QCOMPARE(merged.counts.stored, std::int64_t(0));
    QCOMPARE(desk.replica().records().count(), records);
    QCOMPARE(ledgerHash(desk.replica()), hash);
}

void TestBundleMerge::aGapIsNotTakenForKnown()
{
    TestDesk desk;
    const auto feed = feedOf('1', kRecords);
    const auto ends = Ranges{bytesOf(std::span(feed).first(2)), bytesOf(std::span(feed).subspan(8))};
    QCOMPARE(merge(desk.replica(), bundleOf(ends)).counts.stored, std::int64_t(4));
    QVERIFY(!reaches(desk.replica().frontier(), frontierOf(feed)));
    const MergedBundle merged = merge(desk.replica(), bundleOf(Ranges{bytesOf(feed)}));
    QVERIFY(merged.isSound());
    QCOMPARE(merged.counts.stored, std::int64_t(6));
    QCOMPARE(merged.counts.known, std::int64_t(4));
    QVERIFY(reaches(desk.replica().frontier(), frontierOf(feed)));
}

void TestBundleMerge::anotherEventIsRefusedBeforeAnything()
{
    TestDesk desk;
    const auto before = desk.replica().records().count();
    BundleHeader header = bundleHeader();
    header.event = eventIdOf(Author::key('9').publicKey());
    const MergedBundle merged = merge(desk.replica(), bundleOf(soundRanges(), header));
    QVERIFY(merged.error && merged.error->code == ErrorCode::ForeignEvent);
    QCOMPARE(merged.records, std::int64_t(0));
    QCOMPARE(desk.replica().records().count(), before);
}

void TestBundleMerge::aClockFarAheadIsSaid()
{
    TestDesk desk;
    Author ahead(Author::key('1'), testEvent());
    const std::vector<VerifiedRecord> feed{ahead.write(Kind::Refusal, QByteArray("x"), 3'600'000)};
    const MergedBundle merged = merge(desk.replica(), bundleOf(Ranges{bytesOf(feed)}));
    QVERIFY(merged.isSound());
    QCOMPARE(merged.counts.stored, std::int64_t(1));
    QCOMPARE(merged.counts.clockAhead, std::int64_t(1));
}

void TestBundleMerge::onlySoManyRefusalsAreListed()
{
    TestDesk desk;
    Ranges ranges;
    for (int i = 0; i < 150; ++i) {
        ranges.push_back(bytesOf(feedOf('1', 1)));
        flip(ranges.back()[0], ranges.back()[0].size() - 1);
    }
    const MergedBundle merged = merge(desk.replica(), bundleOf(ranges));
    QCOMPARE(merged.refusedParts, std::int64_t(150));
    QCOMPARE(merged.refused.size(), MergedBundle::kMaxListed);
    QCOMPARE(merged.rejected, std::int64_t(150));
}

void TestBundleMerge::aReplicaThatCannotWriteSaysSo()
{
    TestDesk desk;
    desk.close();
    auto readOnly = Replica::open(desk.folder(), Replica::Mode::ReadOnly, desk.clock);
    QVERIFY(readOnly);
    const MergedBundle merged = merge(**readOnly, bundleOf(soundRanges()));
    QVERIFY(merged.error && merged.error->code == ErrorCode::ReadOnly);
    QCOMPARE(merged.counts.stored, std::int64_t(0));
}

void TestBundleMerge::leftInItsMiddleTheLogIsConsistent()
{
    const QByteArray bundle = bundleOf(soundRanges());
    for (int stop = 0;; ++stop) {
        TestDesk desk;
        QBuffer file;
        file.setData(bundle);
        QVERIFY(file.open(QIODevice::ReadOnly));
        BundleMerge merging(desk.replica(), file);
        int steps = 0;
        while (steps < stop && merging.step(MergePace::BetweenScans) == BundleMerge::Progress::MoreToMerge)
            ++steps;
        QVERIFY(audit(desk.replica()).findings.empty());
        QCOMPARE(desk.replica().records().count(),
                 TestDesk().replica().records().count() + merging.result().counts.stored);
        const MergedBundle rest = merge(desk.replica(), bundle);
        QVERIFY(rest.isSound());
        QCOMPARE(rest.counts.stored + merging.result().counts.stored, std::int64_t(2 * kRecords));
        if (steps < stop) {
            QVERIFY(stop > 3); // there was a middle
            break;
        }
    }
}

void TestBundleMerge::aSurveySaysWhatAMergeWouldDo()
{
    TestDesk desk;
    Ranges ranges = soundRanges();
    QVERIFY(merge(desk.replica(), bundleOf(Ranges{ranges[0]})).isSound()); // six records of '1' are held
    flip(ranges[2][kRecords - 1], ranges[2][kRecords - 1].size() - 1);
    const Hash before = ledgerHash(desk.replica());
    QBuffer file;
    file.setData(bundleOf(ranges));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const BundleSurvey survey = surveyBundle(desk.replica(), file);
    QCOMPARE(ledgerHash(desk.replica()), before);
    QVERIFY(survey.isComplete && !survey.bundle.error && !survey.bundle.isSound());
    QCOMPARE(survey.fresh, std::int64_t(kRecords - 6));
    QCOMPARE(survey.authors.size(), std::size_t(1));
    QCOMPARE(survey.authors.front().author, Author::key('1').publicKey());
    QCOMPARE(survey.authors.front().records, std::int64_t(kRecords));
    const MergedBundle merged = merge(desk.replica(), file.data());
    QCOMPARE(merged.counts.stored, survey.fresh);
    QCOMPARE(merged.refusedParts, survey.bundle.refusedParts);
    QCOMPARE(merged.rejected, survey.bundle.rejected);
}

void TestBundleMerge::aSurveyCanBeStopped()
{
    TestDesk desk;
    QBuffer file;
    file.setData(bundleOf(soundRanges()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const BundleSurvey survey =
        surveyBundle(desk.replica(), file, [](std::int64_t, std::int64_t) { return false; });
    QVERIFY(!survey.isComplete);
    QCOMPARE(survey.fresh, std::int64_t(6));
}

void TestBundleMerge::exportAndMergeMakeTheSame()
{
    TestDesk one, two;
    one.become(Author::key('1'), Role::Scanner);
    const auto feed = feedOf('2', 700);
    for (std::size_t from = 0; from < feed.size(); from += 100)
        QVERIFY(
            merge(one.replica(), bundleOf(Ranges{bytesOf(std::span(feed).subspan(from, 100))})).isSound());
    one.addTickets({importedTicket(QStringLiteral("A")), importedTicket(QStringLiteral("B"))});
    one.scan(QStringLiteral("A"));
    const QByteArray whole = exported(one.replica());
    QVERIFY(merge(two.replica(), whole).isSound());
    one.scan(QStringLiteral("B"));
    const QByteArray since = exported(one.replica(), two.replica().frontier());
    const MergedBundle merged = merge(two.replica(), since);
    QVERIFY(merged.isSound());
    QCOMPARE(merged.counts.stored, std::int64_t(1));
    QCOMPARE(merged.counts.known, std::int64_t(0));
    QVERIFY(merged.header.exporter == one.replica().device());
    // Two founded the same event by itself, so it has more; what it has more goes back.
    QVERIFY(merge(one.replica(), exported(two.replica(), one.replica().frontier())).isSound());
    QVERIFY(one.replica().frontier() == two.replica().frontier());
    QCOMPARE(ledgerHash(one.replica()), ledgerHash(two.replica()));
}

void TestBundleMerge::reaching()
{
    const auto feed = feedOf('1', 3);
    const Frontier all = frontierOf(feed), some = frontierOf(std::span(feed).first(2)), none;
    QVERIFY(reaches(all, all) && reaches(all, some) && reaches(all, none) && reaches(none, none));
    QVERIFY(!reaches(some, all) && !reaches(none, some));
    QVERIFY(!reaches(all, frontierOf(feedOf('2', 1))));
}

QTEST_GUILESS_MAIN(TestBundleMerge)
#include "tst_bundle_merge.moc"
