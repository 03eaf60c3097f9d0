// SPDX-License-Identifier: Apache-2.0
#include "app/desk/event_draft.h"

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

EventDraft EventDraft::load(const QString& folder)
{
    QSettings ini(DeskSettings::fileIn(folder), QSettings::IniFormat);
    ini.beginGroup(kGroup);
    EventDraft draft;
    draft.name = ini.value(kName).toString();
    draft.gates = ini.value(kGates).toStringList().mid(0, kMaxGates);
    draft.capacity = std::clamp(ini.value(kCapacity, 0).toInt(), 0, kMaxCapacity);
    draft.deviceName = ini.value(kDevice).toString();
    return draft;
}

void EventDraft::save(const QString& folder) const
{
    QSettings ini(DeskSettings::fileIn(folder), QSettings::IniFormat);
    ini.beginGroup(kGroup);
    ini.setValue(kName, name);
    ini.setValue(kGates, gates);
    ini.setValue(kCapacity, capacity);
    ini.setValue(kDevice, deviceName);
}

void EventDraft::forget(const QString& folder)
{
    QSettings ini(DeskSettings::fileIn(folder), QSettings::IniFormat);
    ini.remove(kGroup);
}

} // namespace gatelog
