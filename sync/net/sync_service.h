// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange/peer_number.h"
#include "sync/net/endpoint.h"
#include "sync/net/network_status.h"
#include "sync/session/invitation.h"
#include "sync/session/membership.h"
#include "sync/session/peer_identity.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace gatelog {

class RunningSync;

/// Whether who has no invitation may ask to join.
enum class JoinByCode : std::uint8_t { Closed, Open };

/// What the service is started with.
struct SyncOptions
{
    SigningKey device;
    EventId event{};
    PublicKey authority{}; ///< zero where it is not known yet: no discovery then
    bool isNode = false;
    RunId run{};
    std::vector<Endpoint> listen{}; ///< only these; empty: any address
    quint16 preferredPort =
        0; ///< with an empty `listen`: this if it is free; else, or where 0, one of the system's choice
    std::vector<Endpoint> peers{}; ///< typed or remembered
    bool discovery = true;
    quint16 discoveryPort = 47615;
    bool listens = true; ///< false: only connects
};

/// The network side of sync (sync/PROTOCOL.md, sections 2 to 5, 9, 10): sockets, discovery, sessions,
/// verifying. Lives in the sync thread: move it there, then call its functions from any thread: they queue
/// themselves. It knows no replica: what sessions bring goes out as signals with values, and the other way
/// round.
class SyncService : public QObject
{
    Q_OBJECT

public:
    /// After Bye is said, for connections that do not end.
    static constexpr std::chrono::milliseconds kStopsWithin{1'500};

    /// `clock` must outlive it.
    explicit SyncService(const Clock& clock);
    /// After stopped(), once its thread has ended; or in its thread.
    ~SyncService() override;

    /// A service that runs is stopped first, without stopped(). The device whose own key is not in the
    /// membership has just joined: it takes one session, with whoever takes it, until its log says more.
    void start(const SyncOptions& options);
    /// Says Bye to everybody. stopped() follows, and nothing after it.
    void stop();
    void setMembership(const Membership& membership);
    void send(const std::vector<Outgoing>& messages);
    void endSessions(const std::vector<PeerNumber>& peers, CloseReason reason);
    void addPeers(const std::vector<Endpoint>& peers);
    /// Tokens that Join is answered for; replaces those before. An empty list: nobody may join by a token.
    void setInvitations(const std::vector<OpenInvitation>& invitations);
    /// Open: a beacon tells everybody around that this desk may be asked to let them join, by a code that
    /// both screens show. Closed at first.
    void setJoinByCode(JoinByCode joinByCode);
    /// Of this machine, for the peers; kept for the next start. Until then they are told nothing.
    void setCondition(const control::Condition& condition);
    /// The administrator's word on a joinRequested: Enrolled, Refused or NameTaken.
    void answerJoin(PeerNumber peer, JoinVerdict verdict);

Q_SIGNALS:
    /// Where others can connect to; empty: nowhere. Told again when an address comes or goes.
    void listening(const std::vector<gatelog::Endpoint>& endpoints);
    void opened(gatelog::PeerNumber peer, const gatelog::PeerIdentity& identity);
    /// A device that was revoked: give it the authority's ranges by send(), then endSessions() with Revoked.
    /// closed() follows; there is no opened() and no received().
    void revokedPeer(gatelog::PeerNumber peer, const gatelog::PeerIdentity& identity);
    void closed(gatelog::PeerNumber peer, gatelog::CloseReason reason);
    void received(gatelog::PeerNumber peer, const gatelog::Message& message);
    /// Somebody with a valid token (or a code that both show) wants in.
    void joinRequested(gatelog::PeerNumber peer, const gatelog::JoinRequest& request);
    /// Who asked has gone, or was answered.
    void joinEnded(gatelog::PeerNumber peer);
    /// Others say that this device is revoked, or (who says so is not known) not enrolled.
    void refusedByPeers(gatelog::CloseReason reason);
    /// An address at which a session came about: worth remembering.
    void reached(const gatelog::Endpoint& endpoint);
    void statusChanged(const gatelog::NetworkStatus& status);
    void stopped();

private:
    void inThread(std::function<void()> job);
    void doStart(const SyncOptions& options);
    void doStop();
    void passOn();
    void gone();

    const Clock& m_clock;
    // Kept here, as they may be told before start().
    Membership m_membership;
    std::vector<OpenInvitation> m_invitations;
    JoinByCode m_joinByCode = JoinByCode::Closed;
    std::optional<control::Condition> m_condition;
    std::unique_ptr<RunningSync> m_running;
    quint64 m_starts = 0;
    QTimer* m_stopTimer; ///< a child: moves with this to its thread
};

} // namespace gatelog
