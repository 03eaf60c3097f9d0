// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "sync/bundle/bundle_format.h"

#include <functional>

class QIODevice;

namespace gatelog {

/// Called after every range, or step of a merge, with the records done with so far. `of` how many, as the
/// bundle says; 0: not known yet.
using RecordProgress = std::function<void(std::int64_t records, std::int64_t of)>;

/// Writes what the replica holds and `since` lacks; all of it where `since` is empty. The header that is
/// returned counts what was written. A replica opened to read will do. On failure `device` holds no bundle:
/// give it a file that appears only when it is whole (QSaveFile). On the replica's thread.
[[nodiscard]] Result<BundleHeader> exportBundle(Replica& replica, const Frontier& since, QIODevice& device,
                                                const RecordProgress& progress = {});

} // namespace gatelog
