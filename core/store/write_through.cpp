// SPDX-License-Identifier: Apache-2.0
// How records are written by way of a Scribe.
#include "core/store/scribe.h"

namespace gatelog {

void Replica::writeThrough(std::unique_ptr<Scribe> scribe)
{
    GATELOG_CHECK(m_mode == Mode::ReadOnly);
    m_scribe = std::move(scribe);
}

Result<std::vector<VerifiedRecord>> Replica::appendThrough(std::span<const Draft> drafts)
{
    const auto refs = m_scribe->append(drafts);
    if (!refs)
        return tl::unexpected(refs.error());
    refresh();
    std::vector<VerifiedRecord> written;
    for (const RecordRef& ref : *refs) {
        auto record = m_records->at(ref.feed, ref.seq, ref.hash);
        if (!record)
            return failure(ErrorCode::Damaged, recordName(ref.feed, ref.seq));
        written.push_back(std::move(*record));
    }
    return written;
}

/// In a feed of this process' own: the key stays here, and the authority's feeds may be of several laptops
/// anyway.
Result<std::vector<VerifiedRecord>> Replica::appendThroughAs(FeedWriter& writer,
                                                             std::span<const Draft> drafts)
{
    const WallTime now = m_clock.now();
    std::vector<VerifiedRecord> written;
    for (const Draft& draft : drafts) {
        const Hlc stamp = m_hlc.next(now);
        written.push_back(written.empty() ? writer.next(draft.kind, draft.body, stamp)
                                          : writer.after(written.back(), draft.kind, draft.body, stamp));
        m_hlc.written(stamp);
    }
    if (const auto merged = m_scribe->merge(written); !merged)
        return tl::unexpected(merged.error());
    for (const VerifiedRecord& record : written)
        writer.advance(record);
    refresh();
    return written;
}

} // namespace gatelog
