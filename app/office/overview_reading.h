// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"
#include "core/store/admission_histogram.h"
#include "core/store/alert_rules.h"
#include "core/store/audit.h"
#include "core/store/device_status.h"
#include "core/store/live_figures.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace gatelog {

/// All that the overview shows of the replica, read in one go in the reader's thread.
struct OverviewReading
{
    static constexpr int kNewest = 60;

    WallTime at;
    ReplicaStatus status;
    std::vector<DeviceStatus> devices;
    std::map<GateId, GateScans> lately; ///< within AlertRules::kLately
    AdmissionHistogram admissions;      ///< by the gate's number
    std::vector<LogEntry> newest;
    std::int64_t openConflicts = 0;
    std::optional<std::int64_t> diskFree;
    std::chrono::milliseconds took{0};
};

[[nodiscard]] OverviewReading readOverview(Replica& replica);

/// What the alert rules look at.
[[nodiscard]] AlertFacts alertFacts(const OverviewReading& reading, const DeskState& desk,
                                    const SyncState& sync, const NetworkStatus& network);

} // namespace gatelog
