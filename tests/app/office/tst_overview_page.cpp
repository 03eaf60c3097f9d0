// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_wording.h"
#include "app/office/alerts_dialog.h"
#include "app/office/alerts_panel.h"
#include "app/office/alerts_settings.h"
#include "app/office/devices_model.h"
#include "app/office/overview_activity.h"
#include "app/office/overview_chart.h"
#include "app/office/overview_page.h"
#include "app/report/report_format.h"
#include "core/store/enrolment.h"
#include "tests/support/modal_dialog.h"
#include "tests/support/office_story.h"
#include "tests/support/sync_party.h"

#include <QAbstractItemModelTester>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStackedBarSeries>
#include <QTest>

using namespace gatelog;
using namespace gatelog::test;
using namespace std::chrono_literals;

using Power = control::Condition::Power;

class OverviewPageTest : public QObject, private OfficeStory
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { endOffice(); }
    void aFullGateIsToldAndTheAlertGoesWithIt();
    void aBurstOfRefusalsIsOverAfterAMinute();
    void thresholdsAreKeptBesideTheReplica();
    void aHandEditedFileCannotHarm();
    void admissionsAreCountedInWordsBesideTheChart();
    void theFeedIsBoundedAndNewestFirst();
    void theFeedSaysWhenInTheEventsTime();
    void theChartRunsAsTheWindowDoes_data();
    void theChartRunsAsTheWindowDoes();
    void aSaleIsNoAdmission();
    void theBatteryOfAnotherDeskIsShown_data();
    void theBatteryOfAnotherDeskIsShown();
    void aDeskWhoseBatteryIsLowIsAnAlert();

private:
    void setThreshold(const char* name, int value);
    void scan(const QString& code, const char* gate, Direction direction = Direction::Entry);
    QString vipCode(int skip = 0) const;
    int alerts() const { return int(m_page->alerts().size()); }
    QString listed() const
    {
        return m_office->window()->findChild<QListWidget*>(QStringLiteral("pages"))->item(0)->text();
    }

    OverviewPage* m_page = nullptr;
    quint64 m_number = 0;
};

void OverviewPageTest::init()
{
    startOffice();
    m_page = &page<OverviewPage>();
    setThreshold("disk", 0); // whatever this machine has
    QTRY_COMPARE(alerts(), 0);
}

void OverviewPageTest::setThreshold(const char* name, int value)
{
    onModal<AlertsDialog>(this, [name, value](AlertsDialog& dialog) {
        dialog.findChild<QSpinBox*>(QLatin1StringView(name))->setValue(value);
        dialog.accept();
    });
    m_page->findChild<QPushButton*>(QStringLiteral("thresholds"))->click();
}

void OverviewPageTest::scan(const QString& code, const char* gate, Direction direction)
{
    Answers answers(m_service, &ReplicaService::scanned);
    ScanRequest request;
    request.text = code;
    request.gate = m_state.gateNamed(QString::fromLatin1(gate))->id;
    request.direction = direction;
    m_service->scan(request, ++m_number);
    QTRY_COMPARE(answers.count(), 1);
}

QString OverviewPageTest::vipCode(int skip) const
{
    const auto tickets = demoTickets(std::chrono::floor<std::chrono::seconds>(m_clock->now()));
    return tickets.at(std::size_t(3 + 5 * skip)).code; // every fifth
}

void OverviewPageTest::aFullGateIsToldAndTheAlertGoesWithIt()
{
    setThreshold("full", 2); // one of forty is enough
    const QString code = vipCode();
    scan(code, "South door");
    QTRY_COMPARE(alerts(), 1);
    QCOMPARE(int(m_page->alerts().front().kind), int(AlertKind::GateFull));
    QCOMPARE(listed(), m_page->title());
    QVERIFY(listed().contains(QLocale().toString(1)));
    auto* row = m_page->findChild<QWidget*>(QStringLiteral("alert"));
    QVERIFY(row && row->accessibleName().contains(QStringLiteral("South door")));
    QVERIFY(!row->accessibleDescription().isEmpty()); // what to do about it
    row->findChild<QPushButton*>()->click();
    QVERIFY(m_office->window()->currentPage() != m_page);
    m_office->window()->showPage("OverviewPage");

    setThreshold("full", 3);
    QCOMPARE(alerts(), 0);
    setThreshold("full", 2);
    QCOMPARE(alerts(), 1);
    m_clock->advance(5s);
    scan(code, "South door", Direction::Exit);
    QTRY_COMPARE(alerts(), 0);
    QVERIFY(!listed().contains(u'('));
    QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("alert")));
}

