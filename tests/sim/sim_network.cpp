// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_network.h"

namespace gatelog::sim {

void SimNetwork::partition(std::map<int, int> partOf)
{
    m_partOf = std::move(partOf);
    ++m_counts.partitions;
}

bool SimNetwork::connects(int from, int to) const
{
    const auto a = m_partOf.find(from), b = m_partOf.find(to);
    return a == m_partOf.end() || b == m_partOf.end() || a->second == b->second;
}

void SimNetwork::send(WallTime now, Message message)
{
    ++m_counts.sent;
    if (!connects(message.from, message.to) || m_dice.percent(m_weather.lossPercent)) {
        ++m_counts.lost;
        return;
    }
    enqueue(now, message);
    if (m_dice.percent(m_weather.repeatPercent)) {
        ++m_counts.repeated;
        enqueue(now, message);
    }
}

void SimNetwork::enqueue(WallTime now, const Message& message)
{
    const std::chrono::milliseconds delay{m_dice.between(1, m_weather.maxDelay.count())};
    m_underWay.emplace(now + delay, UnderWay{m_nextNumber++, message});
}

std::optional<WallTime> SimNetwork::nextArrival() const
{
    return m_underWay.empty() ? std::nullopt : std::optional(m_underWay.begin()->first);
}

std::optional<Message> SimNetwork::take()
{
    UnderWay arrived = std::move(m_underWay.begin()->second);
    m_underWay.erase(m_underWay.begin());
    if (!connects(arrived.message.from, arrived.message.to)) {
        ++m_counts.lost;
        return std::nullopt;
    }
    std::int64_t& last =
        m_lastArrived.try_emplace({arrived.message.from, arrived.message.to}, -1).first->second;
    if (arrived.number < last)
        ++m_counts.reordered;
    last = std::max(last, arrived.number);
    return std::move(arrived.message);
}

} // namespace gatelog::sim
