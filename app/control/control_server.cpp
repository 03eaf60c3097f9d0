// SPDX-License-Identifier: Apache-2.0
#include "app/control/control_server.h"

#include "app/control/control_client.h"
#include "core/feed/record_range.h"
#include "core/store/merge_batches.h"

#include <QLocalSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

handover::Answer append(Replica& replica, const handover::Append& request)
{
    const auto written = replica.append(request.drafts);
    if (!written)
        return tl::unexpected(written.error());
    std::vector<RecordRef> refs;
    for (const VerifiedRecord& record : *written)
        refs.push_back(refOf(*record));
    return refs;
}

handover::Answer merge(Replica& replica, const handover::Merge& request)
{
    auto records = decodeRange(request.range);
    if (!records)
        return tl::unexpected(records.error());
    const auto verified = VerifiedRecord::verifyRange(std::move(*records));
    if (!verified)
        return tl::unexpected(verified.error());
    for (const auto batch : mergeBatches(*verified, MergePace::BetweenScans))
        if (const auto merged = replica.merge(batch, MergePace::BetweenScans); !merged)
            return tl::unexpected(merged.error());
    return std::vector<RecordRef>();
}

} // namespace

ControlServer::ControlServer(ReplicaService& service, QObject* parent) : QObject(parent), m_service(service)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMaxConnections);
    connect(&m_service, &ReplicaService::opened, this,
            [this](const DeskState& state) { listen(state.folder); });
    connect(&m_service, &ReplicaService::openFailed, this, &ControlServer::stop);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            take(socket);
    });
}

ControlServer::~ControlServer()
{
    stop();
}

void ControlServer::listen(const QString& folder)
{
    stop();
    const ControlDoor door{ReplicaFolder(folder)};
    door.clear(); // of a program that did not end well: the lock is ours now
    m_folder = folder;
    if (!m_server.listen(ControlDoor::freshName()))
        return;
    if (!door.open(m_server.fullServerName()))
        m_server.close();
}

void ControlServer::stop()
{
    if (!m_server.isListening())
        return;
    m_server.close();
    ControlDoor(ReplicaFolder(m_folder)).clear();
    for (const auto& [socket, connection] : std::exchange(m_connections, {})) {
        socket->disconnect(this);
        socket->disconnectFromServer();
        socket->deleteLater();
    }
}

void ControlServer::take(QLocalSocket* socket)
{
    if (m_connections.size() >= kMaxConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    m_connections[socket].number = ++m_lastNumber;
    socket->setReadBufferSize(handover::kMaxMessageBytes + 4);
    auto* silence = new QTimer(socket);
    silence->setSingleShot(true);
    silence->start(kMaxSilence);
    connect(silence, &QTimer::timeout, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::readyRead, silence, [silence] { silence->start(kMaxSilence); });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        m_connections.erase(socket);
        socket->deleteLater();
    });
}

void ControlServer::read(QLocalSocket* socket)
{
    const auto at = m_connections.find(socket);
    if (at == m_connections.end() || at->second.isBusy)
        return; // it is read on once the request before is answered
    at->second.unread += socket->read(handover::kMaxMessageBytes + 4 - at->second.unread.size());
    const auto message = handover::takeMessage(at->second.unread);
    if (!message)
        return socket->abort();
    if (!*message)
        return;
    at->second.isBusy = true;
    handle(socket, **message);
}

void ControlServer::handle(QLocalSocket* socket, const QByteArray& message)
{
    const quint64 number = m_connections.at(socket).number;
    auto request = handover::decodeRequest(message);
    if (!request) { // it is told so, and nothing more is read
        socket->write(handover::framed(handover::encode(handover::Answer(tl::unexpected(request.error())))));
        return socket->disconnectFromServer();
    }
    m_service.run([this, number, folder = m_folder, request = std::move(*request)](Replica& replica) {
        const auto write = [&]() -> handover::Answer {
            // Another event may have been opened since it was asked for.
            if (replica.folder().path() != folder)
                return failure(ErrorCode::Locked, folder);
            if (const auto* drafts = std::get_if<handover::Append>(&request))
                return append(replica, *drafts);
            return merge(replica, std::get<handover::Merge>(request));
        };
        QMetaObject::invokeMethod(this, [this, number, done = write()] { answer(number, done); });
        return Result<>(); // the command tells of an error, not this program
    });
}

void ControlServer::answer(quint64 number, const handover::Answer& answer)
{
    const auto at = std::find_if(m_connections.begin(), m_connections.end(),
                                 [number](const auto& entry) { return entry.second.number == number; });
    if (answer)
        Q_EMIT wrote();
    if (at == m_connections.end())
        return;
    at->second.isBusy = false;
    at->first->write(handover::framed(handover::encode(answer)));
    read(at->first);
}

} // namespace gatelog
