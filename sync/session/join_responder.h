// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/join_message.h"
#include "sync/session/wire.h"

#include <optional>
#include <vector>

namespace gatelog {

/// The administrator's side of a join (sync/PROTOCOL.md, section 9). A pure state machine over a Session
/// whose first JoinMessage came: each one → receive(), what that gives → Session::sendRaw(). An error of
/// receive() means that the session is to be closed as ProtocolBroken, as is one whose Step is over without a
/// request: both are a try without a valid token.
class JoinResponder
{
public:
    struct Step
    {
        std::vector<QByteArray> toSend;
        std::optional<JoinRequest> request; ///< for the administrator; answer() follows
    };

    /// `purpose` and `handshake`: the session's. `invitations` count only for Purpose::Sync.
    JoinResponder(Purpose purpose, const HandshakeHash& handshake, const PublicKey& authority,
                  std::vector<OpenInvitation> invitations);

    /// Any input is allowed. Damaged, or BadSignature when a signature or a revealed nonce does not fit.
    [[nodiscard]] Result<Step> receive(const QByteArray& message, WallTime now);
    /// What to send once the administrator has spoken. Wait may be followed by another; Usage when nobody
    /// asked or all is said.
    [[nodiscard]] Result<QByteArray> answer(JoinVerdict verdict);
    /// A last Welcome was given: no message is expected any more.
    bool isOver() const { return m_state == State::Over; }

private:
    enum class State : std::uint8_t { AwaitingCommit, AwaitingJoin, AwaitingReveal, Asked, Over };

    Result<Step> receiveJoin(const QByteArray& message, WallTime now);
    Step answerInvitation(WallTime now);
    Result<Step> receiveReveal(const QByteArray& message);
    QByteArray welcome(JoinVerdict verdict) const;

    Purpose m_purpose;
    State m_state;
    HandshakeHash m_handshake;
    PublicKey m_authority;
    std::vector<OpenInvitation> m_invitations;
    Join m_join;
    QByteArray m_key; ///< of the proofs: a token, or codeKey(); empty: none fits
    Hash m_commitment;
    JoinNonces m_nonces;
};

} // namespace gatelog
