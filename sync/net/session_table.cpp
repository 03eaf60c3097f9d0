// SPDX-License-Identifier: Apache-2.0
#include "sync/net/session_table.h"

#include "sync/net/net_clock.h"
#include "sync/session/credential.h"

#include <algorithm>

namespace gatelog {

using Millis = std::chrono::milliseconds;

namespace {

message::PeerRef refOf(const PeerIdentity& identity)
{
    return {devicePrefixOf(identity.device), identity.run};
}

BegunBy begunBy(const PeerConnection& connection)
{
    return connection.side() == Session::Side::Initiator ? BegunBy::Us : BegunBy::Peer;
}

Dialer::Outcome outcomeOf(CloseReason reason, bool wasOpen)
{
    switch (reason) {
    case CloseReason::Superseded:
        return Dialer::Outcome::Superseded;
    case CloseReason::Revoked:
        return Dialer::Outcome::Dismissed;
    case CloseReason::NotEnrolled:
    case CloseReason::ProtocolBroken:
    case CloseReason::TooMany:
    case CloseReason::NotGatelog:
    case CloseReason::OtherVersion:
    case CloseReason::HandshakeFailed:
        return Dialer::Outcome::Refused;
    default:
        return wasOpen ? Dialer::Outcome::WasOpen : Dialer::Outcome::Failed;
    }
}

} // namespace

SessionTable::SessionTable(const SessionIdentity& identity, const Clock& clock, std::size_t maxSessions)
    : m_identity(identity), m_clock(clock), m_maxSessions(maxSessions)
{
    m_endTimer.setSingleShot(true);
    connect(&m_endTimer, &QTimer::timeout, this, &SessionTable::endDue);
}

SessionTable::~SessionTable()
{
    for (auto& [number, entry] : m_entries)
        entry.connection->disconnect(this);
}

void SessionTable::setMembership(const Membership& membership)
{
    m_membership = membership;
    m_identity.credential = membership.credential;
    review();
}

void SessionTable::take(std::unique_ptr<QTcpSocket> socket)
{
    add(std::make_unique<PeerConnection>(PeerNumber(++m_lastNumber), m_identity, m_clock, std::move(socket),
                                         m_purpose));
}

void SessionTable::call(const Endpoint& endpoint)
{
    add(std::make_unique<PeerConnection>(PeerNumber(++m_lastNumber), m_identity, m_clock, endpoint));
}

void SessionTable::giveUp(const Endpoint& endpoint)
{
    for (auto& [number, entry] : m_entries) {
        const PeerConnection& connection = *entry.connection;
        if (connection.side() == Session::Side::Initiator && connection.remote() == endpoint &&
            !connection.session() && !connection.isClosed())
            return entry.connection->abandon(CloseReason::Unreachable);
    }
}

void SessionTable::send(const Outgoing& outgoing)
{
    if (const auto entry = m_entries.find(outgoing.peer); entry != m_entries.end())
        entry->second.connection->send(outgoing.message);
}

void SessionTable::sendRaw(PeerNumber peer, const QByteArray& bytes)
{
    if (const auto entry = m_entries.find(peer); entry != m_entries.end())
        entry->second.connection->sendRaw(bytes);
}

void SessionTable::tell(PeerNumber peer, const control::Addresses& addresses)
{
    if (const auto entry = m_entries.find(peer); entry != m_entries.end())
        entry->second.connection->tell(addresses);
}

void SessionTable::tell(PeerNumber peer, const control::Condition& condition)
{
    if (const auto entry = m_entries.find(peer); entry != m_entries.end())
        entry->second.connection->tell(condition);
}

void SessionTable::end(PeerNumber peer, CloseReason reason)
{
    if (const auto entry = m_entries.find(peer); entry != m_entries.end())
        entry->second.connection->close(reason);
}

void SessionTable::endAll(CloseReason reason)
{
    std::vector<PeerNumber> peers;
    for (const auto& [number, entry] : m_entries)
        peers.push_back(number);
    for (const PeerNumber peer : peers)
        end(peer, reason);
}

void SessionTable::settle(PeerNumber peer)
{
    if (const auto entry = m_entries.find(peer); entry != m_entries.end())
        settle(entry->second);
}

const PeerConnection* SessionTable::find(PeerNumber peer) const
{
    const auto entry = m_entries.find(peer);
    if (entry == m_entries.end() || entry->second.connection->isClosed())
        return nullptr;
    return entry->second.connection.get();
}

std::vector<const PeerConnection*> SessionTable::open() const
{
    std::vector<const PeerConnection*> connections;
    for (const auto& [number, entry] : m_entries)
        if (entry.wasOpen && !entry.connection->isClosed())
            connections.push_back(entry.connection.get());
    return connections;
}

void SessionTable::add(std::unique_ptr<PeerConnection> connection)
{
    const PeerNumber number = connection->number();
    PeerConnection* at = connection.get();
    connect(at, &PeerConnection::identified, this,
            [this, number](const PeerIdentity& identity) { onIdentified(number, identity); });
    connect(at, &PeerConnection::opened, this,
            [this, number](const PeerIdentity& identity) { onOpened(number, identity); });
    connect(at, &PeerConnection::received, this,
            [this, number](const Message& message) { onReceived(number, message); });
    connect(at, &PeerConnection::told, this,
            [this, number](const control::Addresses& addresses) { Q_EMIT told(number, addresses); });
    connect(at, &PeerConnection::joinReceived, this,
            [this, number](const QByteArray& message) { onJoin(number, message); });
    connect(at, &PeerConnection::closed, this,
            [this, number](CloseReason reason, bool byPeer) { onClosed(number, reason, byPeer); });
    connect(at, &PeerConnection::finished, this, [this, number] { onFinished(number); });
    if (at->side() == Session::Side::Initiator)
        connect(at, &PeerConnection::connected, this, [this, at] { Q_EMIT called(at->remote()); });
    m_entries.emplace(number, Entry{.connection = std::move(connection)});
}

void SessionTable::onIdentified(PeerNumber number, const PeerIdentity& identity)
{
    Entry& entry = m_entries.at(number);
    PeerConnection& connection = *entry.connection;
    if (connection.side() == Session::Side::Initiator)
        Q_EMIT found(connection.remote(), identity);
    if (identity ==
        PeerIdentity{m_identity.device.publicKey(), m_identity.run}) // our own address was typed in
        return connection.refuse(CloseReason::Superseded);
    CloseReason objects = objection(identity.device);
    // Somebody who joined at another desk than ours: the record that says so has yet to come, and comes with
    // it.
    if (objects == CloseReason::NotEnrolled &&
        vouchesFor(connection.session()->peerCredential(), m_identity.event, identity.device))
        objects = CloseReason::None;
    if (objects == CloseReason::Revoked && mayDismiss()) {
        entry.standing = Standing::Dismissed;
        entry.identity = identity;
        settle(entry);
        connection.acceptRevoked();
        Q_EMIT revokedPeer(number, identity);
        return;
    }
    if (objects != CloseReason::None)
        return connection.refuse(objects);
    Entry* const other = sameAs(number, identity);
    if (other && !youngerStays({devicePrefixOf(m_identity.device.publicKey()), m_identity.run},
                               refOf(identity), begunBy(*other->connection), begunBy(connection)))
        return connection.refuse(CloseReason::Superseded);
    if (other)
        other->connection->close(CloseReason::Superseded);
    if (Entry* const yields = mayAccept() ? nullptr : emptyHanded())
        yields->connection->close(CloseReason::TooMany);
    if (!mayAccept())
        return connection.refuse(CloseReason::TooMany);
    entry.standing = Standing::Accepted;
    entry.acceptedAt = steadyNow();
    entry.identity = identity;
    connection.accept();
}

void SessionTable::onOpened(PeerNumber number, const PeerIdentity& identity)
{
    Entry& entry = m_entries.at(number);
    entry.wasOpen = true;
    settle(entry);
    Q_EMIT opened(number, identity);
    review();
}

void SessionTable::onReceived(PeerNumber number, const Message& message)
{
    Entry& entry = m_entries.at(number);
    entry.hasBrought = entry.hasBrought || std::holds_alternative<message::Range>(message);
    Q_EMIT received(number, message);
}

void SessionTable::onJoin(PeerNumber number, const QByteArray& message)
{
    // It stays a stranger, and counts as one: how many may wait is not for strangers to say.
    m_entries.at(number).standing = Standing::Joining;
    Q_EMIT joinReceived(number, message);
}

void SessionTable::onClosed(PeerNumber number, CloseReason reason, bool byPeer)
{
    Entry& entry = m_entries.at(number);
    const PeerConnection& connection = *entry.connection;
    settle(entry);
    if (reason == CloseReason::OtherVersion)
        Q_EMIT otherVersion(connection.remote());
    // That we are revoked is believed of a device of the event only. Who does not know us does not say who it
    // is.
    const bool isPeerKnown = connection.session() && connection.session()->peer() &&
                             objection(connection.session()->peer()->device) == CloseReason::None;
    if (byPeer && (reason == CloseReason::NotEnrolled || (reason == CloseReason::Revoked && isPeerKnown)))
        Q_EMIT refusedByPeers(reason);
    if (entry.standing == Standing::Joining)
        Q_EMIT joinEnded(number);
    else if (entry.identity && (entry.wasOpen || entry.standing == Standing::Dismissed))
        Q_EMIT closed(number, *entry.identity, reason);
    // The place may be free in a moment.
    const bool isForLater = reason == CloseReason::TooMany && !byPeer && isNew();
    if (connection.side() == Session::Side::Initiator)
        Q_EMIT callEnded(connection.remote(),
                         isForLater ? Dialer::Outcome::Failed : outcomeOf(reason, entry.wasOpen));
}

void SessionTable::onFinished(PeerNumber number)
{
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end())
        return;
    entry->second.connection.release()->deleteLater(); // it is the sender
    m_entries.erase(entry);
    if (m_entries.empty())
        Q_EMIT emptied();
}

