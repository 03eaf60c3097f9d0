// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/announcements.h"

#include <optional>
#include <set>
#include <vector>

namespace gatelog {

/// What is stopped, what was announced, and who proves by a record to have heard it.
struct EmergencyReading
{
    static constexpr int kAnnouncements = 8;

    struct Stop
    {
        WallTime since;
        QString text; ///< what was announced along with it; perhaps nothing
        QString by;   ///< device, or who was on duty there
    };
    struct AtGate
    {
        GateId gate;
        QString name;
        std::optional<Stop> stop;
    };
    WallTime at;
    std::vector<AtGate> gates;                    ///< by name
    std::vector<AnnouncementEntry> announcements; ///< newest first
    std::set<PublicKey> heard;                    ///< the newest of them
};

[[nodiscard]] EmergencyReading readEmergency(Replica& replica);

} // namespace gatelog
