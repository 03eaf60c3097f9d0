// SPDX-License-Identifier: Apache-2.0
#include "sync/net/introductions.h"

#include "sync/net/endpoint.h"

#include <optional>

namespace gatelog {
namespace {

/// Nothing where the address would mean nothing to `other`: of one link, or of this machine alone.
std::optional<control::Whereabouts> whereaboutsFor(const Endpoint& other, const message::PeerRef& device,
                                                   const Endpoint& at)
{
    if (at.port == 0 || (at.address.isLoopback() && !other.address.isLoopback()))
        return std::nullopt;
    const QByteArray ip = ipBytes(at.address);
    if (ip.isEmpty())
        return std::nullopt;
    return control::Whereabouts{device, ip, at.port};
}

} // namespace

Introductions::Introductions(SessionTable& sessions) : m_sessions(sessions)
{
    m_tellTimer.setSingleShot(true);
    connect(&m_tellTimer, &QTimer::timeout, this, [this] { tell(); });
    connect(&m_repeatTimer, &QTimer::timeout, this, &Introductions::repeat);
    m_repeatTimer.start(kRepeatEvery);
    connect(&sessions, &SessionTable::opened, this, &Introductions::onOpened);
    connect(&sessions, &SessionTable::closed, this, [this](PeerNumber number) { m_peers.erase(number); });
    connect(&sessions, &SessionTable::told, this, &Introductions::onTold);
}

void Introductions::onOpened(PeerNumber number, const PeerIdentity& identity)
{
    const PeerConnection* connection = m_sessions.find(number);
    if (!connection)
        return;
    Peer& peer = m_peers[number];
    peer.device = {devicePrefixOf(identity.device), identity.run};
    peer.at = connection->remote();
    // The port that it connected from is not the one that it listens at.
    if (connection->side() == Session::Side::Responder)
        peer.at.port = 0;
    m_tellTimer.start(kTellAfter);
}

void Introductions::onTold(PeerNumber number, const control::Addresses& addresses)
{
    const auto at = m_peers.find(number);
    if (at == m_peers.end())
        return;
    Peer& peer = at->second;
    if (peer.at.port == 0 && addresses.port != 0) {
        peer.at.port = addresses.port;
        m_tellTimer.start(kTellAfter);
    }
    for (const control::Whereabouts& other : addresses.others)
        if (peer.taken.size() < kMaxTaken && peer.taken.insert(other).second)
            tellNamed(peer, other);
}

void Introductions::repeat()
{
    for (const auto& [number, peer] : m_peers)
        for (const control::Whereabouts& whereabouts : peer.taken)
            tellNamed(peer, whereabouts);
}

void Introductions::tellNamed(const Peer& teller, const control::Whereabouts& whereabouts)
{
    const Endpoint endpoint{addressOf(whereabouts.ip), whereabouts.port};
    if (endpoint.address.isLoopback() && !teller.at.address.isLoopback())
        return;
    Q_EMIT named(endpoint, whereabouts.device);
}

void Introductions::tell()
{
    for (auto& [number, peer] : m_peers)
        tell(number, peer);
}

void Introductions::tell(PeerNumber number, Peer& peer)
{
    control::Addresses addresses{m_ownPort, {}};
    for (const auto& [other, known] : m_peers) {
        const auto whereabouts = known.device.devicePrefix == peer.device.devicePrefix
                                     ? std::nullopt
                                     : whereaboutsFor(peer.at, known.device, known.at);
        if (!whereabouts || peer.told.size() >= kMaxTold || !peer.told.insert(*whereabouts).second)
            continue;
        addresses.others.push_back(*whereabouts);
        if (addresses.others.size() < control::Addresses::kMax)
            continue;
        m_sessions.tell(number, addresses);
        addresses.others.clear();
        peer.hasOwnPort = true;
    }
    if (addresses.others.empty() && peer.hasOwnPort)
        return;
    m_sessions.tell(number, addresses);
    peer.hasOwnPort = true;
}

} // namespace gatelog
