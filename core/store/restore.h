// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

namespace gatelog {

/// What a restore did. Records are counted once, where they were found first.
struct Restored
{
    EventId event;
    QString eventName;
    std::int64_t fromBackup = 0;
    std::int64_t fromPresent = 0; ///< that the backup does not have
    std::int64_t damaged = 0;     ///< of the backup, that do not verify: left out
    QString setAside;             ///< the database that was there; empty: there was none
    bool deviceIsNew = false;     ///< the folder had no key: this laptop is a device of its own now
    bool deviceIsEnrolled = false;
    std::int64_t records() const { return fromBackup + fromPresent; }
};

/// Makes the folder's replica of a backup, and of what the database in the folder still has besides: a log
/// only grows, so a restore brings records back and never takes any away. Goes by records alone
/// (core/store/replacement.h) rather than copying the file into place: a backup may have been on anybody's
/// stick. Killed at any moment it leaves the folder as it was or as it should be. The next run begins a new
/// feed, so nothing forks, however old the backup is.
///
/// NotFound, Unreadable. Damaged: the backup is, or is none of Gatelog's. NewerFormat: it or the folder's
/// database. ForeignEvent: the folder is another event's. Locked, ReadOnly, DiskFull, WriteFailed. After each
/// of these the folder is as it was.
Result<Restored> restoreBackup(const ReplicaFolder& folder, const QString& file, const Clock& clock);

} // namespace gatelog
