// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/control/control_message.h"
#include "app/replica/replica_service.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>
#include <map>

namespace gatelog {

/// Writes records for commands that find the folder of a ReplicaService locked (CONTROL.md): opens the door
/// when a replica is opened. Where that cannot be, commands are told that the folder is in use, as without.
/// Lives in the thread that made it.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMaxConnections = 4;
    static constexpr std::chrono::milliseconds kMaxSilence{10'000};

    /// `service` must outlive stop().
    explicit ControlServer(ReplicaService& service, QObject* parent = nullptr);
    /// After the service's thread has ended: what it still had to do for a command answers here.
    ~ControlServer() override;

    /// Closes the door.
    void stop();
    bool isListening() const { return m_server.isListening(); }

Q_SIGNALS:
    /// A command wrote something.
    void wrote();

private:
    void listen(const QString& folder);
    void take(QLocalSocket* socket);
    void read(QLocalSocket* socket);
    void handle(QLocalSocket* socket, const QByteArray& message);
    void answer(quint64 connection, const handover::Answer& answer);

    ReplicaService& m_service;
    QLocalServer m_server;
    QString m_folder;
    struct Connection
    {
        quint64 number = 0;
        QByteArray unread;
        bool isBusy = false; ///< the replica's thread has its request
    };
    std::map<QLocalSocket*, Connection> m_connections;
    quint64 m_lastNumber = 0;
};

} // namespace gatelog
