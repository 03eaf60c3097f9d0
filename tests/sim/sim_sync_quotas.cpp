// SPDX-License-Identifier: Apache-2.0
// How a simulated desk shares quotas with the others.
#include "tests/sim/sim_sync.h"
#include "tests/sim/sim_world.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// As ReplicaSales has it.
constexpr milliseconds kLooksAfter = 20ms;

} // namespace

void SimSync::want(CategoryId category, std::uint32_t count)
{
    m_sharing->want(category, count);
    lookAt(m_world.time().steady());
}

bool SimSync::couldObtain(CategoryId category, std::uint32_t count) const
{
    return m_sharing->couldObtain(m_exchange->view(), category, count, m_world.time().steady());
}

void SimSync::lookSoon()
{
    lookAt(m_world.time().steady() + kLooksAfter);
}

void SimSync::lookAt(milliseconds time)
{
    if (!m_sharing || time == milliseconds::max() || (m_lookAt && *m_lookAt <= time))
        return;
    m_lookAt = time;
    m_world.machines().at(time, [weak = weak_from_this(), time] {
        const auto self = weak.lock();
        if (self && !self->m_isOver && self->m_lookAt == time)
            self->lookAtQuotas();
    });
}

void SimSync::lookAtQuotas()
{
    m_lookAt.reset();
    const auto looked = m_sharing->look(m_exchange->view(), m_world.time().steady());
    m_desk.changed();
    if (!m_world.survives(m_desk))
        return;
    if (!looked)
        m_world.find(QStringLiteral("desk %1 shares no quota: %2")
                         .arg(m_desk.number())
                         .arg(errorText(looked.error())));
    lookAt(std::max(m_sharing->nextDeadline(), m_world.time().steady() + 1ms));
    pump();
}

} // namespace gatelog::sim
