// SPDX-License-Identifier: Apache-2.0
#include "sync/net/listener.h"

#include "sync/net/net_clock.h"

#include <QNetworkProxy>

namespace gatelog {

namespace {

/// A burst of one address, and of a few more, waits in the kernel while we are busy.
constexpr int kBacklog = 128;

QString inWords(QAbstractSocket::SocketError error, const QString& system)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return QStringLiteral("address in use");
    case QAbstractSocket::SocketAddressNotAvailableError:
        return QStringLiteral("no such address here");
    case QAbstractSocket::SocketAccessError:
        return QStringLiteral("permission denied");
    default:
        return system;
    }
}

} // namespace

void Listener::listen(const std::vector<Endpoint>& endpoints)
{
    stop();
    m_problem.clear();
    for (const Endpoint& endpoint : endpoints)
        if (m_servers.size() < kMaxEndpoints)
            open(endpoint);
}

void Listener::listenAnywhere(quint16 preferred)
{
    stop();
    m_problem.clear();
    const QHostAddress any(QHostAddress::Any);
    if (open({any, preferred}) || preferred == 0)
        return;
    open({any, 0}); // the problem stays: remembered addresses lead to the port that was preferred
}

void Listener::stop()
{
    m_servers.clear();
}

std::vector<Endpoint> Listener::endpoints() const
{
    std::vector<Endpoint> endpoints;
    for (const auto& server : m_servers)
        endpoints.push_back({server->serverAddress(), server->serverPort()});
    return endpoints;
}

quint16 Listener::port() const
{
    return m_servers.empty() ? quint16(0) : m_servers.front()->serverPort();
}

bool Listener::open(const Endpoint& endpoint)
{
    auto server = std::make_unique<QTcpServer>();
    server->setProxy(QNetworkProxy::NoProxy);
    server->setListenBacklogSize(kBacklog);
    if (!server->listen(endpoint.address, endpoint.port)) {
        if (m_problem.isEmpty())
            m_problem = toText(endpoint) + QStringLiteral(": ") +
                        inWords(server->serverError(), server->errorString());
        return false;
    }
    connect(server.get(), &QTcpServer::newConnection, this, [this, at = server.get()] { take(*at); });
    m_servers.push_back(std::move(server));
    return true;
}

void Listener::take(QTcpServer& server)
{
    while (QTcpSocket* socket = server.nextPendingConnection()) {
        std::unique_ptr<QTcpSocket> owned(socket);
        owned->setParent(nullptr);
        if (m_limits.admit(plainAddress(owned->peerAddress()), steadyNow()))
            m_incoming(std::move(owned));
        else
            owned->abort();
    }
}

} // namespace gatelog
