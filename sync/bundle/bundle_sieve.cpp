// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_sieve.h"

#include <algorithm>

namespace gatelog {
namespace {

QString rangeName(const std::vector<Record>& range)
{
    return recordName(range.front().feed(), range.front().seq()) +
           QStringLiteral("-%1").arg(range.back().seq());
}

} // namespace

BundleSieve::BundleSieve(Replica& replica, QIODevice& device) : m_replica(replica), m_reader(device)
{
    auto header = m_reader.readHeader();
    if (!header) {
        m_result.error = header.error();
        return;
    }
    m_result.header = std::move(*header);
    if (m_result.header.event != replica.eventId())
        m_result.error = Error{ErrorCode::ForeignEvent, QString::fromLatin1(m_result.header.event.toHex())};
}

BundleSieve::Piece BundleSieve::refuse(qint64 offset, const QString& range, const Error& error)
{
    ++m_result.refusedParts;
    if (m_result.refused.size() < MergedBundle::kMaxListed)
        m_result.refused.push_back({offset, range, error});
    return Piece::Refused;
}

/// The hashes are of the bytes, so nothing that is held under the same is forged: no signature need be
/// checked. The last record alone would not do: with a gap, those before it may be what is missing here.
bool BundleSieve::isKnown(const std::vector<Record>& range)
{
    return std::all_of(range.rbegin(), range.rend(), [this](const Record& record) {
        return m_replica.records().holds(record.feed(), record.seq(), record.hash());
    });
}

BundleSieve::Piece BundleSieve::take(const BundleRange& bytes)
{
    auto range = decodeRange(bytes.bytes);
    if (!range)
        return refuse(bytes.offset, {}, range.error());
    m_count = std::int64_t(range->size());
    m_author = range->front().feed().author;
    m_result.records += m_count;
    const auto foreign = std::find_if(range->begin(), range->end(), [this](const Record& record) {
        return record.event() != m_replica.eventId();
    });
    if (foreign != range->end()) {
        m_result.rejected += m_count;
        return refuse(bytes.offset, rangeName(*range),
                      {ErrorCode::ForeignEvent, recordName(foreign->feed(), foreign->seq())});
    }
    if (isKnown(*range)) {
        m_result.counts.known += m_count;
        return Piece::Known;
    }
    const QString name = rangeName(*range);
    auto verified = VerifiedRecord::verifyRange(std::move(*range));
    if (!verified) {
        m_result.rejected += m_count;
        return refuse(bytes.offset, name, verified.error());
    }
    m_range = std::move(*verified);
    return Piece::Fresh;
}

BundleSieve::Piece BundleSieve::next()
{
    if (m_result.error)
        return Piece::End;
    const BundlePiece piece = m_reader.next();
    if (const auto* end = std::get_if<BundleEnd>(&piece)) {
        m_result.end = *end;
        return Piece::End;
    }
    if (const auto* range = std::get_if<BundleRange>(&piece))
        return take(*range);
    const auto& damage = std::get<BundleDamage>(piece);
    return refuse(
        damage.offset, {},
        {ErrorCode::Damaged, QStringLiteral("%1 bytes that are not as they were written").arg(damage.bytes)});
}

} // namespace gatelog
