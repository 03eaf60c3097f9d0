// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/bundle/bundle_export.h"
#include "sync/bundle/bundle_reader.h"

#include <optional>
#include <vector>

namespace gatelog {

/// A piece of a bundle that was not taken.
struct RefusedPart
{
    qint64 offset = 0; ///< in the file
    QString range;     ///< "a1b2c3d4/9f8e7d6c5b4a3f2e#17-60"; empty where it cannot be read off
    Error error;
};

/// What became of one bundle.
struct MergedBundle
{
    static constexpr std::size_t kMaxListed = 100;

    BundleHeader header;
    /// Why nothing of the file was taken; or, where `counts` are not zero, why the replica refused to go on
    /// (DiskFull, WriteFailed): what was counted till then is in.
    std::optional<Error> error;
    MergeCounts counts;
    std::int64_t records = 0;  ///< read of the file, whatever became of them
    std::int64_t rejected = 0; ///< of these: in ranges that were refused
    std::int64_t refusedParts = 0;
    std::vector<RefusedPart> refused; ///< the first kMaxListed of them
    BundleEnd end = BundleEnd::CutShort;

    /// Everything that was in it was taken or known.
    bool isSound() const { return !error && refusedParts == 0 && end == BundleEnd::Whole; }
};

/// Takes a bundle's records into the replica, in small transactions (mergeBatches()); begun again after a
/// crash it finds what is in already. A range that does not verify, or is of another event, is refused whole
/// and the rest goes on. ForeignEvent for a bundle of another event, before anything is read. Durable after
/// Replica::makeDurable(), or with the next scan. On the replica's thread.
[[nodiscard]] MergedBundle mergeBundle(Replica& replica, QIODevice& device,
                                       const RecordProgress& progress = {});

/// Whether somebody who holds `held` holds what `wanted` names, as far as numbers tell: of a forked feed
/// another branch will do.
[[nodiscard]] bool reaches(const Frontier& held, const Frontier& wanted);

} // namespace gatelog
