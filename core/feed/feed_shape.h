// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/frontier.h"

#include <map>
#include <set>
#include <vector>

namespace gatelog {

/// How the records that are held of one feed hang together: a chain from number 1 as a rule, a tree where the
/// feed is forked, and pieces beyond a gap. Grows record by record in any order, at the cost of a look-up;
/// what comes out does not depend on the order. A plain value; it knows hashes, not records.
class FeedShape
{
public:
    struct Place
    {
        std::uint32_t seq = 0;
        Hash hash;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    /// A feed of which an unbroken, unforked chain up to `last` is held.
    static FeedShape chain(const Place& last);

    /// Adds a record that is not in it yet. `isHeld`: whether the record before it is held at all; asked
    /// only where the shape does not know by itself.
    template <class IsHeld>
    void add(const Place& record, const Hash& previous, IsHeld isHeld)
    {
        const Place parent{record.seq - 1, previous};
        if (record.seq == 1 || m_tips.contains(parent) ||
            (!m_detached.contains(parent) && parent.seq < m_highest && isHeld(parent)))
            attach(record, parent);
        else
            detach(record, parent);
    }

    /// The ends of what is held without a gap.
    const std::set<Place>& tips() const { return m_tips; }
    std::vector<FeedTip> frontierTips() const;
    /// Of the records held without a gap; 0 where there are none.
    std::uint32_t highest() const { return m_highest; }
    /// Records beyond a gap.
    const std::set<Place>& detached() const { return m_detached; }
    /// One chain from number 1, and nothing else.
    bool isPlain() const { return m_tips.size() <= 1 && m_detached.empty(); }

private:
    void attach(const Place& record, const Place& parent);
    void detach(const Place& record, const Place& parent);

    std::set<Place> m_tips;
    std::set<Place> m_detached;
    std::multimap<Place, Place> m_waiting; ///< the place before → a detached record
    std::uint32_t m_highest = 0;
};

} // namespace gatelog
