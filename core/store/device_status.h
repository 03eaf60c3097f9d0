// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <vector>

namespace gatelog {

/// What the replica knows of one device, and what it knows that it does not know.
struct DeviceStatus
{
    PublicKey device;
    QString name; ///< of the event for the authority
    Role role = Role::Scanner;
    bool isAuthority = false;
    bool isEnrolled = false; ///< always true for the authority
    bool isRevoked = false;
    std::int64_t records = 0; ///< held without a gap
    std::int64_t missing =
        0; ///< records that others have seen, or that lie in a gap, and that are not held: at least so many
    int feeds = 0; ///< runs of the program
    bool isForked = false;
    /// Two runs went on from the same record: a database was restored, or the disk copied. Never told of the
    /// authority, whose key may be on several laptops.
    bool wentOnTwice = false;
    std::optional<WallTime> lastRecord;
    std::optional<WallTime> lastScan; ///< among the last kScanLooked records of each of its feeds
    static constexpr int kScanLooked = 64;
    bool clockAhead = false; ///< its last record is dated more than HybridClock::kMaxAhead after now
};

/// Of every author of a record and every enrolled device, by name. Reads two records a feed, and the kinds of
/// a few.
[[nodiscard]] std::vector<DeviceStatus> deviceStatus(Replica& replica);

/// Records of feeds of which nothing at all is held, and whose author is therefore not known: at least so
/// many.
[[nodiscard]] std::int64_t missingOfUnknown(Replica& replica);

} // namespace gatelog
