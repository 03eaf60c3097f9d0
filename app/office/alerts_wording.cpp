// SPDX-License-Identifier: Apache-2.0
#include "app/office/alerts_wording.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/language/size_text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace gatelog {
namespace {

/// For plural forms, which are of ints.
int counted(std::int64_t n)
{
    return int(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
}

QString inDigits(std::int64_t n)
{
    return QLocale().toString(qlonglong(n));
}

} // namespace

QString AlertsWording::what(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::DiskLow:
        return tr("This computer's disk is nearly full: %1 are free.", "%1: '800 MB'")
            .arg(sizeText(alert.number, QLocale()));
    case AlertKind::Conflicts:
        return tr("%n double admission(s) to look at.", nullptr, counted(alert.number));
    case AlertKind::EventFull:
        return tr("The event is nearly full: %1 of %2 inside.", "%1, %2: numbers of people")
            .arg(inDigits(alert.number), inDigits(alert.capacity));
    case AlertKind::GateFull:
        return tr("%1 is nearly full: %2 of %3 inside.", "%1: gate, %2, %3: numbers of people")
            .arg(shortName(alert.subject), inDigits(alert.number), inDigits(alert.capacity));
    case AlertKind::Refusals:
        return tr("%1: %n refusal(s) within a minute.", "%1: gate", counted(alert.number))
            .arg(shortName(alert.subject));
    case AlertKind::DeskSilent:
        return tr("%1 has been silent for %2.", "%1: desk, %2: '7 minutes'")
            .arg(shortName(alert.subject), Wording::duration(alert.length));
    case AlertKind::BatteryLow:
        return tr("The battery of %1 is at %2 %.", "%1: desk, %2: number")
            .arg(shortName(alert.subject), inDigits(alert.number));
    case AlertKind::ClockOff:
        if (alert.length == std::chrono::milliseconds(0))
            return tr("%1 writes times that lie in the future.", "%1: desk").arg(shortName(alert.subject));
        return (alert.length > std::chrono::milliseconds(0)
                    ? tr("The clock of %1 is %2 ahead of this computer's.", "%1: desk, %2: '12 seconds'")
                    : tr("The clock of %1 is %2 behind this computer's.", "%1: desk, %2: '12 seconds'"))
            .arg(shortName(alert.subject), Wording::duration(std::chrono::abs(alert.length)));
    }
    GATELOG_CHECK(!"every alert has a sentence");
}

QString AlertsWording::nextStep(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::DiskLow:
        return tr("Free some space soon: on a full disk no scan can be saved.");
    case AlertKind::Conflicts:
        return tr("Look at each under Conflicts, and tell the desks what to watch for.");
    case AlertKind::EventFull:
        return tr("Stop entry, or raise the event's capacity.");
    case AlertKind::GateFull:
        return tr("Send guests to another gate, or stop entry here.");
    case AlertKind::Refusals:
        return tr("Ask the desk what guests show. Often they stand at the wrong gate.");
    case AlertKind::DeskSilent:
        return tr("See whether it is on and in the network. It can go on scanning alone meanwhile.");
    case AlertKind::BatteryLow:
        return tr("Have it plugged in. If it goes off, every scan so far is kept.");
    case AlertKind::ClockOff:
        return tr("Set the clocks right: times in the log and tickets with a time limit depend on them.");
    }
    GATELOG_CHECK(!"every alert has a next step");
}

Tone AlertsWording::tone(const Alert& alert)
{
    return alert.kind == AlertKind::DiskLow || alert.kind == AlertKind::EventFull ? Tone::Deny
                                                                                  : Tone::Attention;
}

QByteArray AlertsWording::page(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::Conflicts:
        return QByteArrayLiteral("ConflictsPage");
    case AlertKind::EventFull:
    case AlertKind::GateFull:
        return QByteArrayLiteral("EmergencyPage");
    case AlertKind::DeskSilent:
    case AlertKind::BatteryLow:
    case AlertKind::ClockOff:
        return QByteArrayLiteral("DevicesPage");
    case AlertKind::DiskLow:
    case AlertKind::Refusals:
        break;
    }
    return {};
}

QString AlertsWording::pageButton(const Alert& alert)
{
    switch (alert.kind) {
    case AlertKind::Conflicts:
        return tr("Look at them");
    case AlertKind::EventFull:
    case AlertKind::GateFull:
        return tr("Stop entry\u2026");
    case AlertKind::DeskSilent:
    case AlertKind::BatteryLow:
    case AlertKind::ClockOff:
        return tr("Show the desks");
    case AlertKind::DiskLow:
    case AlertKind::Refusals:
        break;
    }
    return {};
}

} // namespace gatelog
