// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_slices.h"
#include "core/feed/frontier.h"
#include "core/feed/record.h"
#include "sync/session/protocol_numbers.h"

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace gatelog {

/// What sessions pass on to those who hold the replica, and take from them. Plain values.
namespace message {

struct Heads
{
    Frontier frontier;
    bool isLast = true;
    bool asksForYours = false; ///< of the same slices
    FeedSlices slices = kAllSlices;
};
/// Of all that is held.
struct Digest
{
    std::uint64_t whole = 0;
    friend bool operator==(const Digest&, const Digest&) = default;
};
struct Slices
{
    std::array<std::uint32_t, kFeedSlices> digests{};
    friend bool operator==(const Slices&, const Slices&) = default;
};
/// Outgoing: `encoded` (core/feed/record_range.h). Incoming: also the records, verified.
struct Range
{
    QByteArray encoded;
    std::vector<VerifiedRecord> records;
};
/// Incoming only: a range of our event whose end did not verify, or whose records do not link.
struct BadRange
{
    FeedId feed;
    qsizetype bytes = 0; ///< of the range: they want credit all the same
};
struct Done
{
};
struct Credit
{
    std::uint32_t bytes = 0;
};
struct Refused
{
    FeedId feed;
};
struct Claim
{
    std::uint32_t number = 0;
    ViewId view;
    TicketId ticket;
    ListId list;
    GateId gate;
    std::int32_t day = 0;
    StaffId staff;
    friend bool operator==(const Claim&, const Claim&) = default;
};
enum class Arbitration : std::uint8_t { Unknown = 0, Granted = 1, Taken = 2 };
/// Who was first, as an arbiter names it.
struct Winner
{
    PublicKey device;
    GateId gate;
    StaffId staff;
    Hlc clock;
    friend bool operator==(const Winner&, const Winner&) = default;
};
struct Answer
{
    std::uint32_t number = 0;
    Arbitration what = Arbitration::Unknown;
    Winner winner; ///< with Taken
    friend bool operator==(const Answer&, const Answer&) = default;
};
struct Release
{
    std::uint32_t number = 0;
};
struct PeerRef
{
    std::uint64_t devicePrefix = 0; ///< first 8 bytes of the key, big-endian
    RunId run;
    friend auto operator<=>(const PeerRef&, const PeerRef&) = default;
};
struct Peers
{
    std::vector<PeerRef> peers;
};
struct Fence
{
    ViewId view;
    std::uint32_t number = 0; ///< of an arbiter's fences to this peer: only the last one counts
};
struct Fenced
{
    ViewId view;
    std::uint32_t number = 0; ///< of the fence it answers
};

} // namespace message

/// What travels between those who hold the replicas once both are authenticated; Auth, Ping, Pong, Bye are
/// the session's own, and section 9's are a join's.
using Message =
    std::variant<message::Heads, message::Range, message::BadRange, message::Done, message::Credit,
                 message::Refused, message::Claim, message::Answer, message::Release, message::Peers,
                 message::Fence, message::Fenced, message::Digest, message::Slices>;

/// Limits of section 10.
inline constexpr qsizetype kMaxSmallMessageBytes = 2'048;
inline constexpr qsizetype kMaxLargeMessageBytes = (1 << 20) + 1;
inline constexpr std::size_t kMaxPeerRefs = 127;
/// Of a message of this type, type byte included.
[[nodiscard]] qsizetype maxMessageBytes(std::uint8_t type);

[[nodiscard]] std::uint64_t devicePrefixOf(const PublicKey& device);

/// Type byte and body. A Heads whose frontier is too large for one message is a broken invariant: cut it with
/// headsParts(). BadRange has no encoding.
[[nodiscard]] QByteArray encodeMessage(const Message& message);
/// A frontier in as many parts as it takes; at least one, the last marked so. Of all slices.
[[nodiscard]] std::vector<message::Heads> headsParts(const Frontier& frontier);
/// Any input is allowed. Damaged, TooLarge or NewerFormat unless the bytes are a message as PROTOCOL.md has
/// it. A Range is verified: BadRange where that fails, ForeignEvent where a record is of another event than
/// `event`. Unknown types give nothing; those that are the session's or a join's are Damaged here.
[[nodiscard]] Result<std::optional<Message>> decodeMessage(const QByteArray& bytes, const EventId& event);

} // namespace gatelog
