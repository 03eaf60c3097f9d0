// SPDX-License-Identifier: Apache-2.0
#include "core/store/admission_histogram.h"
#include "tests/support/test_author.h"

#include <QTest>

#include <random>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr Admissions kOne{1, 0};

std::int64_t sumOf(const std::vector<Admissions>& parts)
{
    std::int64_t sum = 0;
    for (const Admissions& part : parts)
        sum += part.total();
    return sum;
}

} // namespace

class TestAdmissionHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoBuckets()
    {
        const AdmissionHistogram histogram;
        QCOMPARE(histogram.buckets(0s).count, 0);
        QVERIFY(histogram.series(histogram.buckets(0s)).empty());
    }

    void widthsSuitTheSpan_data()
    {
        QTest::addColumn<int>("spanMinutes");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("count");
        QTest::newRow("a moment") << 0 << 1 << 12;
        QTest::newRow("half an hour") << 30 << 1 << 31;
        QTest::newRow("an hour less a minute") << 59 << 1 << 60;
        QTest::newRow("an hour and a minute") << 61 << 5 << 13;
        QTest::newRow("five hours") << 300 << 15 << 21;
        QTest::newRow("a night") << 900 << 60 << 16;
        QTest::newRow("two days") << 48 * 60 << 60 << 49;
        QTest::newRow("a fair of a week") << 7 * 24 * 60 << 180 << 57;
        QTest::newRow("a season") << 120 * 24 * 60 << 7 * 24 * 60 << 18;
    }
    void widthsSuitTheSpan()
    {
        QFETCH(int, spanMinutes);
        QFETCH(int, width);
        QFETCH(int, count);
        AdmissionHistogram histogram;
        histogram.add(1, instant(0), kOne);
        histogram.add(1, instant(0) + minutes(spanMinutes), kOne);
        const TimeBuckets buckets = histogram.buckets(0s);
        QCOMPARE(buckets.width, minutes(width));
        QVERIFY2(std::abs(buckets.count - count) <= 1, qPrintable(QString::number(buckets.count)));
        QVERIFY(buckets.count >= AdmissionHistogram::kMinBuckets &&
                buckets.count <= AdmissionHistogram::kMaxBuckets);
        QCOMPARE(sumOf(histogram.series(buckets).at(1)), 2);
    }

    void bucketsBeginAtFullLocalTimes()
    {
        AdmissionHistogram histogram;
        for (int minute = 7; minute < 2'000; minute += 10)
            histogram.add(1, instant(0) + minutes(minute), kOne);
        const auto kathmandu = duration_cast<seconds>(5h + 45min);
        const TimeBuckets buckets = histogram.buckets(kathmandu);
        QCOMPARE(buckets.width, minutes(60));
        QCOMPARE((buckets.start.time_since_epoch() + kathmandu) % hours(1), milliseconds(0));
    }

    void aWrongClockDoesNotFlattenTheRest()
    {
        AdmissionHistogram histogram;
        for (int i = 0; i < 400; ++i)
            histogram.add(1, instant(0) + seconds(30 * i), kOne);
        histogram.add(2, WallTime(milliseconds(0)), kOne); // 1970: an empty battery
        histogram.add(2, instant(0) + hours(24 * 365), {0, 1});
        const TimeBuckets buckets = histogram.buckets(0s);
        QCOMPARE(buckets.width, minutes(5));
        QCOMPARE(sumOf(histogram.series(buckets).at(1)), 400);
        QCOMPARE(sumOf(histogram.series(buckets).at(2)), 0);
        QCOMPARE(histogram.total(2), (Admissions{1, 1})); // counted all the same
    }

    void aFewLateComersAreNoWrongClock()
    {
        AdmissionHistogram histogram;
        for (int i = 0; i < 400; ++i)
            histogram.add(1, instant(0) + seconds(30 * i), kOne);
        histogram.add(1, instant(0) + hours(6), kOne);
        QCOMPARE(sumOf(histogram.series(histogram.buckets(0s)).at(1)), 401);
    }

    void seriesAgreeWithAPlainCount()
    {
        std::mt19937 random(7);
        AdmissionHistogram histogram;
        std::vector<std::pair<AdmissionHistogram::Key, WallTime>> all;
        for (int i = 0; i < 5'000; ++i) {
            all.emplace_back(random() % 9, instant(std::int64_t(random() % (5 * 3'600'000))));
            histogram.add(all.back().first, all.back().second, kOne);
        }
        const TimeBuckets buckets = histogram.buckets(2h);
        const auto series = histogram.series(buckets);
        for (const auto& [key, parts] : series) {
            for (int i = 0; i < buckets.count; ++i) {
                const WallTime from = buckets.start + i * buckets.width;
                const auto expected = std::count_if(all.begin(), all.end(), [&, key = key](const auto& one) {
                    return one.first == key && one.second >= from && one.second < from + buckets.width;
                });
                QCOMPARE(parts[std::size_t(i)].total(), std::int64_t(expected));
            }
        }
    }

    void manyScatteredTimesAreHeldMoreCoarsely()
    {
        AdmissionHistogram histogram;
        const std::int64_t n = std::int64_t(AdmissionHistogram::kMaxCells) + 20'000;
        for (std::int64_t i = 0; i < n; ++i)
            histogram.add(AdmissionHistogram::Key(i % 3), instant(i * 61'000), kOne);
        const TimeBuckets buckets = histogram.buckets(0s);
        std::int64_t sum = 0;
        for (const auto& [key, parts] : histogram.series(buckets))
            sum += sumOf(parts);
        QCOMPARE(sum, n);
        QVERIFY(buckets.count <= AdmissionHistogram::kMaxBuckets);
    }
};

QTEST_APPLESS_MAIN(TestAdmissionHistogram)
#include "tst_admission_histogram.moc"
