// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit.h"
#include "core/store/device_status.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace gatelog {

/// Whose doings are looked at; neither: nobody's.
using DoerChoice = std::variant<std::monostate, PublicKey, StaffId>;

/// Who takes part, read in the reader's thread.
struct DevicesReading
{
    static constexpr int kDoings = 60;

    std::vector<DeviceStatus> devices;
    std::map<PublicKey, std::int64_t> setAside; ///< records, by author
    std::vector<StaffMember> staff;             ///< by name
    std::vector<LogEntry> doings;               ///< of who was chosen, newest first
};

[[nodiscard]] DevicesReading readDevices(Replica& replica, const DoerChoice& chosen);

} // namespace gatelog
