// SPDX-License-Identifier: Apache-2.0
#include "sync/session/condition_pace.h"

#include <cstdlib>

namespace gatelog {

using std::chrono::milliseconds;

std::optional<milliseconds> ConditionPace::dueAt(const control::Condition& condition) const
{
    if (!m_told)
        return milliseconds::min();
    const bool isNear = condition.power == m_told->power &&
                        std::abs(int(condition.percent) - int(m_told->percent)) < kStepPercent;
    return isNear ? std::nullopt : std::optional(m_toldAt + kPause);
}

void ConditionPace::told(const control::Condition& condition, milliseconds now)
{
    m_told = condition;
    m_toldAt = now;
}

} // namespace gatelog
