// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/heartbeat.h"
#include "sync/session/message.h"
#include "sync/session/secure_channel.h"
#include "sync/session/session_event.h"
#include "sync/session/session_identity.h"
#include "sync/session/session_limits.h"
#include "sync/session/session_time.h"

#include <optional>
#include <variant>

namespace gatelog {

/// One connection between two devices of an event (sync/PROTOCOL.md, sections 3 to 5): Noise, Auth, framing,
/// Ping. A pure state machine: bytes in, bytes out, no socket and no clock of its own. One thread. It moves
/// but does not copy.
///
/// Its owner feeds receive() and tick(), sends what takeOutput() gives, and answers each Identified with
/// accept(), acceptRevoked() or refuse(). After isClosed() it takes nothing, and what output is left is to be
/// sent before the connection is closed. Calls that come too late (the session has closed meanwhile) do
/// nothing.
class Session : public SessionLimits, public SessionEvents
{
public:
    using Side = gatelog::Side;
    /// What an initiator says first: who it is, or that it wants to become one of us (section 9).
    enum class Intent : std::uint8_t { Peer, Join };

    /// `purpose`: what an initiator connects for; JoinByCode is always a join. A responder takes Sync, and
    /// JoinByCode where that is named.
    Session(Side side, SessionIdentity identity, const SessionTime& now, Purpose purpose = Purpose::Sync,
            Intent intent = Intent::Peer);

    /// Any input is allowed.
    void receive(QByteArrayView bytes, const SessionTime& now);
    /// To be called at nextDeadline(), or more often.
    void tick(const SessionTime& now);
    std::chrono::milliseconds nextDeadline() const; ///< steady; far away once closed
    /// The connection ended. Lost, or HandshakeFailed where the peer left while keys were agreed on: that is
    /// how it looks to a responder that the other side is of another event.
    void connectionLost();

    void accept(const SessionTime& now);
    /// The peer was revoked: it is told so, after what send() is given until close(CloseReason::Revoked),
    /// which must follow within kHandshakeLimit. Nothing is taken from it, and there is no Opened.
    void acceptRevoked(const SessionTime& now);
    void refuse(CloseReason reason, const SessionTime& now) { close(reason, now); }

    /// While isOpen(), or after acceptRevoked(). Takes memory for what it is given: the owner bounds that by
    /// credit.
    void send(const Message& message, const SessionTime& now);
    /// While isOpen(): what is not for who holds the replica.
    void tell(const control::Addresses& addresses, const SessionTime& now);
    void tell(const control::Condition& condition, const SessionTime& now);
    /// A join's messages, after JoinReady or a JoinMessage.
    void sendRaw(const QByteArray& bytes, const SessionTime& now);
    /// Says Bye, where the handshake is done and the reason has a number, and closes.
    void close(CloseReason reason, const SessionTime& now);

    /// What happened since the last call, in order.
    std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    QByteArray takeOutput() { return m_channel.takeOutput(); }
    bool hasOutput() const { return m_channel.outputBytes() > 0; }
    /// Memory for what was received and is not dealt with.
    qsizetype heldBytes() const { return m_channel.heldBytes(); }

    bool isOpen() const { return m_state == State::Open; }
    bool isClosed() const { return m_state == State::Closed; }
    Side side() const { return m_side; }
    /// From Identified on.
    const std::optional<PeerIdentity>& peer() const { return m_peer; }
    /// What it showed for itself, for vouchesFor(): any bytes at all.
    const QByteArray& peerCredential() const { return m_peerCredential; }
    /// From Identified, JoinReady or JoinMessage on; aborts before.
    const HandshakeHash& handshakeHash() const { return m_channel.handshakeHash(); }
    /// What the two agreed on.
    Purpose purpose() const { return m_channel.purpose(); }
    /// The peer's clock less ours, once measured.
    std::optional<std::chrono::milliseconds> clockOffset() const;
    std::optional<std::chrono::milliseconds> roundTrip() const;
    /// As the peer told it last.
    const std::optional<control::Condition>& peerCondition() const { return m_peerCondition; }
    /// Version the peer speaks, where the reason is OtherVersion.
    std::uint8_t peerVersion() const { return m_channel.peerVersion(); }

private:
    enum class State : std::uint8_t {
        Handshake,
        AwaitingAuth,
        Identified,
        Open,
        Dismissing,
        Joining,
        Closed
    };
    enum class EndedBy : std::uint8_t { Us, Peer };

    void drain(const SessionTime& now);
    void handshakeDone(const SessionTime& now);
    void handle(const QByteArray& message, const SessionTime& now);
    void handleFirst(const QByteArray& message, const SessionTime& now);
    void handleWhileOpen(const QByteArray& message, const SessionTime& now);
    void handleWhileJoining(const QByteArray& message, const SessionTime& now);
    void answerPing(const QByteArray& message, const SessionTime& now);
    void takePong(const QByteArray& message, const SessionTime& now);
    void takeAddresses(const QByteArray& message, const SessionTime& now);
    void takeCondition(const QByteArray& message, const SessionTime& now);
    void beginJoining(const SessionTime& now);
    void sendAuthAsResponder(const SessionTime& now);
    void put(const QByteArray& message, const SessionTime& now);
    void pingIfDue(const SessionTime& now);
    void end(CloseReason reason, EndedBy by);

    State m_state = State::Handshake;
    Side m_side;
    Intent m_intent;
    SessionIdentity m_identity;
    QByteArray m_peerCredential;
    SecureChannel m_channel;
    std::chrono::milliseconds m_deadline; ///< of the state, steady
    std::optional<PeerIdentity> m_peer;
    std::optional<Heartbeat> m_heartbeat;
    std::optional<control::Condition> m_peerCondition;
    std::vector<Event> m_events;
    int m_badRanges = 0;
};

} // namespace gatelog
