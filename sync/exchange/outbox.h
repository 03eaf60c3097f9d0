// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/missing_ranges.h"
#include "sync/exchange/peer_holdings.h"
#include "sync/session/message.h"

#include <deque>
#include <memory>

namespace gatelog {

/// What goes to one peer: first what it lacks by its Heads, under its credit, then every new record at once.
/// On the replica's thread.
class Outbox
{
public:
    /// Bytes of ranges under way that it has given no credit for; one range may go past it.
    static constexpr qsizetype kWindow = 1 << 20;
    /// Refused feeds whose ends wait to be sent.
    static constexpr std::size_t kMaxRefused = 64;

    explicit Outbox(Replica& replica) : m_replica(replica) {}

    PeerHoldings& holdings() { return m_holdings; }
    const PeerHoldings& holdings() const { return m_holdings; }

    /// The last part of its Heads came: all that it lacks in these slices is to be sent, and Done.
    void answerHeads(const FeedSlices& slices);
    /// It may lack something that cannot be pushed now.
    void planAgain(const FeedSlices& slices);
    /// Once all that waits is sent, a Done says so, for which the peer gives credit. Not while isLive():
    /// nothing waits then.
    void oweDone() { m_owesDone = true; }
    /// It wants the end of a feed.
    void refused(const FeedId& feed);
    void credit(qsizetype bytes) { m_underWay -= std::min(bytes, m_underWay); }

    /// Whether new records go to it at once: it has told what it holds, and has it all.
    bool isLive() const { return m_hasHeads && !m_plan && m_again.none() && m_ends.empty(); }
    bool isReady() const { return m_underWay < kWindow; }
    /// Bytes that it has given no credit for yet.
    qsizetype underWay() const { return m_underWay; }
    /// Whether next() has something to give.
    bool hasWork() const { return m_hasHeads && isReady() && !isLive(); }
    /// Reads at most one range. A Range, a Done, or nothing this time.
    std::optional<Message> next();
    /// A range of new records; only while isLive() and isReady().
    message::Range push(std::span<const VerifiedRecord> records);

private:
    std::optional<Message> send(const MissingRange& range);

    Replica& m_replica;
    PeerHoldings m_holdings;
    std::unique_ptr<MissingRanges> m_plan;
    std::deque<FeedId> m_ends;
    bool m_hasHeads = false;
    FeedSlices m_again;
    bool m_owesDone = false;
    qsizetype m_underWay = 0;
};

} // namespace gatelog
