// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

namespace gatelog {

/// One start of the program on one device (sync/PROTOCOL.md, section 1).
using RunId = NumberId<struct RunIdTag, std::uint64_t>;
/// A view's number (section 8).
using ViewId = NumberId<struct ViewIdTag, std::uint64_t>;

/// Numbers of sync/PROTOCOL.md, section 5.
enum class MessageType : std::uint8_t {
    Auth = 1,
    Heads = 2,
    Range = 3,
    Done = 4,
    Credit = 5,
    Refused = 6,
    Claim = 7,
    Answer = 8,
    Release = 9,
    Peers = 10,
    Ping = 11,
    Pong = 12,
    Bye = 13,
    Fence = 14,
    Fenced = 15,
    Join = 16,
    Welcome = 17,
    Commit = 18,
    Nonce = 19,
    Reveal = 20,
    Addresses = 21,
    Digest = 22,
    Slices = 23,
    Condition = 24,
};

/// Why a session ends: the numbers of Bye, and what has none on the wire.
enum class CloseReason : std::uint8_t {
    None = 0,
    Going = 1,
    Superseded = 2,
    NotEnrolled = 3,
    Revoked = 4,
    ProtocolBroken = 5,
    TooMany = 6,
    Silent = 7,
    // Never sent:
    Lost = 100,       ///< the connection ended without a word
    NotGatelog = 101, ///< another magic
    OtherVersion = 102,
    HandshakeFailed = 103, ///< of another event, or tampered with
    TimedOut = 104,        ///< the handshake took too long
    Unreachable = 105,     ///< no connection came about
};

} // namespace gatelog
