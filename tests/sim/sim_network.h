// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "tests/sim/dice.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace gatelog::sim {

/// What desks send each other.
struct Message
{
    enum class What : std::uint8_t {
        Frontier, ///< "this is what I hold": the other answers with what is lacking
        Range,    ///< records
    };
    int from = 0;
    int to = 0;
    What what{};
    QByteArray bytes;
};

/// A network in virtual time that loses, repeats, delays and reorders messages, and falls into parts. Desks
/// are known by number; whoever is not listed in the parts (a stranger with a radio) reaches everybody.
class SimNetwork
{
public:
    struct Weather
    {
        unsigned lossPercent = 0;
        unsigned repeatPercent = 0;
        std::chrono::milliseconds maxDelay{1'000};
    };

    explicit SimNetwork(Dice dice) : m_dice(dice) {}

    void setWeather(const Weather& weather) { m_weather = weather; }
    /// Desk → part. Messages between parts are lost, those under way included.
    void partition(std::map<int, int> partOf);
    void heal() { m_partOf.clear(); }
    bool connects(int from, int to) const;

    void send(WallTime now, Message message);
    /// When the next message arrives, if any is under way.
    std::optional<WallTime> nextArrival() const;
    /// The message that arrives then; nothing if a partition swallowed it.
    std::optional<Message> take();
    void dropAll() { m_underWay.clear(); }

    struct Counts
    {
        std::int64_t sent = 0, lost = 0, repeated = 0, reordered = 0, partitions = 0;
    };
    const Counts& counts() const { return m_counts; }

private:
    struct UnderWay
    {
        std::int64_t number; ///< in the order of sending
        Message message;
    };
    void enqueue(WallTime now, const Message& message);

    Dice m_dice;
    Weather m_weather;
    std::map<int, int> m_partOf;
    std::multimap<WallTime, UnderWay> m_underWay;
    std::map<std::pair<int, int>, std::int64_t> m_lastArrived;
    std::int64_t m_nextNumber = 0;
    Counts m_counts;
};

} // namespace gatelog::sim
