// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <functional>
#include <map>
#include <optional>

namespace gatelog::sim {

/// What is to happen when, in virtual time; what is due at the same instant happens in the order in which it
/// was put here.
template <class Time>
class ScheduleBy
{
public:
    void at(Time time, std::function<void()> action) { m_actions.emplace(time, std::move(action)); }
    std::optional<Time> next() const
    {
        return m_actions.empty() ? std::nullopt : std::optional(m_actions.begin()->first);
    }
    void clear() { m_actions.clear(); }
    void runNext()
    {
        const std::function<void()> action = std::move(m_actions.begin()->second);
        m_actions.erase(m_actions.begin());
        action();
    }

private:
    std::multimap<Time, std::function<void()>> m_actions; // equal keys keep their order of insertion
};

/// What people do, and what goes wrong.
using Schedule = ScheduleBy<WallTime>;
/// What machines do while they are awake: timers, bytes that arrive.
using MachineSchedule = ScheduleBy<std::chrono::milliseconds>;

} // namespace gatelog::sim
