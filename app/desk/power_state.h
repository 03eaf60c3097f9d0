// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace gatelog {

/// What the battery has to say.
struct PowerState
{
    int percent = 0; ///< 0 to 100; of all batteries together
    bool isDischarging = false;
    friend bool operator==(const PowerState&, const PowerState&) = default;
};

/// As it is now; nothing where there is no battery, or nobody says. Any thread; takes well under a
/// millisecond.
[[nodiscard]] std::optional<PowerState> powerState();

/// Linux: from a folder as /sys/class/power_supply is
/// (https://docs.kernel.org/power/power_supply_class.html). Whatever stands in the files is allowed.
[[nodiscard]] std::optional<PowerState> powerStateIn(const QString& folder);

} // namespace gatelog
