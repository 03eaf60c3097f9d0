// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QTest>

#include "core/feed/hlc.h" // behind Qt's: moc 6.4 stumbles over <concepts> where it comes first

using namespace gatelog;

namespace {

constexpr WallTime at(std::int64_t ms)
{
    return WallTime(std::chrono::milliseconds(ms));
}
constexpr std::int64_t kNoon = 1'763'704'800'000;

Hlc write(HybridClock& clock, WallTime wall)
{
    const Hlc stamp = clock.next(wall);
    clock.written(stamp);
    return stamp;
}

} // namespace

class TestHlc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stampIsTheWallTime();
    void sameMillisecondCounts();
    void backwardsJumpStaysMonotone();
    void laterWallTimeResetsTheCounter();
    void fullCounterCarries();
    void askingDoesNotMove();
    void observedStampsAreOvertaken();
    void farAheadIsIgnored_data();
    void farAheadIsIgnored();
    void boundsAreKept_data();
    void boundsAreKept();
    void monotoneUnderAnyWallClock();
};

void TestHlc::stampIsTheWallTime()
{
    HybridClock clock;
    const Hlc stamp = clock.next(at(kNoon));
    QCOMPARE(stamp.time().time_since_epoch().count(), kNoon);
    QCOMPARE(stamp.counter(), std::uint16_t(0));
    QCOMPARE(stamp.bits(), std::uint64_t(kNoon) << 16);
}

void TestHlc::sameMillisecondCounts()
{
    HybridClock clock;
    for (std::uint16_t i = 0; i < 5; ++i)
        QCOMPARE(write(clock, at(kNoon)).bits(), Hlc::at(at(kNoon), i).bits());
}

void TestHlc::backwardsJumpStaysMonotone()
{
    HybridClock clock;
    const Hlc before = write(clock, at(kNoon));
    const Hlc after = write(clock, at(kNoon - 3'600'000));
    QVERIFY(after > before);
    QCOMPARE(after.bits(), Hlc::at(at(kNoon), 1).bits());
}

void TestHlc::laterWallTimeResetsTheCounter()
{
    HybridClock clock;
    write(clock, at(kNoon));
    write(clock, at(kNoon));
    QCOMPARE(write(clock, at(kNoon + 1)).bits(), Hlc::at(at(kNoon + 1), 0).bits());
}

void TestHlc::fullCounterCarries()
{
    HybridClock clock;
    clock.written(Hlc::at(at(kNoon), 65535));
    const Hlc carried = write(clock, at(kNoon));
    QCOMPARE(carried.bits(), Hlc::at(at(kNoon + 1), 0).bits());
    // The wall clock reaches that millisecond: the counter goes on from there.
    QCOMPARE(write(clock, at(kNoon + 1)).bits(), Hlc::at(at(kNoon + 1), 1).bits());
}

void TestHlc::askingDoesNotMove()
{
    HybridClock clock;
    const Hlc first = clock.next(at(kNoon));
    QVERIFY(clock.next(at(kNoon)) == first); // its transaction failed: the next try gets the same stamp
    QVERIFY(clock.last() == Hlc{});
}

void TestHlc::observedStampsAreOvertaken()
{
    HybridClock clock;
    QVERIFY(clock.observe(Hlc::at(at(kNoon + 30'000), 7), at(kNoon)));
    QCOMPARE(clock.next(at(kNoon)).bits(), Hlc::at(at(kNoon + 30'000), 8).bits());
    QVERIFY(clock.observe(Hlc::at(at(kNoon)), at(kNoon)));
    QCOMPARE(clock.last().bits(), Hlc::at(at(kNoon + 30'000), 7).bits());
}

void TestHlc::farAheadIsIgnored_data()
{
    QTest::addColumn<qint64>("aheadMs");
    QTest::addColumn<bool>("taken");
    QTest::newRow("in the past") << qint64(-86'400'000) << true;
    QTest::newRow("60 s ahead") << qint64(60'000) << true;
    QTest::newRow("a millisecond more") << qint64(60'001) << false;
    QTest::newRow("years ahead") << qint64(100'000'000'000) << false;
}

void TestHlc::farAheadIsIgnored()
{
    QFETCH(qint64, aheadMs);
    QFETCH(bool, taken);
    HybridClock clock;
    const Hlc received = Hlc::at(at(kNoon + aheadMs), 9);
    QCOMPARE(clock.observe(received, at(kNoon)), taken);
    QCOMPARE(clock.last().bits(), taken ? received.bits() : 0);
}

void TestHlc::boundsAreKept_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("held");
    constexpr qint64 most = (qint64(1) << 47) - 1;
    QTest::newRow("1970") << qint64(0) << qint64(0);
    QTest::newRow("before 1970 is 1970") << qint64(-1) << qint64(0);
    QTest::newRow("the last millisecond") << most << most;
    QTest::newRow("beyond it") << most + 1 << most;
    QTest::newRow("the end of time") << std::numeric_limits<qint64>::max() << most;
}

void TestHlc::boundsAreKept()
{
    QFETCH(qint64, ms);
    QFETCH(qint64, held);
    const Hlc stamp = Hlc::at(at(ms), 65535);
    QVERIFY(stamp.isValid());
    QCOMPARE(qint64(stamp.time().time_since_epoch().count()), held);
}

void TestHlc::monotoneUnderAnyWallClock()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    HybridClock clock;
    Hlc last;
    std::int64_t wall = kNoon;
    for (int i = 0; i < 20'000; ++i) {
        wall += random.bounded(-5'000, 5'010);
        if (random.bounded(4) == 0)
            clock.observe(Hlc::at(at(wall + random.bounded(-100'000, 100'000)), 3), at(wall));
        const Hlc observed = clock.last();
        const Hlc stamp = write(clock, at(wall));
        QVERIFY(stamp > last && stamp > observed && stamp.isValid());
        QVERIFY(stamp.time() >= at(wall));
        last = stamp;
    }
}

QTEST_APPLESS_MAIN(TestHlc)
#include "tst_hlc.moc"
