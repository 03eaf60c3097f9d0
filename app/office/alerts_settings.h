// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/alert_rules.h"

#include <QString>

namespace gatelog {

// The thresholds of an event's alerts, kept in a file beside the replica: they are this laptop's, and no
// record.

/// What is missing, or makes no sense, is as AlertThresholds has it.
[[nodiscard]] AlertThresholds loadAlertThresholds(const QString& folder);
/// False when the file cannot be written.
bool saveAlertThresholds(const QString& folder, const AlertThresholds& thresholds);

/// How far each can be set.
inline constexpr int kMaxSilentMinutes = 240;
inline constexpr int kMaxRefusalsPerMinute = 1'000;
inline constexpr int kMaxClockOffSeconds = 3'600;
inline constexpr int kMaxFullPercent = 100;
inline constexpr int kMaxOpenConflicts = 1'000;
inline constexpr int kMaxBatteryPercent = 100;
inline constexpr int kMaxDiskFreeMiB = 1'000'000;

} // namespace gatelog
