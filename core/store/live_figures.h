// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/admission_histogram.h"
#include "core/store/replica.h"

#include <map>

namespace gatelog {

// What the doors do now, cheaply enough to be asked every second. On the replica's thread.

/// Attempts at one gate.
struct GateScans
{
    std::int64_t entries = 0, refusals = 0;
    friend bool operator==(const GateScans&, const GateScans&) = default;
};

/// Scans that carry a later time than `since`, by gate; whether they count is not asked. Reads these records
/// and no others, the newest kMaxScansSince at most.
inline constexpr int kMaxScansSince = 20'000;
[[nodiscard]] std::map<GateId, GateScans> scansSince(Replica& replica, WallTime since);

/// All admissions that count (neither undone ones nor second ones), by the gate's number: what eventReport()
/// has, from the ledger alone.
[[nodiscard]] AdmissionHistogram admissionsByGate(Replica& replica);

} // namespace gatelog
