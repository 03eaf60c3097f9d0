// SPDX-License-Identifier: Apache-2.0
#include "core/store/feed_index.h"

#include <algorithm>
#include <bit>

namespace gatelog {
namespace {

std::int64_t number(Epoch epoch)
{
    return std::bit_cast<std::int64_t>(epoch.value());
}

} // namespace

FeedIndex::FeedIndex(Connection& connection, RecordTable& records, const PublicKey& own)
    : m_records(records), m_own(own),
      m_selectIrregular(connection.prepare("SELECT feed FROM irregular_feed")),
      m_putIrregular(connection.prepare("INSERT OR IGNORE INTO irregular_feed (feed) VALUES (?)")),
      m_dropIrregular(connection.prepare("DELETE FROM irregular_feed WHERE feed = ?")),
      m_selectWanted(connection.prepare("SELECT epoch, seq, hash_prefix FROM wanted_head")),
      m_putWanted(connection.prepare(
          "INSERT OR REPLACE INTO wanted_head (epoch, seq, hash_prefix) VALUES (?, ?, ?)")),
      m_dropWanted(connection.prepare("DELETE FROM wanted_head WHERE epoch = ?")),
      m_selectAnnounced(connection.prepare("SELECT feed, seq FROM announced")),
      m_putAnnounced(connection.prepare("INSERT OR REPLACE INTO announced (feed, seq) VALUES (?, ?)"))
{
    reload();
}

void FeedIndex::reload()
{
    ++m_changes;
    m_shapes.clear();
    m_byEpoch.clear();
    m_wanted.clear();
    m_announced.clear();
    m_unannounced.clear();
    m_irregular.clear();
    m_changedShapes.clear();
    m_changedWanted.clear();
    {
        Query query(m_selectIrregular);
        while (query->step())
            m_irregular.insert(query->integer(0));
    }
    {
        Query query(m_selectWanted);
        while (query->step()) {
            const Epoch epoch(std::bit_cast<std::uint64_t>(query->integer(0)));
            m_wanted[epoch] = {epoch, std::uint32_t(query->integer(1)),
                               std::bit_cast<std::uint64_t>(query->integer(2))};
        }
    }
    {
        Query query(m_selectAnnounced);
        while (query->step())
            m_announced[query->integer(0)] = std::uint32_t(query->integer(1));
    }
    for (const std::int64_t feed : m_records.feeds()) {
        m_byEpoch.emplace(m_records.feedOf(feed).epoch, feed);
        if (m_irregular.contains(feed))
            loadShape(feed);
        else if (const auto head = m_records.head(feed))
            m_shapes[feed] = FeedShape::chain({head->seq, head->hash});
        const auto tip = tipOf(feed);
        const auto named = m_announced.find(feed);
        if (tip && m_records.feedOf(feed).author != m_own &&
            (named == m_announced.end() || named->second < tip->seq))
            m_unannounced.insert(feed);
    }
}

void FeedIndex::loadShape(std::int64_t feed)
{
    FeedShape shape;
    std::set<FeedShape::Place> held;
    m_records.forEachOf(feed, 1, [&](const RecordTable::Stored& stored) {
        const FeedShape::Place place{stored.seq, stored.hash};
        if (const auto previous = Record::previousIn(stored.bytes))
            shape.add(place, *previous,
                      [&held](const FeedShape::Place& parent) { return held.contains(parent); });
        held.insert(place);
        return true;
    });
    m_shapes[feed] = std::move(shape);
}

void FeedIndex::note(const Record& record, Origin origin)
{
    ++m_changes;
    const std::int64_t feed = m_records.feedNumber(record.feed());
    const auto [entry, isNew] = m_shapes.try_emplace(feed);
    if (isNew)
        m_byEpoch.emplace(record.epoch(), feed);
    FeedShape& shape = entry->second;
    const std::uint32_t before = shape.highest();
    shape.add({record.seq(), record.hash()}, record.previous(), [&](const FeedShape::Place& parent) {
        return m_records.holds(record.feed(), parent.seq, parent.hash);
    });
    if (shape.isPlain() == m_irregular.contains(feed))
        m_changedShapes.insert(feed);
    if (shape.highest() > before) {
        if (!m_wanted.empty())
            satisfy(feed);
        if (origin == Origin::Other)
            m_unannounced.insert(feed);
    }
    for (const SeenHead& head : record.heads())
        want(head);
}

bool FeedIndex::isHeld(const SeenHead& head) const
{
    const auto [first, last] = m_byEpoch.equal_range(head.epoch);
    return std::any_of(first, last, [&](const auto& entry) {
        const auto shape = m_shapes.find(entry.second);
        return shape != m_shapes.end() && shape->second.highest() >= head.seq;
    });
}

void FeedIndex::want(const SeenHead& head)
{
    if (isHeld(head))
        return;
    // The greatest, whatever the order in which they were named.
    const auto rank = [](const SeenHead& h) { return std::pair(h.seq, h.hashPrefix); };
    const auto [wanted, isNew] = m_wanted.try_emplace(head.epoch, head);
    if (!isNew && rank(wanted->second) >= rank(head))
        return;
    wanted->second = head;
    m_changedWanted.insert(head.epoch);
}

void FeedIndex::satisfy(std::int64_t feed)
{
    const Epoch epoch = m_records.feedOf(feed).epoch;
    const auto wanted = m_wanted.find(epoch);
    if (wanted == m_wanted.end() || !isHeld(wanted->second))
        return;
    m_wanted.erase(wanted);
    m_changedWanted.insert(epoch);
}

void FeedIndex::flush()
{
    for (const std::int64_t feed : m_changedShapes) {
        const bool plain = m_shapes[feed].isPlain();
        Query query(plain ? m_dropIrregular : m_putIrregular);
        query->bind(1, feed).run();
        if (plain)
            m_irregular.erase(feed);
        else
            m_irregular.insert(feed);
    }
    for (const Epoch epoch : m_changedWanted) {
        const auto wanted = m_wanted.find(epoch);
        Query query(wanted == m_wanted.end() ? m_dropWanted : m_putWanted);
        query->bind(1, number(epoch));
        if (wanted != m_wanted.end())
            query->bind(2, std::int64_t(wanted->second.seq))
                .bind(3, std::bit_cast<std::int64_t>(wanted->second.hashPrefix));
        query->run();
    }
    m_changedShapes.clear();
    m_changedWanted.clear();
}

void FeedIndex::rebuild()
{
    reload();
    m_wanted.clear();
    for (const std::int64_t feed : m_records.feeds()) {
        loadShape(feed);
        m_changedShapes.insert(feed);
    }
    m_records.forEach([this](const RecordTable::Stored& stored) {
        if (const auto record = Record::decode(stored.bytes))
            for (const SeenHead& head : record->heads())
                want(head);
        return true;
    });
    flush();
}

const FeedShape& FeedIndex::shapeOf(std::int64_t feed) const
{
    static const FeedShape nothing;
    const auto shape = m_shapes.find(feed);
    return shape == m_shapes.end() ? nothing : shape->second;
}

std::optional<FeedShape::Place> FeedIndex::tipOf(std::int64_t feed) const
{
    const std::set<FeedShape::Place>& tips = shapeOf(feed).tips();
    return tips.empty() ? std::nullopt : std::optional(*tips.rbegin());
}

Frontier FeedIndex::frontier() const
{
    Frontier frontier;
    for (const auto& [feed, shape] : m_shapes)
        frontier.set(m_records.feedOf(feed), shape.frontierTips());
    return frontier;
}

std::vector<SeenHead> FeedIndex::unannounced(std::size_t limit) const
{
    std::vector<SeenHead> heads;
    for (auto feed = m_unannounced.begin(); feed != m_unannounced.end() && heads.size() < limit; ++feed) {
        const auto tip = tipOf(*feed);
        heads.push_back({m_records.feedOf(*feed).epoch, tip->seq, hashPrefixOf(tip->hash)});
    }
    return heads;
}

void FeedIndex::announced(std::span<const SeenHead> heads)
{
    for (const SeenHead& head : heads) {
        const auto [first, last] = m_byEpoch.equal_range(head.epoch);
        for (auto feed = first; feed != last; ++feed) {
            if (m_unannounced.erase(feed->second) == 0)
                continue;
            m_announced[feed->second] = head.seq;
            Query query(m_putAnnounced);
            query->bind(1, feed->second).bind(2, std::int64_t(head.seq)).run();
        }
    }
}

} // namespace gatelog
