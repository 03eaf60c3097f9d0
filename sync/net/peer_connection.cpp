// SPDX-License-Identifier: Apache-2.0
#include "sync/net/peer_connection.h"

#include "sync/net/net_clock.h"

#include <QNetworkProxy>
#include <QVariant>

#include <algorithm>

namespace gatelog {

using Millis = std::chrono::milliseconds;

PeerConnection::PeerConnection(PeerNumber number, const SessionIdentity& identity, const Clock& clock,
                               std::unique_ptr<QTcpSocket> socket, Purpose purpose)
    : m_number(number), m_identity(identity),
      m_clock(clock), m_remote{plainAddress(socket->peerAddress()), socket->peerPort()},
      m_side(Session::Side::Responder), m_goal{purpose, Session::Intent::Peer}, m_socket(std::move(socket)),
      m_inflow(steadyNow())
{
    watchSocket();
    // Whoever made this connects to its signals first.
    QMetaObject::invokeMethod(this, &PeerConnection::begin, Qt::QueuedConnection);
}

PeerConnection::PeerConnection(PeerNumber number, const SessionIdentity& identity, const Clock& clock,
                               const Endpoint& endpoint, const ConnectionGoal& goal)
    : m_number(number), m_identity(identity), m_clock(clock), m_remote(endpoint),
      m_side(Session::Side::Initiator), m_goal(goal), m_socket(std::make_unique<QTcpSocket>()),
      m_inflow(steadyNow())
{
    watchSocket();
    connect(m_socket.get(), &QTcpSocket::connected, this, &PeerConnection::begin);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isClosed)
                m_socket->connectToHost(m_remote.address, m_remote.port);
        },
        Qt::QueuedConnection);
}

PeerConnection::~PeerConnection()
{
    m_socket->disconnect(this);
}

void PeerConnection::watchSocket()
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_socket->setProxy(QNetworkProxy::NoProxy); // desks are near, whatever the system has set for the web
    m_socket->setReadBufferSize(kReadBytes * 2);
    connect(&m_timer, &QTimer::timeout, this, &PeerConnection::onTimer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &PeerConnection::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &PeerConnection::wroteSome);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &PeerConnection::onDisconnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            onDisconnected();
    });
}

void PeerConnection::begin()
{
    if (m_isClosed || m_session)
        return;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_session.emplace(m_side, m_identity, now(), m_goal.purpose, m_goal.intent);
    Q_EMIT connected();
    pump();
    read();
}

void PeerConnection::accept()
{
    if (!m_session)
        return;
    m_session->accept(now());
    pump();
}

void PeerConnection::acceptRevoked()
{
    if (!m_session)
        return;
    m_session->acceptRevoked(now());
    pump();
}

void PeerConnection::refuse(CloseReason reason)
{
    close(reason);
}

void PeerConnection::send(const Message& message)
{
    if (!m_session || m_isClosed)
        return;
    m_inflow.sent(message);
    m_session->send(message, now());
    pump();
}

void PeerConnection::sendRaw(const QByteArray& bytes)
{
    if (!m_session)
        return;
    m_session->sendRaw(bytes, now());
    pump();
}

void PeerConnection::tell(const control::Addresses& addresses)
{
    if (!m_session)
        return;
    m_session->tell(addresses, now());
    pump();
}

void PeerConnection::tell(const control::Condition& condition)
{
    if (!m_session)
        return;
    m_session->tell(condition, now());
    pump();
}

void PeerConnection::close(CloseReason reason)
{
    if (!m_session)
        return abandon(reason);
    m_session->close(reason, now());
    pump();
}

void PeerConnection::abandon(CloseReason reason)
{
    tellClosed(reason, false);
    m_socket->abort();
    onDisconnected();
}

PeerConnection::Wait PeerConnection::mayRead()
{
    return m_inflow.readableFrom() <= steadyNow() ? Wait::Allowed : Wait::Later;
}

void PeerConnection::read()
{
    for (int i = 0; i < kMaxReadsAtOnce; ++i) {
        if (!m_session || m_isClosed || m_socket->bytesAvailable() == 0)
            return;
        if (mayRead() == Wait::Later)
            return arm();
        m_session->receive(m_socket->read(kReadBytes), now());
        pump();
    }
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &PeerConnection::read, Qt::QueuedConnection);
}

