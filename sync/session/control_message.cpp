// SPDX-License-Identifier: Apache-2.0
#include "sync/session/control_message.h"

#include "sync/session/credential.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr QByteArrayView kAuthDomain = "gatelog.session.1";
constexpr std::int64_t kMaxClock_ms = (std::int64_t(1) << 48) - 1;

ByteWriter begin(MessageType type)
{
    ByteWriter writer;
    writer.u8(std::uint8_t(type));
    return writer;
}

tl::unexpected<Error> damaged(const char* what)
{
    return failure(ErrorCode::Damaged, QString::fromLatin1(what));
}

QByteArray signedPart(const HandshakeHash& handshake, Side side, RunId run)
{
    ByteWriter writer;
    writer.fixed(handshake);
    writer.u8(side == Side::Initiator ? 0 : 1);
    writer.u64(run.value());
    return writer.take();
}

void writeTime(ByteWriter& writer, WallTime time)
{
    const std::int64_t ms = time.time_since_epoch().count();
    writer.u64(std::uint64_t(std::clamp(ms, std::int64_t(0), kMaxClock_ms)));
}

/// Nothing beyond the bound: differences of such times cannot overflow.
std::optional<WallTime> readTime(ByteReader& reader)
{
    const std::uint64_t ms = reader.u64();
    if (ms > std::uint64_t(kMaxClock_ms))
        return std::nullopt;
    return WallTime(std::chrono::milliseconds(std::int64_t(ms)));
}

bool isPossible(const control::Condition& condition)
{
    using Power = control::Condition::Power;
    if (condition.power == Power::NoBattery)
        return condition.percent == 0;
    return condition.power <= Power::Battery && condition.percent <= control::Condition::kFullPercent;
}

} // namespace

QByteArray makeAuth(const SigningKey& key, RunId run, Side side, const HandshakeHash& handshake,
                    QByteArrayView credential)
{
    ByteWriter writer = begin(MessageType::Auth);
    writer.fixed(key.publicKey());
    writer.u64(run.value());
    writer.fixed(key.sign(kAuthDomain, signedPart(handshake, side, run)));
    writer.bytes(credential);
    return writer.take();
}

Result<PeerAuth> readAuth(QByteArrayView bytes, Side side, const HandshakeHash& handshake)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    PeerIdentity peer;
    peer.device = reader.fixed<PublicKey>();
    peer.run = RunId(reader.u64());
    const Signature signature = reader.fixed<Signature>();
    const QByteArray credential = reader.bytes(reader.remaining()).toByteArray();
    if (!reader.ok() || type != std::uint8_t(MessageType::Auth) || credential.size() > kMaxCredentialBytes)
        return damaged("auth");
    if (!verifySignature(peer.device, kAuthDomain, signedPart(handshake, side, peer.run), signature))
        return failure(ErrorCode::BadSignature, QStringLiteral("auth"));
    return PeerAuth{peer, credential};
}

QByteArray encode(const control::Ping& ping)
{
    ByteWriter writer = begin(MessageType::Ping);
    writer.u32(ping.number);
    writeTime(writer, ping.left);
    return writer.take();
}

QByteArray encode(const control::Pong& pong)
{
    ByteWriter writer = begin(MessageType::Pong);
    writer.u32(pong.number);
    writeTime(writer, pong.left);
    writeTime(writer, pong.reached);
    writeTime(writer, pong.answered);
    return writer.take();
}

Result<control::Ping> decodePing(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    const std::uint32_t number = reader.u32();
    const auto left = readTime(reader);
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Ping) || !left)
        return damaged("ping");
    return control::Ping{number, *left};
}

Result<control::Pong> decodePong(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    const std::uint32_t number = reader.u32();
    const auto left = readTime(reader);
    const auto reached = readTime(reader);
    const auto answered = readTime(reader);
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Pong) || !left || !reached || !answered)
        return damaged("pong");
    return control::Pong{number, *left, *reached, *answered};
}

QByteArray encode(const control::Addresses& addresses)
{
    GATELOG_CHECK(addresses.others.size() <= control::Addresses::kMax);
    ByteWriter writer = begin(MessageType::Addresses);
    writer.u16(addresses.port);
    for (const control::Whereabouts& other : addresses.others) {
        GATELOG_CHECK(other.ip.size() == 4 || other.ip.size() == 16);
        writer.u64(other.device.devicePrefix);
        writer.u64(other.device.run.value());
        writer.u8(other.ip.size() == 4 ? 4 : 6);
        writer.bytes(other.ip);
        writer.u16(other.port);
    }
    return writer.take();
}

Result<control::Addresses> decodeAddresses(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    control::Addresses addresses;
    addresses.port = reader.u16();
    while (reader.remaining() > 0 && addresses.others.size() < control::Addresses::kMax) {
        control::Whereabouts other;
        other.device.devicePrefix = reader.u64();
        other.device.run = RunId(reader.u64());
        const std::uint8_t family = reader.u8();
        if (family != 4 && family != 6)
            return damaged("addresses");
        other.ip = reader.bytes(family == 4 ? 4 : 16).toByteArray();
        other.port = reader.u16();
        addresses.others.push_back(std::move(other));
    }
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Addresses))
        return damaged("addresses");
    return addresses;
}

QByteArray encode(const control::Condition& condition)
{
    GATELOG_CHECK(isPossible(condition));
    ByteWriter writer = begin(MessageType::Condition);
    writer.u8(std::uint8_t(condition.power));
    writer.u8(condition.percent);
    return writer.take();
}

Result<control::Condition> decodeCondition(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    control::Condition condition;
    condition.power = control::Condition::Power(reader.u8());
    condition.percent = reader.u8();
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Condition) || !isPossible(condition))
        return damaged("condition");
    return condition;
}

bool isSendable(CloseReason reason)
{
    return reason >= CloseReason::Going && reason <= CloseReason::Silent;
}

QByteArray encodeBye(CloseReason reason)
{
    GATELOG_CHECK(isSendable(reason));
    ByteWriter writer = begin(MessageType::Bye);
    writer.u8(std::uint8_t(reason));
    return writer.take();
}

Result<CloseReason> decodeBye(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    const CloseReason reason = CloseReason(reader.u8());
    if (!reader.atEnd() || type != std::uint8_t(MessageType::Bye) || !isSendable(reason))
        return damaged("bye");
    return reason;
}

} // namespace gatelog
