// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recent_scans_model.h"
#include "app/desk/sale_wording.h"
#include "app/desk/ticket_matches_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gatelog;

namespace {

RecentScan scanOf(int number)
{
    RecentScan scan;
    scan.scan.ticket.emplace();
    scan.scan.ticket->name = QStringLiteral("Guest %1").arg(number);
    scan.scan.category = QStringLiteral("Regular");
    scan.scan.record.emplace();
    scan.scan.record->seq = std::uint32_t(number);
    return scan;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentScansAreNewestFirstAndBounded();
    void anUndoneScanIsMarked();
    void readBackFromTheLog();
    void matches();
};

void ModelsTest::recentScansAreNewestFirstAndBounded()
{
    RecentScansModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < RecentScansModel::kKept + 5; ++i)
        model.add(scanOf(i));
    QCOMPARE(model.rowCount(), RecentScansModel::kKept);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Guest %1").arg(RecentScansModel::kKept + 4));
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.setAll({scanOf(7), scanOf(6)});
    QCOMPARE(model.rowCount(), 2);
    // The event's time, wherever the laptop thinks it is.
    const auto timeIn = [&model](const char* zone) {
        model.setTimeZone(QTimeZone(zone));
        return model.index(0).data(RecentScansModel::TimeRole).toString();
    };
    const QTime there = QLocale().toTime(timeIn("Asia/Tokyo"), QLocale::ShortFormat);
    const QTime here = QLocale().toTime(timeIn("UTC"), QLocale::ShortFormat);
    QCOMPARE(here.addSecs(9 * 3600), there);
}

void ModelsTest::anUndoneScanIsMarked()
{
    RecentScansModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add(scanOf(1));
    model.add(scanOf(2));
    model.markUndone(*scanOf(1).scan.record);
    QVERIFY(!model.index(0).data(RecentScansModel::ScanRole).value<RecentScan>().undone);
    QVERIFY(model.index(1).data(RecentScansModel::ScanRole).value<RecentScan>().undone);
}

void ModelsTest::readBackFromTheLog()
{
    LogEntry entry;
    entry.what = QStringLiteral("refused");
    entry.reason = reasonName(Reason::Cancelled);
    entry.ticket = TicketId(1);
    entry.ticketName = QStringLiteral("Anna Müller");
    const std::optional<RecentScan> refused = recentScanOf(entry);
    QVERIFY(refused);
    QCOMPARE(refused->tone(), Tone::Deny);
    QCOMPARE(refused->guest(), QStringLiteral("Anna Müller"));
    QCOMPARE(refused->what(), Wording::shortReason(Reason::Cancelled, Direction::Entry));
    entry.what = QStringLiteral("exit");
    QCOMPARE(recentScanOf(entry)->scan.direction, Direction::Exit);
    entry.what = QStringLiteral("voided");
    QVERIFY(!recentScanOf(entry));
    // A category's name may have anything in it, a comma and a price as well.
    LogEntry sale;
    sale.kind = Kind::Sale;
    sale.text = QStringLiteral("2 for 5.00 EUR, 12.50 EUR");
    sale.reason = paymentName(Payment::Cash);
    QCOMPARE(recentScanOf(sale)->guest(), QStringLiteral("2 for 5.00 EUR"));
    QCOMPARE(recentScanOf(sale)->what(), SaleWording::sold(Price{1250, "EUR"}, Payment::Cash));
    sale.text = QStringLiteral("Evening, late");
    QCOMPARE(recentScanOf(sale)->guest(), QStringLiteral("Evening, late"));
    QVERIFY(recentScanOf(sale)->sale);
}

void ModelsTest::matches()
{
    TicketMatchesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketMatch match;
    match.ticket.id = TicketId(5);
    match.ticket.order = QStringLiteral("ABC");
    match.ticket.status = TicketStatus::Blocked;
    model.setMatches({match, match});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0).data().toString().contains(QStringLiteral("ABC"))); // no name: the order stands in
    QVERIFY(!TicketMatchesModel::stateText(match).isEmpty());
    QCOMPARE(model.match(model.index(1))->ticket.id, TicketId(5));
    QVERIFY(!model.match(QModelIndex()));
    model.setMatches({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(ModelsTest)
#include "tst_models.moc"
