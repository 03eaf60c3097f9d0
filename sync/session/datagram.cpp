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

QByteArray encodePresence(const Presence& presence)
{
    ByteWriter writer;
    writer.reserve(kPresenceBytes);
    writer.u8(kVersion);
    writer.u8(std::uint8_t((presence.isNode ? kNodeFlag : 0) | (presence.wantsAnswer ? kAnswerFlag : 0)));
    writer.u16(presence.port);
    writer.u64(presence.devicePrefix);
    writer.u64(presence.run.value());
    writer.u64(clockMs(presence.sent));
    writer.bytes(QByteArray(kReservedBytes, '\0'));
    return writer.take();
}

std::optional<Presence> decodePresence(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    if (reader.u8() != kVersion)
        return std::nullopt;
    const std::uint8_t flags = reader.u8();
    Presence presence;
    presence.isNode = (flags & kNodeFlag) != 0;
    presence.wantsAnswer = (flags & kAnswerFlag) != 0;
    presence.port = reader.u16();
    presence.devicePrefix = reader.u64();
    presence.run = RunId(reader.u64());
    presence.sent = WallTime(std::chrono::milliseconds(std::int64_t(std::min(reader.u64(), kMaxClockMs))));
    reader.bytes(kReservedBytes);
    if (!reader.atEnd())
        return std::nullopt;
    return presence;
}

DatagramSeal DatagramSeal::ofEvent(const PublicKey& authority)
{
    return DatagramSeal(keyedHash(authority.view(), {"gatelog.discovery.1"}));
}

DatagramSeal DatagramSeal::ofBeacon()
{
    return DatagramSeal(keyedHash(Hash{}.view(), {"gatelog.join.1"}));
}

QByteArray DatagramSeal::seal(const Presence& presence) const
{
    return sealDatagram(m_key, {}, encodePresence(presence));
}

std::optional<Presence> DatagramSeal::open(QByteArrayView datagram) const
{
    if (datagram.size() != kPresenceDatagramBytes)
        return std::nullopt;
    const auto bytes = openDatagram(m_key, {}, datagram);
    return bytes ? decodePresence(*bytes) : std::nullopt;
}

} // namespace gatelog
