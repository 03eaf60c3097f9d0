// SPDX-License-Identifier: Apache-2.0
#include "sync/session/message.h"

#include "core/base/bytes.h"
#include "core/feed/record_range.h"

namespace gatelog {
namespace {

static_assert(kMaxLargeMessageBytes == kMaxRangeBytes + 1);

constexpr std::uint8_t kLastPart = 0x01;
constexpr std::uint8_t kAsksForYours = 0x02;
static_assert(kFeedSlices == 64, "slices travel as the bits of a u64");
constexpr qsizetype kPeerRefBytes = 16;
static_assert(1 + qsizetype(kMaxPeerRefs) * kPeerRefBytes <= kMaxSmallMessageBytes);

// Of a frontier (core/feed/FORMAT.md).
constexpr qsizetype kFrontierHeadBytes = 1;
constexpr qsizetype kFrontierAuthorBytes = 32 + 4;
constexpr qsizetype kFrontierTipBytes = 20;
constexpr qsizetype kMaxHeadsFrontierBytes = kMaxLargeMessageBytes - 2 - 8;
static_assert(kFrontierHeadBytes + kFrontierAuthorBytes +
                  qsizetype(Frontier::kMaxTipsOfFeed) * kFrontierTipBytes <=
              kMaxHeadsFrontierBytes);

tl::unexpected<Error> damaged(const char* why)
{
    return failure(ErrorCode::Damaged, QStringLiteral("message: ") + QString::fromLatin1(why));
}

/// Writes the type byte and the body of each message.
struct Encoder
{
    ByteWriter writer;

    void type(MessageType type) { writer.u8(std::uint8_t(type)); }
    void feed(const FeedId& feed)
    {
        writer.fixed(feed.author);
        writer.u64(feed.epoch.value());
    }