/// What the session has to say to its owner, then to the peer.
void PeerConnection::pump()
{
    if (m_isPumping) // called by a slot of one of our signals: the loop below goes on with it
        return;
    m_isPumping = true;
    for (auto events = m_session->takeEvents(); !events.empty(); events = m_session->takeEvents())
        for (Session::Event& event : events)
            handle(event);
    m_isPumping = false;
    flush();
    arm();
}

void PeerConnection::handle(Session::Event& event)
{
    if (m_isClosed)
        return;
    if (const auto* found = std::get_if<Session::Identified>(&event)) {
        Q_EMIT identified(found->peer);
    } else if (const auto* open = std::get_if<Session::Opened>(&event)) {
        Q_EMIT opened(open->peer);
    } else if (const auto* message = std::get_if<Message>(&event)) {
        if (m_inflow.received(*message, steadyNow()) == Inflow::Verdict::BeyondCredit)
            m_session->close(CloseReason::ProtocolBroken, now());
        else
            Q_EMIT received(*message);
    } else if (const auto* addresses = std::get_if<control::Addresses>(&event)) {
        m_inflow.receivedOther(steadyNow());
        Q_EMIT told(*addresses);
    } else if (std::holds_alternative<Session::JoinReady>(event)) {
        Q_EMIT joinReady();
    } else if (const auto* join = std::get_if<Session::JoinMessage>(&event)) {
        Q_EMIT joinReceived(join->bytes);
    } else if (const auto* end = std::get_if<Session::Closed>(&event)) {
        handle(*end);
    }
}

void PeerConnection::handle(const Session::Closed& end)
{
    m_lingerUntil = steadyNow() + kLinger;
    tellClosed(end.reason, end.byPeer);
}

void PeerConnection::flush()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() == 0)
        m_tookLast = steadyNow();
    if (m_socket->bytesToWrite() < kMaxUnsentBytes && m_session->hasOutput())
        m_socket->write(m_session->takeOutput());
    if (m_isClosed && m_socket->bytesToWrite() == 0)
        m_socket->disconnectFromHost();
}

void PeerConnection::wroteSome()
{
    m_tookLast = steadyNow();
    if (m_session)
        pump();
}

void PeerConnection::onTimer()
{
    const Millis time = steadyNow();
    if (m_lingerUntil && *m_lingerUntil <= time) {
        m_socket->abort();
        return onDisconnected();
    }
    if (m_isClosed || !m_session)
        return;
    if (m_socket->bytesToWrite() > 0 && m_tookLast + kStalledAfter <= time)
        return abandon(CloseReason::Silent);
    m_session->tick(now());
    pump();
    read();
}

void PeerConnection::arm()
{
    if (m_isFinished)
        return;
    Millis next = Millis::max();
    if (m_lingerUntil)
        next = *m_lingerUntil;
    else if (m_session)
        next = m_session->nextDeadline();
    if (!m_isClosed && m_socket->bytesToWrite() > 0)
        next = std::min(next, m_tookLast + kStalledAfter);
    if (!m_isClosed && m_socket->bytesAvailable() > 0 && mayRead() == Wait::Later)
        next = std::min(next, m_inflow.readableFrom());
    const Millis wait = std::clamp(next - steadyNow(), Millis(0), Millis(60'000));
    m_timer.start(wait);
}

void PeerConnection::onDisconnected()
{
    if (m_isFinished)
        return;
    if (m_session && !m_isClosed) {
        // What came before the end may say why it ended.
        while (!m_isClosed && m_socket->bytesAvailable() > 0) {
            m_session->receive(m_socket->read(kReadBytes), now());
            pump();
        }
        m_session->connectionLost();
        pump();
    }
    m_isFinished = true;
    m_timer.stop();
    tellClosed(m_session ? CloseReason::Lost : CloseReason::Unreachable, false);
    Q_EMIT finished();
}

void PeerConnection::tellClosed(CloseReason reason, bool byPeer)
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    Q_EMIT closed(reason, byPeer);
}

SessionTime PeerConnection::now() const
{
    return sessionTime(m_clock);
}

} // namespace gatelog
