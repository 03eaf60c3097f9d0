// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArrayView>

namespace gatelog {

/// An Ed25519 key pair (RFC 8032). The secret half never leaves it but through seed(), and is wiped on
/// destruction. Copyable because the replica's thread and a sealed file both hold one.
class SigningKey
{
public:
    static constexpr std::size_t kSeedBytes = 32;

    static SigningKey generate();
    /// Deterministic: the same 32-byte seed gives the same key (RFC 8032, 5.1.5). Aborts on another length.
    static SigningKey fromSeed(QByteArrayView seed);
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();

    const PublicKey& publicKey() const { return m_public; }
    QByteArray seed() const;
    /// Signs `domain` ‖ `message`. The domain keeps a signature of one purpose from serving another.
    Signature sign(QByteArrayView domain, QByteArrayView message) const;
    /// Plain Ed25519 over the message alone, for other systems' formats.
    Signature signPlain(QByteArrayView message) const;

private:
    SigningKey() = default;
    std::array<std::uint8_t, 64> m_secret{};
    PublicKey m_public;
};

[[nodiscard]] bool verifySignature(const PublicKey& key, QByteArrayView domain, QByteArrayView message,
                                   const Signature& signature);
[[nodiscard]] bool verifyPlainSignature(const PublicKey& key, QByteArrayView message,
                                        const Signature& signature);

/// Cryptographically secure.
[[nodiscard]] std::uint64_t random64();
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace gatelog
