// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace gatelog::sim {

/// The one true time of a simulation. It moves when the simulation moves it.
class VirtualTime
{
public:
    explicit VirtualTime(WallTime start) : m_now(start) {}
    WallTime now() const { return m_now; }
    void moveTo(WallTime time) { m_now = std::max(m_now, time); }

private:
    WallTime m_now;
};

/// A laptop's clock: true time, off by a skew that may jump.
class SimClock final : public Clock
{
public:
    explicit SimClock(const VirtualTime& truth) : m_truth(truth) {}
    WallTime now() const override
    {
        // A dead battery shows 1970, not the years before.
        return std::max(m_truth.now() + m_skew, WallTime(std::chrono::milliseconds(0)));
    }
    void setSkew(std::chrono::milliseconds skew) { m_skew = skew; }
    std::chrono::milliseconds skew() const { return m_skew; }

private:
    const VirtualTime& m_truth;
    std::chrono::milliseconds m_skew{0};
};

} // namespace gatelog::sim
