// SPDX-License-Identifier: Apache-2.0
// Three laptops on one network, each with a gatelogctl of its own, from an empty folder to one ledger.
#include "tests/scenario/lan_test.h"

#include <array>

using namespace gatelog::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

class TestLanShow : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void anEveningOfThreeDesksWithALinkThatGoesDown();
};

void TestLanShow::anEveningOfThreeDesksWithALinkThatGoesDown()
{
    const TestNetwork network(3);
    NetworkFaults faults(network);
    QVERIFY(network.isMade());
    LanEvent event(network, 3, {.tickets = 500});
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(3)));
    CtlProcess& one = event.desk(1);
    CtlProcess& three = event.desk(3);

    // Used once, everywhere; the others name who and when.
    const QJsonObject admitted = one.scan(event.code(0));
    QCOMPARE(text(admitted, "verdict"), str("admit"));
    for (const int other : {2, 3}) {
        const QJsonObject denied = event.desk(other).scan(event.code(0));
        QCOMPARE(text(denied, "verdict"), str("deny"));
        QCOMPARE(text(denied, "reason"), str("already_used"));
        QCOMPARE(text(denied, "used_desk"), str("Desk 1"));
        QCOMPARE(text(denied, "used_at"), text(admitted, "time"));
    }

    QVERIFY(faults.linkDown(3));
    QElapsedTimer timer;
    timer.start();
    // A desk never waits for the network.
    const QJsonObject atOnce = three.scan(event.code(2), seconds(2));
    QCOMPARE(text(atOnce, "verdict"), str("admit"));
    QVERIFY2(atOnce.value(str("ms")).toDouble() < 1'000, "the desk waited for the network");
    QVERIFY(three.waitFor([&] { return three.connected() == 0; }, seconds(10)));
    QVERIFY(one.waitFor([&] { return one.connected() == 1; }, seconds(10)));
    qInfo("the link that went down was noticed on both sides after %lld ms", timer.elapsed());

    const QJsonObject alone = three.scan(event.code(1));
    QCOMPARE(text(alone, "verdict"), str("admit"));
    QCOMPARE(alone.value(str("confirmed")).toBool(), false);
    // The arbiter of the two that are left is ready once both have said so.
    int next = 3;
    QVERIFY(one.waitFor([&] { return one.scan(event.code(next++)).value(str("confirmed")).toBool(); }));
    const QJsonObject together = one.scan(event.code(1));
    QCOMPARE(text(together, "verdict"), str("admit"));
    QCOMPARE(together.value(str("confirmed")).toBool(), true);

    QVERIFY(faults.linkUp(3));
    timer.start();
    const QString twice = text(alone, "ticket");
    const auto isConflict = [&](const QJsonObject& line) {
        return isEvent(line, "conflict") && text(line, "ticket") == twice;
    };
    std::array<QJsonObject, 3> told;
    for (int desk = 1; desk <= 3; ++desk) {
        const auto line = event.desk(desk).lineWith(isConflict, seconds(10));
        QVERIFY2(line, "no conflict was told");
        told.at(std::size_t(desk - 1)) = *line;
        qInfo("desk %d told the conflict %lld ms after the link came up", desk, timer.elapsed());
    }
    QVERIFY2(timer.elapsed() < 5'000, "the conflict came late");
    QCOMPARE(told[0], told[1]);
    QCOMPARE(told[1], told[2]);
    QCOMPARE(text(told[0].value(str("first")).toObject(), "desk"), str("Desk 3"));
    QCOMPARE(told[0].value(str("first")).toObject().value(str("confirmed")).toBool(), false);
    QCOMPARE(text(told[0].value(str("second")).toObject(), "desk"), str("Desk 1"));
    QCOMPARE(told[0].value(str("second")).toObject().value(str("confirmed")).toBool(), true);

    QVERIFY(event.agree());
    QVERIFY(event.endAll());
    QVERIFY(event.agree({}, milliseconds(0)));
    QCOMPARE(event.statusNumber(1, "conflicts"), 1);
    QCOMPARE(event.statusNumber(3, "conflicts"), 1);
}

QTEST_GUILESS_MAIN(TestLanShow)
#include "tst_lan_show.moc"
