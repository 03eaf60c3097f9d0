// SPDX-License-Identifier: Apache-2.0
// As many desks as a large event has, all at once.
#include "tests/scenario/lan_test.h"

using namespace gatelog::test;
using std::chrono::seconds;

class TestLanCrowd : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void thirtyDesksJoinMeetAndAgree();
};

void TestLanCrowd::thirtyDesksJoinMeetAndAgree()
{
    constexpr int kDesks = 30;
    const TestNetwork network(kDesks);
    LanEvent event(network, kDesks, {.tickets = 400});
    QCOMPARE(event.make(), QString());
    event.startAll();
    QVERIFY(event.meets(seconds(60)));
    // The arbiter is ready once all have said that they see the same.
    int next = 100;
    for (int desk = 1; desk <= kDesks; ++desk)
        QVERIFY(event.desk(desk).waitFor(
            [&] { return isConfirmed(event.desk(desk).scan(event.code(next++))); }, seconds(20)));
    const int before = next - 100;
    // One ticket at every door in one instant.
    for (int desk = 1; desk <= kDesks; ++desk)
        event.desk(desk).write(event.code(0));
    int admitted = 0, confirmed = 0;
    for (int desk = 1; desk <= kDesks; ++desk) {
        const auto verdict = event.desk(desk).lineWith(
            [&](const QJsonObject& line) {
                return line.contains(str("verdict")) && text(line, "code") == event.code(0);
            },
            seconds(30));
        QVERIFY(verdict);
        admitted += isAdmitted(*verdict);
        confirmed += isConfirmed(*verdict);
    }
    QCOMPARE(confirmed, 1);
    QCOMPARE(admitted, 1);
    for (int desk = 1; desk <= kDesks; ++desk)
        QVERIFY(isAdmitted(event.desk(desk).scan(event.code(desk))));
    QVERIFY(event.agree({}, seconds(60)));
    QCOMPARE(event.statusNumber(kDesks, "admitted"), before + 1 + kDesks);
    QCOMPARE(event.statusNumber(kDesks, "conflicts"), 0);
    QVERIFY(event.endAll());
}

QTEST_GUILESS_MAIN(TestLanCrowd)
#include "tst_lan_crowd.moc"
