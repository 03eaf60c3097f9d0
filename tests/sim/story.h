// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/sim_world.h"

namespace gatelog::sim {

/// What happens in a seed's event, and when: five hours at the doors in which nearly everything goes wrong.
class Story
{
public:
    static constexpr std::chrono::hours kDuration{5};

    explicit Story(SimWorld& world) : m_world(world), m_dice(world.dice().split()), m_start(world.now()) {}
    /// Puts it all on the world's schedule.
    void plan();

private:
    WallTime anyTime();
    SimDesk& anyDesk() { return *m_dice.pick(m_world.desks()); }
    template <class Action>
    void times(std::int64_t count, Action action);

    void planScans();
    void planCarrying(SimDesk& desk);
    void planNetwork();
    void planNode();
    /// A partition with an admission behind the wall, and the same ticket elsewhere as soon as it falls.
    void rejoin();
    std::chrono::milliseconds partitionTime();
    /// Something happened: machines are awake for the time returned.
    std::chrono::milliseconds disturb();
    void scanBefore(std::size_t ticket, std::chrono::milliseconds time);
    void planClocks();
    void planDisks();
    void planAuthority();
    void planAnnouncements();
    void planHostility();
    void planSales();
    void scanSomewhere();
    void scanAtOnce();
    std::size_t pickTicket();

    SimWorld& m_world;
    Dice m_dice;
    WallTime m_start;
    bool m_carries = false;
    std::vector<std::size_t> m_recent; ///< tickets scanned last: copies turn up elsewhere
};

} // namespace gatelog::sim
