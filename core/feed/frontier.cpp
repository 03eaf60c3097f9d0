// SPDX-License-Identifier: Apache-2.0
#include "core/feed/frontier.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr qsizetype kTipBytes = 8 + 4 + 8;

} // namespace

void Frontier::set(const FeedId& feed, std::vector<FeedTip> tips)
{
    GATELOG_CHECK(tips.size() <= kMaxTipsOfFeed);
    if (tips.empty()) {
        m_feeds.erase(feed);
        return;
    }
    std::sort(tips.begin(), tips.end());
    m_feeds[feed] = std::move(tips);
}

const std::vector<FeedTip>& Frontier::tipsOf(const FeedId& feed) const
{
    static const std::vector<FeedTip> none;
    const auto found = m_feeds.find(feed);
    return found == m_feeds.end() ? none : found->second;
}

QByteArray Frontier::encode() const
{
    ByteWriter writer;
    writer.u8(kVersion);
    for (auto feed = m_feeds.begin(); feed != m_feeds.end();) {
        const PublicKey& author = feed->first.author;
        const auto next = std::find_if(feed, m_feeds.end(),
                                       [&author](const auto& entry) { return entry.first.author != author; });
        std::uint32_t tips = 0;
        for (auto of = feed; of != next; ++of)
            tips += std::uint32_t(of->second.size());
        writer.fixed(author);
        writer.u32(tips);
        for (; feed != next; ++feed) {
            for (const FeedTip& tip : feed->second) {
                writer.u64(feed->first.epoch.value());
                writer.u32(tip.seq);
                writer.u64(tip.hashPrefix);
            }
        }
    }
    return writer.take();
}

Result<Frontier> Frontier::decode(QByteArrayView bytes)
{
    const auto damaged = [](const char* why) {
        return failure(ErrorCode::Damaged, QStringLiteral("frontier: ") + QString::fromLatin1(why));
    };
    ByteReader reader(bytes);
    if (const std::uint8_t version = reader.u8(); !reader.ok() || version != kVersion)
        return failure(version > kVersion ? ErrorCode::NewerFormat : ErrorCode::Damaged,
                       QStringLiteral("frontier version %1").arg(version));
    if (bytes.size() / kTipBytes > qsizetype(kMaxTips))
        return failure(ErrorCode::TooLarge, QStringLiteral("frontier"));
    Frontier frontier;
    std::optional<std::pair<FeedId, FeedTip>> last;
    while (reader.remaining() > 0) {
        const PublicKey author = reader.fixed<PublicKey>();
        const std::uint32_t tips = reader.u32();
        if (!reader.ok() || tips == 0 || qsizetype(tips) > reader.remaining() / kTipBytes)
            return damaged("cut short");
        for (std::uint32_t i = 0; i < tips; ++i) {
            const FeedId feed{author, Epoch(reader.u64())};
            const FeedTip tip{reader.u32(), reader.u64()};
            // In order and without repetition, so that a frontier has one encoding.
            if (tip.seq == 0 || (last && !(*last < std::pair(feed, tip))) ||
                (i == 0 && last && last->first.author == author))
                return damaged("not in order");
            last = {feed, tip};
            std::vector<FeedTip>& held = frontier.m_feeds[feed];
            if (held.size() == kMaxTipsOfFeed)
                return failure(ErrorCode::TooLarge, QStringLiteral("frontier: branches of a feed"));
            held.push_back(tip);
        }
    }
    return frontier;
}

} // namespace gatelog
