// SPDX-License-Identifier: Apache-2.0
#include "sync/session/clock_offset.h"

#include <QTest>

using namespace gatelog;
using std::chrono::milliseconds;

namespace {

WallTime at(std::int64_t ms)
{
    return WallTime(milliseconds(1'763'704'800'000 + ms));
}

/// A peer whose clock is `ahead`, with a way there and a way back, that thinks for a moment.
ClockExchange exchange(std::int64_t ahead, std::int64_t there, std::int64_t back, std::int64_t thinks = 3)
{
    return {at(0), at(there + ahead), at(there + ahead + thinks), at(there + thinks + back)};
}

} // namespace

class TestClockOffset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void theShortestWayCounts();
    void onlyTheLastCount();
    void whatCannotHaveBeenIsIgnored_data();
    void whatCannotHaveBeenIsIgnored();
};

void TestClockOffset::measures_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("there");
    QTest::addColumn<int>("back");
    QTest::addColumn<int>("offset");
    QTest::newRow("the same clock") << 0 << 5 << 5 << 0;
    QTest::newRow("an hour ahead") << 3'600'000 << 10 << 10 << 3'600'000;
    QTest::newRow("an hour behind") << -3'600'000 << 10 << 10 << -3'600'000;
    QTest::newRow("an uneven way: half the difference is the error") << 1'000 << 100 << 0 << 1'050;
}

void TestClockOffset::measures()
{
    QFETCH(const int, ahead);
    QFETCH(const int, there);
    QFETCH(const int, back);
    QFETCH(const int, offset);
    ClockOffset clock;
    QVERIFY(!clock.value() && !clock.roundTrip());
    clock.add(exchange(ahead, there, back));
    QCOMPARE(clock.value()->count(), offset);
    QCOMPARE(clock.roundTrip()->count(), there + back);
    clock.forget();
    QVERIFY(!clock.value());
}

void TestClockOffset::theShortestWayCounts()
{
    ClockOffset clock;
    clock.add(exchange(500, 400, 0));
    clock.add(exchange(500, 2, 2));
    clock.add(exchange(500, 0, 900));
    QCOMPARE(clock.value()->count(), 500);
    QCOMPARE(clock.roundTrip()->count(), 4);
}

void TestClockOffset::onlyTheLastCount()
{
    ClockOffset clock;
    clock.add(exchange(500, 1, 1));
    for (std::size_t i = 0; i + 1 < ClockOffset::kKept; ++i)
        clock.add(exchange(700, 5, 5));
    QCOMPARE(clock.value()->count(), 500);
    clock.add(exchange(700, 5, 5));
    QCOMPARE(clock.value()->count(), 700);
}

void TestClockOffset::whatCannotHaveBeenIsIgnored_data()
{
    QTest::addColumn<int>("reached");
    QTest::addColumn<int>("answered");
    QTest::addColumn<int>("returned");
    QTest::newRow("answered before it came") << 10 << 5 << 20;
    QTest::newRow("the peer thought for longer than it took") << 10 << 40 << 20;
    QTest::newRow("back before it left") << 10 << 10 << -1;
}

void TestClockOffset::whatCannotHaveBeenIsIgnored()
{
    QFETCH(const int, reached);
    QFETCH(const int, answered);
    QFETCH(const int, returned);
    ClockOffset clock;
    clock.add({at(0), at(reached), at(answered), at(returned)});
    QVERIFY(!clock.value());
}

QTEST_APPLESS_MAIN(TestClockOffset)
#include "tst_clock_offset.moc"