void OverviewPageTest::aBurstOfRefusalsIsOverAfterAMinute()
{
    setThreshold("refusals", 3);
    for (int i = 0; i < 3; ++i)
        scan(QStringLiteral("no ticket %1").arg(i), "North door");
    QTRY_COMPARE(alerts(), 1);
    QCOMPARE(int(m_page->alerts().front().kind), int(AlertKind::Refusals));
    QCOMPARE(m_page->alerts().front().number, 3);
    m_clock->advance(61s);
    m_page->refresh(); // as its clock does
    QTRY_COMPARE(alerts(), 0);
}

void OverviewPageTest::thresholdsAreKeptBesideTheReplica()
{
    setThreshold("silent", 17);
    setThreshold("clock", 42);
    const AlertThresholds kept = loadAlertThresholds(m_folder->path());
    QCOMPARE(kept.silent.count(), 17);
    QCOMPARE(kept.clockOff.count(), 42);
    QCOMPARE(kept.diskFreeMiB, 0);
    QCOMPARE(kept.refusalsPerMinute, AlertThresholds{}.refusalsPerMinute);
}

void OverviewPageTest::aHandEditedFileCannotHarm()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("office.ini")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[alerts]\nsilent_min=-4\nclock_off_s=99999999999\nfull_percent=lots\nopen_conflicts=7\n");
    file.close();
    AlertThresholds expected;
    expected.openConflicts = 7;
    QVERIFY(loadAlertThresholds(folder.path()) == expected);
    QVERIFY(loadAlertThresholds(folder.filePath(QStringLiteral("nowhere"))) == AlertThresholds{});
}

void OverviewPageTest::admissionsAreCountedInWordsBesideTheChart()
{
    const auto* chart = m_page->findChild<OverviewChart*>();
    const auto hasCounts = [chart] { return chart->chart()->axes(Qt::Vertical).constFirst()->isVisible(); };
    QTRY_VERIFY(!chart->chart()->axes(Qt::Vertical).isEmpty());
    QVERIFY(!hasCounts()); // of nobody
    for (int i = 0; i < 3; ++i)
        scan(validCode(i), "North door");
    const auto* summary = m_page->findChild<QLabel*>(QStringLiteral("admissionsSummary"));
    QTRY_VERIFY(summary->text().startsWith(QLocale().toString(3)));
    const auto charts = m_page->findChildren<OverviewChart*>();
    QCOMPARE(charts.size(), 3); // all, and each gate
    QCOMPARE(charts.front()->accessibleDescription(), summary->text());
    QVERIFY(hasCounts());
    QCOMPARE(charts.back()->height(), charts.back()->sizeHint().height()); // beside a gate's two lines
    m_clock->advance(2min);
    m_page->refresh();
    QTRY_VERIFY(summary->text().startsWith(QLocale().toString(0)));
    auto* range = m_page->findChild<QComboBox*>();
    for (int i = 0; i < range->count(); ++i) {
        range->setCurrentIndex(i);
        QVERIFY(summary->text().contains(QLocale().toString(3))); // the highest bar, in all of them
    }
}

