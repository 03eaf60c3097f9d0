// SPDX-License-Identifier: Apache-2.0
#include "sync/session/session.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr auto kNever = std::chrono::milliseconds::max();

MessageType typeOf(const QByteArray& message)
{
    return MessageType(std::uint8_t(message.front())); // the assembler gives none that is empty
}

bool isKnown(MessageType type)
{
    return type >= MessageType::Auth && type <= MessageType::Condition;
}

bool isOfJoin(MessageType type)
{
    return type >= MessageType::Join && type <= MessageType::Reveal;
}

Side otherSide(Side side)
{
    return side == Side::Initiator ? Side::Responder : Side::Initiator;
}

} // namespace

Session::Session(Side side, SessionIdentity identity, const SessionTime& now, Purpose purpose, Intent intent)
    : m_side(side), m_intent(purpose == Purpose::JoinByCode ? Intent::Join : intent),
      m_identity(std::move(identity)), m_channel(side, purpose, m_identity.event, m_identity.noiseKey),
      m_deadline(now.steady + kHandshakeLimit)
{
}

void Session::receive(QByteArrayView bytes, const SessionTime& now)
{
    if (m_state == State::Closed || m_state == State::Dismissing)
        return;
    if (now.steady >= m_deadline)
        return tick(now);
    m_channel.receive(bytes);
    if (m_heartbeat)
        m_heartbeat->heard(now);
    drain(now);
}

void Session::drain(const SessionTime& now)
{
    while (m_state != State::Closed && m_state != State::Dismissing && m_state != State::Identified) {
        const auto message = m_channel.next();
        if (m_state == State::Handshake && m_channel.isSecure())
            handshakeDone(now);
        if (!message)
            return close(message.error(), now);
        if (!*message)
            return;
        handle(**message, now);
    }
    if (m_state == State::Identified && m_channel.heldBytes() > kMaxHeldBytes)
        close(CloseReason::ProtocolBroken, now);
}

void Session::handshakeDone(const SessionTime& now)
{
    m_state = State::AwaitingAuth;
    if (m_side == Side::Responder)
        return;
    if (m_intent == Intent::Join) {
        beginJoining(now);
        m_events.push_back(JoinReady{});
        return;
    }
    put(makeAuth(m_identity.device, m_identity.run, m_side, m_channel.handshakeHash(), m_identity.credential),
        now);
}

void Session::handle(const QByteArray& message, const SessionTime& now)
{
    if (typeOf(message) == MessageType::Bye) {
        const auto reason = decodeBye(message);
        return reason ? end(*reason, EndedBy::Peer) : close(CloseReason::ProtocolBroken, now);
    }
    switch (m_state) {
    case State::AwaitingAuth:
        return handleFirst(message, now);
    case State::Open:
        return handleWhileOpen(message, now);
    case State::Joining:
        return handleWhileJoining(message, now);
    case State::Handshake:
    case State::Identified:
    case State::Dismissing:
    case State::Closed:
        break;
    }
    GATELOG_CHECK(!"no message is read in this state");
}

void Session::handleFirst(const QByteArray& message, const SessionTime& now)
{
    if (m_side == Side::Responder && isOfJoin(typeOf(message))) {
        beginJoining(now);
        m_events.push_back(JoinMessage{message});
        return;
    }
    const auto peer = readAuth(message, otherSide(m_side), m_channel.handshakeHash());
    if (!peer || m_channel.purpose() != Purpose::Sync)
        return close(CloseReason::ProtocolBroken, now);
    m_peer = peer->identity;
    m_peerCredential = peer->credential;
    m_state = State::Identified;
    m_events.push_back(Identified{peer->identity});
}

void Session::handleWhileOpen(const QByteArray& message, const SessionTime& now)
{
    if (typeOf(message) == MessageType::Ping)
        return answerPing(message, now);
    if (typeOf(message) == MessageType::Pong)
        return takePong(message, now);
    if (typeOf(message) == MessageType::Addresses)
        return takeAddresses(message, now);
    if (typeOf(message) == MessageType::Condition)
        return takeCondition(message, now);
    auto decoded = decodeMessage(message, m_identity.event);
    if (!decoded)
        return close(CloseReason::ProtocolBroken, now);
    if (!*decoded)
        return;
    const bool isBad = std::holds_alternative<message::BadRange>(**decoded);
    m_events.push_back(std::move(**decoded));
    if (isBad && ++m_badRanges > kMaxBadRanges)
        close(CloseReason::ProtocolBroken, now);
}

void Session::handleWhileJoining(const QByteArray& message, const SessionTime& now)
{
    const MessageType type = typeOf(message);
    if (type == MessageType::Ping)
        return answerPing(message, now);
    if (type == MessageType::Pong)
        return takePong(message, now);
    if (isOfJoin(type))
        m_events.push_back(JoinMessage{message});
    else if (isKnown(type))
        close(CloseReason::ProtocolBroken, now);
}

