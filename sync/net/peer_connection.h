// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange/peer_number.h"
#include "sync/net/endpoint.h"
#include "sync/net/inflow.h"
#include "sync/session/session.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace gatelog {

/// What a connection is opened for.
struct ConnectionGoal
{
    Purpose purpose = Purpose::Sync;
    Session::Intent intent = Session::Intent::Peer;
};

/// One TCP connection and the Session on it: moves bytes, keeps deadlines, sees to it that neither side makes
/// the other take memory. Ends by itself: closed(), once, then finished() when the socket is gone, too. Slots
/// of its signals may call anything here; destroy it by deleteLater(). One thread, with an event loop.
class PeerConnection : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kReadBytes = 64 * 1024;
    static constexpr int kMaxReadsAtOnce = 4; ///< before others have their turn
    /// Kept in the socket; the rest waits in the session, which has a limit.
    static constexpr qint64 kMaxUnsentBytes = 256 * 1024;
    /// A peer that takes nothing for so long while we have something for it is gone.
    static constexpr std::chrono::milliseconds kStalledAfter{5'000};
    /// For what is still to be sent after the end.
    static constexpr std::chrono::milliseconds kLinger{1'000};

    /// Takes over the accepted `socket`; `purpose`: what is taken besides Sync. `clock` must outlive it.
    PeerConnection(PeerNumber number, const SessionIdentity& identity, const Clock& clock,
                   std::unique_ptr<QTcpSocket> socket, Purpose purpose);
    /// Connects; abandon() ends an attempt that takes too long.
    PeerConnection(PeerNumber number, const SessionIdentity& identity, const Clock& clock,
                   const Endpoint& endpoint, const ConnectionGoal& goal = {});
    ~PeerConnection() override;

    PeerNumber number() const { return m_number; }
    /// The other end; of one that we began, as it was asked for.
    const Endpoint& remote() const { return m_remote; }
    Session::Side side() const { return m_side; }
    bool isClosed() const { return m_isClosed; }
    bool isOpen() const { return m_session && m_session->isOpen(); }
    /// Null before the connection came about.
    const Session* session() const { return m_session ? &*m_session : nullptr; }

    /// The answer to identified().
    void accept();
    void acceptRevoked();
    void refuse(CloseReason reason);
    /// Nothing happens unless a message may be sent now.
    void send(const Message& message);
    void sendRaw(const QByteArray& bytes);
    void tell(const control::Addresses& addresses);
    void tell(const control::Condition& condition);
    /// Says Bye, as far as that is possible.
    void close(CloseReason reason);
    /// At once, without a word.
    void abandon(CloseReason reason);

Q_SIGNALS:
    void connected();
    void identified(const gatelog::PeerIdentity& peer);
    void opened(const gatelog::PeerIdentity& peer);
    void received(const gatelog::Message& message);
    void told(const gatelog::control::Addresses& addresses);
    void joinReady();
    void joinReceived(const QByteArray& message);
    void closed(gatelog::CloseReason reason, bool byPeer);
    void finished();

private:
    enum class Wait : std::uint8_t { Allowed, Later };

    void begin();
    void watchSocket();
    void read();
    Wait mayRead();
    void pump();
    void handle(Session::Event& event);
    void handle(const Session::Closed& end);
    void flush();
    void wroteSome();
    void onTimer();
    void arm();
    void onDisconnected();
    void tellClosed(CloseReason reason, bool byPeer);
    SessionTime now() const;

    PeerNumber m_number;
    SessionIdentity m_identity;
    const Clock& m_clock;
    Endpoint m_remote;
    Session::Side m_side;
    ConnectionGoal m_goal;
    std::unique_ptr<QTcpSocket> m_socket;
    std::optional<Session> m_session;
    Inflow m_inflow;
    QTimer m_timer; ///< of the earliest of all deadlines
    std::optional<std::chrono::milliseconds> m_lingerUntil;
    std::chrono::milliseconds m_tookLast{0}; ///< when the peer last took bytes, or had nothing to take
    bool m_isPumping = false;
    bool m_isClosed = false;
    bool m_isFinished = false;
};

} // namespace gatelog
