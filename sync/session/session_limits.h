// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/heartbeat.h"

#include <QtGlobal>

namespace gatelog {

/// What a session waits for, bears and keeps at most (sync/PROTOCOL.md, sections 3, 5, 9, 10).
struct SessionLimits
{
    static constexpr std::chrono::milliseconds kHandshakeLimit{5'000};
    static constexpr std::chrono::milliseconds kPingAfter = Heartbeat::kPingAfter;
    static constexpr std::chrono::milliseconds kSilentAfter = Heartbeat::kSilentAfter;
    static constexpr std::chrono::milliseconds kJoinLimit{600'000};
    static constexpr int kMaxBadRanges = 64;
    /// What is received while Identified waits for its answer.
    static constexpr qsizetype kMaxHeldBytes = 4 << 20;
    /// A peer that takes no more than this is gone: the heads of the largest frontier (a million authors of
    /// one feed, 56 MB), ranges within their credit, and some.
    static constexpr qsizetype kMaxOutputBytes = 64 << 20;
    /// A joiner is sent a few small messages.
    static constexpr qsizetype kMaxJoinOutputBytes = 64 << 10;
    /// Behind this much a Pong would measure the queue; and nobody makes us pile up Pongs by not reading
    /// them.
    static constexpr qsizetype kMaxPongBacklogBytes = 32 << 10;
};

} // namespace gatelog
