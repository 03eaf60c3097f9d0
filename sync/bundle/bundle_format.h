// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/feed/frontier.h"
#include "core/feed/record_range.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gatelog {

inline constexpr qsizetype kMaxBundleFrontierBytes = 16 << 20;
inline constexpr qsizetype kMaxChunkPayloadBytes = kMaxRangeBytes;

/// The head of a bundle (FORMAT.md, "Header"). It is not signed: nothing is decided on its word but whether
/// the rest is worth reading.
struct BundleHeader
{
    static constexpr qsizetype kFixedBytes = 85; ///< up to the frontiers

    EventId event;
    PublicKey exporter; ///< the device that wrote it
    WallTime written;   ///< by that device's clock
    std::uint32_t ranges = 0;
    std::uint64_t records = 0;
    Frontier frontier; ///< what the exporter held
    Frontier since;    ///< without feeds: the bundle is whole
};

/// TooLarge when a frontier is beyond kMaxBundleFrontierBytes.
[[nodiscard]] Result<QByteArray> encodeBundleHeader(const BundleHeader& header);
/// How long a header is, of its first kFixedBytes or more. Damaged when it is none, NewerFormat for a version
/// we do not know, TooLarge beyond a limit.
[[nodiscard]] Result<qsizetype> bundleHeaderBytes(QByteArrayView beginning);
/// `bytes`: all of bundleHeaderBytes(). Any input is allowed.
[[nodiscard]] Result<BundleHeader> decodeBundleHeader(QByteArrayView bytes);

/// What stands before and behind a chunk's payload (FORMAT.md, "Chunks").
struct ChunkHead
{
    static constexpr qsizetype kBytes = 17;
    static constexpr qsizetype kCheckBytes = 8; ///< behind the payload
    enum Type : std::uint8_t { Range = 1, End = 2 };

    std::uint8_t type = 0; ///< others than Type's are passed over
    qsizetype length = 0;  ///< of the payload
};

[[nodiscard]] QByteArrayView chunkMarker();
[[nodiscard]] QByteArray encodeChunk(ChunkHead::Type type, QByteArrayView payload);
/// Nothing unless `bytes` begins with a head that passes its check and keeps to the limits.
[[nodiscard]] std::optional<ChunkHead> decodeChunkHead(QByteArrayView bytes);
[[nodiscard]] std::uint64_t payloadCheck(QByteArrayView payload);

} // namespace gatelog