bool SessionTable::isNew() const
{
    return !m_membership.members.contains(m_identity.device.publicKey());
}

CloseReason SessionTable::objection(const PublicKey& device) const
{
    const auto& members = m_membership.members;
    if (isNew()) // our log has yet to come: mayAccept() takes one
        return CloseReason::None;
    const auto member = members.find(device);
    if (member == members.end())
        return CloseReason::NotEnrolled;
    return member->second.isRevoked ? CloseReason::Revoked : CloseReason::None;
}

/// Who has just joined cannot tell who is of the event. Whoever it is can give it only what the authority
/// signed; but nothing must be passed on from one to another such, so there is one at a time.
bool SessionTable::mayAccept() const
{
    const auto accepted = std::size_t(std::count_if(m_entries.begin(), m_entries.end(), [](const auto& item) {
        return item.second.standing == Standing::Accepted && !item.second.connection->isClosed();
    }));
    return accepted < (isNew() ? std::size_t(1) : m_maxSessions);
}

/// Two who have both just joined would otherwise keep each other from everybody who has something for them.
SessionTable::Entry* SessionTable::emptyHanded()
{
    if (!isNew())
        return nullptr;
    for (auto& [number, entry] : m_entries)
        if (entry.standing == Standing::Accepted && !entry.connection->isClosed() && !entry.hasBrought &&
            steadyNow() - entry.acceptedAt >= kEmptyHandedStays)
            return &entry;
    return nullptr;
}

