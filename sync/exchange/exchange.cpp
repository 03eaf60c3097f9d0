// SPDX-License-Identifier: Apache-2.0
// Peers that come and go, the view, and what is told when.
#include "sync/exchange/exchange.h"

#include <algorithm>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

message::PeerRef refOf(const PeerIdentity& identity)
{
    return {devicePrefixOf(identity.device), identity.run};
}

} // namespace

Exchange::Exchange(Replica& replica, RunId run, std::uint64_t seed)
    : m_replica(replica), m_self{replica.device(), run}, m_seed(seed), m_arbiter(replica)
{
}

void Exchange::opened(PeerNumber number, const PeerIdentity& identity, milliseconds now)
{
    const auto [entry, isNew] = m_peers.try_emplace(number, m_replica, identity, now);
    GATELOG_CHECK(isNew);
    tellHeads(number, kAllSlices, Asks::No);
    if (!m_tellPeersAt)
        m_tellPeersAt = now + kPeersAfter;
    updateView();
}

void Exchange::openedRevoked(PeerNumber number)
{
    // The end of the authority's feeds: its own replica then knows that it was revoked. What else was written
    // is none of its business any more.
    const Frontier frontier = m_replica.frontier();
    for (const auto& [feed, tips] : frontier.feeds())
        if (eventIdOf(feed.author) == m_replica.eventId())
            if (auto end = lastRange(m_replica, feed))
                send(number, message::Range{std::move(*end), {}});
}

void Exchange::closed(PeerNumber number, milliseconds now)
{
    auto peer = m_peers.extract(number);
    if (peer.empty())
        return;
    // What it brought is here, though it is gone: the word that we were revoked, say, before it hung up.
    if (!peer.mapped().inbox.isEmpty()) {
        m_orphans.push_back(std::move(peer.mapped().inbox));
        if (m_orphans.size() > kMaxOrphans)
            m_orphans.pop_front();
    }
    if (!m_tellPeersAt)
        m_tellPeersAt = now + kPeersAfter;
    updateView();
}

ViewMember Exchange::memberOf(const PeerIdentity& identity) const
{
    const auto device = m_replica.setup().devices.find(identity.device);
    return {identity, device == m_replica.setup().devices.end() ? Role::Scanner : device->second.role};
}

void Exchange::updateView()
{
    m_nodes.clear();
    for (const auto& [device, enrolled] : m_replica.setup().devices)
        if (enrolled.role == Role::Node)
            m_nodes.insert(devicePrefixOf(device));
    std::vector<ViewMember> others;
    for (const auto& [number, peer] : m_peers)
        if (m_replica.setup().devices.contains(peer.identity.device) &&
            !m_replica.setup().revoked.contains(peer.identity.device))
            others.push_back(memberOf(peer.identity));
    View view(memberOf(m_self), others);
    if (view == m_view)
        return;
    const bool isSame = view.id() == m_view.id();
    m_view = std::move(view);
    if (!isSame)
        for (ClaimOutcome& dropped : m_claims.dropAll())
            m_outcomes.push_back(dropped);
    m_wasUnknown = m_wasUnknown && isSame;
    for (auto& [number, peer] : m_peers) {
        answerFence(number, peer);
        // In a node's view members come without changing its number.
        const bool isToBeFenced = !isSame || !peer.isFenced;
        if (m_view.arbiter() == m_self && isToBeFenced) {
            peer.isFenced = false;
            send(number, message::Fence{m_view.id(), ++peer.fence});
        }
    }
}

bool Exchange::isReadyArbiter() const
{
    return m_view.arbiter() == m_self && m_orphans.empty() &&
           std::all_of(m_peers.begin(), m_peers.end(), [this](const auto& entry) {
               const Peer& peer = entry.second;
               return !m_view.contains(peer.identity) || (peer.isCaughtUp && peer.isFenced);
           });
}

void Exchange::appended(std::span<const VerifiedRecord> records)
{
    if (records.empty())
        return;
    for (const VerifiedRecord& record : records)
        m_arbiter.merged(*record);
    for (auto& [number, peer] : m_peers)
        pushTo(number, peer, records);
    if ((*records.back()).kind() == Kind::Redemption || (*records.back()).kind() == Kind::Refusal)
        return;
    updateView(); // rights may have changed with them
    for (auto& [number, peer] : m_peers)
        askForCredit(number, peer);
}

/// Somebody waits to hear that it has come: a stop, a cancelled ticket.
void Exchange::askForCredit(PeerNumber number, Peer& peer)
{
    if (peer.outbox.isLive())
        send(number, message::Done{});
    else
        peer.outbox.oweDone();
}

void Exchange::changedElsewhere()
{
    for (auto& [number, peer] : m_peers)
        peer.outbox.planAgain(kAllSlices);
    updateView();
}

