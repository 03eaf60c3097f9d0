// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/dh_key.h"
#include "core/crypto/noise_hash.h"
#include "sync/session/noise_cipher.h"

#include <optional>

namespace gatelog {

/// The SymmetricState of the Noise specification (revision 34, section 5.2): the chaining key, the hash of
/// all that was said, and the cipher once there is a key. NoiseHandshake drives it. A value; it moves but
/// does not copy, as the cipher in it.
class NoiseSymmetric
{
public:
    /// InitializeSymmetric. Aborts when `protocolName` is empty or over 64 bytes, which would have to be
    /// hashed first.
    explicit NoiseSymmetric(QByteArrayView protocolName);

    void mixKey(const SharedSecret& input);
    void mixHash(QByteArrayView bytes);
    /// EncryptAndHash and DecryptAndHash: the bytes themselves until the first mixKey(). Errors of
    /// NoiseCipher.
    [[nodiscard]] Result<QByteArray> encryptAndHash(QByteArrayView plaintext);
    [[nodiscard]] Result<QByteArray> decryptAndHash(QByteArrayView ciphertext);
    /// What encryptAndHash() adds at present.
    qsizetype overheadBytes() const { return m_cipher ? kAeadTagBytes : 0; }

    struct Ciphers
    {
        NoiseCipher fromInitiator;
        NoiseCipher fromResponder;
    };
    /// Split. Only hash() is of use afterwards: the keys are wiped.
    Ciphers split();
    const Hash512& hash() const { return m_hash; }

private:
    Hash512 m_hash;
    KeyMaterial m_chainingKey;
    std::optional<NoiseCipher> m_cipher;
};

} // namespace gatelog
