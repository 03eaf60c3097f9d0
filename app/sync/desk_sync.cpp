// SPDX-License-Identifier: Apache-2.0
#include "app/sync/desk_sync.h"

#include "app/sync/known_peers.h"
#include "core/store/enrolment.h"
#include "sync/net/net_clock.h"

#include <QMetaObject>
#include <QSemaphore>

#include <algorithm>
#include <memory>
#include <utility>

namespace gatelog {

DeskSync::DeskSync(ReplicaService& service, const Clock& clock, const SyncSettings& settings, QObject* parent)
    : QObject(parent), m_service(service), m_clock(clock), m_settings(settings),
      m_sync(new SyncService(clock)), m_run(random64())
{
    m_service.setSync(m_run);
    m_sync->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sync, &QObject::deleteLater);
    m_newcomerTimer.setSingleShot(true);
    connect(&m_newcomerTimer, &QTimer::timeout, this, &DeskSync::expectNewcomers);
    m_thread.setObjectName(QStringLiteral("sync"));
    connectService();
    connectNetwork();
    m_thread.start();
}

DeskSync::~DeskSync()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void DeskSync::stop()
{
    if (std::exchange(m_isStopped, true))
        return;
    const auto said = std::make_shared<QSemaphore>();
    connect(
        m_sync, &SyncService::stopped, m_sync, [said] { said->release(); }, Qt::DirectConnection);
    m_sync->stop();
    const auto patience = 2 * SyncService::kStopsWithin;
    Q_UNUSED(said->tryAcquire(1, int(patience.count())));
}

void DeskSync::connectService()
{
    connect(&m_service, &ReplicaService::opened, this, &DeskSync::start);
    connect(&m_service, &ReplicaService::openFailed, this, [this] { m_sync->stop(); });
    connect(&m_service, &ReplicaService::syncStateChanged, this, [this](const SyncState& state) {
        m_state = state;
        if (m_refusal == CloseReason::NotEnrolled && m_state.connected() > 0)
            m_refusal = CloseReason::None;
        for (const SyncState::Device& device : m_state.devices)
            if (device.isConnected)
                m_newcomers.came(device.key);
        Q_EMIT stateChanged(m_state);
    });
    // From the replica's thread straight into the sync thread's queue, not by way of the windows'.
    connect(
        &m_service, &ReplicaService::outgoing, m_sync,
        [sync = m_sync](const std::vector<Outgoing>& messages) { sync->send(messages); },
        Qt::DirectConnection);
    connect(
        &m_service, &ReplicaService::sessionsToEnd, m_sync,
        [sync = m_sync](const std::vector<PeerNumber>& peers, CloseReason reason) {
            sync->endSessions(peers, reason);
        },
        Qt::DirectConnection);
    connect(
        &m_service, &ReplicaService::membershipChanged, m_sync,
        [sync = m_sync](const Membership& membership) { sync->setMembership(membership); },
        Qt::DirectConnection);
}

void DeskSync::connectNetwork()
{
    connect(m_sync, &SyncService::opened, &m_service, &ReplicaService::peerOpened, Qt::DirectConnection);
    connect(m_sync, &SyncService::revokedPeer, &m_service, &ReplicaService::revokedPeerOpened,
            Qt::DirectConnection);
    connect(m_sync, &SyncService::received, &m_service, &ReplicaService::peerSaid, Qt::DirectConnection);
    connect(
        m_sync, &SyncService::closed, &m_service,
        [service = &m_service](PeerNumber peer, CloseReason) { service->peerClosed(peer); },
        Qt::DirectConnection);
    connect(m_sync, &SyncService::listening, this, [this](const std::vector<Endpoint>& endpoints) {
        m_endpoints = endpoints;
        Q_EMIT listening(m_endpoints);
    });
    connect(m_sync, &SyncService::statusChanged, this, [this](const NetworkStatus& status) {
        m_network = status;
        Q_EMIT networkChanged(m_network);
    });
    connect(m_sync, &SyncService::refusedByPeers, this, [this](CloseReason reason) {
        // That it was revoked is for good, and said once.
        if (m_refusal == CloseReason::Revoked || reason == std::exchange(m_refusal, reason))
            return;
        Q_EMIT refused(reason);
    });
    connect(m_sync, &SyncService::reached, this, &DeskSync::rememberPeer);
    connect(m_sync, &SyncService::joinRequested, this, &DeskSync::onJoinRequested);
    connect(m_sync, &SyncService::joinEnded, this, [this](PeerNumber peer) {
        m_asking.erase(peer);
        Q_EMIT joinEnded(peer);
    });
}