void OverviewPageTest::theFeedIsBoundedAndNewestFirst()
{
    auto* feed = m_page->findChild<ActivityModel*>();
    const QAbstractItemModelTester tester(feed, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < OverviewReading::kNewest + 5; ++i)
        scan(QStringLiteral("nobody %1").arg(i), "North door");
    const QString last = QStringLiteral("nobody %1").arg(OverviewReading::kNewest + 4);
    QTRY_COMPARE(feed->index(0).data().toString(), last);
    QCOMPARE(feed->rowCount(), OverviewReading::kNewest);
    scan(validCode(), "North door");
    QTRY_VERIFY(feed->index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Admitted")));
    QCOMPARE(feed->index(1).data().toString(), last);
    QCOMPARE(feed->rowCount(), OverviewReading::kNewest);
}

void OverviewPageTest::theFeedSaysWhenInTheEventsTime()
{
    const WallTime now =
        WallTime(0ms) + 20'000 * 24h + 20h; // in the evening there, and the next day further east
    const auto said = [now](std::chrono::hours ago, const char* zone) {
        LogEntry entry;
        entry.kind = Kind::ConflictReviewed;
        entry.order.clock = Hlc::at(now - ago);
        const ActivityRow row = activityRowOf(entry, {now, QTimeZone(zone), QLocale(QLocale::German)});
        return row.time + u'|' + row.what.section(u' ', 0, 0);
    };
    QCOMPARE(said(2h, "Europe/Lisbon"), QStringLiteral("19:00|Was"));
    QCOMPARE(said(2h, "Asia/Tokyo"), QStringLiteral("03:00|Was"));
    QCOMPARE(said(20h, "Europe/Lisbon"), QStringLiteral("01:00|Was"));
    // Of another day both: the day alone would be half of it.
    QCOMPARE(said(22h, "Europe/Lisbon"), QStringLiteral("23:00|03.10.24"));
}

void OverviewPageTest::theChartRunsAsTheWindowDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QList<qreal>>("bars");
    QTest::addColumn<QString>("times");
    QTest::newRow("from the left") << Qt::LeftToRight << QList<qreal>{1, 2, 5} << "20:00 21:00 22:00 23:00";
    QTest::newRow("from the right") << Qt::RightToLeft << QList<qreal>{5, 2, 1} << "23:00 22:00 21:00 20:00";
}

void OverviewPageTest::theChartRunsAsTheWindowDoes()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    TimeBuckets buckets;
    buckets.start = WallTime(0ms) + 20'000 * 24h + 20h;
    buckets.width = 60min;
    buckets.count = 3;
    OverviewChart chart(OverviewChart::Axes::Shown);
    const Admissions parts[] = {{1, 0}, {2, 0}, {5, 0}};
    chart.resize(600, 300);
    chart.show();
    chart.setAdmissions(buckets, parts, 5, ReportFormat(QLocale(QLocale::German), "UTC"));
    const auto* series = qobject_cast<QStackedBarSeries*>(chart.chart()->series().constFirst());
    QList<qreal> bars;
    for (int i = 0; i < series->barSets().constFirst()->count(); ++i)
        bars << series->barSets().constFirst()->at(i);
    QTEST(bars, "bars");
    auto* times = qobject_cast<QCategoryAxis*>(chart.chart()->axes(Qt::Horizontal).constFirst());
    QTEST(times->categoriesLabels().join(u' '), "times");
    QCOMPARE(times->endValue(times->categoriesLabels().constFirst()), -0.5);
    const QAbstractAxis* counts = chart.chart()->axes(Qt::Vertical).constFirst();
    QCOMPARE(counts->alignment(), direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight);
    // The last one stands around the end of the last bar, and is not cut there.
    if (direction == Qt::LeftToRight) {
        const int half = chart.fontMetrics().horizontalAdvance(QStringLiteral("23:00")) / 2;
        QTRY_VERIFY(chart.chart()->plotArea().right() + half <= chart.viewport()->width());
    }
    // Where there is no room for all of the times some are left out: none is cut.
    chart.resize(18 * chart.fontMetrics().averageCharWidth(), 300);
    times = qobject_cast<QCategoryAxis*>(chart.chart()->axes(Qt::Horizontal).constFirst());
    QVERIFY(times->count() < 4);
    QVERIFY(times->categoriesLabels().contains(QStringLiteral("20:00")));
}

