// SPDX-License-Identifier: Apache-2.0
#include "app/desk/machine_watch.h"
#include "app/desk/notice_bar.h"
#include "app/desk/screen_keeper.h"
#include "app/desk/status_line.h"
#include "app/desk/wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatelog;
using namespace std::chrono_literals;

namespace {

class HandClock final : public Clock
{
public:
    WallTime now() const override { return time; }
    WallTime time{std::chrono::hours(400'000)};
};

} // namespace

class MachineWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batteries_data();
    void batteries();
    void dangers();
    void aChangeIsToldOnce();
    void aSleepIsNoticed();
    void dangersStandInTheNotices();
    void aWindowIsKeptOnTheScreensThereAre_data();
    void aWindowIsKeptOnTheScreensThereAre();
};

void MachineWatchTest::batteries_data()
{
    QTest::addColumn<QStringList>("files"); // "BAT0/capacity=42"
    QTest::addColumn<int>("percent");       // -1: no battery
    QTest::addColumn<bool>("discharging");
    const QStringList plugged{QStringLiteral("BAT0/type=Battery"), QStringLiteral("BAT0/capacity=42"),
                              QStringLiteral("BAT0/status=Charging"), QStringLiteral("AC/type=Mains")};
    QTest::newRow("none") << QStringList{QStringLiteral("AC/type=Mains")} << -1 << false;
    QTest::newRow("plugged in") << plugged << 42 << false;
    QTest::newRow("discharging") << QStringList{QStringLiteral("BAT0/type=Battery\n"),
                                                QStringLiteral("BAT0/capacity=17\n"),
                                                QStringLiteral("BAT0/status=Discharging\n")}
                                 << 17 << true;
    QTest::newRow("two batteries") << QStringList{QStringLiteral("BAT0/type=Battery"),
                                                  QStringLiteral("BAT0/capacity=10"),
                                                  QStringLiteral("BAT1/type=Battery"),
                                                  QStringLiteral("BAT1/capacity=90"),
                                                  QStringLiteral("BAT1/status=Discharging")}
                                   << 50 << true;
    QTest::newRow("a mouse's does not count")
        << (plugged + QStringList{QStringLiteral("hid/type=Battery"), QStringLiteral("hid/scope=Device"),
                                  QStringLiteral("hid/capacity=1"), QStringLiteral("hid/status=Discharging")})
        << 42 << false;
    QTest::newRow("nonsense") << QStringList{QStringLiteral("BAT0/type=Battery"),
                                             QStringLiteral("BAT0/capacity=much")}
                              << -1 << false;
    QTest::newRow("more than all") << QStringList{QStringLiteral("BAT0/type=Battery"),
                                                  QStringLiteral("BAT0/capacity=4000")}
                                   << 100 << false;
}

void MachineWatchTest::batteries()
{
    QFETCH(QStringList, files);
    QFETCH(int, percent);
    QFETCH(bool, discharging);
    QTemporaryDir folder;
    for (const QString& line : files) {
        const QString path = folder.filePath(line.section(u'=', 0, 0));
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line.section(u'=', 1).toLatin1());
    }
    const std::optional<PowerState> state = powerStateIn(folder.path());
    QCOMPARE(state ? state->percent : -1, percent);
    QCOMPARE(state && state->isDischarging, discharging);
    QVERIFY(!powerStateIn(folder.filePath(QStringLiteral("missing"))));
}

void MachineWatchTest::dangers()
{
    using Danger = MachineWatch::Danger;
    QCOMPARE(MachineWatch::dangerOf(std::nullopt), Danger::None);
    QCOMPARE(MachineWatch::dangerOf(PowerState{3, false}), Danger::None); // it is plugged in
    QCOMPARE(MachineWatch::dangerOf(PowerState{21, true}), Danger::None);
    QCOMPARE(MachineWatch::dangerOf(PowerState{20, true}), Danger::Low);
    QCOMPARE(MachineWatch::dangerOf(PowerState{8, true}), Danger::Critical);
    QCOMPARE(MachineWatch::dangerOf(qint64(-1)), Danger::None);
    QCOMPARE(MachineWatch::dangerOf(MachineWatch::kLowBytes), Danger::None);
    QCOMPARE(MachineWatch::dangerOf(MachineWatch::kLowBytes - 1), Danger::Low);
    QCOMPARE(MachineWatch::dangerOf(qint64(0)), Danger::Critical);
}

