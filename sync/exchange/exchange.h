// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "core/ticket/verdict.h"
#include "sync/exchange/arbiter.h"
#include "sync/exchange/peer_exchange.h"
#include "sync/exchange/view.h"
#include "sync/session/message.h"
#include "sync/session/session.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace gatelog {

/// A session, as those know it who do not hold the socket. Never used again in a run.
using PeerNumber = NumberId<struct PeerNumberTag, std::uint32_t>;

/// A message for a session.
struct Outgoing
{
    PeerNumber peer;
    Message message;
};

/// What a desk asks before it admits.
struct ClaimRequest
{
    TicketId ticket;
    ListId list;
    GateId gate;
    std::int32_t day = 0;
    StaffId staff;
};

/// What came of a claim.
struct ClaimOutcome
{
    std::uint32_t number = 0;
    message::Arbitration what = message::Arbitration::Unknown;
    message::Winner winner; ///< with Taken
};

/// How far the exchange with one peer is.
struct PeerProgress
{
    PeerNumber peer;
    PeerIdentity identity;
    bool isCaughtUp = false;      ///< all that it held when it told last has arrived and is merged
    bool hasCaughtUp = false;     ///< all that we held has been sent to it
    std::int64_t lacking = 0;     ///< records it holds that we do not, by its word
    std::chrono::milliseconds lastNews{0}; ///< steady: when a range or a Done came last
};

/// One replica's part in sync (sync/PROTOCOL.md, sections 6 to 8): anti-entropy with all peers, pushing, the view and
/// the arbiter. A pure state machine beside the replica, on its thread: messages in, messages out, time as an
/// argument. What takes long is cut into steps: work() does one, so that scans come between.
class Exchange
{
public:
    static constexpr std::chrono::milliseconds kClaimPatience{150};
    static constexpr std::chrono::milliseconds kHeadsEvery{30'000};
    static constexpr std::uint32_t kCreditWindow = 1 << 20;
    static constexpr std::uint32_t kCreditStep = 128 * 1024;

    /// `replica` must outlive it. `seed`: of the jitter.
    Exchange(Replica& replica, RunId run, std::uint64_t seed);
    ~Exchange();

    void opened(PeerNumber peer, const PeerIdentity& identity, std::chrono::milliseconds now);
    void closed(PeerNumber peer, std::chrono::milliseconds now);
    void received(PeerNumber peer, Message message, std::chrono::milliseconds now);
    /// The replica wrote these itself: they go to everybody at once.
    void appended(std::span<const VerifiedRecord> records, std::chrono::milliseconds now);
    /// Records came in by another way (a bundle).
    void mergedElsewhere(std::chrono::milliseconds now);

    /// Whether work() has something to do.
    bool hasWork() const;
    /// One step: merges a batch, or reads a range for somebody. What was merged is in takeMerged().
    Result<> work(std::chrono::milliseconds now, MergePace pace);
    void tick(std::chrono::milliseconds now);
    std::chrono::milliseconds nextDeadline() const;

    /// Whether an admission can be confirmed by somebody at all; false: it is unconfirmed, or we are alone.
    bool canClaim() const;
    /// Asks the arbiter. An answer that is known at once is returned; else it comes in takeOutcomes() within
    /// kClaimPatience, under the number given here.
    struct ClaimTicket
    {
        std::uint32_t number = 0;
        std::optional<ClaimOutcome> outcome;
    };
    ClaimTicket claim(const ClaimRequest& request, std::chrono::milliseconds now);
    /// Nothing is written on this grant.
    void release(std::uint32_t number);

    std::vector<Outgoing> takeOutgoing();
    std::vector<ClaimOutcome> takeOutcomes();
    MergeCounts takeMerged();
    /// Sessions to be ended: the peer broke the protocol.
    std::vector<PeerNumber> takeBroken();

    std::vector<PeerProgress> progress() const;
    const View& view() const;
    /// This device is the arbiter of its view and may grant.
    bool isReadyArbiter() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gatelog
