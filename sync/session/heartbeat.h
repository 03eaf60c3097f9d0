// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/clock_offset.h"
#include "sync/session/control_message.h"
#include "sync/session/session_time.h"

namespace gatelog {

/// Whether the other side is there, and what its clock says: Ping, Pong and silence (sync/PROTOCOL.md,
/// section 5). A pure state machine; it says what to send, and is told what was.
class Heartbeat
{
public:
    static constexpr std::chrono::milliseconds kPingAfter{2'400};
    static constexpr std::chrono::milliseconds kSilentAfter{5'000};
    /// A busy session has its clock measured, too.
    static constexpr std::chrono::milliseconds kMeasureEvery{10'000};
    static constexpr std::size_t kMaxOpenPings = 8;
    /// More than that between the steady clock and the wall clock's way is a clock that was set.
    static constexpr std::chrono::milliseconds kClockSet{500};

    explicit Heartbeat(const SessionTime& now);

    void sent(const SessionTime& now) { m_lastSent = now.steady; }
    void heard(const SessionTime& now) { m_lastHeard = now.steady; }
    /// What is to be sent now, if anything; the first at once.
    std::optional<control::Ping> pingIfDue(const SessionTime& now);
    static control::Pong answerTo(const control::Ping& ping, const SessionTime& now);
    /// A Pong that answers none of our open pings is ignored.
    void answered(const control::Pong& pong, const SessionTime& now);

    bool isSilent(const SessionTime& now) const { return now.steady - m_lastHeard >= kSilentAfter; }
    std::chrono::milliseconds nextDeadline() const; ///< steady
    const ClockOffset& offset() const { return m_offset; }

private:
    struct OpenPing
    {
        std::uint32_t number;
        SessionTime left;
    };
    std::chrono::milliseconds nextPing() const;
    void noticeSetClock(const SessionTime& now);

    std::chrono::milliseconds m_lastSent;
    std::chrono::milliseconds m_lastHeard;
    std::optional<std::chrono::milliseconds> m_lastPing;
    SessionTime m_lastSeen;
    std::uint32_t m_lastNumber = 0;
    std::deque<OpenPing> m_open;
    ClockOffset m_offset;
};

} // namespace gatelog
