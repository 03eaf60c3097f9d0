// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/policy.h"

#include "core/base/result.h"

#include <algorithm>

namespace gatelog {

bool PolicyFold::admits(std::int32_t day) const
{
    switch (m_policy) {
    case Policy::Once:
        return m_counted == 0;
    case Policy::OncePerDay:
        return std::find(m_days.begin(), m_days.end(), day) == m_days.end();
    case Policy::UpToN:
        return m_counted < m_times;
    case Policy::ReentryAfterExit:
        return !m_inside;
    case Policy::Unlimited:
        return true;
    }
    GATELOG_CHECK(!"every policy is handled");
}

bool PolicyFold::entry(std::int32_t day)
{
    const bool counts = admits(day);
    m_inside = true;
    if (!counts)
        return false;
    ++m_counted;
    if (m_policy == Policy::OncePerDay)
        m_days.push_back(day);
    return true;
}

} // namespace gatelog
