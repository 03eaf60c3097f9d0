// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_shape.h"
#include "core/store/record_table.h"

#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace gatelog {

/// How far each feed is held, what is known to be missing, and which heads of others this device has yet to
/// name. In memory, worked out at opening; the tables `irregular_feed`, `wanted_head` and `announced` keep
/// what cannot be read off the last record of each feed. One thread, that of its connection.
class FeedIndex
{
public:
    /// `own`: this device, whose heads are not announced.
    FeedIndex(Connection& connection, RecordTable& records, const PublicKey& own);

    /// A record was appended; inside its transaction. Own: this run wrote it, and so need not name it.
    enum class Origin { Own, Other };
    void note(const Record& record, Origin origin);
    /// Writes what changed, once a transaction.
    void flush();
    /// Reads everything again, after a transaction was rolled back or another connection wrote.
    void reload();
    /// Works the tables out of the records; inside a transaction.
    void rebuild();

    [[nodiscard]] Frontier frontier() const;
    /// Grows whenever what is held may have changed, in this object's life: for what is worked out of it.
    std::uint64_t changes() const { return m_changes; }
    /// Of a feed of which nothing is held: an empty one.
    const FeedShape& shapeOf(std::int64_t feed) const;
    /// Heads that held records name and that are not held, by epoch.
    const std::map<Epoch, SeenHead>& wanted() const { return m_wanted; }
    /// The last record of the feed, of its longest branch; nothing where none is held without a gap.
    std::optional<FeedShape::Place> tipOf(std::int64_t feed) const;

    /// Heads of others' feeds seen since this device last named them; at most `limit`.
    [[nodiscard]] std::vector<SeenHead> unannounced(std::size_t limit) const;
    /// They are named now; inside the transaction of the record that does.
    void announced(std::span<const SeenHead> heads);

private:
    void loadShape(std::int64_t feed);
    void want(const SeenHead& head);
    void satisfy(std::int64_t feed);
    bool isHeld(const SeenHead& head) const;

    RecordTable& m_records;
    PublicKey m_own;
    Statement m_selectIrregular, m_putIrregular, m_dropIrregular, m_selectWanted, m_putWanted, m_dropWanted,
        m_selectAnnounced, m_putAnnounced;
    std::unordered_map<std::int64_t, FeedShape> m_shapes;
    std::multimap<Epoch, std::int64_t> m_byEpoch; ///< an epoch is one feed's, unless someone cheats
    std::map<Epoch, SeenHead> m_wanted;
    std::map<std::int64_t, std::uint32_t> m_announced;
    std::set<std::int64_t> m_unannounced; ///< feeds
    std::set<std::int64_t> m_irregular, m_changedShapes;
    std::set<Epoch> m_changedWanted;
    std::uint64_t m_changes = 0;
};

} // namespace gatelog
