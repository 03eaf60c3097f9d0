// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/signing.h"
#include "sync/session/control_message.h"
#include "sync/session/invitation.h"

namespace gatelog {

// The messages by which a device joins, and what proves them (sync/PROTOCOL.md, section 9). Plain values and
// functions; thread-safe. Every decoder takes any input and gives Damaged for what is not its message.

inline constexpr qsizetype kMaxDeviceNameBytes = 80;

/// `name` trimmed. Usage when nothing is left, or where a character controls instead of showing something
/// (control characters, line breaks, changes of direction: they could make one name look like another);
/// TooLarge beyond kMaxDeviceNameBytes of UTF-8.
[[nodiscard]] Result<QString> checkedDeviceName(const QString& name);

using JoinNonce = FixedBytes<struct JoinNonceTag, 32>;

struct Join
{
    PublicKey device;
    Signature signature;
    Hash proof; ///< zero by code
    QString name;
    friend bool operator==(const Join&, const Join&) = default;
};

struct Welcome
{
    JoinVerdict verdict = JoinVerdict::NoInvitation;
    Hash proof;
    PublicKey authority; ///< zero unless Enrolled
    friend bool operator==(const Welcome&, const Welcome&) = default;
};

/// Aborts unless the name is as checkedDeviceName() gives it.
[[nodiscard]] QByteArray encode(const Join& join);
[[nodiscard]] QByteArray encode(const Welcome& welcome);
[[nodiscard]] QByteArray encodeCommit(const Hash& commitment);
[[nodiscard]] QByteArray encodeNonce(const JoinNonce& nonce);
[[nodiscard]] QByteArray encodeReveal(const JoinNonce& nonce);
/// Also Damaged: a name that checkedDeviceName() would not give.
[[nodiscard]] Result<Join> decodeJoin(QByteArrayView bytes);
[[nodiscard]] Result<Welcome> decodeWelcome(QByteArrayView bytes);
[[nodiscard]] Result<Hash> decodeCommit(QByteArrayView bytes);
[[nodiscard]] Result<JoinNonce> decodeNonce(QByteArrayView bytes);
[[nodiscard]] Result<JoinNonce> decodeReveal(QByteArrayView bytes);

[[nodiscard]] Signature signJoin(const SigningKey& device, const HandshakeHash& handshake);
[[nodiscard]] bool isSignedJoin(const Join& join, const HandshakeHash& handshake);

/// What both sides of a join share and nobody between them does: `key` is a token, or codeKey().
[[nodiscard]] Hash joinProof(QByteArrayView key, const HandshakeHash& handshake, const PublicKey& device);
/// In constant time, as isWelcomeProof().
[[nodiscard]] bool isJoinProof(const Hash& proof, QByteArrayView key, const HandshakeHash& handshake,
                               const PublicKey& device);
[[nodiscard]] Hash welcomeProof(QByteArrayView key, const HandshakeHash& handshake, const PublicKey& device,
                                JoinVerdict verdict);
[[nodiscard]] bool isWelcomeProof(const Welcome& welcome, QByteArrayView key, const HandshakeHash& handshake,
                                  const PublicKey& device);

/// The two nonces of a join by code.
struct JoinNonces
{
    JoinNonce initiator;
    JoinNonce responder;
};
[[nodiscard]] Hash commitmentTo(const JoinNonce& nonce, const PublicKey& device);
/// Six digits.
[[nodiscard]] QString comparisonCode(const HandshakeHash& handshake, const JoinNonces& nonces);
[[nodiscard]] Hash codeKey(const HandshakeHash& handshake, const JoinNonces& nonces);

} // namespace gatelog
