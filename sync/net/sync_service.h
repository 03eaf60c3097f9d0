// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange/peer_number.h"
#include "sync/net/network_status.h"
#include "sync/session/invitation.h"
#include "sync/session/membership.h"
#include "sync/session/session.h"

#include <QHostAddress>
#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace gatelog {

/// Where a device can be reached.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
};

/// What the service is started with.
struct SyncOptions
{
    SigningKey device;
    EventId event;
    PublicKey authority; ///< zero where it is not known yet: no discovery then
    bool isNode = false;
    RunId run;
    std::vector<Endpoint> listen; ///< empty: any address, a port of the system's choice
    std::vector<Endpoint> peers;  ///< typed or remembered
    bool discovery = true;
    quint16 discoveryPort = 47615;
    bool listens = true; ///< false: only connects
};

/// The network side of sync (sync/PROTOCOL.md, sections 2 to 5, 9, 10): sockets, discovery, sessions,
/// verifying. Lives in the sync thread: move it there, then call its slots from anywhere (they queue
/// themselves). It knows no replica: what sessions bring goes out as signals with values, and the other way
/// round.
class SyncService : public QObject
{
    Q_OBJECT

public:
    explicit SyncService(const Clock& clock);
    ~SyncService() override;

    void start(const SyncOptions& options);
    /// Says Bye to everybody. stopped() follows.
    void stop();
    void setMembership(const Membership& membership);
    void send(const std::vector<Outgoing>& messages);
    void endSessions(const std::vector<PeerNumber>& peers, CloseReason reason);
    void addPeers(const std::vector<Endpoint>& peers);
    /// Tokens that Join is answered for; replaces those before. An empty list: nobody may join.
    void setInvitations(const std::vector<OpenInvitation>& invitations);
    /// The administrator's word on a JoinRequested.
    void answerJoin(PeerNumber peer, JoinVerdict verdict);

Q_SIGNALS:
    void listening(const std::vector<gatelog::Endpoint>& endpoints);
    void opened(gatelog::PeerNumber peer, const gatelog::PeerIdentity& identity);
    void closed(gatelog::PeerNumber peer, gatelog::CloseReason reason);
    void received(gatelog::PeerNumber peer, const gatelog::Message& message);
    /// Somebody with a valid token (or a code that both show) wants in.
    void joinRequested(gatelog::PeerNumber peer, const gatelog::JoinRequest& request);
    /// The others say that this device is revoked, or not enrolled.
    void refusedByPeers(gatelog::CloseReason reason);
    /// An address at which a session came about: worth remembering.
    void reached(const gatelog::Endpoint& endpoint);
    void statusChanged(const gatelog::NetworkStatus& status);
    void stopped();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gatelog
