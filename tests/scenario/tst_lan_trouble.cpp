// SPDX-License-Identifier: Apache-2.0
// Networks that lose, delay and divide, laptops that die, clocks that are wrong.
#include "tests/scenario/lan_test.h"

#include <QStandardPaths>

using namespace gatelog::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestLanTrouble : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNetworkThatLosesAFifthStillMakesOneLedger();
    void aDelayOfATenthOfASecondDelaysNoVerdictForLong();
    void aCutInOneDirectionIsACut();
    void aDeskThatIsKilledLosesNothingItAdmitted();
    void aClockThatIsAnHourOffIsToldAndHarmsNothing();
    void twoHalvesThatWereApartBecomeOne();
};

void TestLanTrouble::aNetworkThatLosesAFifthStillMakesOneLedger()
{
    const TestNetwork network(3);
    NetworkFaults faults(network);
    LanEvent event(network, 3, {.tickets = 100});
    QCOMPARE(event.make(), QString());
    QVERIFY(faults.lose(20));
    event.startAll();
    QVERIFY(event.meets(seconds(30)));
    double slowest = 0;
    for (int number = 0; number < 60; ++number) {
        const QJsonObject verdict = event.desk(1 + number % 3).scan(event.code(number));
        QVERIFY(isAdmitted(verdict));
        slowest = std::max(slowest, verdict.value(str("ms")).toDouble());
    }
    qInfo("the slowest of 60 verdicts took %.0f ms", slowest);
    QVERIFY(slowest < 1'000);
    QVERIFY(event.agree({}, seconds(40)));
    QCOMPARE(event.statusNumber(2, "admitted"), 60);
    QCOMPARE(event.statusNumber(2, "conflicts"), 0);
    QVERIFY(event.endAll());
}

void TestLanTrouble::aDelayOfATenthOfASecondDelaysNoVerdictForLong()
{
    if (const QString why = SlowLinks::whyNot(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const TestNetwork network(2);
    LanEvent event(network, 2);
    QCOMPARE(event.make(), QString());
    const SlowLinks slow(network, milliseconds(100));
    QVERIFY(slow.areSlow());
    event.startAll();
    QVERIFY(event.meets(seconds(10)));
    int confirmed = 0;
    for (int number = 0; number < 10; ++number) {
        const QJsonObject verdict = event.desk(1 + number % 2).scan(event.code(number));
        QVERIFY(isAdmitted(verdict));
        confirmed += isConfirmed(verdict);
        QVERIFY2(verdict.value(str("ms")).toDouble() < 600, "it waited for the network");
    }
    qInfo("%d of 10 admissions were confirmed", confirmed); // the arbiter's own, where nobody must be asked
    QVERIFY(event.agree());
    QVERIFY(isUsedAt(event.desk(2).scan(event.code(0)), "Desk 1"));
    QVERIFY(event.endAll());
}

void TestLanTrouble::aCutInOneDirectionIsACut()
{
    const TestNetwork network(3);
    NetworkFaults faults(network);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(10)));
    QVERIFY(faults.cutOneWay({3}, {1, 2}));
    CtlProcess& three = event.desk(3);
    QVERIFY(three.waitFor([&] { return three.connected() == 0 && event.desk(1).connected() == 1; }));
    QVERIFY(isAdmitted(three.scan(event.code(0))));
    QVERIFY(isAdmitted(event.desk(1).scan(event.code(1))));
    QVERIFY(faults.heal());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(event.meets(seconds(15)));
    QVERIFY(event.agree());
    qInfo("one ledger %lld ms after the cut was mended", timer.elapsed());
    QVERIFY(isUsedAt(event.desk(2).scan(event.code(0)), "Desk 3"));
    QVERIFY(event.endAll());
}

void TestLanTrouble::aDeskThatIsKilledLosesNothingItAdmitted()
{
    const TestNetwork network(2);
    NetworkFaults faults(network);
    LanEvent event(network, 2, {.tickets = 50});
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(10)));
    QVERIFY(faults.split({1}, {2})); // so that only its disk knows
    QVERIFY(event.desk(2).waitFor([&] { return event.desk(2).connected() == 0; }));
    int admitted = 0;
    for (int number = 0; number < 10; ++number)
        admitted += isAdmitted(event.desk(2).scan(event.code(number)));
    QCOMPARE(admitted, 10);
    event.desk(2).kill();
    QVERIFY(faults.heal());
    event.start(2);
    QVERIFY(event.meets(seconds(15)));
    QVERIFY(event.agree());
    for (int number = 0; number < 10; ++number)
        QVERIFY(isUsedAt(event.desk(1).scan(event.code(number)), "Desk 2"));
    QVERIFY(event.endAll());
    QCOMPARE(event.ctl(2, str("verify")).status, 0);
}

