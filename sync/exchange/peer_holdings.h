// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_shape.h"
#include "core/feed/feed_slices.h"
#include "core/feed/frontier.h"

#include <map>
#include <memory>
#include <set>

namespace gatelog {

/// What a peer holds, as far as its word and the session tell (sync/PROTOCOL.md, section 6). Never more than
/// it holds, or will once what is under way has arrived. A plain value.
class PeerHoldings
{
public:
    /// A part of its Heads; false when the frontier grows past the limit of tips.
    [[nodiscard]] bool told(const Frontier& part);
    /// It holds what we do, which is this.
    void agreed(std::shared_ptr<const Frontier> ours);
    /// A range of these records was sent to it, or came from it.
    void passed(const FeedId& feed, std::uint32_t firstSeq, const FeedShape::Place& last);
    /// It refused a range of the feed: what was sent did not arrive, so to speak.
    void refused(const FeedId& feed);

    /// For planning what it lacks in these slices.
    Frontier estimate(const FeedSlices& slices) const;
    /// By its own word alone, since we last held the same.
    const Frontier& toldFrontier() const { return m_told; }

    /// A range of a forked or gapped feed that ends here was sent: a frontier cannot say that it is held.
    bool wasSent(const Hash& end) const { return m_sentEnds.contains(end); }
    void noteSentEnd(const Hash& end);

private:
    static constexpr std::size_t kMaxSentEnds = 4'096;

    static void include(Frontier& estimate, const FeedId& feed, const std::vector<FeedTip>& more);

    std::shared_ptr<const Frontier> m_agreed; ///< with many peers, the same one
    Frontier m_told;
    std::size_t m_tips = 0;
    std::map<FeedId, FeedTip> m_passed; ///< the highest, reached without a gap
    std::set<Hash> m_sentEnds;
};

} // namespace gatelog
