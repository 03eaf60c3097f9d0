// SPDX-License-Identifier: Apache-2.0
#include "app/control/control_client.h"

#include "core/feed/record_range.h"

#include <QFile>
#include <QLocalServer>
#include <QSaveFile>

#include <algorithm>

namespace gatelog {
namespace {

constexpr qint64 kMaxNameBytes = 512;
const QString kNamePrefix = QStringLiteral("gatelog-");
constexpr qsizetype kNameBytes = 16;

} // namespace

ControlDoor::ControlDoor(const ReplicaFolder& folder) : m_file(folder.file(QLatin1StringView("control"))) {}

QString ControlDoor::freshName()
{
    return kNamePrefix + QString::fromLatin1(randomBytes(kNameBytes).toHex());
}

bool ControlDoor::open(const QString& serverName) const
{
    QSaveFile file(m_file);
    return file.open(QIODevice::WriteOnly) &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(serverName.toUtf8()) > 0 && file.commit();
}

QString ControlDoor::serverName() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMaxNameBytes)) : QString();
}

void ControlDoor::clear() const
{
    const QString name = serverName();
    const QString last = name.section(u'/', -1);
    // The file may say anything; only what freshName() makes is removed.
    if (last.startsWith(kNamePrefix) && last.size() == kNamePrefix.size() + 2 * kNameBytes)
        QLocalServer::removeServer(name);
    QFile::remove(m_file);
}

Result<std::unique_ptr<ControlClient>> ControlClient::reach(const ReplicaFolder& folder)
{
    const QString name = ControlDoor(folder).serverName();
    if (name.isEmpty())
        return failure(ErrorCode::Locked, folder.path());
    std::unique_ptr<ControlClient> client(new ControlClient(folder.path()));
    client->m_socket.connectToServer(name);
    if (!client->m_socket.waitForConnected(int(kPatience.count())))
        return failure(ErrorCode::Locked, folder.path());
    return client;
}

Result<std::vector<RecordRef>> ControlClient::append(std::span<const Draft> drafts)
{
    std::vector<RecordRef> written;
    while (!drafts.empty()) {
        const auto portion = drafts.first(handover::firstPortion(drafts));
        drafts = drafts.subspan(portion.size());
        const auto answer = ask(handover::Append{{portion.begin(), portion.end()}});
        if (!answer)
            return answer;
        if (answer->size() != portion.size())
            return failure(ErrorCode::Damaged, m_folder);
        written.insert(written.end(), answer->begin(), answer->end());
    }
    return written;
}

Result<> ControlClient::merge(std::span<const VerifiedRecord> records)
{
    while (!records.empty()) {
        std::vector<QByteArray> range;
        qsizetype bytes = 0;
        for (const VerifiedRecord& record : records) {
            bytes += record->bytes().size();
            if (range.size() == kMaxRangeRecords || rangeBytes(range.size() + 1, bytes) > kMaxRangeBytes)
                break;
            range.push_back(record->bytes());
        }
        records = records.subspan(range.size());
        if (const auto answer = ask(handover::Merge{encodeRange(range)}); !answer)
            return tl::unexpected(answer.error());
    }
    return {};
}

handover::Answer ControlClient::ask(const handover::Request& request)
{
    const auto silent = [this] {
        return failure(ErrorCode::Locked,
                       m_folder + QStringLiteral(": it does not answer, and may still write what was asked"));
    };
    m_socket.write(handover::framed(handover::encode(request)));
    while (m_socket.bytesToWrite() > 0)
        if (!m_socket.waitForBytesWritten(int(kPatience.count())))
            return silent();
    while (true) {
        const auto message = handover::takeMessage(m_unread);
        if (!message)
            return tl::unexpected(message.error());
        if (*message)
            return handover::decodeAnswer(**message);
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(int(kPatience.count())))
            return silent();
        m_unread += m_socket.readAll();
    }
}

} // namespace gatelog
