// SPDX-License-Identifier: Apache-2.0
#include "sync/net/announce_schedule.h"

#include <algorithm>

namespace gatelog {

void AnnounceSchedule::changed(Millis now)
{
    m_oftenUntil = now + kOftenFor;
    m_asks = true;
    m_next = std::min(m_next, std::max(now, m_last + kLeastGap));
}

void AnnounceSchedule::asked(Millis now, std::uint64_t chance)
{
    const Millis answer = now + Millis(std::int64_t(chance % std::uint64_t(kAnswerWithin.count())));
    m_next = std::min(m_next, std::max(answer, m_last + kLeastGap));
}

AnnounceSchedule::Due AnnounceSchedule::take(Millis now, std::uint64_t chance)
{
    if (now < m_next)
        return Due::Nothing;
    const Millis interval = now < m_oftenUntil ? kOften : kSeldom;
    // Three to five quarters of the interval: desks that were switched on together drift apart.
    const std::uint64_t spread = std::uint64_t(interval.count()) / 2;
    m_next = now + interval * 3 / 4 + Millis(std::int64_t(chance % (spread + 1)));
    m_last = now;
    const Due due = m_asks ? Due::AnnounceAndAsk : Due::Announce;
    m_asks = false;
    return due;
}

} // namespace gatelog
