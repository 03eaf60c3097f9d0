// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_service.h"
#include "app/sync/newcomers.h"
#include "sync/net/sync_service.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace gatelog {

/// How a laptop takes part in sync; what is not said is found out.
struct SyncSettings
{
    std::vector<Endpoint> listen; ///< only these; empty: any address, kPort if it is free
    std::vector<Endpoint> peers;  ///< typed in
    bool discovery = true;
    quint16 discoveryPort = 47615;
    PublicKey authority; ///< where the log does not say it yet: of the invitation
    static constexpr quint16 kPort = 47616;
};

/// Whether an administrator looks at each that comes with an invitation.
enum class Approval : std::uint8_t { Automatic, Ask };

/// What an invitation is to be like.
struct InvitationWish
{
    Role role = Role::Scanner;
    std::chrono::seconds validity{15 * 60};
    Approval approval = Approval::Automatic;
};

/// One laptop's sync: a SyncService in a thread of its own, between the network and a ReplicaService, from
/// the moment a replica is opened until it is closed. Also lets others join. Lives in the thread that made
/// it.
class DeskSync : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it, and the service until stop(); the service must not have been asked to open
    /// anything yet.
    DeskSync(ReplicaService& service, const Clock& clock, const SyncSettings& settings,
             QObject* parent = nullptr);
    /// After the service's thread has ended, or the two would meet in each other's last words.
    ~DeskSync() override;
    /// Says Bye and waits until it is said. To be called while the service's thread still runs.
    void stop();

    /// Before a replica that has just joined is opened: its log does not say yet whose event it is.
    void learnAuthority(const PublicKey& authority) { m_learnt = authority; }

    const SyncState& state() const { return m_state; }
    const NetworkStatus& network() const { return m_network; }
    const std::vector<Endpoint>& endpoints() const { return m_endpoints; }
    /// What peers said last of this device: Revoked, NotEnrolled, or None.
    CloseReason refusal() const { return m_refusal; }

    /// Of this machine, for the other desks: they are told nothing until it is known.
    void setCondition(const control::Condition& condition) { m_sync->setCondition(condition); }

    /// Opens the door for one device. The key stays in memory while an invitation is open. ForeignEvent: it
    /// is another event's. NotFound: no replica is open, or nothing listens yet.
    Result<Invitation> invite(const SigningKey& authority, const InvitationWish& wish);
    /// Lets desks ask by a six-digit code, or no longer. With Open, `authority` as in invite().
    Result<> setJoinByCode(JoinByCode joinByCode, const std::optional<SigningKey>& authority = {});
    /// One that nobody used is answered no more.
    void withdraw(const InvitationToken& token);
    void closeInvitations();
    std::size_t openInvitations() const { return m_invitations.size(); }
    /// On a joinRequested. Enrolled, or joinFailed, follows.
    void approve(PeerNumber peer, Role role);
    void refuse(PeerNumber peer);

Q_SIGNALS:
    void stateChanged(const gatelog::SyncState& state);
    void networkChanged(const gatelog::NetworkStatus& status);
    void listening(const std::vector<gatelog::Endpoint>& endpoints);
    /// Peers say so for the first time: in this run, or since this device was last among them.
    void refused(gatelog::CloseReason reason);
    /// With Approval::Ask, or by code: an administrator is to say approve() or refuse().
    void joinRequested(gatelog::PeerNumber peer, const gatelog::JoinRequest& request);
    void joinEnded(gatelog::PeerNumber peer);
    void enrolled(const gatelog::JoinRequest& request);
    void joinFailed(const gatelog::JoinRequest& request, const gatelog::Error& error);
    /// It was let in, and has not been here since: its join broke off. Its name and its invitation may be
    /// used once more; it is revoked then.
    void neverCame(const gatelog::JoinRequest& request);

private:
    void connectService();
    void connectNetwork();
    void start(const DeskState& state);
    void rememberPeer(const Endpoint& endpoint);
    void onJoinRequested(PeerNumber peer, const JoinRequest& request);
    void enrol(PeerNumber peer, const JoinRequest& request, Role role);
    void expectNewcomers();
    void enrolmentWritten(PeerNumber peer, const JoinRequest& request, const Result<>& done);
    void tellInvitations();
    Result<> takeAuthority(const SigningKey& authority);

    struct Open
    {
        OpenInvitation invitation;
        Approval approval;
        PublicKey usedBy{}; ///< zero: nobody
        bool isUsed() const { return !usedBy.isZero(); }
    };
    Open* invitationOf(const JoinRequest& request);

    ReplicaService& m_service;
    const Clock& m_clock;
    const SyncSettings m_settings;
    QThread m_thread;
    SyncService* m_sync; ///< in m_thread
    RunId m_run;
    bool m_isStopped = false;
    DeskState m_desk;
    SyncState m_state;
    NetworkStatus m_network;
    std::vector<Endpoint> m_endpoints;
    CloseReason m_refusal = CloseReason::None;
    PublicKey m_learnt;
    std::optional<SigningKey> m_authority;
    std::vector<Open> m_invitations;
    std::map<PeerNumber, JoinRequest> m_asking;
    Newcomers m_newcomers;
    QTimer m_newcomerTimer;
};

} // namespace gatelog
