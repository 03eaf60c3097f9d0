// SPDX-License-Identifier: Apache-2.0
#include "sync/net/conditions.h"

#include "sync/net/net_clock.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace gatelog {

Conditions::Conditions(SessionTable& sessions) : m_sessions(sessions)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Conditions::tellDue);
    connect(&sessions, &SessionTable::opened, this, [this](PeerNumber number) {
        m_peers[number] = {};
        tellDue();
    });
    connect(&sessions, &SessionTable::closed, this, [this](PeerNumber number) { m_peers.erase(number); });
}

void Conditions::set(const control::Condition& own)
{
    m_own = own;
    tellDue();
}

void Conditions::tellDue()
{
    m_timer.stop();
    if (!m_own)
        return;
    const std::chrono::milliseconds now = steadyNow();
    std::vector<PeerNumber> due;
    std::optional<std::chrono::milliseconds> next;
    for (auto& [number, pace] : m_peers) {
        const auto at = pace.dueAt(*m_own);
        if (!at)
            continue;
        if (*at > now) {
            next = std::min(next.value_or(*at), *at);
            continue;
        }
        pace.told(*m_own, now);
        due.push_back(number);
    }
    if (next)
        m_timer.start(*next - now);
    for (const PeerNumber number : due) // a peer that does not read may be gone by it
        m_sessions.tell(number, *m_own);
}

} // namespace gatelog
