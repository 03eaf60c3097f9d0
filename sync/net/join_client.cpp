// SPDX-License-Identifier: Apache-2.0
#include "sync/net/join_client.h"

#include "sync/net/net_clock.h"

#include <algorithm>

namespace gatelog {
namespace {

/// Somebody is there who may answer in a moment: it has too many guests, or the network loses what is said.
bool isForLater(CloseReason reason)
{
    switch (reason) {
    case CloseReason::TooMany:
    case CloseReason::Lost:
    case CloseReason::Silent:
    case CloseReason::TimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace

JoinClient::JoinClient(const SigningKey& device, const Clock& clock) : m_device(device), m_clock(clock)
{
    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] {
        if (m_connection && !m_connection->session())
            m_connection->abandon(CloseReason::Unreachable);
    });
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &JoinClient::tryNext);
    m_hostsTimer.setSingleShot(true);
    connect(&m_hostsTimer, &QTimer::timeout, this, [this] {
        std::vector<Endpoint> hosts;
        for (const Host& host : m_hosts)
            hosts.push_back(host.endpoint);
        stopLooking();
        Q_EMIT hostsHeard(hosts);
    });
}

JoinClient::~JoinClient()
{
    if (m_connection)
        m_connection->disconnect(this);
}

Result<> JoinClient::join(const Invitation& invitation, const QString& name,
                          const std::vector<Endpoint>& besides)
{
    auto initiator = JoinInitiator::byInvitation(m_device, name, invitation);
    if (!initiator)
        return tl::unexpected(initiator.error());
    std::deque<Endpoint> endpoints;
    for (const Invitation::Address& address : invitation.addresses)
        endpoints.push_back({addressOf(address.ip), address.port});
    for (const Endpoint& endpoint : besides)
        if (endpoints.size() < kMaxAddresses)
            endpoints.push_back(endpoint);
    begin(std::move(*initiator), std::move(endpoints), eventIdOf(invitation.authority), Purpose::Sync);
    return {};
}

Result<> JoinClient::joinByCode(const Endpoint& endpoint, const QString& name)
{
    auto initiator = JoinInitiator::byCode(m_device, name);
    if (!initiator)
        return tl::unexpected(initiator.error());
    begin(std::move(*initiator), {endpoint}, EventId{}, Purpose::JoinByCode);
    return {};
}

void JoinClient::confirmCode()
{
    if (!m_initiator)
        return;
    const auto progress = m_initiator->confirmCode();
    if (progress)
        take(*progress);
    else if (!m_connection) // it ended without the administrator's word
        fail({std::nullopt, false, m_lastReason, toText(m_remote)});
}

void JoinClient::cancel()
{
    m_fresh.reset();
    m_initiator.reset();
    m_isCodeShown = false;
    m_retryTimer.stop();
    hangUp();
}

void JoinClient::lookForBeacons(quint16 discoveryPort)
{
    stopLooking();
    m_discovery = std::make_unique<Discovery>(m_clock, discoveryPort);
    const DatagramSeal seal = DatagramSeal::ofBeacon();
    m_discovery->listenTo(seal, DatagramKind::Beacon);
    connect(
        m_discovery.get(), &Discovery::heard, this,
        [this](DatagramKind, const Presence& presence, const Endpoint& from) { onBeacon(presence, from); });
    // Without a port: a question, which those who invite answer at once.
    m_discovery->announce({.run = RunId(random64())}, seal, DatagramKind::Beacon);
}

void JoinClient::stopLooking()
{
    m_hostsTimer.stop();
    m_hosts.clear();
    // Not in a slot of its own signal.
    if (m_discovery)
        m_discovery.release()->deleteLater();
}

void JoinClient::onBeacon(const Presence& presence, const Endpoint& from)
{
    if (presence.port == 0 || m_hosts.size() == kMaxHosts)
        return;
    const bool isKnown = std::any_of(m_hosts.begin(), m_hosts.end(),
                                     [&](const Host& host) { return host.run == presence.run; });
    if (!isKnown)
        m_hosts.push_back({presence.run, from});
    if (!m_hostsTimer.isActive())
        m_hostsTimer.start(kBeaconsFor);
}

void JoinClient::begin(JoinInitiator initiator, std::deque<Endpoint> endpoints, const EventId& event,
                       Purpose purpose)
{
    cancel();
    m_fresh = std::move(initiator);
    m_round = std::move(endpoints);
    m_endpoints = m_round;
    m_isSomebodyThere = false;
    m_retryIn = kFirstRetry;
    m_retryUntil = steadyNow() + kRetriesFor;
    m_identity = SessionIdentity{event, m_device, RunId(random64()), DhKeyPair::generate()};
    m_purpose = purpose;
    m_lastReason = CloseReason::Unreachable;
    QMetaObject::invokeMethod(this, &JoinClient::tryNext, Qt::QueuedConnection);
}

void JoinClient::tryNext()
{
    if (!m_fresh || m_connection)
        return;
    if (m_endpoints.empty())
        return onRoundOver();
    m_remote = m_endpoints.front();
    m_endpoints.pop_front();
    m_initiator = m_fresh;
    m_connection =
        std::make_unique<PeerConnection>(PeerNumber(++m_lastNumber), *m_identity, m_clock, m_remote,
                                         ConnectionGoal{m_purpose, Session::Intent::Join});
    connect(m_connection.get(), &PeerConnection::joinReady, this, [this] {
        for (const QByteArray& bytes : m_initiator->start(m_connection->session()->handshakeHash()))
            m_connection->sendRaw(bytes);
    });
    connect(m_connection.get(), &PeerConnection::joinReceived, this, &JoinClient::onJoinReceived);
    connect(m_connection.get(), &PeerConnection::closed, this, &JoinClient::onClosed);
    m_connectTimer.start(kConnectLimit);
}

/// No address gave an answer.
void JoinClient::onRoundOver()
{
    if (!m_isSomebodyThere || steadyNow() + m_retryIn >= m_retryUntil)
        return fail({std::nullopt, false, m_lastReason, toText(m_remote)});
    m_isSomebodyThere = false;
    m_endpoints = m_round;
    // Not all that were turned away at once come again at once.
    const auto spread =
        std::chrono::milliseconds(std::int64_t(random64() % std::uint64_t(m_retryIn.count())));
    m_retryTimer.start(m_retryIn / 2 + spread);
    m_retryIn = std::min(2 * m_retryIn, kLastRetry);
    Q_EMIT busy();
}

void JoinClient::onJoinReceived(const QByteArray& message)
{
    if (!m_initiator)
        return;
    auto step = m_initiator->receive(message);
    if (!step) {
        m_connection->close(CloseReason::ProtocolBroken);
        return;
    }
    for (const QByteArray& bytes : step->toSend)
        m_connection->sendRaw(bytes);
    if (step->progress)
        take(*step->progress);
}

/// Without an answer: the next address may have one.
void JoinClient::onClosed(CloseReason reason)
{
    m_lastReason = reason;
    hangUp();
    // The administrator may have approved before the person here has compared.
    if (m_isCodeShown && reason == CloseReason::Going)
        return;
    // Digits that a person has seen are of that connection; they are not silently replaced by others.
    m_isSomebodyThere = m_isSomebodyThere || (isForLater(reason) && !m_isCodeShown);
    m_initiator.reset();
    QMetaObject::invokeMethod(this, &JoinClient::tryNext, Qt::QueuedConnection);
}

void JoinClient::take(const JoinInitiator::Progress& progress)
{
    if (std::holds_alternative<JoinInitiator::Waiting>(progress)) {
        Q_EMIT waiting();
    } else if (const auto* code = std::get_if<JoinInitiator::CodeToCompare>(&progress)) {
        m_isCodeShown = true;
        Q_EMIT codeToCompare(code->code);
    } else if (const auto* yes = std::get_if<JoinInitiator::Enrolled>(&progress)) {
        const PublicKey authority = yes->authority;
        cancel();
        Q_EMIT enrolled(authority, m_remote);
    } else if (const auto* no = std::get_if<JoinInitiator::Refused>(&progress)) {
        fail({no->verdict, no->isProven, CloseReason::None, toText(m_remote)});
    }
}

void JoinClient::fail(const JoinFailure& failure)
{
    cancel();
    Q_EMIT failed(failure);
}

/// The connection says Bye by itself.
void JoinClient::hangUp()
{
    m_connectTimer.stop();
    if (!m_connection)
        return;
    PeerConnection* const connection = m_connection.release();
    connection->disconnect(this);
    connect(connection, &PeerConnection::finished, connection, &QObject::deleteLater);
    connection->setParent(this); // should it outlast us
    if (!connection->isClosed())
        connection->close(CloseReason::Going);
}

} // namespace gatelog
