// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QByteArrayView>

namespace gatelog {

using DhPublicKey = FixedBytes<struct DhPublicKeyTag, 32>; ///< X25519 (RFC 7748)
/// The x-coordinate as X25519 gives it: not uniform, so a key only after a key derivation.
using SharedSecret = Secret<struct SharedSecretTag, 32>;

/// An X25519 key pair (RFC 7748). The secret half never leaves it, and is wiped on destruction. Copyable
/// because one static key serves every session of a run. Thread-safe, as all of core/crypto.
class DhKeyPair
{
public:
    static constexpr qsizetype kSecretBytes = 32;

    static DhKeyPair generate();
    /// Deterministic, for published vectors; clamped as RFC 7748, section 5 says. Aborts on another length.
    static DhKeyPair fromSecret(QByteArrayView secret);

    const DhPublicKey& publicKey() const { return m_public; }
    /// Damaged when the result is all zero: `theirs` is then a point of small order, with which the peer
    /// would choose the secret alone (RFC 7748, section 6.1).
    Result<SharedSecret> agree(const DhPublicKey& theirs) const;

private:
    DhKeyPair() = default;
    Secret<struct DhSecretTag, 32> m_secret;
    DhPublicKey m_public;
};

} // namespace gatelog
