// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_network.h"

namespace gatelog::sim {

void SimNetwork::partition(std::map<int, int> partOf)
{
    m_partOf = std::move(partOf);
    ++m_counts.partitions;
}

void SimNetwork::cut(int one, int other)
{
    if (one != other && m_cuts.insert({one, other}).second) {
        m_cuts.insert({other, one});
        ++m_counts.cuts;
    }
}

void SimNetwork::cutOneWay(int from, int to)
{
    if (from != to && m_cuts.insert({from, to}).second)
        ++m_counts.oneWayCuts;
}

void SimNetwork::mend(int one, int other)
{
    m_cuts.erase({one, other});
    m_cuts.erase({other, one});
}

void SimNetwork::heal()
{
    m_partOf.clear();
    m_cuts.clear();
    m_underWay.clear();
    m_weather = {};
}

std::chrono::milliseconds SimNetwork::linkDelay()
{
    return std::chrono::milliseconds(m_dice.between(1, m_weather.maxLinkDelay.count()));
}

bool SimNetwork::reaches(int from, int to) const
{
    if (m_cuts.contains({from, to}))
        return false;
    const auto a = m_partOf.find(from), b = m_partOf.find(to);
    return a == m_partOf.end() || b == m_partOf.end() || a->second == b->second;
}

void SimNetwork::carry(WallTime now, CarriedRange range)
{
    ++m_counts.sent;
    if (!reaches(range.from, range.to) || m_dice.percent(m_weather.lossPercent)) {
        ++m_counts.lost;
        return;
    }
    enqueue(now, range);
    if (m_dice.percent(m_weather.repeatPercent)) {
        ++m_counts.repeated;
        enqueue(now, range);
    }
}

void SimNetwork::enqueue(WallTime now, const CarriedRange& range)
{
    const std::chrono::milliseconds delay{m_dice.between(1, m_weather.maxDelay.count())};
    m_underWay.emplace(now + delay, UnderWay{m_nextNumber++, range});
}

std::optional<WallTime> SimNetwork::nextArrival() const
{
    return m_underWay.empty() ? std::nullopt : std::optional(m_underWay.begin()->first);
}

std::optional<CarriedRange> SimNetwork::take()
{
    UnderWay arrived = std::move(m_underWay.begin()->second);
    m_underWay.erase(m_underWay.begin());
    if (!reaches(arrived.range.from, arrived.range.to)) {
        ++m_counts.lost;
        return std::nullopt;
    }
    std::int64_t& last = m_lastArrived.try_emplace({arrived.range.from, arrived.range.to}, -1).first->second;
    if (arrived.number < last)
        ++m_counts.reordered;
    last = std::max(last, arrived.number);
    return std::move(arrived.range);
}

} // namespace gatelog::sim
