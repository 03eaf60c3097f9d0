// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace gatelog {

/// The four times of one Ping and its Pong (RFC 5905, section 8): ours when it left, the peer's when it came
/// and when it answered, ours when the answer came.
struct ClockExchange
{
    WallTime left;
    WallTime reached;
    WallTime answered;
    WallTime returned;
};

/// How far a peer's clock is ahead of ours: of the last kKept exchanges the one with the shortest round trip,
/// as a short way leaves the least room for error (RFC 5905, section 10). A plain value.
class ClockOffset
{
public:
    static constexpr std::size_t kKept = 8;

    /// An exchange that cannot have been so (answered before it came, or faster than no time) is ignored.
    void add(const ClockExchange& exchange);
    /// Our own clock was set: what was measured against it is void.
    void forget() { m_samples.clear(); }
    /// The peer's clock less ours.
    std::optional<std::chrono::milliseconds> value() const;
    std::optional<std::chrono::milliseconds> roundTrip() const;

private:
    struct Sample
    {
        std::chrono::milliseconds roundTrip;
        std::chrono::milliseconds offset;
    };
    const Sample* best() const;
    std::deque<Sample> m_samples;
};

} // namespace gatelog
