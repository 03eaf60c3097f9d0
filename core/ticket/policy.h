// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ticket/ticket.h"

#include <vector>

namespace gatelog {

/// Folds the entries and exits of one ticket on one check-in list, in the order of records, under its policy
/// (core/feed/FORMAT.md, "Redemptions"). A pure value.
class PolicyFold
{
public:
    PolicyFold(Policy policy, std::uint32_t times) : m_policy(policy), m_times(times) {}

    /// Whether an entry at this place in the order counts. `day`: days since 1970-01-01 in the event's time
    /// zone.
    bool admits(std::int32_t day) const;
    /// An entry; false when it does not count: a conflict. The guest is inside either way.
    bool entry(std::int32_t day);
    void exit() { m_inside = false; }

    std::uint32_t counted() const { return m_counted; }
    bool inside() const { return m_inside; }

private:
    Policy m_policy;
    std::uint32_t m_times;
    std::uint32_t m_counted = 0;
    bool m_inside = false;
    std::vector<std::int32_t> m_days; ///< with a counted entry, for once per day; few
};

} // namespace gatelog
