// SPDX-License-Identifier: Apache-2.0
#pragma once
// Two sides of a Noise handshake with keys that are the same in each run, and its three messages.

#include "sync/session/noise_handshake.h"

#include <array>
#include <optional>

namespace gatelog::test {

inline constexpr QByteArrayView kNoisePrologue = "a test's prologue";

/// One of four key pairs, made once: a test makes thousands of handshakes.
inline const DhKeyPair& noiseKey(char which)
{
    static const std::array<DhKeyPair, 4> keys{
        DhKeyPair::fromSecret(QByteArray(32, 'S')), DhKeyPair::fromSecret(QByteArray(32, 'E')),
        DhKeyPair::fromSecret(QByteArray(32, 's')), DhKeyPair::fromSecret(QByteArray(32, 'e'))};
    return keys[which == 'S' ? 0 : which == 'E' ? 1 : which == 's' ? 2 : 3];
}

struct NoisePair
{
    static constexpr std::size_t kMessages = 3;

    explicit NoisePair(QByteArrayView initiatorPrologue = kNoisePrologue,
                       QByteArrayView responderPrologue = kNoisePrologue)
        : initiator(Side::Initiator, initiatorPrologue, noiseKey('S'), noiseKey('E')),
          responder(Side::Responder, responderPrologue, noiseKey('s'), noiseKey('e'))
    {
    }
    NoiseHandshake& writer(std::size_t message) { return message % 2 == 0 ? initiator : responder; }
    NoiseHandshake& reader(std::size_t message) { return message % 2 == 0 ? responder : initiator; }

    /// Messages `first` to before `end` from one to the other, whole. False when one does not go through.
    bool exchange(std::size_t first, std::size_t end, QByteArrayView payload = {})
    {
        for (std::size_t i = first; i < end; ++i) {
            const auto message = writer(i).writeMessage(payload);
            if (!message)
                return false;
            const auto read = reader(i).readMessage(*message);
            if (!read || *read != payload)
                return false;
        }
        return true;
    }
    bool finish(QByteArrayView payload = {}) { return exchange(0, kMessages, payload); }

    NoiseHandshake initiator;
    NoiseHandshake responder;
};

} // namespace gatelog::test
