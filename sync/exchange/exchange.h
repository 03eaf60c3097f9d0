// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange/arbiter.h"
#include "sync/exchange/claims.h"
#include "sync/exchange/held_digest.h"
#include "sync/exchange/inbox.h"
#include "sync/exchange/outbox.h"
#include "sync/exchange/peer_number.h"
#include "sync/exchange/view.h"

#include <map>
#include <optional>
#include <random>
#include <set>
#include <vector>

namespace gatelog {

/// How far the exchange with one peer is.
struct PeerProgress
{
    PeerNumber peer;
    PeerIdentity identity;
    bool isCaughtUp = false;                ///< all that it held when it told has arrived and is merged
    bool hasCaughtUp = false;               ///< all that we held when it came is merged there
    std::int64_t lacking = 0;               ///< records it holds that we do not, by its word
    std::chrono::milliseconds lastHeard{0}; ///< steady: when anything for us came last
    bool isInStep = false;                  ///< nothing waits to go there, and all that went is merged there
    friend bool operator==(const PeerProgress&, const PeerProgress&) = default;
};

/// One replica's part in sync (sync/PROTOCOL.md, sections 6 to 8): anti-entropy with all peers, pushing,
/// passing on, the view, and claims on either side of the arbiter. A state machine without socket or clock,
/// on the replica's thread: messages in, messages out, steady time as an argument. What takes long is cut
/// into steps, so that scans come between.
class Exchange
{
public:
    static constexpr std::chrono::milliseconds kCompareEvery{30'000};
    /// A peer's Digest is looked at so often at most.
    static constexpr std::chrono::milliseconds kDigestsEvery{5'000};
    static constexpr std::chrono::milliseconds kPeersAfter{
        100}; ///< changes of the live set are told together
    static constexpr std::chrono::milliseconds kRetryAfter{5'000}; ///< the replica refused to write
    /// Ended sessions whose ranges wait; beyond, the oldest are dropped, and will be sent again.
    static constexpr std::size_t kMaxOrphans = 64;
    static constexpr qsizetype kCreditStep = 128 * 1024;

    /// `replica` must outlive it. `seed`: of the jitter.
    Exchange(Replica& replica, RunId run, std::uint64_t seed);

    /// A session with an enrolled device.
    void opened(PeerNumber peer, const PeerIdentity& identity, std::chrono::milliseconds now);
    /// One with a device that was revoked: it gets the authority's records that say so, and nothing else, and
    /// is to be closed after what takeOutgoing() gives.
    void openedRevoked(PeerNumber peer);
    void closed(PeerNumber peer, std::chrono::milliseconds now);
    /// What a peer may say is checked by its session; what it says that makes no sense here is ignored, and
    /// what exceeds a limit puts it among takeBroken().
    void received(PeerNumber peer, Message message, std::chrono::milliseconds now);
    /// The replica wrote these itself, in one feed: they go to everybody at once.
    void appended(std::span<const VerifiedRecord> records);
    /// Records came in by another way, or rights changed: looks at everything anew.
    void changedElsewhere();

    bool hasWork() const;
    /// One step: merges a batch, or reads a range for somebody. An error is the replica's; nothing is lost,
    /// and it is tried again after kRetryAfter.
    Result<> work(std::chrono::milliseconds now, MergePace pace);
    void tick(std::chrono::milliseconds now);
    std::chrono::milliseconds nextDeadline() const;

    /// Asks the arbiter. An outcome that is known at once is returned; another comes in takeOutcomes() within
    /// Claims::kPatience, under the same number. Who is granted writes a redemption next, or calls release().
    struct Asked
    {
        std::uint32_t number = 0;
        std::optional<ClaimOutcome> outcome;
    };
    Asked claim(const ClaimRequest& request, std::chrono::milliseconds now);
    void release(std::uint32_t number);

    std::vector<Outgoing> takeOutgoing() { return std::exchange(m_outgoing, {}); }
    std::vector<ClaimOutcome> takeOutcomes() { return std::exchange(m_outcomes, {}); }
    /// What work() merged since the last call.
    MergeCounts takeMerged() { return std::exchange(m_merged, {}); }
    std::vector<PeerNumber> takeBroken() { return std::exchange(m_broken, {}); }

    std::vector<PeerProgress> progress() const;
    /// Grows whenever somebody has caught up, here or there: worth another look at progress().
    std::uint32_t milestones() const { return m_milestones; }
    const View& view() const { return m_view; }
    /// Whether an admission made now would likely be confirmed: there is an arbiter, and as far as it was
    /// asked in this view it gave an answer.
    bool isConfirming() const { return m_view.arbiter().has_value() && !m_wasUnknown; }
    /// This device is the arbiter of its view, and knows enough to grant.
    bool isReadyArbiter() const;

private:
    struct Peer
    {
        Peer(Replica& replica, const PeerIdentity& who, std::chrono::milliseconds now)
            : identity(who), outbox(replica), lastHeard(now), comparedAt(now)
        {
        }
        PeerIdentity identity;
        Outbox outbox;
        Inbox inbox;
        std::set<message::PeerRef> neighbours;
        std::set<FeedId> refused;                 ///< asked for once
        std::optional<message::Fence> fenceAsked; ///< by the peer, and not answered yet
        std::uint32_t fence = 0;                  ///< number of our last one to it
        bool isFenced = false;                    ///< it has answered that
        /// Something came that did not pass over this session, since we sent a Digest or had an equal one.
        bool hasNews = false;
        bool awaitsSlices = false; ///< we sent a Digest
        bool mayAsk = false;       ///< we sent Slices: it may ask for our Heads
        bool isCaughtUp = false;
        /// Of what was under way at our first Done: bytes without credit. Nothing before that.
        std::optional<qsizetype> uncredited;
        bool hasCaughtUp = false;
        std::chrono::milliseconds lastHeard;
        std::chrono::milliseconds comparedAt;
        std::optional<std::chrono::milliseconds> digestAt; ///< when we looked at one of its
        qsizetype creditOwed = 0;
    };

    void handle(PeerNumber number, Peer& peer, message::Heads&& heads);
    void handle(PeerNumber number, Peer& peer, message::Digest&& theirs);
    void handle(PeerNumber number, Peer& peer, message::Slices&& theirs);
    void handle(PeerNumber number, Peer& peer, message::Range&& range);
    void handle(PeerNumber number, Peer& peer, message::BadRange&& bad);
    void handle(PeerNumber number, Peer& peer, message::Done&& done);
    void handle(PeerNumber number, Peer& peer, message::Credit&& credit);
    void handle(PeerNumber number, Peer& peer, message::Refused&& refused);
    void handle(PeerNumber number, Peer& peer, message::Claim&& claim);
    void handle(PeerNumber number, Peer& peer, message::Answer&& answer);
    void handle(PeerNumber number, Peer& peer, message::Release&& release);
    void handle(PeerNumber number, Peer& peer, message::Peers&& peers);
    void handle(PeerNumber number, Peer& peer, message::Fence&& fence);
    void handle(PeerNumber number, Peer& peer, message::Fenced&& fenced);

    void send(PeerNumber peer, Message message) { m_outgoing.push_back({peer, std::move(message)}); }
    void mark(PeerNumber number, Peer& peer, const Inbox::Mark& mark);
    void takeDueMarks(PeerNumber number, Peer& peer);
    /// Once all that was written before is on its way to the arbiter, and not before.
    void answerFence(PeerNumber number, Peer& peer);
    Result<> mergeFrom(PeerNumber number, Peer& peer, MergePace pace);
    /// Ranges of a session that ended before they were merged.
    Result<> mergeOrphan(MergePace pace);
    Result<MergeCounts> mergeBatch(std::span<const VerifiedRecord> batch, MergePace pace);
    void passOn(PeerNumber from, const Peer& source, std::span<const VerifiedRecord> records);
    void pushTo(PeerNumber number, Peer& peer, std::span<const VerifiedRecord> records);
    /// Whether of those who are connected to both one goes before us (sync/PROTOCOL.md, section 6, 4).
    bool isAnotherBetween(const Peer& from, const Peer& to) const;
    static bool areNeighbours(const Peer& a, const Peer& b);
    /// Whether it is ours to bring `to` what came from `from`.
    bool passesBetween(const Peer& from, const Peer& to) const
    {
        return !areNeighbours(from, to) && !isAnotherBetween(from, to);
    }
    void askForCredit(PeerNumber number, Peer& peer);
    void oweCredit(PeerNumber number, Peer& peer, qsizetype bytes);
    void noteCaughtUp(Peer& peer);
    void giveCredit(PeerNumber number, Peer& peer);
    enum class Asks : bool { No, Yes };
    void tellHeads(PeerNumber number, const FeedSlices& slices, Asks asks);
    void compare(PeerNumber number, Peer& peer, std::chrono::milliseconds now);
    /// Nothing of this session waits, here, to be sent or merged.
    static bool isComparable(const Peer& peer) { return peer.outbox.isLive() && peer.inbox.isEmpty(); }
    const HeldDigest& digest();
    void tellPeers();
    void updateView();
    ViewMember memberOf(const PeerIdentity& identity) const;
    std::chrono::milliseconds compareDue(PeerNumber number, const Peer& peer) const;
    PeerNumber after(PeerNumber number) const;

    Replica& m_replica;
    PeerIdentity m_self;
    std::uint64_t m_seed;
    Arbiter m_arbiter;
    Claims m_claims;
    View m_view;
    std::set<std::uint64_t> m_nodes; ///< by the prefixes of their keys
    std::map<PeerNumber, Peer> m_peers;
    std::deque<Inbox> m_orphans;
    PeerNumber m_turn; ///< whose step was the last one
    bool m_readsNext = false;
    std::optional<std::chrono::milliseconds> m_tellPeersAt;
    std::optional<std::chrono::milliseconds> m_retryAt;
    std::optional<HeldDigest> m_digest; ///< of a while ago
    std::vector<Outgoing> m_outgoing;
    std::vector<ClaimOutcome> m_outcomes;
    std::vector<PeerNumber> m_broken;
    MergeCounts m_merged;
    std::uint32_t m_milestones = 0;
    bool m_wasUnknown = false; ///< the last claim in this view
};

} // namespace gatelog
