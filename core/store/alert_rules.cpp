// SPDX-License-Identifier: Apache-2.0
#include "core/store/alert_rules.h"

#include <algorithm>

namespace gatelog {

using std::chrono::milliseconds;

std::optional<Alert> AlertRules::silence(const AlertFacts::Desk& desk, WallTime now) const
{
    if (m_thresholds.silent == m_thresholds.silent.zero() || desk.isConnected)
        return std::nullopt;
    // Not heard in this run: its own records say how long it is. A laptop that is still in its box is no
    // alert.
    milliseconds silent{0};
    if (desk.silentFor)
        silent = *desk.silentFor;
    else if (desk.lastRecord && now - *desk.lastRecord < kEvening)
        silent = now - *desk.lastRecord;
    if (silent < m_thresholds.silent)
        return std::nullopt;
    return Alert{AlertKind::DeskSilent, desk.name, 0, 0, silent};
}

bool AlertRules::isLively(const AlertFacts& facts, WallTime now)
{
    return facts.lastRecord && now - *facts.lastRecord < kLively;
}

std::optional<Alert> AlertRules::battery(const AlertFacts::Desk& desk) const
{
    if (m_thresholds.batteryPercent == 0 || !desk.isConnected || !desk.onBattery ||
        *desk.onBattery > m_thresholds.batteryPercent)
        return std::nullopt;
    return Alert{AlertKind::BatteryLow, desk.name, *desk.onBattery, 0, {}};
}

std::optional<Alert> AlertRules::clock(const AlertFacts::Desk& desk) const
{
    if (m_thresholds.clockOff == m_thresholds.clockOff.zero())
        return std::nullopt;
    if (desk.clockOffset && std::chrono::abs(*desk.clockOffset) >= m_thresholds.clockOff)
        return Alert{AlertKind::ClockOff, desk.name, 0, 0, *desk.clockOffset};
    if (!desk.clockOffset && desk.clockAhead)
        return Alert{AlertKind::ClockOff, desk.name, 0, 0, milliseconds(0)};
    return std::nullopt;
}

bool AlertRules::isFull(std::int64_t inside, const std::optional<std::uint32_t>& capacity) const
{
    return m_thresholds.fullPercent > 0 && capacity &&
           inside * 100 >= std::int64_t(*capacity) * m_thresholds.fullPercent;
}

/// Ten refusals among three hundred admissions are an ordinary minute.
bool AlertRules::isBurst(const AlertFacts::Gate& gate) const
{
    return m_thresholds.refusalsPerMinute > 0 && gate.refusalsLately >= m_thresholds.refusalsPerMinute &&
           2 * gate.refusalsLately > gate.entriesLately;
}

std::vector<Alert> AlertRules::judge(const AlertFacts& facts, WallTime now) const
{
    constexpr std::int64_t kMiB = 1 << 20;
    std::vector<Alert> alerts;
    if (facts.diskFree && *facts.diskFree < m_thresholds.diskFreeMiB * kMiB)
        alerts.push_back({AlertKind::DiskLow, {}, *facts.diskFree, 0, {}});
    if (m_thresholds.openConflicts > 0 && facts.openConflicts >= m_thresholds.openConflicts)
        alerts.push_back({AlertKind::Conflicts, {}, facts.openConflicts, 0, {}});
    if (isFull(facts.inside, facts.capacity))
        alerts.push_back({AlertKind::EventFull, {}, facts.inside, *facts.capacity, {}});
    for (const AlertFacts::Gate& gate : facts.gates) {
        if (isFull(gate.inside, gate.capacity))
            alerts.push_back({AlertKind::GateFull, gate.name, gate.inside, *gate.capacity, {}});
        if (isBurst(gate))
            alerts.push_back({AlertKind::Refusals, gate.name, gate.refusalsLately, 0, {}});
    }
    for (const AlertFacts::Desk& desk : facts.desks) {
        if (const auto alert = isLively(facts, now) ? silence(desk, now) : std::nullopt)
            alerts.push_back(*alert);
        if (const auto alert = battery(desk))
            alerts.push_back(*alert);
        if (const auto alert = clock(desk))
            alerts.push_back(*alert);
    }
    std::stable_sort(alerts.begin(), alerts.end(),
                     [](const Alert& a, const Alert& b) { return a.kind < b.kind; });
    return alerts;
}

} // namespace gatelog