void TestLanTrouble::aClockThatIsAnHourOffIsToldAndHarmsNothing()
{
    const TestNetwork network(3);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    if (QStandardPaths::findExecutable(str("faketime")).isEmpty())
        QSKIP("no program `faketime` (package faketime)");
    event.start(1);
    event.start(2);
    event.start(3, {}, withWallClock(str("-1h")));
    QVERIFY(event.meets(seconds(10)));
    CtlProcess& three = event.desk(3);
    const auto told = three.lineWith([](const QJsonObject& line) { return isEvent(line, "clock"); });
    QVERIFY(told);
    const double ahead = told->value(str("others_ahead_ms")).toDouble();
    QVERIFY2(std::abs(ahead - 3'600'000) < 10'000, qPrintable(QString::number(ahead)));
    QVERIFY(three.says("This clock differs"));
    QVERIFY(isConfirmed(three.scan(event.code(0))));
    QVERIFY(isUsedAt(event.desk(1).scan(event.code(0)), "Desk 3"));
    QVERIFY(isConfirmed(event.desk(1).scan(event.code(1))));
    QVERIFY(isUsedAt(three.scan(event.code(1)), "Desk 1"));
    QVERIFY(event.agree());
    QVERIFY(event.desk(1).last("clock").isEmpty()); // two of three are right
    QVERIFY(event.endAll());
}

void TestLanTrouble::twoHalvesThatWereApartBecomeOne()
{
    const TestNetwork network(6);
    NetworkFaults faults(network);
    LanEvent event(network, 6, {.tickets = 60});
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(10)));
    QVERIFY(faults.split({1, 2, 3}, {4, 5, 6}));
    for (int desk = 1; desk <= 6; ++desk)
        QVERIFY(event.desk(desk).waitFor([&] { return event.desk(desk).connected() == 2; }));
    int next = 10;
    for (const int desk : {1, 4}) // either half has an arbiter of its own
        QVERIFY(
            event.desk(desk).waitFor([&] { return isConfirmed(event.desk(desk).scan(event.code(next++))); }));
    for (const int desk : {1, 4})
        QVERIFY(isConfirmed(event.desk(desk).scan(event.code(0))));
    QVERIFY(isUsedAt(event.desk(3).scan(event.code(0)), "Desk 1"));
    QVERIFY(isUsedAt(event.desk(6).scan(event.code(0)), "Desk 4"));
    QVERIFY(faults.heal());
    QElapsedTimer timer;
    timer.start();
    for (int desk = 1; desk <= 6; ++desk)
        QVERIFY(event.desk(desk).lineWith([](const QJsonObject& line) { return isEvent(line, "conflict"); }));
    qInfo("all six told the conflict %lld ms after the halves met", timer.elapsed());
    QVERIFY(event.meets(seconds(15)));
    QVERIFY(event.agree());
    QCOMPARE(event.statusNumber(6, "conflicts"), 1);
    QVERIFY(event.endAll());
}

QTEST_GUILESS_MAIN(TestLanTrouble)
#include "tst_lan_trouble.moc"
