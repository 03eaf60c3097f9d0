// SPDX-License-Identifier: Apache-2.0
#include "core/feed/feed_shape.h"

#include <algorithm>

namespace gatelog {

FeedShape FeedShape::chain(const Place& last)
{
    FeedShape shape;
    shape.m_tips.insert(last);
    shape.m_highest = last.seq;
    return shape;
}

void FeedShape::attach(const Place& record, const Place& parent)
{
    // Whatever waited for this record comes with it, and what waited for that.
    std::vector<std::pair<Place, Place>> reached{{record, parent}};
    while (!reached.empty()) {
        const auto [place, before] = reached.back();
        reached.pop_back();
        m_tips.erase(before);
        m_detached.erase(place);
        m_highest = std::max(m_highest, place.seq);
        const auto [first, last] = m_waiting.equal_range(place);
        if (first == last)
            m_tips.insert(place);
        for (auto waiting = first; waiting != last; ++waiting)
            reached.emplace_back(waiting->second, place);
        m_waiting.erase(first, last);
    }
}

void FeedShape::detach(const Place& record, const Place& parent)
{
    m_detached.insert(record);
    m_waiting.emplace(parent, record);
}

std::vector<FeedTip> FeedShape::frontierTips() const
{
    // A feed forked beyond all reason is shown by its longest branches.
    std::vector<FeedTip> tips;
    for (auto tip = m_tips.rbegin(); tip != m_tips.rend() && tips.size() < Frontier::kMaxTipsOfFeed; ++tip)
        tips.push_back({tip->seq, hashPrefixOf(tip->hash)});
    return tips;
}

} // namespace gatelog