void DeskSync::start(const DeskState& desk)
{
    const bool isOther = desk.event != m_desk.event;
    m_desk = desk;
    m_refusal = CloseReason::None;
    if (isOther)
        closeInvitations();
    const auto key = ReplicaFolder(desk.folder).deviceKey();
    if (!key)
        return; // the replica would not have opened without it
    SyncOptions options{*key, desk.event, desk.authority, desk.role == Role::Node, m_run, {}, 0, {}, true,
                        0,    true};
    if (options.authority.isZero())
        options.authority = eventIdOf(m_learnt) == desk.event ? m_learnt : m_settings.authority;
    options.listen = m_settings.listen;
    options.preferredPort = SyncSettings::kPort;
    options.peers = KnownPeers(desk.folder).load();
    options.peers.insert(options.peers.begin(), m_settings.peers.begin(), m_settings.peers.end());
    options.discovery = m_settings.discovery;
    options.discoveryPort = m_settings.discoveryPort;
    m_sync->start(options);
}

void DeskSync::rememberPeer(const Endpoint& endpoint)
{
    KnownPeers(m_desk.folder).add(endpoint);
}

Result<> DeskSync::takeAuthority(const SigningKey& authority)
{
    if (m_desk.folder.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no event is open"));
    if (eventIdOf(authority.publicKey()) != m_desk.event)
        return failure(ErrorCode::ForeignEvent, m_desk.folder);
    m_authority = authority;
    return {};
}

Result<Invitation> DeskSync::invite(const SigningKey& authority, const InvitationWish& wish)
{
    if (const auto taken = takeAuthority(authority); !taken)
        return tl::unexpected(taken.error());
    Invitation invitation;
    invitation.authority = authority.publicKey();
    invitation.token = *InvitationToken::fromBytes(randomBytes(InvitationToken::size));
    const WallTime expires = m_clock.now() + wish.validity;
    invitation.expires = std::chrono::floor<std::chrono::seconds>(expires);
    for (const Endpoint& endpoint : m_endpoints) {
        if (invitation.addresses.size() == Invitation::kMaxAddresses)
            break;
        if (auto address = invitedAddress(endpoint))
            invitation.addresses.push_back(std::move(*address));
    }
    if (invitation.addresses.empty())
        return failure(ErrorCode::NotFound, QStringLiteral("no address that others could connect to"));
    m_invitations.push_back({{invitation.token, expires, wish.role}, wish.approval});
    tellInvitations();
    return invitation;
}

Result<> DeskSync::setJoinByCode(JoinByCode joinByCode, const std::optional<SigningKey>& authority)
{
    if (joinByCode == JoinByCode::Open) {
        if (!authority)
            return failure(ErrorCode::Usage, QStringLiteral("the authority's key is wanted"));
        if (const auto taken = takeAuthority(*authority); !taken)
            return taken;
    }
    m_sync->setJoinByCode(joinByCode);
    return {};
}

void DeskSync::withdraw(const InvitationToken& token)
{
    std::erase_if(m_invitations,
                  [&](const Open& open) { return open.invitation.token == token && !open.isUsed(); });
    tellInvitations();
}

void DeskSync::closeInvitations()
{
    m_invitations.clear();
    m_newcomers.clear();
    m_authority.reset();
    tellInvitations();
    m_sync->setJoinByCode(JoinByCode::Closed);
}

DeskSync::Open* DeskSync::invitationOf(const JoinRequest& request)
{
    const auto open = std::find_if(m_invitations.begin(), m_invitations.end(), [&](const Open& invitation) {
        return request.code.isEmpty() && invitation.invitation.token == request.token;
    });
    return open == m_invitations.end() ? nullptr : &*open;
}

void DeskSync::tellInvitations()
{
    std::vector<OpenInvitation> open;
    for (const Open& invitation : m_invitations) {
        open.push_back(invitation.invitation);
        // It is kept as expired, so that a second use is told from a wrong one.
        if (invitation.isUsed() && !m_newcomers.isMissing(invitation.usedBy))
            open.back().expires = WallTime{};
        open.back().usedBy = invitation.usedBy;
    }
    m_sync->setInvitations(open);
}

void DeskSync::onJoinRequested(PeerNumber peer, const JoinRequest& request)
{
    m_asking[peer] = request;
    const Open* open = invitationOf(request);
    if (open && open->approval == Approval::Automatic)
        enrol(peer, request, open->invitation.role);
    else
        Q_EMIT joinRequested(peer, request);
}

void DeskSync::approve(PeerNumber peer, Role role)
{
    if (const auto asking = m_asking.find(peer); asking != m_asking.end())
        enrol(peer, asking->second, role);
}

void DeskSync::refuse(PeerNumber peer)
{
    m_sync->answerJoin(peer, JoinVerdict::Refused);
}

void DeskSync::enrol(PeerNumber peer, const JoinRequest& request, Role role)
{
    Open* open = invitationOf(request);
    // One token enrols one device, though two may have come with it at once.
    const bool isUsed =
        open && open->isUsed() && open->usedBy != request.device && !m_newcomers.isMissing(open->usedBy);
    if (!m_authority || isUsed) {
        refuse(peer);
        return;
    }
    const std::optional<PublicKey> replaced = m_newcomers.missingAs(request);
    if (open) {
        open->usedBy = request.device;
        tellInvitations();
    }
    m_service.run(
        [this, peer, request, role, replaced, authority = *m_authority](Replica& replica) -> Result<> {
            Result<VerifiedRecord> record = failure(ErrorCode::NotFound);
            if (replaced)
                record = revokeDevice(replica, authority, *replaced);
            if (!replaced || record)
                record = enrolDevice(replica, authority, {request.device, request.name, role});
            QMetaObject::invokeMethod(
                this,
                [this, peer, request, done = record ? Result<>() : Result<>(tl::unexpected(record.error()))] {
                    enrolmentWritten(peer, request, done);
                });
            return {};
        });
}

/// Tells who has not come, and looks again when somebody else may be missing.
void DeskSync::expectNewcomers()
{
    const auto missing = m_newcomers.takeMissing(steadyNow());
    if (!missing.empty())
        tellInvitations();
    for (const JoinRequest& request : missing)
        Q_EMIT neverCame(request);
    if (const auto next = m_newcomers.nextDeadline(); next != Newcomers::Millis::max())
        m_newcomerTimer.start(std::max(next - steadyNow(), Newcomers::Millis(1)));
}

void DeskSync::enrolmentWritten(PeerNumber peer, const JoinRequest& request, const Result<>& done)
{
    if (done) {
        m_sync->answerJoin(peer, JoinVerdict::Enrolled);
        if (const auto replaced = m_newcomers.missingAs(request))
            m_newcomers.came(*replaced);
        m_newcomers.letIn(request, steadyNow());
        expectNewcomers();
        Q_EMIT enrolled(request);
        return;
    }
    if (Open* open = invitationOf(request)) {
        open->usedBy = {};
        tellInvitations();
    }
    const bool isTaken = done.error().code == ErrorCode::Conflict;
    m_sync->answerJoin(peer, isTaken ? JoinVerdict::NameTaken : JoinVerdict::Refused);
    Q_EMIT joinFailed(request, done.error());
}

} // namespace gatelog