    void operator()(const message::Heads& heads)
    {
        type(MessageType::Heads);
        writer.u8(std::uint8_t((heads.isLast ? kLastPart : 0) | (heads.asksForYours ? kAsksForYours : 0)));
        writer.u64(heads.slices.to_ullong());
        writer.bytes(heads.frontier.encode());
    }
    void operator()(const message::Range& range)
    {
        writer.reserve(1 + range.encoded.size());
        type(MessageType::Range);
        writer.bytes(range.encoded);
    }
    void operator()(const message::BadRange&) { GATELOG_CHECK(!"a range that did not verify is never sent"); }
    void operator()(const message::Done&) { type(MessageType::Done); }
    void operator()(const message::Credit& credit)
    {
        type(MessageType::Credit);
        writer.u32(credit.bytes);
    }
    void operator()(const message::Refused& refused)
    {
        type(MessageType::Refused);
        feed(refused.feed);
    }
    void operator()(const message::Claim& claim)
    {
        type(MessageType::Claim);
        writer.u32(claim.number);
        writer.u64(claim.view.value());
        writer.u64(claim.ticket.value());
        writer.u16(claim.list.value());
        writer.u16(claim.gate.value());
        writer.u32(std::uint32_t(claim.day));
        writer.u16(claim.staff.value());
    }
    void operator()(const message::Answer& answer)
    {
        type(MessageType::Answer);
        writer.u32(answer.number);
        writer.u8(std::uint8_t(answer.what));
        if (answer.what != message::Arbitration::Taken)
            return;
        writer.fixed(answer.winner.device);
        writer.u16(answer.winner.gate.value());
        writer.u16(answer.winner.staff.value());
        writer.u64(answer.winner.clock.bits());
    }
    void operator()(const message::Release& release)
    {
        type(MessageType::Release);
        writer.u32(release.number);
    }
    void operator()(const message::Peers& peers)
    {
        GATELOG_CHECK(peers.peers.size() <= kMaxPeerRefs);
        type(MessageType::Peers);
        for (const message::PeerRef& peer : peers.peers) {
            writer.u64(peer.devicePrefix);
            writer.u64(peer.run.value());
        }
    }
    void operator()(const message::Fence& fence)
    {
        type(MessageType::Fence);
        writer.u64(fence.view.value());
        writer.u32(fence.number);
    }
    void operator()(const message::Fenced& fenced)
    {
        type(MessageType::Fenced);
        writer.u64(fenced.view.value());
        writer.u32(fenced.number);
    }
    void operator()(const message::Digest& digest)
    {
        type(MessageType::Digest);
        writer.u64(digest.whole);
    }
    void operator()(const message::Slices& slices)
    {
        type(MessageType::Slices);
        for (const std::uint32_t digest : slices.digests)
            writer.u32(digest);
    }
};

Result<Message> decodeHeads(ByteReader& reader)
{
    const std::uint8_t flags = reader.u8();
    const FeedSlices slices(reader.u64());
    if (!reader.ok() || (flags & ~(kLastPart | kAsksForYours)) != 0)
        return damaged("flags of heads");
    auto frontier = Frontier::decode(reader.bytes(reader.remaining()));
    if (!frontier)
        return tl::unexpected(frontier.error());
    return Message(
        message::Heads{std::move(*frontier), (flags & kLastPart) != 0, (flags & kAsksForYours) != 0, slices});
}

Result<Message> decodeRangeMessage(ByteReader& reader, const EventId& event)
{
    const QByteArrayView encoded = reader.bytes(reader.remaining());
    auto records = decodeRange(encoded);
    if (!records)
        return tl::unexpected(records.error());
    for (const Record& record : *records) {
        if (record.event() != event)
            return failure(ErrorCode::ForeignEvent, recordName(record.feed(), record.seq()));
    }
    const FeedId feed = records->front().feed();
    auto verified = VerifiedRecord::verifyRange(std::move(*records));
    if (!verified)
        return Message(message::BadRange{feed, encoded.size()});
    return Message(message::Range{encoded.toByteArray(), std::move(*verified)});
}

Message decodeClaim(ByteReader& reader)
{
    message::Claim claim;
    claim.number = reader.u32();
    claim.view = ViewId(reader.u64());
    claim.ticket = TicketId(reader.u64());
    claim.list = ListId(reader.u16());
    claim.gate = GateId(reader.u16());
    claim.day = std::int32_t(reader.u32());
    claim.staff = StaffId(reader.u16());
    return claim;
}

Result<Message> decodeAnswer(ByteReader& reader)
{
    message::Answer answer;
    answer.number = reader.u32();
    const std::uint8_t what = reader.u8();
    if (what > std::uint8_t(message::Arbitration::Taken))
        return damaged("an answer that says nothing known");
    answer.what = message::Arbitration(what);
    if (answer.what == message::Arbitration::Taken) {
        answer.winner.device = reader.fixed<PublicKey>();
        answer.winner.gate = GateId(reader.u16());
        answer.winner.staff = StaffId(reader.u16());
        answer.winner.clock = Hlc(reader.u64());
        if (!answer.winner.clock.isValid())
            return damaged("clock out of bounds");
    }
    return Message(answer);
}

Result<Message> decodePeers(ByteReader& reader)
{
    const qsizetype count = reader.remaining() / kPeerRefBytes;
    if (count > qsizetype(kMaxPeerRefs))
        return failure(ErrorCode::TooLarge, QStringLiteral("%1 peers").arg(count));
    message::Peers peers;
    peers.peers.reserve(std::size_t(count));
    for (qsizetype i = 0; i < count; ++i) {
        const std::uint64_t prefix = reader.u64();
        peers.peers.push_back({prefix, RunId(reader.u64())});
    }
    return Message(std::move(peers));
}

Message decodeSlices(ByteReader& reader)
{
    message::Slices slices;
    for (std::uint32_t& digest : slices.digests)
        digest = reader.u32();
    return slices;
}

FeedId decodeFeed(ByteReader& reader)
{
    const PublicKey author = reader.fixed<PublicKey>();
    return {author, Epoch(reader.u64())};
}

Result<Message> decodeBody(MessageType type, ByteReader& reader, const EventId& event)
{
    switch (type) {
    case MessageType::Heads:
        return decodeHeads(reader);
    case MessageType::Range:
        return decodeRangeMessage(reader, event);
    case MessageType::Done:
        return Message(message::Done{});
    case MessageType::Credit:
        return Message(message::Credit{reader.u32()});
    case MessageType::Refused:
        return Message(message::Refused{decodeFeed(reader)});
    case MessageType::Claim:
        return decodeClaim(reader);
    case MessageType::Answer:
        return decodeAnswer(reader);
    case MessageType::Release:
        return Message(message::Release{reader.u32()});
    case MessageType::Peers:
        return decodePeers(reader);
    case MessageType::Fence:
        return Message(message::Fence{ViewId(reader.u64()), reader.u32()});
    case MessageType::Fenced:
        return Message(message::Fenced{ViewId(reader.u64()), reader.u32()});
    case MessageType::Digest:
        return Message(message::Digest{reader.u64()});
    case MessageType::Slices:
        return decodeSlices(reader);
    default:
        return damaged("of a type that has no place here");
    }
}

} // namespace

qsizetype maxMessageBytes(std::uint8_t type)
{
    const bool isLarge = type == std::uint8_t(MessageType::Heads) || type == std::uint8_t(MessageType::Range);
    return isLarge ? kMaxLargeMessageBytes : kMaxSmallMessageBytes;
}

std::uint64_t devicePrefixOf(const PublicKey& device)
{
    return qFromBigEndian<std::uint64_t>(device.data());
}

QByteArray encodeMessage(const Message& message)
{
    Encoder encoder;
    std::visit(encoder, message);
    QByteArray bytes = encoder.writer.take();
    GATELOG_CHECK(bytes.size() <= maxMessageBytes(std::uint8_t(bytes.front())));
    return bytes;
}

std::vector<message::Heads> headsParts(const Frontier& frontier)
{
    std::vector<message::Heads> parts(1);
    qsizetype bytes = kFrontierHeadBytes;
    std::optional<PublicKey> author;
    for (const auto& [feed, tips] : frontier.feeds()) {
        const qsizetype tipBytes = qsizetype(tips.size()) * kFrontierTipBytes;
        const auto added = [&, &next = feed.author] { // clang 14 captures no structured binding
            return tipBytes + (author == next ? 0 : kFrontierAuthorBytes);
        };
        if (bytes + added() > kMaxHeadsFrontierBytes) {
            parts.back().isLast = false;
            parts.emplace_back();
            bytes = kFrontierHeadBytes;
            author.reset();
        }
        bytes += added();
        author = feed.author;
        parts.back().frontier.set(feed, tips);
    }
    return parts;
}

Result<std::optional<Message>> decodeMessage(const QByteArray& bytes, const EventId& event)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    if (!reader.ok())
        return damaged("empty");
    if (bytes.size() > maxMessageBytes(type))
        return failure(ErrorCode::TooLarge, QStringLiteral("a message of %1 bytes").arg(bytes.size()));
    if (type == 0 || type > std::uint8_t(MessageType::Condition))
        return std::optional<Message>();
    auto message = decodeBody(MessageType(type), reader, event);
    if (!message)
        return tl::unexpected(message.error());
    if (!reader.atEnd())
        return damaged("its length is not right");
    return std::optional(std::move(*message));
}

} // namespace gatelog
