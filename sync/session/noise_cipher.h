// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/aead.h"
#include "sync/session/moved_value.h"

#include <QByteArray>
#include <QByteArrayView>

#include <limits>

namespace gatelog {

/// "All Noise messages are less than or equal to 65535 bytes" (Noise specification, section 3).
inline constexpr qsizetype kMaxNoiseMessageBytes = 65535;

/// The CipherState of the Noise specification (revision 34, section 5.1) that has a key: a key and the
/// counter of the next message. A value without clock or socket, used by one thread at a time. It moves but
/// does not copy: two copies would seal two messages under one nonce.
class NoiseCipher
{
public:
    /// Reserved (section 5.1): no message is sealed or opened under it.
    static constexpr std::uint64_t kLastCounter = std::numeric_limits<std::uint64_t>::max();

    /// InitializeKey(key), SetNonce(counter).
    explicit NoiseCipher(const AeadKey& key, std::uint64_t counter = 0) : m_key(key), m_counter(counter) {}

    /// EncryptWithAd: kAeadTagBytes longer than `plaintext`. TooLarge when that is over
    /// kMaxNoiseMessageBytes, or when the counters are used up; nothing is counted then.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView associated, QByteArrayView plaintext);
    /// DecryptWithAd. TooLarge over kMaxNoiseMessageBytes, or when the counters are used up; Damaged when it
    /// does not open. The counter then stays (section 5.1), so the true next message would still open.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView associated, QByteArrayView ciphertext);

private:
    AeadKey m_key;
    MovedValue<std::uint64_t, kLastCounter> m_counter; ///< what was moved away refuses to go on
};

} // namespace gatelog
