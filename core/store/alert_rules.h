// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace gatelog {

/// From when on an administrator is told. Zero: never.
struct AlertThresholds
{
    std::chrono::minutes silent{5};
    int refusalsPerMinute = 10;
    std::chrono::seconds clockOff{5};
    int fullPercent = 95; ///< of a gate's capacity, or the event's
    int openConflicts = 1;
    int diskFreeMiB = 1024;
    int batteryPercent = 15; ///< or less, of a desk that runs on its battery
    friend bool operator==(const AlertThresholds&, const AlertThresholds&) = default;
};

/// What the rules look at, wherever it was found out.
struct AlertFacts
{
    struct Desk
    {
        QString name;
        bool isConnected = false;
        std::optional<std::chrono::milliseconds> silentFor; ///< since it was heard; nothing: not in this run
        std::optional<WallTime> lastRecord;
        std::optional<std::chrono::milliseconds> clockOffset; ///< theirs less ours
        std::optional<int> onBattery; ///< percent left; nothing: on mains, without one, or not told
        bool clockAhead = false; ///< by its records, which it may have written while nobody was connected
    };
    struct Gate
    {
        QString name;
        std::int64_t inside = 0;
        std::optional<std::uint32_t> capacity;
        std::int64_t entriesLately = 0, refusalsLately = 0; ///< within AlertRules::kLately
    };
    std::vector<Desk> desks; ///< others that may take part: neither revoked ones nor ourselves
    std::vector<Gate> gates;
    std::int64_t inside = 0;
    std::optional<std::uint32_t> capacity;
    std::int64_t openConflicts = 0;
    std::optional<std::int64_t> diskFree; ///< bytes, where the replica lies
    std::optional<WallTime> lastRecord;   ///< of anybody whose clock is right
};

/// The gravest first.
enum class AlertKind : std::uint8_t {
    DiskLow,
    Conflicts,
    EventFull,
    GateFull,
    Refusals,
    DeskSilent,
    BatteryLow,
    ClockOff,
};

struct Alert
{
    AlertKind kind{};
    QString subject;                     ///< the desk or gate; empty where it is about neither
    std::int64_t number = 0;             ///< conflicts, refusals, people inside, bytes free, percent
    std::int64_t capacity = 0;           ///< of what is full
    std::chrono::milliseconds length{0}; ///< of the silence, or how far the clock is ahead (negative: behind)
    friend bool operator==(const Alert&, const Alert&) = default;
};

/// What deserves an administrator's look now. A pure function of what it is given: an alert that is no
/// longer true is gone by itself.
class AlertRules
{
public:
    /// What refusals are counted over.
    static constexpr std::chrono::minutes kLately{1};
    /// A desk that wrote nothing for so long belongs to another evening.
    static constexpr std::chrono::hours kEvening{12};
    /// After so long without a record of anybody the doors are closed, and desks may be silent.
    static constexpr std::chrono::minutes kLively{30};

    explicit AlertRules(const AlertThresholds& thresholds) : m_thresholds(thresholds) {}

    /// The gravest first; of one kind in the order of the facts.
    std::vector<Alert> judge(const AlertFacts& facts, WallTime now) const;

private:
    std::optional<Alert> silence(const AlertFacts::Desk& desk, WallTime now) const;
    static bool isLively(const AlertFacts& facts, WallTime now);
    std::optional<Alert> battery(const AlertFacts::Desk& desk) const;
    std::optional<Alert> clock(const AlertFacts::Desk& desk) const;
    bool isFull(std::int64_t inside, const std::optional<std::uint32_t>& capacity) const;
    bool isBurst(const AlertFacts::Gate& gate) const;

    AlertThresholds m_thresholds;
};

} // namespace gatelog
