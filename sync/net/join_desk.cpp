// SPDX-License-Identifier: Apache-2.0
#include "sync/net/join_desk.h"

#include "sync/net/net_clock.h"

#include <algorithm>

namespace gatelog {

JoinDesk::JoinDesk(SessionTable& sessions, const PublicKey& authority, const Clock& clock)
    : m_sessions(sessions), m_authority(authority), m_clock(clock)
{
    connect(&sessions, &SessionTable::joinReceived, this, &JoinDesk::receive);
    connect(&sessions, &SessionTable::joinEnded, this, &JoinDesk::onEnded);
    connect(&m_slowTimer, &QTimer::timeout, this, &JoinDesk::endSlow);
}

void JoinDesk::answer(PeerNumber peer, JoinVerdict verdict)
{
    const auto guest = m_guests.find(peer);
    if (guest == m_guests.end() || !guest->second.isWaiting)
        return;
    const auto welcome = guest->second.responder.answer(verdict);
    if (!welcome)
        return;
    m_sessions.sendRaw(peer, *welcome);
    if (verdict != JoinVerdict::Wait)
        m_sessions.end(peer, CloseReason::Going);
}

void JoinDesk::receive(PeerNumber peer, const QByteArray& message)
{
    const PeerConnection* connection = m_sessions.find(peer);
    if (!connection)
        return;
    auto guest = m_guests.find(peer);
    if (guest == m_guests.end()) {
        if (!mayTry(connection->remote().address))
            return m_sessions.end(peer, CloseReason::TooMany);
        const Session& session = *connection->session();
        JoinResponder responder(session.purpose(), session.handshakeHash(), m_authority, m_invitations);
        guest =
            m_guests
                .emplace(peer, Guest{std::move(responder), connection->remote().address, steadyNow(), false})
                .first;
        m_slowTimer.start(kAsksWithin);
    }
    auto step = guest->second.responder.receive(message, m_clock.now());
    if (!step)
        return turnAway(peer, CloseReason::ProtocolBroken);
    for (const QByteArray& bytes : step->toSend)
        m_sessions.sendRaw(peer, bytes);
    if (!step->request) {
        if (guest->second.responder.isOver())
            turnAway(peer, CloseReason::ProtocolBroken);
        return;
    }
    if (!mayWait(guest->second.address))
        return m_sessions.end(peer, CloseReason::TooMany);
    guest->second.isWaiting = true;
    m_sessions.settle(peer); // it may take minutes, and has its own limit
    answer(peer, JoinVerdict::Wait);
    Q_EMIT requested(peer, *step->request);
}

void JoinDesk::turnAway(PeerNumber peer, CloseReason reason)
{
    if (const PeerConnection* connection = m_sessions.find(peer))
        countTry(connection->remote().address);
    m_sessions.end(peer, reason);
}

void JoinDesk::onEnded(PeerNumber peer)
{
    const auto guest = m_guests.find(peer);
    if (guest == m_guests.end())
        return;
    const bool wasWaiting = guest->second.isWaiting;
    m_guests.erase(guest);
    if (wasWaiting)
        Q_EMIT ended(peer);
}

bool JoinDesk::mayTry(const QHostAddress& address)
{
    const auto now = steadyNow();
    m_tries.removeIf([&](const auto& entry) { return entry->since + std::chrono::minutes(1) <= now; });
    const auto tries = m_tries.constFind(address);
    if (tries == m_tries.constEnd())
        return m_tries.size() < kMaxAddresses;
    return tries->count < kMaxTriesPerMinute;
}

void JoinDesk::countTry(const QHostAddress& address)
{
    Tries& tries = m_tries[address];
    if (tries.count == 0)
        tries.since = steadyNow();
    ++tries.count;
}

bool JoinDesk::mayWait(const QHostAddress& address) const
{
    std::size_t waiting = 0;
    std::ptrdiff_t ofAddress = 0;
    for (const auto& [peer, guest] : m_guests) {
        waiting += guest.isWaiting ? 1 : 0;
        ofAddress += guest.isWaiting && guest.address == address ? 1 : 0;
    }
    return waiting < kMaxWaiting && ofAddress < kMaxWaitingOfAddress;
}

/// A session that joins may last for minutes, and a stranger's must not.
void JoinDesk::endSlow()
{
    std::vector<PeerNumber> slow;
    for (const auto& [peer, guest] : m_guests)
        if (!guest.isWaiting && guest.since + kAsksWithin <= steadyNow())
            slow.push_back(peer);
    for (const PeerNumber peer : slow)
        turnAway(peer, CloseReason::TimedOut);
    if (m_guests.empty())
        m_slowTimer.stop();
}

} // namespace gatelog
