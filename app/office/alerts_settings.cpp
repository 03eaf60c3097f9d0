// SPDX-License-Identifier: Apache-2.0
#include "app/office/alerts_settings.h"

#include <QSettings>

namespace gatelog {
namespace {

constexpr char kSilent[] = "alerts/silent_min";
constexpr char kRefusals[] = "alerts/refusals_per_minute";
constexpr char kClock[] = "alerts/clock_off_s";
constexpr char kFull[] = "alerts/full_percent";
constexpr char kConflicts[] = "alerts/open_conflicts";
constexpr char kBattery[] = "alerts/battery_percent";
constexpr char kDisk[] = "alerts/disk_free_mib";

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/office.ini");
}

/// A hand-edited file may hold anything.
int numberIn(const QSettings& ini, const char* key, int otherwise, int most)
{
    bool isNumber = false;
    const int value = ini.value(QLatin1StringView(key), otherwise).toInt(&isNumber);
    return isNumber && value >= 0 && value <= most ? value : otherwise;
}

} // namespace

AlertThresholds loadAlertThresholds(const QString& folder)
{
    const QSettings ini(fileIn(folder), QSettings::IniFormat);
    AlertThresholds thresholds;
    thresholds.silent =
        std::chrono::minutes(numberIn(ini, kSilent, int(thresholds.silent.count()), kMaxSilentMinutes));
    thresholds.refusalsPerMinute =
        numberIn(ini, kRefusals, thresholds.refusalsPerMinute, kMaxRefusalsPerMinute);
    thresholds.clockOff =
        std::chrono::seconds(numberIn(ini, kClock, int(thresholds.clockOff.count()), kMaxClockOffSeconds));
    thresholds.fullPercent = numberIn(ini, kFull, thresholds.fullPercent, kMaxFullPercent);
    thresholds.openConflicts = numberIn(ini, kConflicts, thresholds.openConflicts, kMaxOpenConflicts);
    thresholds.diskFreeMiB = numberIn(ini, kDisk, thresholds.diskFreeMiB, kMaxDiskFreeMiB);
    thresholds.batteryPercent = numberIn(ini, kBattery, thresholds.batteryPercent, kMaxBatteryPercent);
    return thresholds;
}

bool saveAlertThresholds(const QString& folder, const AlertThresholds& thresholds)
{
    QSettings ini(fileIn(folder), QSettings::IniFormat);
    const auto put = [&ini](const char* key, int value) { ini.setValue(QLatin1StringView(key), value); };
    put(kSilent, int(thresholds.silent.count()));
    put(kRefusals, thresholds.refusalsPerMinute);
    put(kClock, int(thresholds.clockOff.count()));
    put(kFull, thresholds.fullPercent);
    put(kConflicts, thresholds.openConflicts);
    put(kDisk, thresholds.diskFreeMiB);
    put(kBattery, thresholds.batteryPercent);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

} // namespace gatelog
