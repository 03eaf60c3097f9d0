// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include "core/store/file_sync.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include <utility>

namespace gatelog {
namespace {

std::int64_t numberOf(Connection& connection, const char* sql)
{
    Statement value = connection.prepare(sql);
    return value.step() ? value.integer(0) : 0;
}

} // namespace

bool Backup::isWanted(Replica& replica, const QString& folder)
{
    const auto newest = BackupFolder(folder).newestOf(replica.eventId());
    const auto present = readLabel(replica.connection());
    return !newest || !present || newest->extent != present->extent;
}

Result<std::unique_ptr<Backup>> Backup::begin(Replica& replica, const QString& path)
{
    const BackupFolder folder(path);
    if (const auto made = folder.create(); !made)
        return tl::unexpected(made.error());
    auto lock = folder.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    std::unique_ptr<Backup> backup(new Backup(folder));
    backup->m_lock = std::move(*lock);
    if (const auto room = backup->makeRoom(replica); !room)
        return tl::unexpected(room.error());
    const auto& event = replica.setup().event;
    backup->m_event = replica.eventId();
    backup->m_name = folder.freeName(event ? event->name : QString(), replica.eventId(),
                                     replica.local(replica.clock().now()));
    const QString file = folder.unfinished(backup->m_name);
    auto copy = Connection::open(file, Connection::Mode::Scratch);
    if (!copy)
        return tl::unexpected(copy.error());
    backup->m_copy = std::move(*copy);
    // It has the attendees' names. Sticks without owners refuse; they have no readers to be told apart
    // either.
    QFile::setPermissions(file, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    backup->m_backup =
        sqlite3_backup_init(backup->m_copy->handle(), "main", replica.connection().handle(), "main");
    if (!backup->m_backup) {
        backup->m_copy->fail(sqlite3_extended_errcode(backup->m_copy->handle()));
        return tl::unexpected(backup->m_copy->takeError().error());
    }
    return backup;
}

Result<> Backup::makeRoom(Replica& replica) const
{
    // Asked beforehand, because a disk that a backup has filled is full for the scans, too.
    const std::int64_t bytes = numberOf(replica.connection(), "PRAGMA page_count") *
                               numberOf(replica.connection(), "PRAGMA page_size");
    if (const auto read = replica.connection().takeError(); !read)
        return read;
    const QStorageInfo disk(m_folder.path());
    const bool shared = disk.device() == QStorageInfo(replica.folder().path()).device();
    if (disk.isValid() && disk.bytesAvailable() < bytes + (shared ? kReserveBytes : 0))
        return failure(ErrorCode::DiskFull, m_folder.path());
    return {};
}

Backup::~Backup()
{
    if (m_backup)
        sqlite3_backup_finish(m_backup);
    m_copy.reset();
    const QString file = m_folder.unfinished(m_name);
    for (const char* suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
}

Result<Backup::Progress> Backup::step(int pages)
{
    GATELOG_CHECK(m_backup);
    const int result = sqlite3_backup_step(m_backup, pages);
    if (result == SQLITE_OK)
        return Progress::MoreToCopy;
    const int finished = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (result != SQLITE_DONE || finished != SQLITE_OK) {
        m_copy->fail(finished != SQLITE_OK ? finished : result);
        return tl::unexpected(m_copy->takeError().error());
    }
    m_copy.reset();
    return Progress::Copied;
}

int Backup::pagesLeft() const
{
    return m_backup ? sqlite3_backup_remaining(m_backup) : 0;
}

Result<MadeBackup> Backup::complete(const Retention& retention, const ShouldStop& shouldStop)
{
    GATELOG_CHECK(!m_backup && !m_copy);
    const QString file = m_folder.unfinished(m_name);
    MadeBackup made;
    {
        // Opened as Scratch, because its header came with the pages and still says WAL.
        auto copy = Connection::open(file, Connection::Mode::Scratch);
        if (!copy)
            return tl::unexpected(copy.error());
        if (const auto checked = quickCheck(**copy, shouldStop); !checked)
            return tl::unexpected(checked.error());
        const auto label = readLabel(**copy);
        if (!label)
            return tl::unexpected(label.error());
        GATELOG_CHECK(label->event == m_event);
        // Put in the original's place by hand, it must not take over what the original sold meanwhile.
        (*copy)->run("DELETE FROM own_run");
        made.records = numberOf(**copy, "SELECT count(*) FROM record");
        if (const auto read = (*copy)->takeError(); !read)
            return tl::unexpected(read.error());
    }
    if (const auto synced = syncFile(file); !synced)
        return tl::unexpected(synced.error());
    made.path = m_folder.finished(m_name);
    // Never over another file: QFile::rename() refuses.
    if (!QFile::rename(file, made.path))
        return failure(ErrorCode::WriteFailed, made.path);
    syncFolder(m_folder.path());
    made.bytes = QFileInfo(made.path).size();
    made.rotated = m_folder.rotate(m_event, retention, made.path);
    return made;
}

} // namespace gatelog
