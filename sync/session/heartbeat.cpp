// SPDX-License-Identifier: Apache-2.0
#include "sync/session/heartbeat.h"

#include <algorithm>

namespace gatelog {

Heartbeat::Heartbeat(const SessionTime& now)
    : m_lastSent(now.steady), m_lastHeard(now.steady), m_lastSeen(now)
{
}

std::chrono::milliseconds Heartbeat::nextPing() const
{
    if (!m_lastPing)
        return m_lastSent;
    return std::min(m_lastSent + kPingAfter, *m_lastPing + kMeasureEvery);
}

std::chrono::milliseconds Heartbeat::nextDeadline() const
{
    return std::min(nextPing(), m_lastHeard + kSilentAfter);
}

void Heartbeat::noticeSetClock(const SessionTime& now)
{
    const auto jump = (now.wall - m_lastSeen.wall) - (now.steady - m_lastSeen.steady);
    m_lastSeen = now;
    if (std::chrono::abs(jump) <= kClockSet)
        return;
    m_offset.forget();
    m_open.clear();
}

std::optional<control::Ping> Heartbeat::pingIfDue(const SessionTime& now)
{
    noticeSetClock(now);
    if (now.steady < nextPing())
        return std::nullopt;
    m_lastPing = now.steady;
    if (m_open.size() == kMaxOpenPings)
        m_open.pop_front();
    m_open.push_back({++m_lastNumber, now});
    return control::Ping{m_lastNumber, now.wall};
}

control::Pong Heartbeat::answerTo(const control::Ping& ping, const SessionTime& now)
{
    return {ping.number, ping.left, now.wall, now.wall};
}

void Heartbeat::answered(const control::Pong& pong, const SessionTime& now)
{
    noticeSetClock(now);
    const auto open = std::find_if(m_open.begin(), m_open.end(),
                                   [&pong](const OpenPing& ping) { return ping.number == pong.number; });
    if (open == m_open.end())
        return;
    // The way takes as long as the steady clock says: the wall clock is slewed while it is being set.
    m_offset.add(
        {open->left.wall, pong.reached, pong.answered, open->left.wall + (now.steady - open->left.steady)});
    m_open.erase(open);
}

} // namespace gatelog
