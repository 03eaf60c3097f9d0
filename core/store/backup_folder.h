// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/feed/record.h"
#include "core/store/database_label.h"
#include "core/store/folder_lock.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace gatelog {

/// One backup, as its name tells it.
struct BackupFile
{
    QString path;
    WallTime time;   ///< whole seconds
    int ordinal = 1; ///< of several of the same second
    friend bool operator==(const BackupFile&, const BackupFile&) = default;
};

/// How many backups stay: the newest ones, and of each earlier day (UTC) its last, for so many days that have
/// any.
struct Retention
{
    static constexpr int kNewest = 10;
    static constexpr int kDays = 30;
    int newest = kNewest;
    int days = kDays;
};

/// Which backups go, of one event's and newest first. By their names alone, so that it neither depends on
/// today's clock nor on what copying does to a file's times.
[[nodiscard]] std::vector<BackupFile> surplusOf(const std::vector<BackupFile>& newestFirst,
                                                const Retention& retention);

/// A folder that holds backups, of any events: `gatelog-<event>-YYYYMMDD-HHMMSS+HHMM.backup`, the event's
/// time and how far it is from UTC; without the latter, as older versions named theirs, the time is in UTC.
/// Each is a whole SQLite database in one file. What is still being written ends in `.part` and is nobody's
/// backup.
class BackupFolder
{
public:
    explicit BackupFolder(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    /// ReadOnly.
    Result<> create() const;
    /// One backup at a time; taking the lock removes what a killed one left unfinished. Locked, ReadOnly,
    /// DiskFull.
    Result<std::unique_ptr<FolderLock>> lock() const;

    /// The name of a backup without its ending; one that no file here has.
    QString freeName(const QString& eventName, const EventId& event, const QDateTime& time) const;
    QString unfinished(const QString& name) const;
    QString finished(const QString& name) const;

    /// The backups of an event, newest first. Of a file's event its content speaks, not its name: what cannot
    /// be read is not in the list.
    std::vector<BackupFile> backupsOf(const EventId& event) const;
    /// What the newest of them holds.
    std::optional<DatabaseLabel> newestOf(const EventId& event) const;
    /// Deletes the surplus of the event's backups, never `spared`. The number deleted.
    int rotate(const EventId& event, const Retention& retention, const QString& spared) const;

private:
    std::vector<BackupFile> named() const;
    QString m_path;
};

} // namespace gatelog