void OverviewPageTest::aSaleIsNoAdmission()
{
    LogEntry entry;
    entry.kind = Kind::Sale;
    entry.text = QStringLiteral("Evening, late, 12.50 EUR");
    entry.reason = paymentName(Payment::Card);
    const ActivityRow sold = activityRowOf(entry, {});
    QCOMPARE(sold.title, QStringLiteral("Evening, late"));
    QVERIFY(sold.what.startsWith(SaleWording::sold(Price{1250, "EUR"}, Payment::Card)));
    QVERIFY(!sold.isUndone);
    entry.voided = true;
    QVERIFY(activityRowOf(entry, {}).isUndone);
    entry.kind = Kind::Quota;
    QVERIFY(!activityRowOf(entry, {}).what.contains(QStringLiteral("not know")));
}

void OverviewPageTest::theBatteryOfAnotherDeskIsShown_data()
{
    QTest::addColumn<int>("power");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isLow");
    const auto row = [](const char* name, Power power, int percent, const QString& shown, bool isLow) {
        QTest::newRow(name) << int(power) << percent << shown << isLow;
    };
    row("without a battery", Power::NoBattery, 0, {}, false);
    row("on mains", Power::Mains, 12, {}, false);
    row("on battery", Power::Battery, 23, QStringLiteral("Battery 23 %"), false);
    row("on a low battery", Power::Battery, 19, QStringLiteral("Battery low: 19 %"), true);
}

void OverviewPageTest::theBatteryOfAnotherDeskIsShown()
{
    QFETCH(const int, power);
    QFETCH(const int, percent);
    QFETCH(const QString, shown);
    QFETCH(const bool, isLow);
    DevicesModel::View view;
    DeviceStatus device;
    device.device = Author::key('d').publicKey();
    device.name = QStringLiteral("Desk 2");
    device.isEnrolled = true;
    view.devices = {device};
    SyncState::Device known;
    known.key = device.device;
    known.name = device.name;
    known.isConnected = true;
    view.peers.sync.devices = {known};
    NetworkStatus::Peer peer;
    peer.device = device.device;
    peer.condition = {Power(power), std::uint8_t(percent)};
    view.peers.network.peers = {peer};
    DevicesModel model;
    model.setView(view);
    const auto row = model.index(0).data(DevicesModel::RowRole).value<PeerRow>();
    QCOMPARE(row.battery, shown);
    QCOMPARE(row.isBatteryLow, isLow);
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(shown));
    view.peers.sync.devices.front().isConnected = false;
    model.setView(view);
    QVERIFY(model.index(0).data(DevicesModel::RowRole).value<PeerRow>().battery.isEmpty());
}

void OverviewPageTest::aDeskWhoseBatteryIsLowIsAnAlert()
{
    setThreshold("clock", 0); // this test's clock stands still
    const auto authority = ReplicaFolder(m_folder->path()).authorityKey({});
    Party desk('d', *authority);
    write([&desk, &authority](Replica& replica) -> Result<> {
        const auto done =
            enrolDevice(replica, *authority, {desk.key.publicKey(), QStringLiteral("Desk 2"), Role::Scanner});
        return done ? Result<>() : tl::unexpected(done.error());
    });
    Membership both;
    both.members[desk.key.publicKey()] = {QStringLiteral("Desk 2"), Role::Scanner, false};
    both.members[m_state.device] = {m_state.deviceName, Role::Administrator, false};
    desk.service.setMembership(both);
    desk.service.setCondition({Power::Battery, 14});
    QVERIFY(desk.listens());
    QTRY_VERIFY(!m_sync->endpoints().empty());
    desk.service.addPeers({m_sync->endpoints().front()});
    QTRY_COMPARE(alerts(), 1);
    QCOMPARE(int(m_page->alerts().front().kind), int(AlertKind::BatteryLow));
    const auto* devices = m_page->findChild<DevicesModel*>();
    QTRY_COMPARE(devices->rowCount(), 2);
    QVERIFY(devices->index(1)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Battery low: 14 %")));
    setThreshold("battery", 13);
    QCOMPARE(alerts(), 0);
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"
