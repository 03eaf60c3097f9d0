// SPDX-License-Identifier: Apache-2.0
// The crowd of `gatelogctl stress`, small: real processes, real sockets, one answer for each ticket.
#include "tests/support/ctl.h"

#include <QTest>

using namespace gatelog::test;

class TestStress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTicketIsAdmittedOnceAndKnownEverywhere();
    void theSameTicketsAtTheSameInstantsAreAdmittedOnce();
    void whatCannotBeRunIsSaid_data();
    void whatCannotBeRunIsSaid();
};

void TestStress::eachTicketIsAdmittedOnceAndKnownEverywhere()
{
    const CtlRun run =
        runProgram(ctlProgram(), {QStringLiteral("stress"), QStringLiteral("--json"),
                                  QStringLiteral("--desks"), QStringLiteral("3"), QStringLiteral("--tickets"),
                                  QStringLiteral("30"), QStringLiteral("--rate"), QStringLiteral("10")});
    QVERIFY2(run.status == 0, run.messages.constData());
    QVERIFY(run.isJson);
    const QJsonObject figures = run.last();
    QCOMPARE(figures.value(QStringLiteral("scans")).toInt(), 30);
    QCOMPARE(figures.value(QStringLiteral("admitted")).toInt(), 30);
    QCOMPARE(figures.value(QStringLiteral("double_admissions")).toInt(), 0);
    QCOMPARE(figures.value(QStringLiteral("known_everywhere")).toInt(), 30);
    QVERIFY(figures.value(QStringLiteral("ledgers_equal")).toBool());
    for (const char* figure :
         {"scans_per_s", "verdict_ms_p50", "verdict_ms_p99", "spread_ms_p50", "spread_ms_p99"})
        QVERIFY2(figures.value(QLatin1StringView(figure)).toDouble() > 0, figure);
}

void TestStress::theSameTicketsAtTheSameInstantsAreAdmittedOnce()
{
    const CtlRun run = runProgram(ctlProgram(), {QStringLiteral("stress"), QStringLiteral("--json"),
                                                 QStringLiteral("--desks"), QStringLiteral("4"),
                                                 QStringLiteral("--same-ticket"), QStringLiteral("20"),
                                                 QStringLiteral("--rate"), QStringLiteral("5")});
    QVERIFY2(run.status == 0 || run.status == 1, run.messages.constData());
    const QJsonObject figures = run.last();
    QCOMPARE(figures.value(QStringLiteral("scans")).toInt(), 80);
    QVERIFY(figures.value(QStringLiteral("ledgers_equal")).toBool());
    QCOMPARE(figures.value(QStringLiteral("double_confirmations")).toInt(), 0);
    // On a machine too slow for an answer within 150 ms a desk decides alone, and says so.
    const int admitted = figures.value(QStringLiteral("admitted")).toInt();
    const bool allConfirmed = figures.value(QStringLiteral("confirmed")).toInt() == admitted;
    QVERIFY(allConfirmed ? admitted == 20 : admitted >= 20);
}

void TestStress::whatCannotBeRunIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no desks") << QStringList{QStringLiteral("--desks"), QStringLiteral("0")};
    QTest::newRow("too many desks") << QStringList{QStringLiteral("--desks"), QStringLiteral("65")};
    QTest::newRow("a rate that is none") << QStringList{QStringLiteral("--rate"), QStringLiteral("often")};
}

void TestStress::whatCannotBeRunIsSaid()
{
    QFETCH(QStringList, arguments);
    const CtlRun run = runProgram(ctlProgram(), QStringList{QStringLiteral("stress")} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.messages.isEmpty());
}

QTEST_GUILESS_MAIN(TestStress)
#include "tst_stress.moc"
