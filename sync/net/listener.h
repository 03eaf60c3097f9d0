// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/admission_limits.h"
#include "sync/net/endpoint.h"

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace gatelog {

/// Where others may connect to, and how many strangers at a time. One thread, with an event loop.
class Listener : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxEndpoints = 16;

    using Incoming = std::function<void(std::unique_ptr<QTcpSocket>)>;
    /// `incoming` gets each connection that the limits let in.
    explicit Listener(Incoming incoming) : m_incoming(std::move(incoming)) {}

    /// At these; what cannot be is told by problem(), and the others are listened at all the same. Port 0 is
    /// one of the system's choice.
    void listen(const std::vector<Endpoint>& endpoints);
    /// At all addresses: at `preferred` if that port is free (0: none is preferred), else at one of the
    /// system's choice.
    void listenAnywhere(quint16 preferred);
    void stop();
    /// A connection that was let in from here is authenticated, or gone.
    void settled(const QHostAddress& address) { m_limits.settled(address); }

    std::vector<Endpoint> endpoints() const;
    quint16 port() const; ///< of the first; 0: nowhere
    /// "192.0.2.1:4000: address in use"; empty: none.
    const QString& problem() const { return m_problem; }

private:
    bool open(const Endpoint& endpoint);
    void take(QTcpServer& server);

    Incoming m_incoming;
    AdmissionLimits m_limits;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    QString m_problem;
};

} // namespace gatelog
