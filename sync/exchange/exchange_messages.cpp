// SPDX-License-Identifier: Apache-2.0
// What peers say, the merging of what they bring, and claims.
#include "sync/exchange/exchange.h"

#include "core/store/merge_batches.h"

#include <algorithm>

namespace gatelog {

using message::Answer;
using message::Arbitration;
using std::chrono::milliseconds;

void Exchange::received(PeerNumber number, Message message, milliseconds now)
{
    const auto entry = m_peers.find(number);
    if (entry == m_peers.end())
        return; // a session that was closed here meanwhile
    Peer& peer = entry->second;
    peer.lastHeard = now;
    if (peer.identity == m_view.arbiter())
        m_claims.arbiterHeard();
    std::visit([&](auto&& what) { handle(number, peer, std::move(what)); }, std::move(message));
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Heads&& heads)
{
    if (!peer.outbox.holdings().told(heads.frontier)) {
        m_broken.push_back(number);
        return;
    }
    if (!heads.isLast)
        return;
    peer.outbox.answerHeads(heads.slices);
    if (heads.asksForYours && std::exchange(peer.mayAsk, false))
        tellHeads(number, heads.slices, Asks::No);
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Digest&& theirs)
{
    const bool isTooSoon = peer.digestAt && peer.lastHeard < *peer.digestAt + kDigestsEvery;
    if (isTooSoon || !isComparable(peer)) {
        peer.hasNews = true; // at our own next time, then
        return;
    }
    peer.digestAt = peer.lastHeard;
    if (theirs == digest().whole()) {
        peer.outbox.holdings().agreed(digest().frontier());
        peer.hasNews = false;
        peer.comparedAt = peer.lastHeard;
        return;
    }
    peer.mayAsk = true;
    send(number, digest().slices());
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Slices&& theirs)
{
    if (!std::exchange(peer.awaitsSlices, false))
        return;
    if (const FeedSlices differing = digest().differing(theirs); differing.any())
        tellHeads(number, differing, Asks::Yes);
}

void Exchange::handle(PeerNumber, Peer& peer, message::Range&& range)
{
    if (range.records.empty())
        return;
    const Record& last = *range.records.back();
    peer.outbox.holdings().passed(last.feed(), (*range.records.front()).seq(), {last.seq(), last.hash()});
    peer.inbox.add(std::move(range));
}

void Exchange::handle(PeerNumber number, Peer& peer, message::BadRange&& bad)
{
    oweCredit(number, peer, bad.bytes);
    if (peer.refused.insert(bad.feed).second)
        send(number, message::Refused{bad.feed});
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Done&& done)
{
    mark(number, peer, {done});
}

void Exchange::handle(PeerNumber, Peer& peer, message::Credit&& credit)
{
    peer.outbox.credit(credit.bytes);
    // Credit comes in the order of the ranges, so what was pushed since comes after.
    if (peer.uncredited)
        *peer.uncredited -= std::min(qsizetype(credit.bytes), *peer.uncredited);
    noteCaughtUp(peer);
}

void Exchange::handle(PeerNumber, Peer& peer, message::Refused&& refused)
{
    peer.outbox.refused(refused.feed);
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Claim&& claim)
{
    Answer answer{claim.number, Arbitration::Unknown, {}};
    if (isReadyArbiter() && claim.view == m_view.id() && m_view.contains(peer.identity))
        answer = m_arbiter.decide(claim, peer.identity.device, m_view);
    send(number, answer);
}

void Exchange::handle(PeerNumber number, Peer& peer, Answer&& answer)
{
    const message::Claim* claim = m_claims.open(answer.number);
    if (!claim || peer.identity != m_view.arbiter()) {
        // Nobody waits for it any more. What was written meanwhile went out before this.
        if (answer.what == Arbitration::Granted)
            send(number, message::Release{answer.number});
        return;
    }
    if (answer.what == Arbitration::Taken) {
        // Who knows of the redemption and would admit all the same knows more: an exit, say.
        for (const RedemptionRow& row : m_replica.rows().redemptionsOf(claim->ticket))
            if (row.order.author == answer.winner.device &&
                row.order.clock.time() == answer.winner.clock.time() && row.body.list == claim->list &&
                m_replica.ledger().use(claim->ticket, claim->list, claim->day).mayEnter)
                answer.what = Arbitration::Unknown;
    }
    m_wasUnknown = answer.what == Arbitration::Unknown;
    if (const auto outcome = m_claims.answered(answer))
        m_outcomes.push_back(*outcome);
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Release&& release)
{
    mark(number, peer, {release});
}

void Exchange::handle(PeerNumber, Peer& peer, message::Peers&& peers)
{
    peer.neighbours = std::set(peers.peers.begin(), peers.peers.end());
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Fence&& fence)
{
    peer.fenceAsked = fence;
    answerFence(number, peer);
}

void Exchange::answerFence(PeerNumber number, Peer& peer)
{
    // Claims of other views were dropped when the view changed.
    if (m_view.arbiter() != peer.identity || !peer.fenceAsked || peer.fenceAsked->view != m_view.id() ||
        !peer.outbox.isLive())
        return;
    send(number, message::Fenced{peer.fenceAsked->view, peer.fenceAsked->number});
    peer.fenceAsked.reset();
}

void Exchange::handle(PeerNumber number, Peer& peer, message::Fenced&& fenced)
{
    mark(number, peer, {fenced});
}

void Exchange::mark(PeerNumber number, Peer& peer, const Inbox::Mark& mark)
{
    if (!peer.inbox.add(mark))
        m_broken.push_back(number);
    takeDueMarks(number, peer);
}

void Exchange::takeDueMarks(PeerNumber number, Peer& peer)
{
    for (const Inbox::Mark& mark : peer.inbox.takeDueMarks()) {
        if (std::holds_alternative<message::Done>(mark.what)) {
            m_milestones += !peer.isCaughtUp;
            peer.isCaughtUp = true;
            // Who brought it may wait to hear that it is here.
            if (peer.creditOwed > 0)
                giveCredit(number, peer);
        } else if (const auto* fenced = std::get_if<message::Fenced>(&mark.what)) {
            // An answer to an earlier fence says nothing of what was granted since: a view may come back.
            if (fenced->number != peer.fence || fenced->view != m_view.id())
                continue;
            peer.isFenced = true;
            m_arbiter.forget(peer.identity.device);
        } else if (const auto* release = std::get_if<message::Release>(&mark.what)) {
            m_arbiter.release(peer.identity.device, release->number);
        }
    }
}

bool Exchange::hasWork() const
{
    return !m_retryAt &&
           (!m_orphans.empty() || std::any_of(m_peers.begin(), m_peers.end(), [](const auto& entry) {
               return !entry.second.inbox.isEmpty() || entry.second.outbox.hasWork();
           }));
}

PeerNumber Exchange::after(PeerNumber number) const
{
    const auto next = m_peers.upper_bound(number);
    return next == m_peers.end() ? m_peers.begin()->first : next->first;
}

Result<> Exchange::work(milliseconds now, MergePace pace)
{
    if (m_retryAt)
        return {};
    if (!m_orphans.empty()) {
        const Result<> merged = mergeOrphan(pace);
        if (!merged)
            m_retryAt = now + kRetryAfter;
        return merged;
    }
    // Peers in turn, merging and reading in turn: nobody waits for somebody else's backlog.
    for (std::size_t i = 0; i < 2 * m_peers.size(); ++i) {
        if (!m_readsNext || !m_peers.contains(m_turn))
            m_turn = after(m_turn);
        const bool reads = std::exchange(m_readsNext, !m_readsNext);
        Peer& peer = m_peers.at(m_turn);
        if (reads && peer.outbox.hasWork()) {
            if (auto message = peer.outbox.next()) {
                if (std::holds_alternative<message::Done>(*message) && !peer.uncredited)
                    peer.uncredited = peer.outbox.underWay();
                noteCaughtUp(peer);
                send(m_turn, std::move(*message));
            }
            answerFence(m_turn, peer);
            return {};
        }
        if (!reads && !peer.inbox.isEmpty()) {
            const Result<> merged = mergeFrom(m_turn, peer, pace);
            if (!merged)
                m_retryAt = now + kRetryAfter;
            return merged;
        }
    }
    return {};
}

Result<> Exchange::mergeFrom(PeerNumber number, Peer& peer, MergePace pace)
{
    const auto waiting = peer.inbox.front();
    const auto batch = waiting.first(firstMergeBatch(waiting, pace));
    const auto counts = mergeBatch(batch, pace);
    if (!counts)
        return tl::unexpected(counts.error());
    if (counts->stored > 0)
        passOn(number, peer, batch);
    if (const qsizetype bytes = peer.inbox.merged(batch.size()))
        oweCredit(number, peer, bytes);
    takeDueMarks(number, peer);
    return {};
}

Result<> Exchange::mergeOrphan(MergePace pace)
{
    Inbox& inbox = m_orphans.front();
    Q_UNUSED(inbox.takeDueMarks()); // of a session that is gone
    const auto waiting = inbox.front();
    if (!waiting.empty()) {
        const auto batch = waiting.first(firstMergeBatch(waiting, pace));
        const auto counts = mergeBatch(batch, pace);
        if (!counts)
            return tl::unexpected(counts.error());
        inbox.merged(batch.size());
        // Nobody is left to say who else has it.
        if (counts->stored > 0)
            for (auto& [number, peer] : m_peers)
                peer.outbox.planAgain(onlySliceOf((*batch.front()).feed()));
    }
    if (inbox.isEmpty())
        m_orphans.pop_front();
    return {};
}

Result<MergeCounts> Exchange::mergeBatch(std::span<const VerifiedRecord> batch, MergePace pace)
{
    const auto counts = m_replica.merge(batch, pace);
    if (!counts)
        return counts;
    m_merged += *counts;
    bool touchesRights = false;
    for (const VerifiedRecord& record : batch) {
        m_arbiter.merged(*record);
        touchesRights =
            touchesRights || record->kind() == Kind::DeviceEnrolled || record->kind() == Kind::DeviceRevoked;
    }
    if (touchesRights)
        updateView();
    return counts;
}

/// What is under way may yet be lost with the session; what it gave credit for is merged there.
void Exchange::noteCaughtUp(Peer& peer)
{
    if (peer.uncredited != qsizetype(0) || peer.hasCaughtUp)
        return;
    peer.hasCaughtUp = true;
    ++m_milestones;
}

void Exchange::oweCredit(PeerNumber number, Peer& peer, qsizetype bytes)
{
    peer.creditOwed += bytes;
    if (peer.creditOwed >= kCreditStep)
        giveCredit(number, peer);
}

void Exchange::giveCredit(PeerNumber number, Peer& peer)
{
    send(number, message::Credit{std::uint32_t(std::exchange(peer.creditOwed, 0))});
}

Exchange::Asked Exchange::claim(const ClaimRequest& request, milliseconds now)
{
    if (m_view.arbiter() == m_self) {
        const std::uint32_t number = m_claims.nextNumber();
        ClaimOutcome outcome{number, Arbitration::Unknown, {}};
        if (isReadyArbiter()) {
            const Answer answer = m_arbiter.decide(
                {number, m_view.id(), request.ticket, request.list, request.gate, request.day, request.staff},
                m_self.device, m_view);
            outcome = {number, answer.what, answer.winner};
        }
        m_wasUnknown = outcome.what == Arbitration::Unknown;
        return {number, outcome};
    }
    const auto arbiter = std::find_if(m_peers.begin(), m_peers.end(), [this](const auto& entry) {
        return m_view.arbiter() == entry.second.identity;
    });
    if (arbiter == m_peers.end() || !m_claims.mayAsk()) {
        const std::uint32_t number = m_claims.nextNumber();
        return {number, ClaimOutcome{number, Arbitration::Unknown, {}}};
    }
    const message::Claim claim = m_claims.make(request, m_view.id(), now);
    send(arbiter->first, claim);
    return {claim.number, std::nullopt};
}

void Exchange::release(std::uint32_t number)
{
    if (m_view.arbiter() == m_self) {
        m_arbiter.release(m_self.device, number);
        return;
    }
    for (const auto& [peer, state] : m_peers)
        if (m_view.arbiter() == state.identity)
            send(peer, message::Release{number});
}

} // namespace gatelog