void Exchange::pushTo(PeerNumber number, Peer& peer, std::span<const VerifiedRecord> records)
{
    // A range has limits that what is written at once may exceed, tickets above all.
    qsizetype bytes = 0;
    for (const VerifiedRecord& record : records)
        bytes += record->bytes().size();
    const bool isOne =
        records.size() <= kMaxRangeRecords && rangeBytes(records.size(), bytes) <= kMaxRangeBytes;
    if (isOne && peer.outbox.isLive() && peer.outbox.isReady())
        send(number, peer.outbox.push(records));
    else
        peer.outbox.planAgain(onlySliceOf((*records.front()).feed()));
}

bool Exchange::areNeighbours(const Peer& a, const Peer& b)
{
    const message::PeerRef first = refOf(a.identity), second = refOf(b.identity);
    return first == second || a.neighbours.contains(second) || b.neighbours.contains(first);
}

bool Exchange::isAnotherBetween(const Peer& from, const Peer& to) const
{
    // Nodes go first, then by key.
    const auto rank = [this](const message::PeerRef& ref) {
        return std::pair(!m_nodes.contains(ref.devicePrefix), ref);
    };
    const auto own = rank(refOf(m_self));
    return std::any_of(from.neighbours.begin(), from.neighbours.end(), [&](const message::PeerRef& ref) {
        return to.neighbours.contains(ref) && rank(ref) < own;
    });
}

void Exchange::passOn(PeerNumber from, const Peer& source, std::span<const VerifiedRecord> records)
{
    for (auto& [number, peer] : m_peers) {
        if (number == from)
            continue;
        if (passesBetween(source, peer))
            pushTo(number, peer, records);
        else
            peer.hasNews = true;
    }
}

const HeldDigest& Exchange::digest()
{
    if (!m_digest || !m_digest->isOf(m_replica))
        m_digest.emplace(m_replica);
    return *m_digest;
}

void Exchange::compare(PeerNumber number, Peer& peer, milliseconds now)
{
    peer.comparedAt = now;
    if (!peer.hasNews || !isComparable(peer))
        return;
    peer.hasNews = false;
    peer.awaitsSlices = true;
    send(number, digest().whole());
}

void Exchange::tellHeads(PeerNumber number, const FeedSlices& slices, Asks asks)
{
    Frontier frontier;
    for (const auto& [feed, tips] : digest().frontier()->feeds())
        if (slices.test(sliceOf(feed)))
            frontier.set(feed, tips);
    for (message::Heads& part : headsParts(frontier)) {
        part.slices = slices;
        part.asksForYours = asks == Asks::Yes;
        send(number, std::move(part));
    }
}

void Exchange::tellPeers()
{
    message::Peers live;
    for (const auto& [number, peer] : m_peers)
        if (live.peers.size() < kMaxPeerRefs)
            live.peers.push_back(refOf(peer.identity));
    for (const auto& [number, peer] : m_peers)
        send(number, live);
}

milliseconds Exchange::compareDue(PeerNumber number, const Peer& peer) const
{
    // Jitter of a quarter, other for each session and each time.
    std::minstd_rand dice(std::uint32_t(m_seed ^ (number.value() * 2654435761u) ^
                                        std::uint64_t(peer.comparedAt.count() * 40503)));
    const auto quarter = kCompareEvery.count() / 4;
    return peer.comparedAt + kCompareEvery + milliseconds(std::int64_t(dice() % (2 * quarter)) - quarter);
}

void Exchange::tick(milliseconds now)
{
    for (ClaimOutcome& expired : m_claims.expire(now)) {
        m_outcomes.push_back(expired);
        m_wasUnknown = true;
    }
    if (m_tellPeersAt && *m_tellPeersAt <= now) {
        m_tellPeersAt.reset();
        tellPeers();
    }
    if (m_retryAt && *m_retryAt <= now)
        m_retryAt.reset();
    for (auto& [number, peer] : m_peers)
        if (compareDue(number, peer) <= now)
            compare(number, peer, now);
}

milliseconds Exchange::nextDeadline() const
{
    milliseconds next = milliseconds::max();
    for (const auto& deadline : {m_claims.nextDeadline(), m_tellPeersAt, m_retryAt})
        if (deadline)
            next = std::min(next, *deadline);
    for (const auto& [number, peer] : m_peers)
        next = std::min(next, compareDue(number, peer));
    return next;
}

std::vector<PeerProgress> Exchange::progress() const
{
    std::vector<PeerProgress> list;
    for (const auto& [number, peer] : m_peers) {
        PeerProgress progress{number, peer.identity, peer.isCaughtUp, peer.hasCaughtUp, 0, peer.lastHeard};
        progress.isInStep = peer.hasCaughtUp && peer.outbox.isLive() && peer.outbox.underWay() == 0;
        for (const auto& [feed, tips] : peer.outbox.holdings().toldFrontier().feeds()) {
            const auto held = m_replica.records().numberOf(feed);
            const std::uint32_t ours = held ? m_replica.feeds().shapeOf(*held).highest() : 0;
            if (!tips.empty() && tips.back().seq > ours)
                progress.lacking += tips.back().seq - ours;
        }
        list.push_back(progress);
    }
    return list;
}

} // namespace gatelog
