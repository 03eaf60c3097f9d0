// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/dialer.h"
#include "sync/net/peer_connection.h"
#include "sync/session/membership.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <set>

namespace gatelog {

/// All connections: who may have a session, and which one where there are two (sync/PROTOCOL.md, sections 2
/// and 4). One thread, with an event loop.
class SessionTable : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxSessions = 128;
    static constexpr std::size_t kMaxSessionsOfNode = 1'024;
    /// Revoked devices that are told so at a time: what they get has to be read for them.
    static constexpr int kMaxDismissed = 8;
    /// What was written before a device was revoked may still be under way to it.
    static constexpr std::chrono::milliseconds kRevokedStays{300};
    /// The log of who has just joined comes in pieces: the peer's own enrolment may come after ours.
    static constexpr std::chrono::milliseconds kUnknownStays{5'000};
    /// Of who has just joined: its one session, if it has brought nothing, when another peer comes.
    static constexpr std::chrono::milliseconds kEmptyHandedStays{2'000};

    /// `clock` must outlive it.
    SessionTable(const SessionIdentity& identity, const Clock& clock, std::size_t maxSessions);
    ~SessionTable() override;

    void setMembership(const Membership& membership);
    /// JoinByCode: who connects may ask to join by a code, too.
    void setJoinByCode(Purpose purpose) { m_purpose = purpose; }
    void take(std::unique_ptr<QTcpSocket> socket);
    void call(const Endpoint& endpoint);
    void giveUp(const Endpoint& endpoint);
    void send(const Outgoing& outgoing);
    void sendRaw(PeerNumber peer, const QByteArray& bytes);
    void tell(PeerNumber peer, const control::Addresses& addresses);
    void tell(PeerNumber peer, const control::Condition& condition);
    void end(PeerNumber peer, CloseReason reason);
    void endAll(CloseReason reason);
    /// Somebody else limits how many such there are.
    void settle(PeerNumber peer);
    bool isEmpty() const { return m_entries.empty(); }

    /// Null when it has ended.
    const PeerConnection* find(PeerNumber peer) const;
    /// Those with an open session.
    std::vector<const PeerConnection*> open() const;

Q_SIGNALS:
    void opened(gatelog::PeerNumber peer, const gatelog::PeerIdentity& identity);
    void revokedPeer(gatelog::PeerNumber peer, const gatelog::PeerIdentity& identity);
    void closed(gatelog::PeerNumber peer, const gatelog::PeerIdentity& identity, gatelog::CloseReason reason);
    void received(gatelog::PeerNumber peer, const gatelog::Message& message);
    void told(gatelog::PeerNumber peer, const gatelog::control::Addresses& addresses);
    void joinReceived(gatelog::PeerNumber peer, const QByteArray& message);
    void joinEnded(gatelog::PeerNumber peer);
    void refusedByPeers(gatelog::CloseReason reason);
    void otherVersion(const gatelog::Endpoint& endpoint);
    /// An incoming connection is not a stranger's any more, or gone.
    void settled(const QHostAddress& address);
    void called(const gatelog::Endpoint& endpoint);
    void found(const gatelog::Endpoint& endpoint, const gatelog::PeerIdentity& identity);
    void callEnded(const gatelog::Endpoint& endpoint, gatelog::Dialer::Outcome outcome);
    void emptied();

private:
    enum class Standing : std::uint8_t { Stranger, Accepted, Dismissed, Joining };
    struct Entry
    {
        std::unique_ptr<PeerConnection> connection;
        Standing standing = Standing::Stranger;
        bool isSettled = false;
        bool wasOpen = false;
        bool hasBrought = false; ///< records
        std::chrono::milliseconds acceptedAt{};
        std::optional<PeerIdentity> identity{};
        std::optional<std::chrono::milliseconds> endsAt{};
    };

    void add(std::unique_ptr<PeerConnection> connection);
    void onIdentified(PeerNumber number, const PeerIdentity& identity);
    void onOpened(PeerNumber number, const PeerIdentity& identity);
    void onReceived(PeerNumber number, const Message& message);
    void onJoin(PeerNumber number, const QByteArray& message);
    void onClosed(PeerNumber number, CloseReason reason, bool byPeer);
    void onFinished(PeerNumber number);
    bool isNew() const; ///< our log has not come far enough to name us
    /// What the membership says: nothing to object, or why the session is to end.
    CloseReason objection(const PublicKey& device) const;
    bool mayAccept() const;
    Entry* emptyHanded();
    bool mayDismiss() const;
    Entry* sameAs(PeerNumber number, const PeerIdentity& identity);
    void settle(Entry& entry);
    void review();
    void endDue();

    SessionIdentity m_identity;
    const Clock& m_clock;
    std::size_t m_maxSessions;
    Purpose m_purpose = Purpose::Sync; ///< that is taken besides Sync
    Membership m_membership;
    std::map<PeerNumber, Entry> m_entries;
    std::uint32_t m_lastNumber = 0;
    QTimer m_endTimer;
};

} // namespace gatelog
