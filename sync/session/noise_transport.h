// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/noise_cipher.h"

namespace gatelog {

/// What seal() takes at most.
inline constexpr qsizetype kMaxNoisePlaintextBytes = kMaxNoiseMessageBytes - kAeadTagBytes;

/// The two ciphers that a finished handshake leaves: one for what we send, one for what we receive (Noise
/// specification, revision 34, sections 5.2, Split, and 5.3). Messages must arrive whole, once and in the
/// order of sending: anything else does not open. A value used by one thread at a time; it moves but does not
/// copy.
class NoiseTransport
{
public:
    NoiseTransport(NoiseCipher sending, NoiseCipher receiving)
        : m_sending(std::move(sending)), m_receiving(std::move(receiving))
    {
    }

    /// A transport message, kAeadTagBytes longer than `plaintext`. TooLarge when `plaintext` is over
    /// kMaxNoisePlaintextBytes or the counter is at its end.
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView plaintext) { return m_sending.seal({}, plaintext); }
    /// TooLarge when `message` is over kMaxNoiseMessageBytes or the counter is at its end, Damaged when it is
    /// not the peer's next message; a stream then has nothing more to offer and is to be closed. Any input is
    /// allowed.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView message) { return m_receiving.open({}, message); }

private:
    NoiseCipher m_sending;
    NoiseCipher m_receiving;
};

} // namespace gatelog
