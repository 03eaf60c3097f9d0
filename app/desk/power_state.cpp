// SPDX-License-Identifier: Apache-2.0
#include "app/desk/power_state.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/ps/IOPowerSources.h>
#endif

namespace gatelog {
namespace {

constexpr qint64 kMaxFileBytes = 64;
constexpr int kMaxSupplies = 32;

QString wordIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.read(kMaxFileBytes)).trimmed()
                                          : QString();
}

} // namespace

std::optional<PowerState> powerStateIn(const QString& folder)
{
    int batteries = 0, percent = 0;
    bool isDischarging = false;
    const QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).mid(0, kMaxSupplies);
    for (const QString& name : names) {
        const QString supply = folder + u'/' + name + u'/';
        // A mouse has a battery, too: its scope is "Device".
        if (wordIn(supply + QStringLiteral("type")) != QLatin1StringView("Battery") ||
            wordIn(supply + QStringLiteral("scope")) == QLatin1StringView("Device"))
            continue;
        bool isNumber = false;
        const int charge = wordIn(supply + QStringLiteral("capacity")).toInt(&isNumber);
        if (!isNumber)
            continue;
        ++batteries;
        percent += std::clamp(charge, 0, 100);
        isDischarging |= wordIn(supply + QStringLiteral("status")) == QLatin1StringView("Discharging");
    }
    if (batteries == 0)
        return std::nullopt;
    return PowerState{percent / batteries, isDischarging};
}

#if defined(Q_OS_WIN)

// https://learn.microsoft.com/windows/win32/api/winbase/nf-winbase-getsystempowerstatus
std::optional<PowerState> powerState()
{
    SYSTEM_POWER_STATUS status{};
    constexpr BYTE kNoBattery = 128, kUnknown = 255;
    if (!GetSystemPowerStatus(&status) || status.BatteryFlag == kUnknown ||
        (status.BatteryFlag & kNoBattery) || status.BatteryLifePercent > 100)
        return std::nullopt;
    return PowerState{status.BatteryLifePercent, status.ACLineStatus == 0};
}

#elif defined(Q_OS_MACOS)

// https://developer.apple.com/documentation/iokit/iopowersources_h
std::optional<PowerState> powerState()
{
    std::optional<PowerState> state;
    const CFTypeRef sources = IOPSCopyPowerSourcesInfo();
    const CFArrayRef list = sources ? IOPSCopyPowerSourcesList(sources) : nullptr;
    for (CFIndex i = 0; list && i < CFArrayGetCount(list); ++i) {
        const CFDictionaryRef source =
            IOPSGetPowerSourceDescription(sources, CFArrayGetValueAtIndex(list, i));
        const auto number = [source](const char* key) {
            int value = 0;
            const CFStringRef name = CFStringCreateWithCString(nullptr, key, kCFStringEncodingUTF8);
            if (const void* found = CFDictionaryGetValue(source, name))
                CFNumberGetValue(static_cast<CFNumberRef>(found), kCFNumberIntType, &value);
            CFRelease(name);
            return value;
        };
        const int whole = source ? number(kIOPSMaxCapacityKey) : 0;
        if (whole <= 0)
            continue;
        const void* drawn = CFDictionaryGetValue(source, CFSTR(kIOPSPowerSourceStateKey));
        state = PowerState{std::clamp(100 * number(kIOPSCurrentCapacityKey) / whole, 0, 100),
                           drawn && CFEqual(drawn, CFSTR(kIOPSBatteryPowerValue))};
    }
    if (list)
        CFRelease(list);
    if (sources)
        CFRelease(sources);
    return state;
}

#else

std::optional<PowerState> powerState()
{
    return powerStateIn(QStringLiteral("/sys/class/power_supply"));
}

#endif

} // namespace gatelog
