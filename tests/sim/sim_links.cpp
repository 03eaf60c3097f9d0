// SPDX-License-Identifier: Apache-2.0
// Who connects to whom in a simulated event.
#include "tests/sim/sim_world.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

} // namespace

void SimWorld::dial()
{
    for (const auto& from : m_desks) {
        for (const auto& to : m_desks) {
            // Both may begin at once; one of the two connections stays.
            if (from == to || !from->isUp() || !to->isUp() || !m_dice.oneIn(3) ||
                !m_network.connects(from->number(), to->number()))
                continue;
            if (from->sync().wants(to->number(), to->replica().device()))
                connect(*from, *to);
        }
    }
    m_machines.at(m_time.steady() + std::chrono::milliseconds(m_dice.between(200, 1'000)),
                  [this] { dial(); });
}

std::shared_ptr<SimLink> SimWorld::linkTo(SimDesk& desk, int host)
{
    std::erase_if(m_links, [](const std::weak_ptr<SimLink>& link) {
        const auto live = link.lock();
        return !live || live->isOver();
    });
    auto link = std::make_shared<SimLink>(m_time, m_machines, m_network, host, desk.number(), m_dice.split());
    m_links.push_back(link);
    desk.sync().connect(link, Side::Responder, host);
    return link;
}

void SimWorld::connect(SimDesk& from, SimDesk& to)
{
    from.sync().connect(linkTo(to, from.number()), Side::Initiator, to.number());
}

void SimWorld::reconnect()
{
    for (const auto& link : m_links)
        if (const auto live = link.lock())
            live->resume();
}

void SimWorld::breakLink()
{
    std::vector<std::shared_ptr<SimLink>> live;
    for (const auto& link : m_links)
        if (const auto one = link.lock(); one && !one->isOver())
            live.push_back(one);
    if (live.empty())
        return;
    m_dice.pick(live)->snap();
    ++m_counts.linksBroken;
}

} // namespace gatelog::sim
