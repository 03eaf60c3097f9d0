// SPDX-License-Identifier: Apache-2.0
#include "core/store/newest_records.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr char kSelect[] = "SELECT seq, hash, bytes FROM record WHERE feed = ?1 AND (seq, hash) < (?2, ?3)"
                           " ORDER BY seq DESC, hash DESC LIMIT ?4";

/// For a heap whose top is the newest.
constexpr auto kIsOlder = [](const auto& a, const auto& b) {
    return a.read.back().order() < b.read.back().order();
};

} // namespace

NewestRecords::NewestRecords(Replica& replica) : m_select(replica.connection().prepare(kSelect))
{
    for (const std::int64_t feed : replica.records().feeds())
        add(feed);
    std::make_heap(m_tails.begin(), m_tails.end(), kIsOlder);
}

NewestRecords::NewestRecords(Replica& replica, const PublicKey& author)
    : m_select(replica.connection().prepare(kSelect))
{
    for (const FeedId& feed : replica.records().feedsOf(author))
        add(*replica.records().numberOf(feed));
    std::make_heap(m_tails.begin(), m_tails.end(), kIsOlder);
}

void NewestRecords::add(std::int64_t feed)
{
    Tail tail;
    tail.feed = feed;
    readMore(tail, 1); // most feeds ended long ago, and are never asked for more
    if (!tail.read.empty())
        m_tails.push_back(std::move(tail));
}

void NewestRecords::readMore(Tail& tail, int count)
{
    while (tail.read.empty() && !tail.isAtStart) {
        Query select(m_select);
        select->bind(1, tail.feed)
            .bind(2, tail.beforeSeq)
            .bind(3, tail.beforeHash.view())
            .bind(4, std::int64_t(count));
        int rows = 0;
        for (; select->step(); ++rows) {
            tail.beforeSeq = select->integer(0);
            tail.beforeHash = Hash::fromBytes(select->blob(1)).value_or(Hash{});
            if (auto record = Record::decode(select->blob(2).toByteArray())) // else `verify` names it
                tail.read.push_back(std::move(*record));
        }
        tail.isAtStart = rows < count;
        std::reverse(tail.read.begin(), tail.read.end());
    }
}

std::optional<Record> NewestRecords::next()
{
    if (m_tails.empty())
        return std::nullopt;
    std::pop_heap(m_tails.begin(), m_tails.end(), kIsOlder);
    Tail& tail = m_tails.back();
    Record newest = std::move(tail.read.back());
    tail.read.pop_back();
    readMore(tail, kChunk);
    if (tail.read.empty())
        m_tails.pop_back();
    else
        std::push_heap(m_tails.begin(), m_tails.end(), kIsOlder);
    return newest;
}

} // namespace gatelog
