// SPDX-License-Identifier: Apache-2.0
// A laptop that is stolen, and taken off the event.
#include "tests/scenario/lan_test.h"

using namespace gatelog::test;
using std::chrono::seconds;

class TestLanRevoked : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRevokedDeskSaysSoAndAdmitsNobody();
    void whatARevokedDeskWroteInHidingIsSetAsideEverywhere_data();
    void whatARevokedDeskWroteInHidingIsSetAsideEverywhere();
};

void TestLanRevoked::aRevokedDeskSaysSoAndAdmitsNobody()
{
    const TestNetwork network(3);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    QCOMPARE(event.ctl(1, str("revoke"), {str("Desk 3")}).status, 0);
    event.startAll();
    CtlProcess& three = event.desk(3);
    QVERIFY(three.lineWith([](const QJsonObject& line) {
        return isEvent(line, "refused") && text(line, "reason") == QLatin1String("revoked");
    }));
    QVERIFY(three.says("This device was revoked"));
    QVERIFY(three.lineWith([](const QJsonObject& line) {
        return isEvent(line, "peers") && line.value(str("revoked")).toBool();
    }));
    const QJsonObject verdict = three.scan(event.code(0), seconds(2));
    QVERIFY2(!isAdmitted(verdict), "a revoked desk admits");
    QVERIFY(three.says("no right"));
    QVERIFY(event.desk(1).waitFor([&] { return event.desk(1).connected() == 1; }));
    QVERIFY(isConfirmed(event.desk(1).scan(event.code(0))));
    QVERIFY(isUsedAt(event.desk(2).scan(event.code(0)), "Desk 1"));
    // It hears the others' datagrams, and has no session with them.
    CtlProcess& two = event.desk(2);
    QVERIFY(two.waitFor([&] { return two.connected() == 1; }));
    const std::size_t from = two.count();
    QVERIFY(!two.lineWith(
        [](const QJsonObject& line) {
            return isEvent(line, "peers") && line.value(str("connected")).toInt() != 1;
        },
        seconds(12), from));
    QCOMPARE(event.desk(1).connected(), 1);
    // It says so once, not at each call.
    QCOMPARE(std::count_if(three.lines().begin(), three.lines().end(),
                           [](const QJsonObject& line) { return isEvent(line, "refused"); }),
             1);
    QVERIFY(event.endAll());
}

void TestLanRevoked::whatARevokedDeskWroteInHidingIsSetAsideEverywhere_data()
{
    QTest::addColumn<bool>("byBundle");
    QTest::newRow("it comes in a bundle") << true;
    QTest::newRow("it comes over a third desk that had not heard") << false;
}

void TestLanRevoked::whatARevokedDeskWroteInHidingIsSetAsideEverywhere()
{
    QFETCH(bool, byBundle);
    const TestNetwork network(3);
    NetworkFaults faults(network);
    LanEvent event(network, 3);
    QCOMPARE(event.make(), QString());
    QVERIFY(faults.split({1}, {2, 3}));
    QCOMPARE(event.ctl(1, str("revoke"), {str("Desk 3")}).status, 0);
    event.start(3);
    if (!byBundle) {
        event.start(2);
        QVERIFY(event.meets(seconds(10)));
    }
    for (int number = 0; number < 3; ++number) // it cannot know
        QVERIFY(isAdmitted(event.desk(3).scan(event.code(number))));
    if (!byBundle)
        QVERIFY(event.agree({2, 3}));
    QVERIFY(event.endAll());
    if (byBundle) {
        const QString bundle = event.file("three.bundle");
        QCOMPARE(event.ctl(3, str("export"), {bundle}).status, 0);
        const CtlAnswer merged = event.ctl(2, str("merge"), {bundle});
        QVERIFY2(merged.status == 0 || merged.status == 1, merged.messages.constData());
    }
    QVERIFY(faults.heal());
    event.startAll();
    QVERIFY(event.desk(3).lineWith([](const QJsonObject& line) { return isEvent(line, "refused"); }));
    QVERIFY(event.agree());
    QVERIFY(isAdmitted(event.desk(1).scan(event.code(0)))); // theirs do not count
    QVERIFY(event.agree({1, 2}));
    QVERIFY(event.endAll());
    for (int desk = 1; desk <= 3; ++desk) {
        const CtlAnswer aside = event.ctl(desk, str("set-aside"));
        QCOMPARE(std::count_if(aside.lines.begin(), aside.lines.end(),
                               [](const QJsonObject& line) { return text(line, "device") == str("Desk 3"); }),
                 3);
    }
    for (const int desk : {1, 2})
        QCOMPARE(event.statusNumber(desk, "admitted"), 1);
}

QTEST_GUILESS_MAIN(TestLanRevoked)
#include "tst_lan_revoked.moc"
