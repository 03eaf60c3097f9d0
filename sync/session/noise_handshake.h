// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/dh_key.h"
#include "sync/session/noise_symmetric.h"
#include "sync/session/noise_transport.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gatelog {

using HandshakeHash = Hash512;

/// Who began the connection, and so writes the first message.
enum class Side { Initiator, Responder };

/// The HandshakeState (Noise specification, revision 34, section 5.3) of Noise_XX_25519_ChaChaPoly_BLAKE2b:
///     -> e        <- e, ee, s, es        -> s, se
/// Three messages, of which each carries a payload: the first in clear, the second to whoever began, the
/// third to the peer whose static key is remoteStatic(). Both sides must give the same prologue. A value
/// without clock or socket, used by one thread at a time. It moves but does not copy, since a copy would use
/// a nonce twice.
///
/// A failed read leaves it unusable for good, as does a write that fails on the peer's key: the keys are
/// wiped, every further call gives Usage, and the connection is to be closed. So a peer has one try.
class NoiseHandshake
{
public:
    /// `staticKey` is told to the peer encrypted. `ephemeral` must be fresh; tests of published vectors alone
    /// name one. The specification makes it at the token "e", which is the same to the peer.
    NoiseHandshake(Side side, QByteArrayView prologue, const DhKeyPair& staticKey,
                   const DhKeyPair& ephemeral = DhKeyPair::generate());
    NoiseHandshake(NoiseHandshake&&) = default;
    NoiseHandshake& operator=(NoiseHandshake&&) = default;

    /// WriteMessage: the next message, with `payload`. Usage when it is not our turn, TooLarge when the
    /// message would be over kMaxNoiseMessageBytes: nothing has changed then. Damaged when the peer's key is
    /// of small order: the handshake has failed.
    [[nodiscard]] Result<QByteArray> writeMessage(QByteArrayView payload);
    /// ReadMessage: the payload of the peer's next message. Any input is allowed. Usage when it is our turn,
    /// TooLarge over kMaxNoiseMessageBytes, Damaged for all else; after each of these the handshake has
    /// failed. Once it is done: Usage, and nothing has changed.
    [[nodiscard]] Result<QByteArray> readMessage(QByteArrayView message);

    /// Whether the next step is writeMessage(). False when done or failed.
    bool isOurTurn() const;
    /// All three messages went through: hash() and split() may be called.
    bool isDone() const { return phase() == Phase::Done || phase() == Phase::Split; }
    bool hasFailed() const { return phase() == Phase::Failed; }

    /// GetHandshakeHash (section 11.2): the same on both sides, and of this handshake alone. Aborts before
    /// isDone().
    const HandshakeHash& hash() const;
    /// Whose private key the peer has proven to hold: for the initiator from the second message on, for the
    /// responder from the third. Aborts before.
    const DhPublicKey& remoteStatic() const;
    /// Once. Aborts before isDone(), and the second time.
    [[nodiscard]] NoiseTransport split();

private:
    enum class Phase { Shaking, Done, Split, Failed };
    enum class Token { E, S, EE, ES, SE };
    struct Pattern;

    Phase phase() const { return m_phase; }
    const Pattern& pattern() const;
    qsizetype overheadBytes() const;
    Result<> writeToken(Token token, QByteArray& message);
    Result<> readToken(Token token, QByteArrayView& rest);
    Result<> mixAgreement(Token token);
    Result<QByteArray> readAll(QByteArrayView message);
    Result<QByteArray> writeAll(QByteArrayView payload);
    void messageWentThrough();
    void fail();

    Side m_side;
    MovedValue<Phase, Phase::Failed> m_phase = Phase::Shaking;
    std::size_t m_messages = 0; ///< that went through
    NoiseSymmetric m_symmetric;
    std::optional<DhKeyPair> m_static; ///< s, and below e, rs, re; ours are gone when it is over
    std::optional<DhKeyPair> m_ephemeral;
    std::optional<DhPublicKey> m_remoteStatic;
    std::optional<DhPublicKey> m_remoteEphemeral;
};

} // namespace gatelog
