// SPDX-License-Identifier: Apache-2.0
#include "core/store/log_knowledge.h"

#include <algorithm>

namespace gatelog {
namespace {

/// A number beyond this is a lie: nobody writes so many records, and memory is taken by the number.
constexpr std::uint32_t kMaxSeq = 50'000'000;

} // namespace

LogKnowledge::LogKnowledge(Replica& replica)
{
    replica.records().forEach([&](const RecordTable::Stored& stored) {
        if (const auto record = Record::decode(stored.bytes); record && record->seq() <= kMaxSeq) {
            FeedFacts& facts = m_feeds[record->feed()];
            facts.feed = record->feed();
            m_byEpoch.try_emplace(record->epoch(), record->feed());
            add(*record, facts);
        }
        return true;
    });
    compareClocks();
}

void LogKnowledge::add(const Record& record, FeedFacts& facts)
{
    if (facts.clocks.size() < record.seq())
        facts.clocks.resize(record.seq());
    facts.clocks[record.seq() - 1] = record.clock();
    for (const SeenHead& head : record.heads()) {
        std::vector<Naming>& namings = facts.namings[head.epoch];
        const std::uint32_t before = namings.empty() ? 0 : namings.back().seen;
        namings.push_back({record.seq(), std::max(before, head.seq)});
    }
    if (record.seq() == 1 && !record.previous().isZero())
        facts.predecessor = record.heads().front();
}

const LogKnowledge::FeedFacts* LogKnowledge::factsOf(Epoch epoch) const
{
    const auto feed = m_byEpoch.find(epoch);
    return feed == m_byEpoch.end() ? nullptr : &m_feeds.at(feed->second);
}

bool LogKnowledge::hadSeen(const RecordOrder& writer, const RecordOrder& other) const
{
    const auto own = m_feeds.find(writer.feed());
    const FeedFacts* facts = own == m_feeds.end() ? nullptr : &own->second;
    std::uint32_t upTo = writer.seq;
    // This run of the author, the one before it, and so on. A chain of runs has no circle; a liar's may.
    for (std::size_t run = 0; facts && run <= m_feeds.size(); ++run) {
        if (facts->feed == other.feed())
            return other.seq <= upTo;
        if (const auto namings = facts->namings.find(other.epoch); namings != facts->namings.end()) {
            const auto after =
                std::upper_bound(namings->second.begin(), namings->second.end(), upTo,
                                 [](std::uint32_t seq, const Naming& n) { return seq < n.by; });
            if (after != namings->second.begin() && std::prev(after)->seen >= other.seq)
                return true;
        }
        if (!facts->predecessor)
            return false;
        upTo = facts->predecessor->seq;
        facts = factsOf(facts->predecessor->epoch);
    }
    return false;
}

std::optional<WallTime> LogKnowledge::heardUpTo(const RecordOrder& writer, const PublicKey& other) const
{
    const auto own = m_feeds.find(writer.feed());
    const FeedFacts* facts = own == m_feeds.end() ? nullptr : &own->second;
    std::optional<WallTime> newest;
    std::uint32_t upTo = writer.seq;
    for (std::size_t run = 0; facts && run <= m_feeds.size(); ++run) {
        for (const auto& [epoch, namings] : facts->namings) {
            const FeedFacts* named = factsOf(epoch);
            if (!named || named->feed.author != other)
                continue;
            const auto after =
                std::upper_bound(namings.begin(), namings.end(), upTo,
                                 [](std::uint32_t seq, const Naming& n) { return seq < n.by; });
            if (after == namings.begin())
                continue;
            const std::uint32_t seen = std::prev(after)->seen;
            if (seen > 0 && seen <= named->clocks.size() && named->clocks[seen - 1] != Hlc())
                newest = std::max(newest.value_or(WallTime::min()), named->clocks[seen - 1].time());
        }
        if (!facts->predecessor)
            break;
        upTo = facts->predecessor->seq;
        facts = factsOf(facts->predecessor->epoch);
    }
    return newest;
}

std::optional<WallTime> LogKnowledge::learned(const PublicKey& device, const RecordOrder& other) const
{
    std::optional<WallTime> first;
    for (const auto& [feed, facts] : m_feeds) {
        const auto namings = facts.namings.find(other.epoch);
        if (feed.author != device || namings == facts.namings.end())
            continue;
        // Ascending: each holds the greatest number named so far.
        const auto naming = std::lower_bound(namings->second.begin(), namings->second.end(), other.seq,
                                             [](const Naming& n, std::uint32_t seq) { return n.seen < seq; });
        if (naming != namings->second.end())
            first = std::min(first.value_or(WallTime::max()), facts.clocks[naming->by - 1].time());
    }
    return first;
}

void LogKnowledge::compareClocks()
{
    for (const auto& [feed, facts] : m_feeds) {
        for (const auto& [epoch, namings] : facts.namings) {
            const FeedFacts* named = factsOf(epoch);
            if (!named || named->feed.author == feed.author)
                continue;
            for (const Naming& naming : namings) {
                if (naming.seen == 0 || naming.seen > named->clocks.size())
                    continue;
                const Hlc seen = named->clocks[naming.seen - 1];
                const Hlc by = facts.clocks[naming.by - 1];
                if (seen <= by)
                    continue;
                noteError(named->feed.author, seen.time() - by.time(), feed.author);
                noteError(feed.author, by.time() - seen.time(), named->feed.author);
            }
        }
    }
}

void LogKnowledge::noteError(const PublicKey& device, std::chrono::milliseconds error,
                             const PublicKey& against)
{
    ClockError& known = m_errors[device];
    if (std::chrono::abs(error) > std::chrono::abs(known.error))
        known = {error, against};
}

std::optional<ClockError> LogKnowledge::clockError(const PublicKey& device) const
{
    const auto known = m_errors.find(device);
    return known == m_errors.end() ? std::nullopt : std::optional(known->second);
}

} // namespace gatelog
