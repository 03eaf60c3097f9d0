// SPDX-License-Identifier: Apache-2.0
#include "sync/net/caller.h"

#include "sync/net/net_clock.h"

#include <algorithm>

namespace gatelog {

Caller::Caller(const message::PeerRef& own) : m_dialer(own)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Caller::think);
}

void Caller::add(const std::vector<Endpoint>& endpoints)
{
    for (const Endpoint& endpoint : endpoints)
        m_dialer.add(endpoint);
    thinkSoon();
}

void Caller::heard(const Endpoint& endpoint, const message::PeerRef& device, TopologyRole role)
{
    m_dialer.heard(endpoint, device, role, steadyNow());
    thinkSoon();
}

void Caller::named(const Endpoint& endpoint, const message::PeerRef& device, TopologyRole role)
{
    m_dialer.named(endpoint, device, role, steadyNow());
    thinkSoon();
}

void Caller::rightsChanged()
{
    m_dialer.rightsChanged(steadyNow());
    thinkSoon();
}

void Caller::sessionOpened(const message::PeerRef& device, TopologyRole role)
{
    m_dialer.sessionOpened(device, role);
    thinkSoon();
}

void Caller::sessionClosed(const message::PeerRef& device)
{
    m_dialer.sessionClosed(device, steadyNow());
    thinkSoon();
}

void Caller::connected(const Endpoint& endpoint)
{
    m_dialer.connected(endpoint);
    thinkSoon();
}

void Caller::identified(const Endpoint& endpoint, const message::PeerRef& device)
{
    m_dialer.identified(endpoint, device);
}

void Caller::ended(const Endpoint& endpoint, Dialer::Outcome outcome)
{
    m_dialer.ended(endpoint, outcome, steadyNow());
    thinkSoon();
}

void Caller::think()
{
    const std::vector<Endpoint> late = m_dialer.overdue(steadyNow());
    for (const Endpoint& endpoint : late)
        Q_EMIT giveUp(endpoint);
    const std::vector<Endpoint> due = m_dialer.begin(steadyNow());
    for (const Endpoint& endpoint : due)
        Q_EMIT callDue(endpoint);
    const std::chrono::milliseconds next = m_dialer.nextDeadline(steadyNow());
    if (next == std::chrono::milliseconds::max())
        return;
    m_timer.start(std::clamp(next - steadyNow(), kThinkEvery, std::chrono::milliseconds(60'000)));
}

void Caller::thinkSoon()
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > kThinkEvery)
        m_timer.start(kThinkEvery);
}

} // namespace gatelog
