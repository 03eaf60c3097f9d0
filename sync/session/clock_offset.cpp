// SPDX-License-Identifier: Apache-2.0
#include "sync/session/clock_offset.h"

#include <algorithm>

namespace gatelog {
namespace {

/// Four clocks read in whole milliseconds: a round trip may come out so much too short.
constexpr std::chrono::milliseconds kRounding{1};

} // namespace

void ClockOffset::add(const ClockExchange& exchange)
{
    const auto roundTrip = (exchange.returned - exchange.left) - (exchange.answered - exchange.reached);
    if (exchange.answered < exchange.reached || exchange.returned < exchange.left || roundTrip < -kRounding)
        return;
    const auto offset = ((exchange.reached - exchange.left) + (exchange.answered - exchange.returned)) / 2;
    if (m_samples.size() == kKept)
        m_samples.pop_front();
    m_samples.push_back({std::max(roundTrip, std::chrono::milliseconds{0}), offset});
}

const ClockOffset::Sample* ClockOffset::best() const
{
    // The younger of two equally good: clocks drift.
    const auto found =
        std::min_element(m_samples.rbegin(), m_samples.rend(),
                         [](const Sample& a, const Sample& b) { return a.roundTrip < b.roundTrip; });
    return found == m_samples.rend() ? nullptr : &*found;
}

std::optional<std::chrono::milliseconds> ClockOffset::value() const
{
    const Sample* sample = best();
    return sample ? std::optional(sample->offset) : std::nullopt;
}

std::optional<std::chrono::milliseconds> ClockOffset::roundTrip() const
{
    const Sample* sample = best();
    return sample ? std::optional(sample->roundTrip) : std::nullopt;
}

} // namespace gatelog