void MachineWatchTest::aChangeIsToldOnce()
{
    const HandClock clock;
    std::optional<PowerState> power{{50, true}};
    qint64 free = 5'000'000'000;
    MachineWatch watch(clock, {[&] { return power; }, [&](const QString&) { return free; }});
    QSignalSpy battery(&watch, &MachineWatch::powerChanged);
    QSignalSpy disk(&watch, &MachineWatch::diskChanged);
    watch.setFolder(QStringLiteral("/somewhere"));
    watch.look();
    QCOMPARE(battery.count(), 1);
    QCOMPARE(disk.count(), 1);
    power->percent = 5;
    free = 10;
    watch.look();
    QCOMPARE(battery.count(), 2);
    QCOMPARE(battery.last().at(0).value<MachineWatch::Danger>(), MachineWatch::Danger::Critical);
    QCOMPARE(disk.last().at(0).value<MachineWatch::Danger>(), MachineWatch::Danger::Critical);
}

void MachineWatchTest::aSleepIsNoticed()
{
    HandClock clock;
    MachineWatch watch(clock, {[] { return std::nullopt; }, [](const QString&) { return -1; }});
    QSignalSpy woke(&watch, &MachineWatch::woke);
    clock.time += 1s;
    watch.tick();
    clock.time -= 30min; // set back by hand
    watch.tick();
    QCOMPARE(woke.count(), 0);
    clock.time += 45min;
    watch.tick();
    QCOMPARE(woke.count(), 1);
    clock.time += 1s;
    watch.tick();
    QCOMPARE(woke.count(), 1);
}

void MachineWatchTest::dangersStandInTheNotices()
{
    NoticeBar notices;
    StatusLine line(notices);
    using Subject = NoticeBar::Subject;
    line.setPower(MachineWatch::Danger::None, 80);
    line.setDisk(MachineWatch::Danger::None, 8'000'000'000);
    line.setSpeaker(Sounds::Speaker::Present);
    QVERIFY(notices.notice(Subject::Battery).isEmpty() && notices.notice(Subject::Disk).isEmpty());
    QVERIFY(line.text(StatusLine::Part::Battery).isEmpty() && line.text(StatusLine::Part::Sound).isEmpty());
    line.setPower(MachineWatch::Danger::Low, 15);
    line.setDisk(MachineWatch::Danger::Critical, 40'000'000);
    line.setSpeaker(Sounds::Speaker::Missing);
    QVERIFY(notices.notice(Subject::Battery).contains(QStringLiteral("15")));
    QVERIFY(!notices.notice(Subject::Disk).isEmpty());
    QVERIFY(!line.text(StatusLine::Part::Sound).isEmpty());
    line.setCamera(CameraStatus::Stalled);
    QCOMPARE(line.text(StatusLine::Part::Camera), Wording::camera(CameraStatus::Stalled));
    line.setPower(MachineWatch::Danger::None, 60);
    QVERIFY(notices.notice(Subject::Battery).isEmpty());
}

void MachineWatchTest::aWindowIsKeptOnTheScreensThereAre_data()
{
    QTest::addColumn<QRect>("window");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("kept");
    const QRect laptop(0, 0, 1280, 800), beside(1280, 0, 1920, 1080);
    QTest::newRow("on a screen it stays")
        << QRect(100, 50, 900, 600) << QList{laptop} << QRect(100, 50, 900, 600);
    QTest::newRow("half outside it stays")
        << QRect(800, 50, 900, 600) << QList{laptop} << QRect(800, 50, 900, 600);
    QTest::newRow("the second screen is there")
        << QRect(1500, 50, 900, 600) << QList{laptop, beside} << QRect(1500, 50, 900, 600);
    QTest::newRow("the second screen went")
        << QRect(1500, 50, 900, 600) << QList{laptop} << QRect(190, 100, 900, 600);
    QTest::newRow("it was larger than what is left") << QRect(1280, 0, 1920, 1080) << QList{laptop} << laptop;
    QTest::newRow("no screen at all")
        << QRect(1500, 50, 900, 600) << QList<QRect>{} << QRect(1500, 50, 900, 600);
}

void MachineWatchTest::aWindowIsKeptOnTheScreensThereAre()
{
    QFETCH(QRect, window);
    QFETCH(QList<QRect>, screens);
    QFETCH(QRect, kept);
    const QRect found = keptOnScreens(window, screens);
    QCOMPARE(found.size(), kept.size());
    QVERIFY((found.topLeft() - kept.topLeft()).manhattanLength() <= 2);
}

QTEST_MAIN(MachineWatchTest)
#include "tst_machine_watch.moc"
