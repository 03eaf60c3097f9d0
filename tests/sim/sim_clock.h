// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace gatelog::sim {

/// The one true time of a simulation, twice: what a right clock shows, and what has passed for machines that
/// were awake. It moves when the simulation moves it.
class VirtualTime
{
public:
    explicit VirtualTime(WallTime start) : m_now(start) {}
    WallTime now() const { return m_now; }
    std::chrono::milliseconds steady() const { return m_steady; }
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_steady += time;
    }
    /// All machines sleep for so long.
    void skip(std::chrono::milliseconds time) { m_now += time; }

private:
    WallTime m_now;
    std::chrono::milliseconds m_steady{0};
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
