// SPDX-License-Identifier: Apache-2.0
#include "sync/net/sync_service.h"

#include "sync/net/running_sync.h"

#include <QTimer>

namespace gatelog {

SyncService::SyncService(const Clock& clock) : m_clock(clock), m_stopTimer(new QTimer(this))
{
    qRegisterMetaType<PeerNumber>();
    qRegisterMetaType<PeerIdentity>();
    qRegisterMetaType<CloseReason>();
    qRegisterMetaType<Message>();
    qRegisterMetaType<JoinRequest>();
    qRegisterMetaType<Endpoint>();
    qRegisterMetaType<std::vector<Endpoint>>();
    qRegisterMetaType<NetworkStatus>();
    m_stopTimer->setSingleShot(true);
    connect(m_stopTimer, &QTimer::timeout, this, &SyncService::gone);
}

SyncService::~SyncService() = default;

void SyncService::start(const SyncOptions& options)
{
    inThread([this, options] { doStart(options); });
}

void SyncService::stop()
{
    inThread([this] { doStop(); });
}

void SyncService::setMembership(const Membership& membership)
{
    inThread([this, membership] {
        m_membership = membership;
        if (m_running)
            m_running->setMembership(membership);
    });
}

void SyncService::send(const std::vector<Outgoing>& messages)
{
    inThread([this, messages] {
        if (!m_running)
            return;
        for (const Outgoing& outgoing : messages)
            m_running->sessions().send(outgoing);
    });
}

void SyncService::endSessions(const std::vector<PeerNumber>& peers, CloseReason reason)
{
    inThread([this, peers, reason] {
        if (!m_running)
            return;
        for (const PeerNumber peer : peers)
            m_running->sessions().end(peer, reason);
    });
}

void SyncService::addPeers(const std::vector<Endpoint>& peers)
{
    inThread([this, peers] {
        if (m_running)
            m_running->addPeers(peers);
    });
}

void SyncService::setInvitations(const std::vector<OpenInvitation>& invitations)
{
    inThread([this, invitations] {
        m_invitations = invitations;
        if (m_running)
            m_running->setInvitations(invitations);
    });
}

void SyncService::setJoinByCode(JoinByCode joinByCode)
{
    inThread([this, joinByCode] {
        m_joinByCode = joinByCode;
        if (m_running)
            m_running->setJoinByCode(joinByCode);
    });
}

void SyncService::setCondition(const control::Condition& condition)
{
    inThread([this, condition] {
        m_condition = condition;
        if (m_running)
            m_running->setCondition(condition);
    });
}

void SyncService::answerJoin(PeerNumber peer, JoinVerdict verdict)
{
    inThread([this, peer, verdict] {
        if (m_running)
            m_running->joins().answer(peer, verdict);
    });
}

void SyncService::inThread(std::function<void()> job)
{
    QMetaObject::invokeMethod(this, std::move(job), Qt::QueuedConnection);
}

void SyncService::doStart(const SyncOptions& options)
{
    m_stopTimer->stop();
    ++m_starts;
    m_running = std::make_unique<RunningSync>(options, m_clock);
    passOn();
    m_running->setMembership(m_membership);
    m_running->setInvitations(m_invitations);
    if (m_condition)
        m_running->setCondition(*m_condition);
    m_running->begin();
    if (m_joinByCode == JoinByCode::Open)
        m_running->setJoinByCode(m_joinByCode);
}

void SyncService::doStop()
{
    if (!m_running) {
        Q_EMIT stopped();
        return;
    }
    if (m_stopTimer->isActive())
        return;
    m_stopTimer->start(kStopsWithin);
    m_running->wind();
}

void SyncService::passOn()
{
    RunningSync* const running = m_running.get();
    SessionTable* const sessions = &running->sessions();
    connect(sessions, &SessionTable::opened, this, &SyncService::opened);
    connect(sessions, &SessionTable::revokedPeer, this, &SyncService::revokedPeer);
    connect(
        sessions, &SessionTable::closed, this,
        [this](PeerNumber peer, const PeerIdentity&, CloseReason reason) { Q_EMIT closed(peer, reason); });
    connect(sessions, &SessionTable::received, this, &SyncService::received);
    connect(sessions, &SessionTable::refusedByPeers, this, &SyncService::refusedByPeers);
    connect(&running->joins(), &JoinDesk::requested, this, &SyncService::joinRequested);
    connect(&running->joins(), &JoinDesk::ended, this, &SyncService::joinEnded);
    connect(running, &RunningSync::listening, this, &SyncService::listening);
    connect(running, &RunningSync::reached, this, &SyncService::reached);
    connect(running, &RunningSync::statusChanged, this, &SyncService::statusChanged);
    // Not while it is still in the call that tells so.
    connect(
        running, &RunningSync::allGone, this,
        [this, start = m_starts] {
            if (start == m_starts) // and not of one that was replaced meanwhile
                gone();
        },
        Qt::QueuedConnection);
}

void SyncService::gone()
{
    if (!m_running)
        return;
    m_stopTimer->stop();
    m_running.reset();
    Q_EMIT stopped();
}

} // namespace gatelog
