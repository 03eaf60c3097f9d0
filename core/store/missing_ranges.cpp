// SPDX-License-Identifier: Apache-2.0
#include "core/store/missing_ranges.h"

#include <algorithm>
#include <map>
#include <set>

namespace gatelog {
namespace {

/// Collects records up to the limits of a range.
class RangeCollector
{
public:
    /// False when it does not fit; it is not taken then.
    bool add(const FeedShape::Place& place, const QByteArray& record)
    {
        if (m_records.size() == kMaxRangeRecords ||
            rangeBytes(m_records.size() + 1, m_bytes + record.size()) > kMaxRangeBytes)
            return false;
        m_bytes += record.size();
        m_records.push_back(record);
        m_places.push_back(place);
        return true;
    }
    std::size_t size() const { return m_records.size(); }
    /// More follows: gives back the end up to a record whose own signature holds. Only such a one may end a
    /// range, and in what was accepted the next is never further away than a range is long. Where there is
    /// none (this replica lost it), all stays.
    void endWell()
    {
        const auto isSignedWell = [](const QByteArray& bytes) {
            auto record = Record::decode(bytes);
            return record && VerifiedRecord::verify(std::move(*record));
        };
        const auto last = std::find_if(m_records.rbegin(), m_records.rend(), isSignedWell);
        if (last != m_records.rend())
            m_records.erase(last.base(), m_records.end());
    }
    std::optional<MissingRange> of(const FeedId& feed, bool isChain) const
    {
        if (m_records.empty())
            return std::nullopt;
        return MissingRange{feed, m_places.front().seq, m_places[m_records.size() - 1], isChain,
                            encodeRange(m_records)};
    }

private:
    std::vector<QByteArray> m_records;
    std::vector<FeedShape::Place> m_places; ///< of the records, and of those given back
    qsizetype m_bytes = 0;
};

struct Link
{
    FeedShape::Place place;
    FeedShape::Place before;
};

std::vector<Link> linksOf(RecordTable& records, std::int64_t feed)
{
    std::vector<Link> links;
    records.forEachOf(feed, 1, [&links](const RecordTable::Stored& stored) {
        if (const auto previous = Record::previousIn(stored.bytes))
            links.push_back({{stored.seq, stored.hash}, {stored.seq - 1, *previous}});
        return true;
    });
    return links;
}

} // namespace

MissingRanges::MissingRanges(Replica& replica, const Frontier& theirs, const FeedSlices& slices)
    : m_replica(replica)
{
    std::vector<std::int64_t> feeds = replica.records().feeds();
    std::erase_if(feeds,
                  [&](std::int64_t feed) { return !slices.test(sliceOf(replica.records().feedOf(feed))); });
    std::stable_partition(feeds.begin(), feeds.end(), [&replica](std::int64_t feed) {
        return eventIdOf(replica.records().feedOf(feed).author) == replica.eventId();
    });
    for (const std::int64_t feed : feeds)
        plan(feed, theirs.tipsOf(replica.records().feedOf(feed)));
}

bool MissingRanges::holds(std::int64_t feed, const FeedTip& tip) const
{
    for (const FeedShape::Place& ours : m_replica.feeds().shapeOf(feed).tips())
        if (ours.seq == tip.seq && hashPrefixOf(ours.hash) == tip.hashPrefix)
            return true; // as far as we are: mostly so, and nothing to look up
    bool held = false;
    m_replica.records().forEachOf(feed, tip.seq, [&](const RecordTable::Stored& stored) {
        held = held || (stored.seq == tip.seq && hashPrefixOf(stored.hash) == tip.hashPrefix);
        return stored.seq == tip.seq && !held;
    });
    return held;
}

void MissingRanges::plan(std::int64_t feed, const std::vector<FeedTip>& tips)
{
    const FeedShape& shape = m_replica.feeds().shapeOf(feed);
    if (!shape.isPlain())
        return planIrregular(feed, tips);
    const FeedId& id = m_replica.records().feedOf(feed);
    std::uint32_t known = 0;
    bool isFork = false;
    for (const FeedTip& tip : tips) {
        if (holds(feed, tip))
            known = std::max(known, tip.seq);
        else
            isFork = isFork || tip.seq <= shape.highest(); // another record where ours is
    }
    // Who is further on this feed than we are lacks nothing of it.
    const bool isAhead = known == 0 && !isFork && !tips.empty();
    if (!isAhead && known < shape.highest())
        m_pieces.push_back({id, known + 1, {}, false});
}

void MissingRanges::planIrregular(std::int64_t feed, const std::vector<FeedTip>& tips)
{
    const std::vector<Link> links = linksOf(m_replica.records(), feed);
    std::set<FeedShape::Place> wanted; // what leads up to their tips
    for (const FeedTip& tip : tips)
        for (const Link& link : links)
            if (link.place.seq == tip.seq && hashPrefixOf(link.place.hash) == tip.hashPrefix)
                wanted.insert(link.place);
    for (auto link = links.rbegin(); link != links.rend(); ++link)
        if (wanted.contains(link->place))
            wanted.insert(link->before);
    std::map<FeedShape::Place, Piece> open; // by the last place
    for (const Link& link : links) {
        if (wanted.contains(link.place))
            continue;
        Piece piece{m_replica.records().feedOf(feed), link.place.seq, {}, true};
        if (auto before = open.extract(link.before); !before.empty())
            piece = std::move(before.mapped());
        piece.places.push_back(link.place);
        open.emplace(link.place, std::move(piece));
    }
    for (auto& [last, piece] : open)
        m_pieces.push_back(std::move(piece));
}

std::optional<MissingRange> MissingRanges::next()
{
    for (; !m_pieces.empty(); m_pieces.pop_front()) {
        Piece& piece = m_pieces.front();
        if (auto range = piece.isListed ? nextListed(piece) : nextOfChain(piece))
            return range;
    }
    return std::nullopt;
}

std::optional<MissingRange> MissingRanges::nextOfChain(Piece& piece)
{
    RecordTable& records = m_replica.records();
    RangeCollector range;
    records.forEachOf(*records.numberOf(piece.feed), piece.firstSeq, [&](const RecordTable::Stored& stored) {
        // A feed that forked since is planned anew the next time.
        return stored.seq == piece.firstSeq + range.size() &&
               range.add({stored.seq, stored.hash}, stored.bytes);
    });
    range.endWell();
    piece.firstSeq += std::uint32_t(range.size());
    return range.of(piece.feed, true);
}

std::optional<MissingRange> MissingRanges::nextListed(Piece& piece)
{
    RangeCollector range;
    auto place = piece.places.begin();
    for (; place != piece.places.end(); ++place) {
        const auto bytes = m_replica.records().bytesAt(piece.feed, place->seq, place->hash);
        if (!bytes || !range.add(*place, *bytes))
            break;
    }
    range.endWell();
    piece.places.erase(piece.places.begin(), piece.places.begin() + std::ptrdiff_t(range.size()));
    return range.of(piece.feed, false);
}

std::optional<QByteArray> lastRange(Replica& replica, const FeedId& feed)
{
    RecordTable& records = replica.records();
    const auto number = records.numberOf(feed);
    const auto tip = number ? replica.feeds().tipOf(*number) : std::nullopt;
    std::vector<QByteArray> backwards;
    qsizetype bytes = 0;
    std::optional<FeedShape::Place> at = tip;
    while (at && at->seq > 0 && backwards.size() < kMaxRangeRecords) {
        const auto record = records.bytesAt(feed, at->seq, at->hash);
        if (!record || rangeBytes(backwards.size() + 1, bytes + record->size()) > kMaxRangeBytes)
            break;
        bytes += record->size();
        backwards.push_back(*record);
        at = FeedShape::Place{at->seq - 1, Record::previousIn(*record).value_or(Hash{})};
    }
    if (backwards.empty())
        return std::nullopt;
    std::reverse(backwards.begin(), backwards.end());
    return encodeRange(backwards);
}

} // namespace gatelog