bool SessionTable::mayDismiss() const
{
    return std::count_if(m_entries.begin(), m_entries.end(), [](const auto& item) {
               return item.second.standing == Standing::Dismissed && !item.second.connection->isClosed();
           }) < kMaxDismissed;
}

SessionTable::Entry* SessionTable::sameAs(PeerNumber number, const PeerIdentity& identity)
{
    for (auto& [other, entry] : m_entries)
        if (other != number && entry.standing == Standing::Accepted && entry.identity == identity &&
            !entry.connection->isClosed())
            return &entry;
    return nullptr;
}

void SessionTable::settle(Entry& entry)
{
    if (entry.isSettled || entry.connection->side() == Session::Side::Initiator)
        return;
    entry.isSettled = true;
    Q_EMIT settled(entry.connection->remote().address);
}

/// Sessions that the membership speaks against get an end, those that it does not any more lose it.
void SessionTable::review()
{
    const Millis now = steadyNow();
    Millis next = Millis::max();
    for (auto& [number, entry] : m_entries) {
        if (entry.standing != Standing::Accepted || entry.connection->isClosed())
            continue;
        const CloseReason objects = objection(entry.identity->device);
        if (objects == CloseReason::None)
            entry.endsAt.reset();
        else if (!entry.endsAt)
            entry.endsAt = now + (objects == CloseReason::Revoked ? kRevokedStays : kUnknownStays);
        else if (objects == CloseReason::Revoked)
            entry.endsAt = std::min(*entry.endsAt, now + kRevokedStays);
        if (entry.endsAt)
            next = std::min(next, *entry.endsAt);
    }
    if (next == Millis::max())
        m_endTimer.stop();
    else
        m_endTimer.start(std::max(next - now, Millis(1)));
}

void SessionTable::endDue()
{
    std::vector<PeerNumber> due;
    for (const auto& [number, entry] : m_entries)
        if (entry.endsAt && *entry.endsAt <= steadyNow())
            due.push_back(number);
    for (const PeerNumber number : due) {
        const auto entry = m_entries.find(number);
        if (entry != m_entries.end() && !entry->second.connection->isClosed())
            entry->second.connection->close(objection(entry->second.identity->device));
    }
    review();
}

} // namespace gatelog
