// SPDX-License-Identifier: Apache-2.0
#include "sync/session/datagram.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"

#include <algorithm>

namespace gatelog {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr std::uint8_t kNodeFlag = 1;
constexpr std::uint8_t kAnswerFlag = 2;
constexpr qsizetype kReservedBytes = 20;
/// As in records: a broken clock is no reason to refuse, and no reason for arithmetic to overflow.
constexpr std::uint64_t kMaxClockMs = (std::uint64_t(1) << 48) - 1;

std::uint64_t clockMs(WallTime time)
{
    const std::int64_t ms = time.time_since_epoch().count();
    return ms < 0 ? 0 : std::min(std::uint64_t(ms), kMaxClockMs);
}

} // namespace

QByteArray encodeAnnouncement(const Announcement& announcement)
{
    ByteWriter writer;
    writer.reserve(kAnnouncementBytes);
    writer.u8(kVersion);
    writer.u8(
        std::uint8_t((announcement.isNode ? kNodeFlag : 0) | (announcement.wantsAnswer ? kAnswerFlag : 0)));
    writer.u16(announcement.port);
    writer.u64(announcement.devicePrefix);
    writer.u64(announcement.run.value());
    writer.u64(clockMs(announcement.sent));
    writer.bytes(QByteArray(kReservedBytes, '\0'));
    return writer.take();
}

std::optional<Announcement> decodeAnnouncement(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    if (reader.u8() != kVersion)
        return std::nullopt;
    const std::uint8_t flags = reader.u8();
    Announcement announcement;
    announcement.isNode = (flags & kNodeFlag) != 0;
    announcement.wantsAnswer = (flags & kAnswerFlag) != 0;
    announcement.port = reader.u16();
    announcement.devicePrefix = reader.u64();
    announcement.run = RunId(reader.u64());
    announcement.sent =
        WallTime(std::chrono::milliseconds(std::int64_t(std::min(reader.u64(), kMaxClockMs))));
    reader.bytes(kReservedBytes);
    if (!reader.atEnd())
        return std::nullopt;
    return announcement;
}

DatagramSeal DatagramSeal::ofEvent(const PublicKey& authority)
{
    return DatagramSeal(keyedHash(authority.view(), {"gatelog.discovery.1"}));
}

DatagramSeal DatagramSeal::ofBeacon()
{
    return DatagramSeal(keyedHash(Hash{}.view(), {"gatelog.join.1"}));
}

QByteArray DatagramSeal::seal(const Announcement& announcement) const
{
    return sealDatagram(m_key, {}, encodeAnnouncement(announcement));
}

std::optional<Announcement> DatagramSeal::open(QByteArrayView datagram) const
{
    if (datagram.size() != kAnnouncementDatagramBytes)
        return std::nullopt;
    const auto bytes = openDatagram(m_key, {}, datagram);
    return bytes ? decodeAnnouncement(*bytes) : std::nullopt;
}

} // namespace gatelog
