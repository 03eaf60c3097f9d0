// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/outbox.h"

namespace gatelog {

void Outbox::answerHeads(const FeedSlices& slices)
{
    m_hasHeads = true;
    m_owesDone = true;
    m_again |= slices;
}

void Outbox::planAgain(const FeedSlices& slices)
{
    m_again |= slices;
}

void Outbox::refused(const FeedId& feed)
{
    m_holdings.refused(feed);
    if (m_ends.size() < kMaxRefused)
        m_ends.push_back(feed);
}

std::optional<Message> Outbox::next()
{
    if (!m_ends.empty()) {
        const FeedId feed = m_ends.front();
        m_ends.pop_front();
        if (auto end = lastRange(m_replica, feed)) {
            m_underWay += end->size();
            return message::Range{std::move(*end), {}};
        }
        return std::nullopt;
    }
    if (!m_plan) {
        // What a plan is made from may be old when it is done; what came meanwhile makes another.
        const FeedSlices slices = std::exchange(m_again, {});
        m_plan = std::make_unique<MissingRanges>(m_replica, m_holdings.estimate(slices), slices);
    }
    while (const auto range = m_plan->next())
        if (auto message = send(*range))
            return message;
    m_plan.reset();
    if (m_again.any() || !m_owesDone)
        return std::nullopt;
    m_owesDone = false;
    return message::Done{};
}

std::optional<Message> Outbox::send(const MissingRange& range)
{
    if (!range.isChain) {
        if (m_holdings.wasSent(range.last.hash))
            return std::nullopt;
        m_holdings.noteSentEnd(range.last.hash);
    } else {
        m_holdings.passed(range.feed, range.firstSeq, range.last);
    }
    m_underWay += range.bytes.size();
    return message::Range{range.bytes, {}};
}

message::Range Outbox::push(std::span<const VerifiedRecord> records)
{
    std::vector<QByteArray> bytes;
    for (const VerifiedRecord& record : records)
        bytes.push_back(record->bytes());
    const Record& last = *records.back();
    m_holdings.passed(last.feed(), (*records.front()).seq(), {last.seq(), last.hash()});
    message::Range range{encodeRange(bytes), {}};
    m_underWay += range.encoded.size();
    return range;
}

} // namespace gatelog
