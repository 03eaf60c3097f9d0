// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup_folder.h"
#include "core/store/database_label.h"
#include "core/store/replica.h"

struct sqlite3_backup;

namespace gatelog {

/// A backup that is whole, checked and durable.
struct MadeBackup
{
    QString path;
    std::int64_t records = 0;
    std::int64_t bytes = 0;
    int rotated = 0; ///< earlier ones that were deleted for it
};

/// One backup in the making, by SQLite's online backup over the replica's own connection: what is written
/// between two steps SQLite carries over into the copy, so that it never begins anew (but after a write that
/// failed), and no lock is held between steps. It is written under a name that no one takes for a backup.
/// Destroying it before complete() removes what there is of it. Also of a replica opened to read beside the
/// one that writes; then in one step, which sees one state: after each write of another it would begin anew.
class Backup
{
public:
    enum class Progress { MoreToCopy, Copied };
    static constexpr int kAllPages = -1;
    /// So much is left free on the disk that the replica itself needs for its scans.
    static constexpr std::int64_t kReserveBytes = 64LL * 1024 * 1024;

    /// Whether the newest backup of the event there lacks records that the replica has, or there is none.
    /// Reads that one file's ends, not the records.
    static bool isWanted(Replica& replica, const QString& folder);

    /// On the replica's thread. Locked: another backup is being made there. DiskFull, ReadOnly.
    static Result<std::unique_ptr<Backup>> begin(Replica& replica, const QString& folder);
    ~Backup();
    Q_DISABLE_COPY_MOVE(Backup)

    /// Copies up to so many pages. On the replica's thread, outside of a transaction, while the replica
    /// lives. After an error there is nothing to be done but to destroy it.
    Result<Progress> step(int pages);
    /// Of the copy; 0 before the first step.
    int pagesLeft() const;

    /// After Copied, on any thread, since it no longer touches the replica: reads the copy through, makes it
    /// durable, gives it its name, then rotates. Takes seconds for a large event. Damaged: the copy, and so
    /// probably the replica. WriteFailed when it was to stop.
    Result<MadeBackup> complete(const Retention& retention, const ShouldStop& shouldStop = {});

private:
    explicit Backup(BackupFolder folder) : m_folder(std::move(folder)) {}
    Result<> makeRoom(Replica& replica) const;

    BackupFolder m_folder;
    QString m_name;
    EventId m_event;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<Connection> m_copy;
    sqlite3_backup* m_backup = nullptr;
};

} // namespace gatelog
