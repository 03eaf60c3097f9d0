// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_merge.h"

#include "core/store/merge_batches.h"

#include <algorithm>

namespace gatelog {
namespace {

/// One merge: what came of the file so far.
class Merge
{
public:
    explicit Merge(Replica& replica) : m_replica(replica) {}

    MergedBundle& result() { return m_result; }
    void take(const BundleRange& range);
    void refuse(const BundleDamage& damage);

private:
    void merge(const std::vector<VerifiedRecord>& range);
    void refuse(qint64 offset, const QString& range, const Error& error);
    bool isKnown(const std::vector<Record>& range);

    Replica& m_replica;
    MergedBundle m_result;
};

QString rangeName(const std::vector<Record>& range)
{
    return recordName(range.front().feed(), range.front().seq()) +
           QStringLiteral("-%1").arg(range.back().seq());
}

void Merge::refuse(qint64 offset, const QString& range, const Error& error)
{
    ++m_result.refusedParts;
    if (m_result.refused.size() < MergedBundle::kMaxListed)
        m_result.refused.push_back({offset, range, error});
}

void Merge::refuse(const BundleDamage& damage)
{
    refuse(
        damage.offset, {},
        {ErrorCode::Damaged, QStringLiteral("%1 bytes that are not as they were written").arg(damage.bytes)});
}

/// The hashes are of the bytes, so nothing that is held under the same is forged: no signature need be
/// checked. The last record alone would not do: with a gap, those before it may be what is missing here.
bool Merge::isKnown(const std::vector<Record>& range)
{
    return std::all_of(range.rbegin(), range.rend(), [this](const Record& record) {
        return m_replica.records().holds(record.feed(), record.seq(), record.hash());
    });
}

void Merge::take(const BundleRange& bytes)
{
    auto range = decodeRange(bytes.bytes);
    if (!range)
        return refuse(bytes.offset, {}, range.error());
    const auto count = std::int64_t(range->size());
    m_result.records += count;
    const auto foreign = std::find_if(range->begin(), range->end(), [this](const Record& record) {
        return record.event() != m_replica.eventId();
    });
    if (foreign != range->end()) {
        m_result.rejected += count;
        return refuse(bytes.offset, rangeName(*range),
                      {ErrorCode::ForeignEvent, recordName(foreign->feed(), foreign->seq())});
    }
    if (isKnown(*range)) {
        m_result.counts.known += count;
        return;
    }
    const QString name = rangeName(*range);
    const auto taken = VerifiedRecord::verifyRange(std::move(*range));
    if (taken)
        return merge(*taken);
    m_result.rejected += count;
    refuse(bytes.offset, name, taken.error());
}

void Merge::merge(const std::vector<VerifiedRecord>& range)
{
    for (const auto batch : mergeBatches(range)) {
        const auto merged = m_replica.merge(batch);
        if (!merged) {
            m_result.error = merged.error();
            return;
        }
        m_result.counts += *merged;
    }
}

} // namespace

MergedBundle mergeBundle(Replica& replica, QIODevice& device, const RecordProgress& progress)
{
    Merge merge(replica);
    MergedBundle& result = merge.result();
    BundleReader reader(device);
    auto header = reader.readHeader();
    if (!header) {
        result.error = header.error();
        return result;
    }
    result.header = std::move(*header);
    if (result.header.event != replica.eventId()) {
        result.error = Error{ErrorCode::ForeignEvent, QString::fromLatin1(result.header.event.toHex())};
        return result;
    }
    while (!result.error) {
        const BundlePiece piece = reader.next();
        if (const auto* end = std::get_if<BundleEnd>(&piece)) {
            result.end = *end;
            break;
        }
        if (const auto* range = std::get_if<BundleRange>(&piece))
            merge.take(*range);
        else
            merge.refuse(std::get<BundleDamage>(piece));
        if (progress)
            progress(result.records, std::int64_t(result.header.records));
    }
    return std::move(result);
}

bool reaches(const Frontier& held, const Frontier& wanted)
{
    return std::all_of(wanted.feeds().begin(), wanted.feeds().end(), [&held](const auto& feed) {
        const std::vector<FeedTip>& tips = held.tipsOf(feed.first);
        return !tips.empty() && tips.back().seq >= feed.second.back().seq;
    });
}

} // namespace gatelog
