// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace gatelog {

/// Milliseconds since 1970-01-01T00:00:00Z, as the device's clock has it.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// Whole seconds since 1970-01-01T00:00:00Z: validity windows of tickets.
using UnixSeconds = std::chrono::sys_seconds;

/// Where time comes from. Core code takes the time as an argument; only the edges hold a Clock, so that a
/// test drives a whole event without a sleep.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual WallTime now() const = 0;
};

} // namespace gatelog
