// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/crypto/signing.h"
#include "sync/session/message.h"
#include "sync/session/noise_handshake.h"
#include "sync/session/peer_identity.h"

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

/// Whether a reason has a number on the wire.
[[nodiscard]] bool isSendable(CloseReason reason);
/// Aborts unless isSendable().
[[nodiscard]] QByteArray encodeBye(CloseReason reason);
[[nodiscard]] Result<CloseReason> decodeBye(QByteArrayView bytes);

} // namespace gatelog