void Session::answerPing(const QByteArray& message, const SessionTime& now)
{
    const auto ping = decodePing(message);
    if (!ping)
        return close(CloseReason::ProtocolBroken, now);
    if (m_channel.outputBytes() <= kMaxPongBacklogBytes)
        put(encode(Heartbeat::answerTo(*ping, now)), now);
}

void Session::takePong(const QByteArray& message, const SessionTime& now)
{
    const auto pong = decodePong(message);
    if (!pong)
        return close(CloseReason::ProtocolBroken, now);
    m_heartbeat->answered(*pong, now);
}

void Session::takeAddresses(const QByteArray& message, const SessionTime& now)
{
    auto addresses = decodeAddresses(message);
    if (!addresses)
        return close(CloseReason::ProtocolBroken, now);
    m_events.push_back(std::move(*addresses));
}

void Session::takeCondition(const QByteArray& message, const SessionTime& now)
{
    const auto condition = decodeCondition(message);
    if (!condition)
        return close(CloseReason::ProtocolBroken, now);
    m_peerCondition = *condition;
}

void Session::beginJoining(const SessionTime& now)
{
    m_state = State::Joining;
    m_deadline = now.steady + kJoinLimit;
    m_heartbeat.emplace(now);
}

void Session::tick(const SessionTime& now)
{
    if (m_state == State::Closed)
        return;
    if (now.steady >= m_deadline)
        return close(m_state == State::Dismissing ? CloseReason::Revoked : CloseReason::TimedOut, now);
    if (m_heartbeat && m_heartbeat->isSilent(now))
        return close(CloseReason::Silent, now);
    pingIfDue(now);
}

std::chrono::milliseconds Session::nextDeadline() const
{
    if (m_state == State::Closed)
        return kNever;
    return m_heartbeat ? std::min(m_deadline, m_heartbeat->nextDeadline()) : m_deadline;
}

void Session::connectionLost()
{
    const bool isShaking = m_state == State::Handshake && m_channel.isShaking();
    end(isShaking ? CloseReason::HandshakeFailed : CloseReason::Lost, EndedBy::Peer);
}

void Session::sendAuthAsResponder(const SessionTime& now)
{
    // The initiator has said who it is; the responder does so only now that it is known to whom.
    if (m_side == Side::Responder)
        put(makeAuth(m_identity.device, m_identity.run, m_side, m_channel.handshakeHash(),
                     m_identity.credential),
            now);
}

void Session::accept(const SessionTime& now)
{
    if (m_state != State::Identified)
        return;
    sendAuthAsResponder(now);
    m_state = State::Open;
    m_deadline = kNever;
    m_channel.allowLargeMessages();
    m_heartbeat.emplace(now);
    m_events.push_back(Opened{*m_peer});
    pingIfDue(now);
    drain(now); // what came while the owner thought
}

void Session::acceptRevoked(const SessionTime& now)
{
    if (m_state != State::Identified)
        return;
    sendAuthAsResponder(now);
    m_state = State::Dismissing;
    m_deadline = now.steady + kHandshakeLimit;
    m_channel.dropInput();
}

void Session::send(const Message& message, const SessionTime& now)
{
    if (m_state == State::Open || m_state == State::Dismissing)
        put(encodeMessage(message), now);
}

void Session::tell(const control::Addresses& addresses, const SessionTime& now)
{
    if (m_state == State::Open)
        put(encode(addresses), now);
}

void Session::tell(const control::Condition& condition, const SessionTime& now)
{
    if (m_state == State::Open)
        put(encode(condition), now);
}

void Session::sendRaw(const QByteArray& bytes, const SessionTime& now)
{
    if (m_state != State::Joining)
        return;
    GATELOG_CHECK(!bytes.isEmpty() && isOfJoin(typeOf(bytes)));
    put(bytes, now);
}

void Session::pingIfDue(const SessionTime& now)
{
    if (!m_heartbeat)
        return;
    if (const auto ping = m_heartbeat->pingIfDue(now))
        put(encode(*ping), now);
}

void Session::put(const QByteArray& message, const SessionTime& now)
{
    m_channel.send(message);
    if (m_heartbeat)
        m_heartbeat->sent(now);
    if (m_channel.outputBytes() <= (m_state == State::Joining ? kMaxJoinOutputBytes : kMaxOutputBytes))
        return;
    m_channel.dropOutput(); // who does not read will not read a Bye
    end(CloseReason::Silent, EndedBy::Us);
}

void Session::close(CloseReason reason, const SessionTime& now)
{
    if (m_state == State::Closed)
        return;
    if (m_channel.isSecure() && isSendable(reason))
        put(encodeBye(reason), now);
    end(reason, EndedBy::Us);
}

void Session::end(CloseReason reason, EndedBy by)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_channel.dropInput();
    m_events.push_back(Closed{reason, by == EndedBy::Peer});
}

std::optional<std::chrono::milliseconds> Session::clockOffset() const
{
    return m_heartbeat ? m_heartbeat->offset().value() : std::nullopt;
}

std::optional<std::chrono::milliseconds> Session::roundTrip() const
{
    return m_heartbeat ? m_heartbeat->offset().roundTrip() : std::nullopt;
}

} // namespace gatelog
