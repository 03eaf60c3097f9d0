// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_format.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr QByteArrayView kMagic("\x89GLB\r\n\x1a\n", 8);
constexpr QByteArrayView kMarker("\xf7GLC", 4);
constexpr qsizetype kCheckBytes = 8;
constexpr std::uint64_t kMaxWritten_ms = (std::uint64_t(1) << 48) - 1;

std::uint64_t headerCheck(QByteArrayView bytes)
{
    return blake2b64({"gatelog.bundle.1", bytes});
}

std::uint64_t chunkHeadCheck(QByteArrayView bytes)
{
    return blake2b64({"gatelog.chunk.1", bytes});
}

tl::unexpected<Error> damaged(const char* why)
{
    return failure(ErrorCode::Damaged, QStringLiteral("bundle header: ") + QString::fromLatin1(why));
}

} // namespace

Result<QByteArray> encodeBundleHeader(const BundleHeader& header)
{
    const QByteArray frontier = header.frontier.encode();
    const QByteArray since = header.since.encode();
    if (frontier.size() > kMaxBundleFrontierBytes || since.size() > kMaxBundleFrontierBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("frontier"));
    ByteWriter writer;
    writer.bytes(kMagic);
    writer.u8(kVersion);
    writer.fixed(header.event);
    writer.fixed(header.exporter);
    // A clock before 1970 or past the year 10000 is a broken clock, not a reason to refuse an export.
    writer.u64(std::uint64_t(std::clamp(std::int64_t(header.written.time_since_epoch().count()),
                                        std::int64_t(0), std::int64_t(kMaxWritten_ms))));
    writer.u32(header.ranges);
    writer.u64(header.records);
    writer.u32(std::uint32_t(frontier.size()));
    writer.u32(std::uint32_t(since.size()));
    writer.bytes(frontier);
    writer.bytes(since);
    writer.u64(headerCheck(writer.written()));
    return writer.take();
}

Result<qsizetype> bundleHeaderBytes(QByteArrayView beginning)
{
    if (!beginning.startsWith(kMagic))
        return failure(ErrorCode::Damaged, QStringLiteral("not a bundle"));
    if (beginning.size() < BundleHeader::kFixedBytes)
        return damaged("cut short");
    ByteReader reader(beginning.sliced(kMagic.size()));
    if (const std::uint8_t version = reader.u8(); version != kVersion)
        return failure(version > kVersion ? ErrorCode::NewerFormat : ErrorCode::Damaged,
                       QStringLiteral("bundle version %1").arg(version));
    reader = ByteReader(beginning.sliced(BundleHeader::kFixedBytes - 8));
    const qsizetype frontier = qsizetype(reader.u32());
    const qsizetype since = qsizetype(reader.u32());
    if (frontier > kMaxBundleFrontierBytes || since > kMaxBundleFrontierBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("bundle header"));
    return BundleHeader::kFixedBytes + frontier + since + kCheckBytes;
}

Result<BundleHeader> decodeBundleHeader(QByteArrayView bytes)
{
    const auto size = bundleHeaderBytes(bytes);
    if (!size)
        return tl::unexpected(size.error());
    if (bytes.size() != *size)
        return damaged("cut short");
    if (ByteReader(bytes.last(kCheckBytes)).u64() != headerCheck(bytes.chopped(kCheckBytes)))
        return damaged("its checksum does not hold");
    ByteReader reader(bytes.sliced(kMagic.size() + 1));
    BundleHeader header;
    header.event = reader.fixed<EventId>();
    header.exporter = reader.fixed<PublicKey>();
    const std::uint64_t written_ms = reader.u64();
    if (written_ms > kMaxWritten_ms)
        return damaged("time out of bounds");
    header.written = WallTime(std::chrono::milliseconds(written_ms));
    header.ranges = reader.u32();
    header.records = reader.u64();
    if (header.records > std::uint64_t(header.ranges) * kMaxRangeRecords)
        return damaged("more records than its ranges can hold");
    const qsizetype frontierBytes = qsizetype(reader.u32());
    const qsizetype sinceBytes = qsizetype(reader.u32());
    auto frontier = Frontier::decode(reader.bytes(frontierBytes));
    auto since = Frontier::decode(reader.bytes(sinceBytes));
    if (!frontier || !since)
        return tl::unexpected(!frontier ? frontier.error() : since.error());
    header.frontier = std::move(*frontier);
    header.since = std::move(*since);
    return header;
}

QByteArrayView chunkMarker()
{
    return kMarker;
}

QByteArray encodeChunk(ChunkHead::Type type, QByteArrayView payload)
{
    GATELOG_CHECK(payload.size() <= kMaxChunkPayloadBytes);
    ByteWriter writer;
    writer.reserve(ChunkHead::kBytes + payload.size() + ChunkHead::kCheckBytes);
    writer.bytes(kMarker);
    writer.u8(type);
    writer.u32(std::uint32_t(payload.size()));
    writer.u64(chunkHeadCheck(writer.written()));
    writer.bytes(payload);
    writer.u64(payloadCheck(payload));
    return writer.take();
}

std::optional<ChunkHead> decodeChunkHead(QByteArrayView bytes)
{
    if (bytes.size() < ChunkHead::kBytes || !bytes.startsWith(kMarker))
        return std::nullopt;
    ByteReader reader(bytes.sliced(kMarker.size()));
    ChunkHead head;
    head.type = reader.u8();
    head.length = qsizetype(reader.u32());
    if (reader.u64() != chunkHeadCheck(bytes.first(ChunkHead::kBytes - 8)))
        return std::nullopt;
    const bool fits = head.type == ChunkHead::End ? head.length == qsizetype(Hash::size)
                                                  : head.length <= kMaxChunkPayloadBytes;
    return fits ? std::optional(head) : std::nullopt;
}

std::uint64_t payloadCheck(QByteArrayView payload)
{
    return blake2b64({payload});
}

} // namespace gatelog
