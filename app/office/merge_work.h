// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/merge_wording.h"

namespace gatelog {

/// Looks a bundle through, in the thread of the replica; writes nothing. A file that cannot be read is told
/// as the bundle's error.
[[nodiscard]] StagedBundle stageBundle(Replica& replica, const QString& path);

struct WrittenBundle
{
    QString path;
    std::int64_t records = 0;
    std::int64_t bytes = 0;
};
/// All that the replica holds, into a file that is there whole or not at all, for its owner's eyes where the
/// disk knows owners. ReadOnly, WriteFailed.
[[nodiscard]] Result<WrittenBundle> writeBundle(Replica& replica, const QString& path);
/// A name for this laptop's bundle that every file system takes.
[[nodiscard]] QString bundleName(const DeskState& state);

} // namespace gatelog
