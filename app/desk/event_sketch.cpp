// SPDX-License-Identifier: Apache-2.0
#include "app/desk/event_sketch.h"

#include "app/desk/desk_settings.h"

#include <QSettings>

#include <algorithm>

namespace gatelog {
namespace {

constexpr QLatin1StringView kGroup("draft");
constexpr QLatin1StringView kName("name");
constexpr QLatin1StringView kGates("gates");
constexpr QLatin1StringView kCapacity("capacity");
constexpr QLatin1StringView kDevice("device");

} // namespace

EventSketch EventSketch::load(const QString& folder)
{
    QSettings ini(DeskSettings::fileIn(folder), QSettings::IniFormat);
    ini.beginGroup(kGroup);
    EventSketch draft;
    draft.name = ini.value(kName).toString();
    draft.gates = ini.value(kGates).toStringList().mid(0, kMaxGates);
    draft.capacity = std::clamp(ini.value(kCapacity, 0).toInt(), 0, kMaxCapacity);
    draft.deviceName = ini.value(kDevice).toString();
    return draft;
}

void EventSketch::save(const QString& folder) const
{
    QSettings ini(DeskSettings::fileIn(folder), QSettings::IniFormat);
    ini.beginGroup(kGroup);
    ini.setValue(kName, name);
    ini.setValue(kGates, gates);
    ini.setValue(kCapacity, capacity);
    ini.setValue(kDevice, deviceName);
}

void EventSketch::forget(const QString& folder)
{
    QSettings ini(DeskSettings::fileIn(folder), QSettings::IniFormat);
    ini.remove(kGroup);
}

} // namespace gatelog
