// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/session_table.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <set>
#include <vector>

namespace gatelog {

/// Tells peers where the others are that we have sessions with, and hears the same of them (sync/PROTOCOL.md,
/// section 2): so that desks find each other where datagrams do not pass and all know one address alone. What
/// is heard is nothing but an address to try. One thread, with an event loop.
class Introductions : public QObject
{
    Q_OBJECT

public:
    /// To one peer in its session, and from one.
    static constexpr std::size_t kMaxTold = 128;
    static constexpr std::size_t kMaxTaken = 256;
    /// What changes together is told together.
    static constexpr std::chrono::milliseconds kTellAfter{200};
    /// What a peer told holds while its session does.
    static constexpr std::chrono::milliseconds kRepeatEvery{60'000};

    /// `sessions` must outlive it.
    explicit Introductions(SessionTable& sessions);

    /// Where we listen; 0: nowhere.
    void setOwnPort(quint16 port) { m_ownPort = port; }
    /// Tells named() again of all: who was unknown may be known now.
    void repeat();

Q_SIGNALS:
    void named(const gatelog::Endpoint& endpoint, const gatelog::message::PeerRef& device);

private:
    struct Peer
    {
        message::PeerRef device;
        Endpoint at; ///< port 0: not known yet
        bool hasOwnPort = false;
        std::set<control::Whereabouts> told;
        std::set<control::Whereabouts> taken;
    };

    void onOpened(PeerNumber number, const PeerIdentity& identity);
    void onTold(PeerNumber number, const control::Addresses& addresses);
    void tell();
    void tell(PeerNumber number, Peer& peer);
    void tellNamed(const Peer& teller, const control::Whereabouts& whereabouts);

    SessionTable& m_sessions;
    quint16 m_ownPort = 0;
    std::map<PeerNumber, Peer> m_peers;
    QTimer m_tellTimer;
    QTimer m_repeatTimer;
};

} // namespace gatelog
