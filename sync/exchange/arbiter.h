// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"
#include "sync/exchange/view.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace gatelog {

/// Grants admissions, one each (sync/PROTOCOL.md, section 8), by the replica's ledger and the grants that it
/// does not know the outcome of. Whether this device is the one to ask, and ready, is the caller's to know.
/// On the replica's thread.
class Arbiter
{
public:
    static constexpr std::size_t kMaxGrants = 65'536;
    static constexpr std::size_t kMaxGrantsOfDevice = 4'096;

    /// `replica` must outlive it.
    explicit Arbiter(Replica& replica) : m_replica(replica) {}

    /// A claim of a member of `view`. What is granted is remembered, until one of the following.
    message::Answer decide(const message::Claim& claim, const PublicKey& claimant, const View& view);
    /// A record came into the ledger; the redemption that a grant was for ends it.
    void merged(const Record& record);
    /// Nothing will be written on the grant of this number.
    void release(const PublicKey& claimant, std::uint32_t number);
    /// All that the device wrote on earlier grants is merged; what was not written will not be.
    void forget(const PublicKey& claimant);

    std::size_t grants() const { return m_count; }

private:
    struct Grant
    {
        message::Claim claim;
        PublicKey device;
        Hlc clock;
        Hlc after; ///< what the device wrote of this ticket before
    };
    /// The redemption that a grant will become, for the fold.
    static RedemptionRow provisional(const Grant& grant);
    void ended(const Grant& grant);
    template <class Predicate>
    void drop(Predicate predicate);

    Replica& m_replica;
    std::unordered_map<TicketId, std::vector<Grant>> m_grants;
    std::map<PublicKey, std::size_t> m_counts; ///< of those above
    std::size_t m_count = 0;
};

} // namespace gatelog
