// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_slices.h"
#include "core/feed/record_range.h"
#include "core/store/replica.h"

#include <deque>
#include <optional>
#include <vector>

namespace gatelog {

/// A range for somebody who lacks it.
struct MissingRange
{
    FeedId feed;
    std::uint32_t firstSeq = 0;
    FeedShape::Place last; ///< its last record
    bool isChain = true;   ///< of a feed that has neither forks nor gaps
    QByteArray bytes;      ///< encoded (core/feed/record_range.h)
};

/// What somebody lacks, range by range: the authority's records first, then feed by feed. Reads as it goes,
/// so a scan may come between two ranges; what is written meanwhile may or may not be among them. Branches of
/// a fork and records beyond a gap are included. The replica must outlive it; on its thread.
class MissingRanges
{
public:
    /// `theirs`: what they hold. An empty frontier asks for everything. Only of feeds in `slices`.
    MissingRanges(Replica& replica, const Frontier& theirs, const FeedSlices& slices = kAllSlices);

    /// The next range; nothing at the end.
    std::optional<MissingRange> next();

private:
    /// A run of one feed: all records from a number on, or, of a feed that is not one chain, those listed.
    struct Piece
    {
        FeedId feed;
        std::uint32_t firstSeq = 1;
        std::vector<FeedShape::Place> places;
        bool isListed = false;
    };
    std::optional<MissingRange> nextOfChain(Piece& piece);
    std::optional<MissingRange> nextListed(Piece& piece);
    void plan(std::int64_t feed, const std::vector<FeedTip>& tips);
    void planIrregular(std::int64_t feed, const std::vector<FeedTip>& tips);
    bool holds(std::int64_t feed, const FeedTip& tip) const;

    Replica& m_replica;
    std::deque<Piece> m_pieces;
};

/// The last records of a feed's longest branch, up to a range's limit: what to send where a range was
/// refused, for only the last record's signature vouches for those before it. Nothing when none is held.
[[nodiscard]] std::optional<QByteArray> lastRange(Replica& replica, const FeedId& feed);

} // namespace gatelog
