// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "tests/sim/dice.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <set>

namespace gatelog::sim {

/// A range that somebody carries, as on a stick: what a bundle brings.
struct CarriedRange
{
    int from = 0;
    int to = 0;
    QByteArray bytes;
};

/// Who reaches whom, how long bytes take, and what is carried besides: ranges that are lost, repeated, late
/// and in any order. Desks are known by number; whoever is not listed in the parts (a stranger with a radio)
/// reaches everybody.
class SimNetwork
{
public:
    struct Weather
    {
        unsigned lossPercent = 0; ///< of what is carried
        unsigned repeatPercent = 0;
        std::chrono::milliseconds maxDelay{1'000};
        std::chrono::milliseconds maxLinkDelay{20}; ///< of what is sent
    };

    explicit SimNetwork(Dice dice) : m_dice(dice) {}

    void setWeather(const Weather& weather) { m_weather = weather; }
    /// Desk → part.
    void partition(std::map<int, int> partOf);
    /// Two desks do not reach each other, though both may reach a third.
    void cut(int one, int other);
    /// What one sends does not reach the other any more; the other way all is well.
    void cutOneWay(int from, int to);
    void mend(int one, int other);
    void endPartition() { m_partOf.clear(); }
    /// Everybody reaches everybody, and nothing is carried any more.
    void heal();
    bool reaches(int from, int to) const;
    bool connects(int one, int other) const { return reaches(one, other) && reaches(other, one); }
    std::chrono::milliseconds linkDelay();
    void countLost(qsizetype bytes) { m_counts.bytesLost += bytes; }

    /// Carried ranges between parts are lost, those under way included.
    void carry(WallTime now, CarriedRange range);
    /// When the next one arrives, if any is under way.
    std::optional<WallTime> nextArrival() const;
    /// The range that arrives then; nothing if a partition swallowed it.
    std::optional<CarriedRange> take();

    struct Counts
    {
        std::int64_t sent = 0, lost = 0, repeated = 0, reordered = 0, partitions = 0, cuts = 0,
                     oneWayCuts = 0, bytesLost = 0;
    };
    const Counts& counts() const { return m_counts; }

private:
    struct UnderWay
    {
        std::int64_t number; ///< in the order of sending
        CarriedRange range;
    };
    void enqueue(WallTime now, const CarriedRange& range);

    Dice m_dice;
    Weather m_weather;
    std::map<int, int> m_partOf;
    std::set<std::pair<int, int>> m_cuts; ///< from, to
    std::multimap<WallTime, UnderWay> m_underWay;
    std::map<std::pair<int, int>, std::int64_t> m_lastArrived;
    std::int64_t m_nextNumber = 0;
    Counts m_counts;
};

} // namespace gatelog::sim
