// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/crypto/signing.h"
#include "sync/session/clock_offset.h"
#include "sync/session/message.h"
#include "sync/session/noise_handshake.h"
#include "sync/session/noise_transport.h"
#include "sync/session/peer_identity.h"
#include "sync/session/wire.h"

#include <deque>
#include <optional>
#include <variant>

namespace gatelog {

/// Who this device is to its peers. Copied into each session.
struct SessionIdentity
{
    EventId event;
    SigningKey device;
    RunId run;
    DhKeyPair noiseKey; ///< drawn for this run
};

/// The time, twice: `steady` never jumps and measures waits; `wall` is what the clock says.
struct SessionTime
{
    std::chrono::milliseconds steady{0};
    WallTime wall{};
};

/// One connection between two devices of an event (sync/PROTOCOL.md, sections 3 to 5): Noise, Auth, framing,
/// Ping. A pure state machine: bytes in, bytes out, no socket and no clock of its own. One thread.
///
/// Its owner feeds receive() and tick(), sends what takeOutput() gives, and answers each Identified with
/// accept(), acceptRevoked() or refuse(). After isClosed() it takes nothing, and what output is left is to be sent before
/// the connection is closed.
class Session
{
public:
    static constexpr std::chrono::milliseconds kHandshakeLimit{5'000};
    static constexpr std::chrono::milliseconds kPingAfter{2'000};
    static constexpr std::chrono::milliseconds kSilentAfter{5'000};
    static constexpr int kMaxBadRanges = 64;

    enum class Side : std::uint8_t { Initiator, Responder };

    /// The peer proved to hold this key: is it one of us?
    struct Identified
    {
        PeerIdentity peer;
    };
    /// Both sides accepted: messages may flow.
    struct Opened
    {
        PeerIdentity peer;
    };
    /// The first message was a Join (section 9): the bytes of it, and the handshake's hash. The owner continues with
    /// sendRaw() and gets further messages as JoinMessage.
    struct JoinMessage
    {
        QByteArray bytes; ///< type byte and body
    };
    struct Closed
    {
        CloseReason reason = CloseReason::None;
        bool byPeer = false;
    };
    using Event = std::variant<Identified, Opened, Message, JoinMessage, Closed>;

    Session(Side side, SessionIdentity identity, const SessionTime& now, Purpose purpose = Purpose::Sync);

    void receive(QByteArrayView bytes, const SessionTime& now);
    /// To be called at nextDeadline(), or more often.
    void tick(const SessionTime& now);
    std::chrono::milliseconds nextDeadline() const; ///< steady

    void accept(const SessionTime& now);
    /// The peer was revoked: it is told so, after the ranges that send() is given until finish().
    void acceptRevoked(const SessionTime& now);
    void refuse(CloseReason reason, const SessionTime& now);

    /// Only while isOpen(). Takes memory for what it is given: the owner bounds that by credit.
    void send(const Message& message, const SessionTime& now);
    /// A join's messages, once the handshake is done.
    void sendRaw(const QByteArray& bytes, const SessionTime& now);
    /// Says Bye and closes.
    void close(CloseReason reason, const SessionTime& now);

    /// What happened since the last call, in order.
    std::vector<Event> takeEvents();
    QByteArray takeOutput();
    bool hasOutput() const { return !m_output.isEmpty(); }

    bool isOpen() const { return m_state == State::Open; }
    bool isClosed() const { return m_state == State::Closed; }
    Side side() const { return m_side; }
    const std::optional<PeerIdentity>& peer() const { return m_peer; }
    const HandshakeHash& handshakeHash() const;
    /// The peer's clock less ours, once measured.
    std::optional<std::chrono::milliseconds> clockOffset() const { return m_offset.value(); }
    std::optional<std::chrono::milliseconds> roundTrip() const { return m_offset.roundTrip(); }
    /// Version the peer speaks, where the reason is OtherVersion.
    std::uint8_t peerVersion() const { return m_peerVersion; }

private:
    enum class State : std::uint8_t { Preamble, Handshake, Auth, Identified, AwaitingAuth, Open, Joining, Closed };
    State m_state = State::Preamble;
    Side m_side;
    std::optional<PeerIdentity> m_peer;
    QByteArray m_output;
    ClockOffset m_offset;
    std::uint8_t m_peerVersion = 0;
    // The rest is the implementer's.
};

} // namespace gatelog
