// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica_folder.h"

#include <QString>

#include <chrono>
#include <optional>

namespace gatelog {

/// When a replica is backed up by itself, and where to: what an administrator chose, in `desk.ini` beside the
/// replica. A value.
struct BackupPlan
{
    static constexpr std::chrono::minutes kShortest{1}, kLongest{24 * 60};

    std::optional<std::chrono::minutes> every; ///< nothing: nobody chose
    QString folder;                            ///< empty: `backups`, in the replica's own folder

    QString folderFor(const ReplicaFolder& replica) const
    {
        return folder.isEmpty() ? replica.backups() : folder;
    }
    /// What makes no sense there counts as not chosen.
    static BackupPlan load(const QString& replicaFolder);
    /// False where the folder cannot be written.
    bool save(const QString& replicaFolder) const;
    friend bool operator==(const BackupPlan&, const BackupPlan&) = default;
};

} // namespace gatelog
