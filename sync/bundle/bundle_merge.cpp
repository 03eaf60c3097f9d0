// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_merge.h"

#include "core/store/merge_batches.h"

#include <algorithm>

namespace gatelog {

BundleMerge::BundleMerge(Replica& replica, QIODevice& device) : m_replica(replica), m_sieve(replica, device)
{
}

void BundleMerge::mergeBatch(MergePace pace)
{
    const auto rest = std::span<const VerifiedRecord>(m_range).subspan(m_merged);
    const auto batch = rest.first(firstMergeBatch(rest, pace));
    const auto merged = m_replica.merge(batch, pace);
    if (!merged) {
        m_sieve.result().error = merged.error();
        m_isDone = true;
        return;
    }
    m_sieve.result().counts += *merged;
    m_merged += batch.size();
}

BundleMerge::Progress BundleMerge::step(MergePace pace)
{
    if (!m_isDone && m_merged == m_range.size()) {
        m_range.clear();
        m_merged = 0;
        const BundleSieve::Piece piece = m_sieve.next();
        m_isDone = piece == BundleSieve::Piece::End;
        if (piece == BundleSieve::Piece::Fresh)
            m_range = std::move(m_sieve.range());
    }
    if (!m_isDone && !m_range.empty())
        mergeBatch(pace);
    return m_isDone ? Progress::Done : Progress::MoreToMerge;
}

MergedBundle mergeBundle(Replica& replica, QIODevice& device, const RecordProgress& progress)
{
    BundleMerge merge(replica, device);
    while (merge.step() == BundleMerge::Progress::MoreToMerge)
        if (progress)
            progress(merge.result().records, std::int64_t(merge.result().header.records));
    return merge.result();
}

bool reaches(const Frontier& held, const Frontier& wanted)
{
    return std::all_of(wanted.feeds().begin(), wanted.feeds().end(), [&held](const auto& feed) {
        const std::vector<FeedTip>& tips = held.tipsOf(feed.first);
        return !tips.empty() && tips.back().seq >= feed.second.back().seq;
    });
}

} // namespace gatelog
