// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"

#include <map>
#include <vector>

namespace gatelog {

/// The last record of a branch of a feed that is held without a gap from number 1.
struct FeedTip
{
    std::uint32_t seq = 0;
    std::uint64_t hashPrefix = 0; ///< hashPrefixOf() its hash
    friend auto operator<=>(const FeedTip&, const FeedTip&) = default;
};

/// What somebody holds: feed → its tips, one unless it is forked (FORMAT.md, "Frontier"). A plain value.
class Frontier
{
public:
    static constexpr std::size_t kMaxTips = 1'000'000;
    static constexpr std::size_t kMaxTipsOfFeed = 1'000;

    /// Replaces what is known of a feed. No tips: nothing is held of it.
    void set(const FeedId& feed, std::vector<FeedTip> tips);
    /// Sorted; empty where nothing is held.
    const std::vector<FeedTip>& tipsOf(const FeedId& feed) const;
    const std::map<FeedId, std::vector<FeedTip>>& feeds() const { return m_feeds; }
    bool isEmpty() const { return m_feeds.empty(); }

    [[nodiscard]] QByteArray encode() const;
    /// Any input is allowed. Damaged unless it is what encode() gives for some frontier.
    static Result<Frontier> decode(QByteArrayView bytes);

    friend bool operator==(const Frontier&, const Frontier&) = default;

private:
    std::map<FeedId, std::vector<FeedTip>> m_feeds;
};

} // namespace gatelog
