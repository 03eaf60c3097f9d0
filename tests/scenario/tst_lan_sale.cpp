// SPDX-License-Identifier: Apache-2.0
// Three desks that sell from one quota: while they see each other, and while none sees another.
#include "tests/scenario/lan_test.h"

#include <QJsonArray>

using namespace gatelog::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr int kDesks = 3;

/// What a desk says to "sell CATEGORY cash COUNT": sold (the last of its tickets), or not.
QJsonObject sell(CtlProcess& desk, const char* category, int count = 1)
{
    const std::size_t from = desk.count();
    desk.write(QStringLiteral("sell %1 cash %2").arg(str(category)).arg(count));
    int tickets = 0;
    const auto answer = desk.lineWith(
        [&tickets, count](const QJsonObject& line) {
            return isEvent(line, "sold_out") || (isEvent(line, "sold") && ++tickets == count);
        },
        seconds(10), from);
    return answer.value_or(QJsonObject());
}

/// One by one, until it is refused; how many.
int sellOut(CtlProcess& desk, const char* category)
{
    int sold = 0;
    QJsonObject answer = sell(desk, category);
    for (; isEvent(answer, "sold"); answer = sell(desk, category))
        ++sold;
    return isEvent(answer, "sold_out") ? sold : -1;
}

} // namespace

class TestLanSale : public LanTest
{
    Q_OBJECT

private Q_SLOTS:
    void threeDesksApartAndTogether();

private:
    /// As a desk's own folder has it.
    static QJsonObject quota(const LanEvent& event, int desk, const char* category)
    {
        const QJsonObject status = event.ctl(desk, str("status")).last();
        for (const QJsonValue value : status.value(str("quotas")).toArray())
            if (text(value.toObject(), "category") == str(category))
                return value.toObject();
        return {};
    }
    static int number(const QJsonObject& object, const char* key) { return object.value(str(key)).toInt(-1); }
};

void TestLanSale::threeDesksApartAndTogether()
{
    const TestNetwork network(kDesks);
    NetworkFaults faults(network);
    QVERIFY(network.isMade());
    LanEvent event(network, kDesks, {.tickets = 5});
    QCOMPARE(event.make(), QString());
    QCOMPARE(event.ctl(1, str("category"), words("Evening --price 12.50 --currency EUR --quota 100")).status,
             0);
    QCOMPARE(event.ctl(1, str("category"), words("Late --price 5 --quota 30")).status, 0);
    event.startAll();
    QVERIFY(event.meets(seconds(3)));
    // Each has a part of both quotas before anybody asked for one.
    for (int desk = 1; desk <= kDesks; ++desk)
        QVERIFY(event.desk(desk).waitFor([&] {
            return number(quota(event, desk, "Evening"), "mine") > 20 &&
                   number(quota(event, desk, "Late"), "mine") > 5;
        }));
    for (int desk = 1; desk <= kDesks; ++desk)
        qInfo("desk %d has %d of 100", desk, number(quota(event, desk, "Evening"), "mine"));

    for (int desk = 1; desk <= kDesks; ++desk)
        QVERIFY(faults.linkDown(desk));
    for (int desk = 1; desk <= kDesks; ++desk) {
        CtlProcess& process = event.desk(desk);
        QVERIFY(process.waitFor([&] { return process.connected() == 0; }, seconds(10)));
    }
    int sold = 0;
    for (int desk = 1; desk <= kDesks; ++desk) {
        const int here = sellOut(event.desk(desk), "Evening");
        qInfo("desk %d sold %d in the partition", desk, here);
        QVERIFY(here > 0);
        sold += here;
    }
    QCOMPARE(sold, 100);

    for (int desk = 1; desk <= kDesks; ++desk)
        QVERIFY(faults.linkUp(desk));
    QVERIFY(event.meets(seconds(20)));
    QVERIFY(event.agree());
    for (int desk = 1; desk <= kDesks; ++desk) {
        const QJsonObject evening = quota(event, desk, "Evening");
        QCOMPARE(number(evening, "sold"), 100);
        QCOMPARE(number(evening, "oversold"), 0);
        QCOMPARE(number(evening, "mine") + number(evening, "others"), 0);
        QVERIFY(isEvent(sell(event.desk(desk), "Evening"), "sold_out"));
    }

    // Connected: one desk sells all there are, also those that the others had.
    CtlProcess& three = event.desk(3);
    const int had = number(quota(event, 3, "Late"), "mine");
    QVERIFY(had < 30);
    const QJsonObject all = sell(three, "Late", 29);
    QVERIFY2(isEvent(all, "sold"), "no share came");
    const QJsonObject last = sell(three, "Late");
    QVERIFY(isEvent(last, "sold"));
    QVERIFY(isEvent(sell(three, "Late"), "sold_out"));
    QCOMPARE(text(last, "price"), str("5.00"));
    qInfo("desk 3 had %d of 30 and sold 30", had);
    // The last ticket is good at any door, once.
    QVERIFY(event.agree());
    QVERIFY(isAdmitted(event.desk(1).scan(text(last, "code"))));
    QVERIFY(isUsedAt(event.desk(2).scan(text(last, "code")), "Desk 1"));
    QVERIFY(event.agree());
    QVERIFY(event.endAll());
    QVERIFY(event.agree({}, milliseconds(0)));
    QCOMPARE(event.ctl(2, str("verify")).status, 0);
    const CtlAnswer none = event.ctl(2, str("sell"), words("Late --payment card"));
    QCOMPARE(none.status, 1);
    QCOMPARE(number(none.last(), "sold"), 30);
}

QTEST_GUILESS_MAIN(TestLanSale)
#include "tst_lan_sale.moc"
