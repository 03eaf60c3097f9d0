// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/caller.h"
#include "sync/net/conditions.h"
#include "sync/net/discovery.h"
#include "sync/net/introductions.h"
#include "sync/net/join_desk.h"
#include "sync/net/listener.h"
#include "sync/net/session_table.h"
#include "sync/net/sync_service.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace gatelog {

/// What a SyncService is made of while it runs: who listens, who calls, who is heard, who has a session, who
/// wants to join; and what they tell each other. One thread, with an event loop.
class RunningSync : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kStatusEvery{1'000};
    /// After something changed: what changes together is told once.
    static constexpr std::chrono::milliseconds kStatusSoon{50};

    /// Who has just joined looks for others only then, or once its log has come: those around may have just
    /// joined, too, and have nothing for it, while an address it was given leads to who let it in.
    static constexpr std::chrono::milliseconds kGivenAddressFirst{3'000};

    RunningSync(const SyncOptions& options, const Clock& clock);

    /// Once somebody listens to the signals.
    void begin();
    void setMembership(const Membership& membership);
    void setInvitations(const std::vector<OpenInvitation>& invitations);
    void setJoinByCode(JoinByCode joinByCode);
    void setCondition(const control::Condition& condition) { m_conditions.set(condition); }
    void addPeers(const std::vector<Endpoint>& peers) { m_caller.add(peers); }
    SessionTable& sessions() { return m_sessions; }
    JoinDesk& joins() { return m_joins; }
    /// No new connections, in or out; those there are say Bye. allGone() follows.
    void wind();

Q_SIGNALS:
    void listening(const std::vector<gatelog::Endpoint>& endpoints);
    void reached(const gatelog::Endpoint& endpoint);
    void statusChanged(const gatelog::NetworkStatus& status);
    void allGone();

private:
    void connectParts();
    void listen();
    void discover();
    void onHeard(DatagramKind kind, const Presence& presence, const Endpoint& from);
    void onNamed(const Endpoint& endpoint, const message::PeerRef& device);
    void onOpened(PeerNumber peer, const PeerIdentity& identity);
    void onClosed(const PeerIdentity& identity);
    void tellStatusSoon();
    void tellStatus();
    NetworkStatus status() const;
    TopologyRole roleOf(const PublicKey& device) const;
    Presence presence(const message::PeerRef& own) const;

    SyncOptions m_options;
    const Clock& m_clock;
    message::PeerRef m_own;
    Membership m_membership;
    std::map<std::uint64_t, TopologyRole> m_memberPrefixes; ///< of devices that may have a session
    SessionTable m_sessions;
    Caller m_caller;
    Introductions m_introductions;
    Conditions m_conditions;
    Listener m_listener;
    std::vector<Endpoint> m_endpoints; ///< as last told
    JoinDesk m_joins;
    std::unique_ptr<Discovery> m_discovery; ///< null: switched off, or the authority is not known
    QString m_otherVersion;
    NetworkStatus m_told;
    QTimer m_statusTimer;
    QTimer m_discoverTimer;
    bool m_isWinding = false;
};

} // namespace gatelog
