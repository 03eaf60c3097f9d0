// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/peer_holdings.h"

#include <algorithm>

namespace gatelog {

bool PeerHoldings::told(const Frontier& part)
{
    for (const auto& [feed, tips] : part.feeds()) {
        m_tips += tips.size();
        m_tips -= m_told.tipsOf(feed).size();
        if (m_tips > Frontier::kMaxTips)
            return false;
        m_told.set(feed, tips);
    }
    return true;
}

void PeerHoldings::agreed(std::shared_ptr<const Frontier> ours)
{
    m_agreed = std::move(ours);
    m_told = {};
    m_tips = 0;
    m_passed.clear();
}

void PeerHoldings::passed(const FeedId& feed, std::uint32_t firstSeq, const FeedShape::Place& last)
{
    const auto known = m_passed.find(feed);
    std::uint32_t held = known == m_passed.end() ? 0 : known->second.seq;
    for (const FeedTip& tip : m_told.tipsOf(feed))
        held = std::max(held, tip.seq);
    if (m_agreed)
        for (const FeedTip& tip : m_agreed->tipsOf(feed))
            held = std::max(held, tip.seq);
    // Beyond a gap it may have the record and still lack what is before.
    if (firstSeq <= held + 1 && last.seq > held)
        m_passed[feed] = {last.seq, hashPrefixOf(last.hash)};
}

void PeerHoldings::refused(const FeedId& feed)
{
    m_passed.erase(feed);
}

void PeerHoldings::include(Frontier& estimate, const FeedId& feed, const std::vector<FeedTip>& more)
{
    std::vector<FeedTip> tips = estimate.tipsOf(feed);
    tips.insert(tips.end(), more.begin(), more.end());
    std::sort(tips.begin(), tips.end());
    tips.erase(std::unique(tips.begin(), tips.end()), tips.end());
    estimate.set(feed, std::move(tips));
}

Frontier PeerHoldings::estimate(const FeedSlices& slices) const
{
    Frontier estimate;
    const auto includeAll = [&](const Frontier& frontier) {
        for (const auto& [feed, tips] : frontier.feeds())
            if (slices.test(sliceOf(feed)))
                include(estimate, feed, tips);
    };
    if (m_agreed)
        includeAll(*m_agreed);
    includeAll(m_told);
    for (const auto& [feed, tip] : m_passed)
        if (slices.test(sliceOf(feed)))
            include(estimate, feed, {tip});
    return estimate;
}

void PeerHoldings::noteSentEnd(const Hash& end)
{
    if (m_sentEnds.size() >= kMaxSentEnds)
        m_sentEnds.clear(); // sends some of them once more
    m_sentEnds.insert(end);
}

} // namespace gatelog
