// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_merge.h"

#include <algorithm>

namespace gatelog {
namespace {

/// One merge: what came of the file so far, and the records that wait for their transaction.
class Merge
{
public:
    explicit Merge(Replica& replica) : m_replica(replica) {}

    MergedBundle& result() { return m_result; }
    void take(const BundleRange& range);
    void refuse(const BundleDamage& damage);
    /// The file is at its end.
    void finish();

private:
    /// A range whose last signature does not hold. The record behind it may vouch for it all the same, as it
    /// did where it was first taken: where a feed is cut into ranges differs from one exporter to the next.
    struct Unvouched
    {
        qint64 offset = 0;
        std::vector<Record> range;
        Error error;
    };

    Result<std::vector<VerifiedRecord>> verified(std::vector<Record> range);
    void refuseUnvouched();
    void commit(std::size_t from);
    void refuse(qint64 offset, const QString& range, const Error& error);
    bool isKnown(const std::vector<Record>& range);

    Replica& m_replica;
    MergedBundle m_result;
    std::optional<Unvouched> m_unvouched; ///< the range before, no more
    std::vector<VerifiedRecord> m_waiting;
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

bool follows(const std::vector<Record>& range, const std::vector<Record>& before)
{
    return range.front().feed() == before.back().feed() && range.front().previous() == before.back().hash();
}

void Merge::refuseUnvouched()
{
    if (!m_unvouched)
        return;
    m_result.rejected += std::int64_t(m_unvouched->range.size());
    refuse(m_unvouched->offset, rangeName(m_unvouched->range), m_unvouched->error);
    m_unvouched.reset();
}

/// With the unvouched range before it, if that is what it vouches for.
Result<std::vector<VerifiedRecord>> Merge::verified(std::vector<Record> range)
{
    if (m_unvouched) {
        std::vector<Record> both = m_unvouched->range;
        both.insert(both.end(), range.begin(), range.end());
        if (auto vouched = VerifiedRecord::verifyRange(std::move(both))) {
            m_unvouched.reset();
            return vouched;
        }
        refuseUnvouched();
    }
    return VerifiedRecord::verifyRange(std::move(range));
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
    if (m_unvouched && !follows(*range, m_unvouched->range))
        refuseUnvouched();
    if (!m_unvouched && isKnown(*range)) {
        m_result.counts.known += count;
        return;
    }
    const auto taken = verified(*range);
    if (taken) {
        m_waiting.insert(m_waiting.end(), taken->begin(), taken->end());
        return commit(Replica::kMergeBatch);
    }
    if (taken.error().code == ErrorCode::BadSignature) {
        m_unvouched = Unvouched{bytes.offset, std::move(*range), taken.error()};
        return;
    }
    m_result.rejected += count;
    refuse(bytes.offset, rangeName(*range), taken.error());
}

void Merge::finish()
{
    refuseUnvouched();
    commit(1);
}

/// As long as at least `from` records wait.
void Merge::commit(std::size_t from)
{
    std::size_t done = 0;
    while (!m_result.error && m_waiting.size() - done >= from && done < m_waiting.size()) {
        const std::size_t size = std::min(m_waiting.size() - done, Replica::kMergeBatch);
        const auto merged = m_replica.merge(std::span(m_waiting).subspan(done, size));
        if (!merged) {
            m_result.error = merged.error();
            break;
        }
        m_result.counts += *merged;
        done += size;
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + std::ptrdiff_t(done));
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
            merge.finish();
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
