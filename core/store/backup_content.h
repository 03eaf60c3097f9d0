// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backup_folder.h"
#include "core/store/replica.h"

#include <optional>
#include <vector>

namespace gatelog {

/// What a backup holds, read without restoring it.
struct BackupContent
{
    EventId event;
    std::int64_t records = 0;         ///< as the feeds' last numbers tell; fewer where there are gaps
    std::int64_t admitted = 0;        ///< tickets admitted at least once, by its ledger
    std::optional<WallTime> lastScan; ///< the last admission or exit, by the desks' clocks
};

/// Reads little, whatever the file's size; its pages are not checked. NotFound, Unreadable; Damaged: no
/// database, or none of Gatelog's; NewerFormat.
[[nodiscard]] Result<BackupContent> readBackupContent(const QString& file);

/// What a restore would bring to the replica, and what it would keep.
struct RestorePreview
{
    BackupContent backup;
    std::int64_t returning = 0; ///< records of the backup that the replica does not hold
    std::int64_t shared = 0;    ///< that both hold
    std::int64_t newer = 0;     ///< that only the replica holds: they stay
};

/// Compares record by record, by their names and hashes; nothing is verified, as a restore does. Errors as
/// above, and ForeignEvent. `replica` may be opened to read. On its thread.
[[nodiscard]] Result<RestorePreview> previewRestore(Replica& replica, const QString& file);

} // namespace gatelog
