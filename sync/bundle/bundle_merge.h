// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/bundle/bundle_export.h"
#include "sync/bundle/bundle_sieve.h"

#include <vector>

namespace gatelog {

/// Takes a bundle's records into the replica, in small transactions (mergeBatches()), one a step, so that a
/// scan may come between; begun again after a crash, or left in its middle, it finds what is in already. A
/// range that does not verify, or is of another event, is refused whole and the rest goes on. ForeignEvent
/// for a bundle of another event, before anything is read. Durable after Replica::makeDurable(), or with the
/// next scan. On the replica's thread.
class BundleMerge
{
public:
    enum class Progress { MoreToMerge, Done };

    /// Reads the header. Both must outlive it.
    BundleMerge(Replica& replica, QIODevice& device);

    /// Merges one batch, or passes over a piece that needs no merging. After Done nothing more happens.
    Progress step(MergePace pace = MergePace::Alone);
    /// What came of it so far.
    const MergedBundle& result() const { return m_sieve.result(); }

private:
    void mergeBatch(MergePace pace);

    Replica& m_replica;
    BundleSieve m_sieve;
    std::vector<VerifiedRecord> m_range; ///< of these m_merged are merged
    std::size_t m_merged = 0;
    bool m_isDone = false;
};

/// A whole one in one go.
[[nodiscard]] MergedBundle mergeBundle(Replica& replica, QIODevice& device,
                                       const RecordProgress& progress = {});

/// Whether somebody who holds `held` holds what `wanted` names, as far as numbers tell: of a forked feed
/// another branch will do.
[[nodiscard]] bool reaches(const Frontier& held, const Frontier& wanted);

} // namespace gatelog
