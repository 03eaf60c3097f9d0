// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/crypto/signing.h"
#include "sync/session/message.h"
#include "sync/session/noise_handshake.h"
#include "sync/session/peer_identity.h"

#include <tuple>
#include <vector>

namespace gatelog {

/// Of one Noise handshake, the same on both its sides.
using HandshakeHash = Hash512;

/// The messages that a session keeps to itself (sync/PROTOCOL.md, sections 4 and 5). Plain values;
/// thread-safe.
namespace control {

/// Times are milliseconds since 1970 within what a record's clock holds: others are clamped when sent.
struct Ping
{
    std::uint32_t number = 0;
    WallTime left{};
    friend bool operator==(const Ping&, const Ping&) = default;
};
struct Pong
{
    std::uint32_t number = 0;
    WallTime left{}; ///< from the ping
    WallTime reached{};
    WallTime answered{};
    friend bool operator==(const Pong&, const Pong&) = default;
};
/// Where a device can be reached, as somebody says who has a session with it: nothing that is proven.
struct Whereabouts
{
    message::PeerRef device;
    QByteArray ip; ///< 4 or 16 bytes
    std::uint16_t port = 0;
    friend bool operator==(const Whereabouts&, const Whereabouts&) = default;
    friend bool operator<(const Whereabouts& a, const Whereabouts& b)
    {
        return std::tie(a.device, a.ip, a.port) < std::tie(b.device, b.ip, b.port);
    }
};
struct Addresses
{
    static constexpr std::size_t kMax = 48;
    std::uint16_t port = 0; ///< the sender's own, at the address its connections come from; 0: none
    std::vector<Whereabouts> others;
    friend bool operator==(const Addresses&, const Addresses&) = default;
};
/// How the sender's machine is doing, as it says itself.
struct Condition
{
    enum class Power : std::uint8_t { NoBattery = 0, Mains = 1, Battery = 2 };
    static constexpr std::uint8_t kFullPercent = 100;
    Power power = Power::NoBattery;
    std::uint8_t percent = 0; ///< of its charge, up to kFullPercent; 0 without a battery
    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace control

/// Auth of the device `key` in its run, on its side of this handshake. `credential`: at most
/// kMaxCredentialBytes.
[[nodiscard]] QByteArray makeAuth(const SigningKey& key, RunId run, Side side, const HandshakeHash& handshake,
                                  QByteArrayView credential = {});
/// What an Auth says. The credential is any bytes at all.
struct PeerAuth
{
    PeerIdentity identity;
    QByteArray credential;
};
/// Who sent it from `side`. Damaged, or BadSignature when it is not of this handshake, that side and that
/// device. Any input is allowed, here and below.
[[nodiscard]] Result<PeerAuth> readAuth(QByteArrayView bytes, Side side, const HandshakeHash& handshake);

[[nodiscard]] QByteArray encode(const control::Ping& ping);
[[nodiscard]] QByteArray encode(const control::Pong& pong);
[[nodiscard]] Result<control::Ping> decodePing(QByteArrayView bytes);
[[nodiscard]] Result<control::Pong> decodePong(QByteArrayView bytes);
/// Aborts beyond Addresses::kMax, or on an address of another length.
[[nodiscard]] QByteArray encode(const control::Addresses& addresses);
[[nodiscard]] Result<control::Addresses> decodeAddresses(QByteArrayView bytes);
/// Aborts on more than is full, or a charge without a battery.
[[nodiscard]] QByteArray encode(const control::Condition& condition);
[[nodiscard]] Result<control::Condition> decodeCondition(QByteArrayView bytes);

/// Whether a reason has a number on the wire.
[[nodiscard]] bool isSendable(CloseReason reason);
/// Aborts unless isSendable().
[[nodiscard]] QByteArray encodeBye(CloseReason reason);
[[nodiscard]] Result<CloseReason> decodeBye(QByteArrayView bytes);

} // namespace gatelog
