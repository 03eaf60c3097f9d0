// SPDX-License-Identifier: Apache-2.0
#include "sync/net/running_sync.h"

#include "sync/net/net_clock.h"
#include "sync/net/own_addresses.h"

#include <algorithm>

namespace gatelog {

namespace {

SessionIdentity identityOf(const SyncOptions& options)
{
    return {options.event, options.device, options.run, DhKeyPair::generate()};
}

/// Ours is zero among them: one peer alone that is wrong does not make us look wrong. Of an even number the
/// one nearer to zero of the two in the middle.
std::chrono::milliseconds medianWithOurs(std::vector<std::chrono::milliseconds> offsets)
{
    offsets.push_back(std::chrono::milliseconds(0));
    std::sort(offsets.begin(), offsets.end());
    const auto upper = offsets[offsets.size() / 2];
    const auto lower = offsets[(offsets.size() - 1) / 2];
    return std::chrono::abs(lower) < std::chrono::abs(upper) ? lower : upper;
}

} // namespace

RunningSync::RunningSync(const SyncOptions& options, const Clock& clock)
    : m_options(options), m_clock(clock), m_own{devicePrefixOf(options.device.publicKey()), options.run},
      m_sessions(identityOf(options), clock,
                 options.isNode ? SessionTable::kMaxSessionsOfNode : SessionTable::kMaxSessions),
      m_caller(m_own), m_introductions(m_sessions), m_conditions(m_sessions),
      m_listener([this](std::unique_ptr<QTcpSocket> socket) {
          if (!m_isWinding)
              m_sessions.take(std::move(socket));
      }),
      m_joins(m_sessions, options.authority, clock)
{
    m_statusTimer.setSingleShot(true);
    connect(&m_statusTimer, &QTimer::timeout, this, &RunningSync::tellStatus);
    m_discoverTimer.setSingleShot(true);
    connect(&m_discoverTimer, &QTimer::timeout, this, &RunningSync::discover);
    connectParts();
}

void RunningSync::begin()
{
    if (m_options.listens)
        listen();
    m_introductions.setOwnPort(m_listener.port());
    m_endpoints = reachableAt(m_listener.endpoints(), ownAddresses());
    Q_EMIT listening(m_endpoints);
    const bool isNew = !m_membership.members.contains(m_options.device.publicKey());
    if (isNew && !m_options.peers.empty())
        m_discoverTimer.start(kGivenAddressFirst);
    else
        discover();
    m_caller.add(m_options.peers);
    tellStatus();
}

void RunningSync::setMembership(const Membership& membership)
{
    const bool isMore = membership.members.size() > m_membership.members.size();
    const bool isOther = membership.members != m_membership.members;
    m_membership = membership;
    m_memberPrefixes.clear();
    for (const auto& [device, member] : membership.members)
        if (!member.isRevoked)
            m_memberPrefixes[devicePrefixOf(device)] = roleOf(device);
    m_sessions.setMembership(membership);
    if (isOther) {
        m_caller.rightsChanged();
        m_introductions.repeat();
    }
    if (m_discoverTimer.isActive() && membership.members.contains(m_options.device.publicKey())) {
        m_discoverTimer.stop();
        discover();
    }
    // Datagrams of who was unknown until now were passed over, as were ours by those who did not know us.
    if (isMore && m_discovery)
        m_discovery->announceSoon();
}

void RunningSync::setInvitations(const std::vector<OpenInvitation>& invitations)
{
    m_joins.setInvitations(invitations);
}

void RunningSync::setJoinByCode(JoinByCode joinByCode)
{
    m_sessions.setJoinByCode(joinByCode == JoinByCode::Open ? Purpose::JoinByCode : Purpose::Sync);
    if (!m_discovery)
        return;
    if (joinByCode == JoinByCode::Closed)
        return m_discovery->withdraw(DatagramKind::Beacon);
    const DatagramSeal seal = DatagramSeal::ofBeacon();
    m_discovery->listenTo(seal, DatagramKind::Beacon); // who looks for one asks
    m_discovery->announce(presence({0, RunId(random64())}), seal, DatagramKind::Beacon);
}

void RunningSync::wind()
{
    m_isWinding = true;
    m_statusTimer.stop();
    m_discoverTimer.stop();
    m_discovery.reset();
    m_listener.stop();
    m_caller.disconnect(this);
    m_sessions.endAll(CloseReason::Going);
    if (m_sessions.isEmpty())
        Q_EMIT allGone();
}

void RunningSync::connectParts()
{
    connect(&m_sessions, &SessionTable::opened, this, &RunningSync::onOpened);
    connect(&m_sessions, &SessionTable::closed, this,
            [this](PeerNumber, const PeerIdentity& identity) { onClosed(identity); });
    connect(&m_sessions, &SessionTable::settled, this,
            [this](const QHostAddress& address) { m_listener.settled(address); });
    connect(&m_sessions, &SessionTable::otherVersion, this, [this](const Endpoint& endpoint) {
        m_otherVersion = toText(endpoint);
        tellStatusSoon();
    });
    connect(&m_sessions, &SessionTable::called, &m_caller, &Caller::connected);
    connect(&m_sessions, &SessionTable::found, &m_caller,
            [this](const Endpoint& endpoint, const PeerIdentity& identity) {
                m_caller.identified(endpoint, {devicePrefixOf(identity.device), identity.run});
            });
    connect(&m_introductions, &Introductions::named, this, &RunningSync::onNamed);
    connect(&m_sessions, &SessionTable::callEnded, &m_caller, &Caller::ended);
    connect(&m_sessions, &SessionTable::emptied, this, [this] {
        if (m_isWinding)
            Q_EMIT allGone();
    });
    connect(&m_caller, &Caller::callDue, this,
            [this](const Endpoint& endpoint) { m_sessions.call(endpoint); });
    connect(&m_caller, &Caller::giveUp, this,
            [this](const Endpoint& endpoint) { m_sessions.giveUp(endpoint); });
}

void RunningSync::listen()
{
    if (m_options.listen.empty())
        m_listener.listenAnywhere(m_options.preferredPort);
    else
        m_listener.listen(m_options.listen);
}

void RunningSync::discover()
{
    if (!m_options.discovery || m_options.authority.isZero())
        return;
    m_discovery = std::make_unique<Discovery>(m_clock, m_options.discoveryPort);
    connect(m_discovery.get(), &Discovery::heard, this, &RunningSync::onHeard);
    connect(m_discovery.get(), &Discovery::interfacesChanged, this, &RunningSync::tellStatusSoon);
    const DatagramSeal seal = DatagramSeal::ofEvent(m_options.authority);
    m_discovery->listenTo(seal, DatagramKind::Event);
    m_discovery->announce(presence(m_own), seal, DatagramKind::Event);
}

void RunningSync::onHeard(DatagramKind kind, const Presence& heard, const Endpoint& from)
{
    // While we know nobody, we know nobody as a stranger.
    const bool hasJustJoined = !m_membership.members.contains(m_options.device.publicKey());
    const bool isKnown = hasJustJoined || m_memberPrefixes.contains(heard.devicePrefix);
    if (kind != DatagramKind::Event || !isKnown)
        return;
    m_caller.heard(from, {heard.devicePrefix, heard.run},
                   heard.isNode ? TopologyRole::Node : TopologyRole::Desk);
    tellStatusSoon();
}

void RunningSync::onNamed(const Endpoint& endpoint, const message::PeerRef& device)
{
    if (const auto member = m_memberPrefixes.find(device.devicePrefix);
        member != m_memberPrefixes.end() && !m_isWinding)
        m_caller.named(endpoint, device, member->second);
}

void RunningSync::onOpened(PeerNumber peer, const PeerIdentity& identity)
{
    m_caller.sessionOpened({devicePrefixOf(identity.device), identity.run}, roleOf(identity.device));
    const PeerConnection* connection = m_sessions.find(peer);
    if (connection && connection->side() == Session::Side::Initiator)
        Q_EMIT reached(connection->remote());
    tellStatusSoon();
}

void RunningSync::onClosed(const PeerIdentity& identity)
{
    const std::vector<const PeerConnection*> open = m_sessions.open();
    const bool isAnotherOpen = std::any_of(open.begin(), open.end(), [&](const PeerConnection* connection) {
        return connection->session()->peer() == identity;
    });
    if (!isAnotherOpen)
        m_caller.sessionClosed({devicePrefixOf(identity.device), identity.run});
    if (!isAnotherOpen && m_discovery && !m_isWinding)
        m_discovery->announceSoon();
    tellStatusSoon();
}

void RunningSync::tellStatusSoon()
{
    if (m_isWinding)
        return;
    if (!m_statusTimer.isActive() || m_statusTimer.remainingTimeAsDuration() > kStatusSoon)
        m_statusTimer.start(kStatusSoon);
}

void RunningSync::tellStatus()
{
    m_statusTimer.start(kStatusEvery);
    if (auto endpoints = reachableAt(m_listener.endpoints(), ownAddresses()); endpoints != m_endpoints) {
        m_endpoints = std::move(endpoints);
        Q_EMIT listening(m_endpoints);
    }
    NetworkStatus now = status();
    if (now == m_told)
        return;
    m_told = std::move(now);
    Q_EMIT statusChanged(m_told);
}

NetworkStatus RunningSync::status() const
{
    NetworkStatus status;
    std::vector<std::chrono::milliseconds> offsets;
    for (const PeerConnection* connection : m_sessions.open()) {
        const Session& session = *connection->session();
        if (!session.peer())
            continue;
        status.peers.push_back({session.peer()->device, toText(connection->remote()), session.clockOffset(),
                                session.roundTrip(), session.peerCondition()});
        if (session.clockOffset())
            offsets.push_back(*session.clockOffset());
    }
    if (!offsets.empty())
        status.clockOffset = medianWithOurs(std::move(offsets));
    status.port = m_listener.port();
    status.listenProblem = m_listener.problem();
    status.interfaces = m_discovery ? m_discovery->interfaceCount() : Discovery::countInterfaces();
    status.hearsDatagrams = m_caller.dialer().hasHeard(steadyNow());
    status.heardOf = m_caller.dialer().heardOf(steadyNow());
    status.otherVersion = m_otherVersion;
    return status;
}

TopologyRole RunningSync::roleOf(const PublicKey& device) const
{
    const auto member = m_membership.members.find(device);
    const bool isNode = member != m_membership.members.end() && member->second.role == Role::Node;
    return isNode ? TopologyRole::Node : TopologyRole::Desk;
}

Presence RunningSync::presence(const message::PeerRef& own) const
{
    return {.isNode = m_options.isNode,
            .wantsAnswer = false,
            .port = m_listener.port(),
            .devicePrefix = own.devicePrefix,
            .run = own.run,
            .sent = {}};
}

} // namespace gatelog
