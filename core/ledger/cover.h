// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger_rows.h"

#include <optional>
#include <set>

namespace gatelog {

/// The records of one feed at or before a given one, along the hash chain: what a revocation leaves standing,
/// or an acceptance lets count. Another branch of the feed is not covered, however low its numbers. Where a
/// record of the chain is not held, what lies before it is not covered until it is.
class Cover
{
public:
    explicit Cover(const FeedHead& last) : m_feed(last.feed), m_next(Place{last.seq, last.hash}) {}

    const FeedId& feed() const { return m_feed; }
    bool contains(const Hash& record) const { return m_records.contains(record); }

    struct Place
    {
        std::uint32_t seq = 0;
        Hash hash;
    };
    /// Follows the chain as far as it is held now; gives back how far it came.
    std::vector<Place> extend(LedgerRows& rows);

private:
    FeedId m_feed;
    std::optional<Place> m_next; ///< the record to go on with; none: the chain's beginning was reached
    std::set<Hash> m_records;
};

} // namespace gatelog
