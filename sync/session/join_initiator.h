// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/join_message.h"

#include <optional>
#include <variant>
#include <vector>

namespace gatelog {

/// The new desk's side of a join (sync/PROTOCOL.md, section 9), by invitation or by a code to compare. A pure
/// state machine over a Session with Intent::Join (by invitation: of the event that its authority's key
/// gives) or Purpose::JoinByCode: JoinReady → start(), each JoinMessage → receive(), what they give →
/// Session::sendRaw(). An error of receive() means that somebody is between the two, or that the other side
/// is broken: the session is to be closed as ProtocolBroken.
class JoinInitiator
{
public:
    /// An administrator is asked.
    struct Waiting
    {
    };
    /// Both sides show it; the person at the desk says by confirmCode() that it is the same.
    struct CodeToCompare
    {
        QString code; ///< six digits
    };
    struct Enrolled
    {
        PublicKey authority;
    };
    struct Refused
    {
        JoinVerdict verdict = JoinVerdict::Refused;
        /// False: whoever answered may not have been an administrator of this event.
        bool isProven = false;
    };
    using Progress = std::variant<Waiting, CodeToCompare, Enrolled, Refused>;
    struct Step
    {
        std::vector<QByteArray> toSend;
        std::optional<Progress> progress;
    };

    /// Errors of checkedDeviceName(), before anything is sent.
    static Result<JoinInitiator> byInvitation(const SigningKey& device, const QString& name,
                                              const Invitation& invitation);
    static Result<JoinInitiator> byCode(const SigningKey& device, const QString& name);

    /// What to send first. Once.
    [[nodiscard]] std::vector<QByteArray> start(const HandshakeHash& handshake);
    /// Any input is allowed. Damaged, BadSignature for a proof that does not hold, Conflict for another
    /// authority than the invitation's.
    [[nodiscard]] Result<Step> receive(const QByteArray& message);
    /// By code: the person has seen the same digits on both screens. Gives Enrolled when that has come
    /// already; until this is called receive() gives none.
    [[nodiscard]] std::optional<Progress> confirmCode();
    /// Enrolled or refused: no message is expected any more.
    bool isOver() const { return m_state == State::Over; }

private:
    enum class State : std::uint8_t { Ready, AwaitingNonce, AwaitingWelcome, Over };

    JoinInitiator(const SigningKey& device, QString name, std::optional<Invitation> invitation);
    Result<Step> receiveNonce(const QByteArray& message);
    Result<Step> receiveWelcome(const QByteArray& message);
    bool isProven(const Welcome& welcome) const;

    State m_state = State::Ready;
    SigningKey m_device;
    QString m_name;
    std::optional<Invitation> m_invitation; ///< none: by code
    JoinNonces m_nonces;
    HandshakeHash m_handshake;
    bool m_isConfirmed = false;
    std::optional<Enrolled> m_enrolled; ///< by code, and not confirmed yet
};

} // namespace gatelog
