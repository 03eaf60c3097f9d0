// SPDX-License-Identifier: Apache-2.0
#include "core/feed/hlc.h"

#include "core/base/result.h"

#include <algorithm>

namespace gatelog {

Hlc Hlc::at(WallTime time, std::uint16_t counter)
{
    constexpr std::int64_t kMax = (std::int64_t(1) << 47) - 1;
    const std::int64_t ms = std::clamp<std::int64_t>(time.time_since_epoch().count(), 0, kMax);
    return Hlc(std::uint64_t(ms) << 16 | counter);
}

Hlc HybridClock::next(WallTime wall) const
{
    const Hlc fresh = Hlc::at(wall);
    if (fresh > m_last)
        return fresh;
    // The counter's overflow carries into the milliseconds by itself.
    const Hlc next(m_last.bits() + 1);
    GATELOG_CHECK(next.isValid());
    return next;
}

void HybridClock::written(Hlc stamp)
{
    GATELOG_CHECK(stamp > m_last);
    m_last = stamp;
}

bool HybridClock::observe(Hlc received, WallTime wall)
{
    if (received.time() > wall + kMaxAhead)
        return false;
    m_last = std::max(m_last, received);
    return true;
}

} // namespace gatelog
