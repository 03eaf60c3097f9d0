// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/arbiter.h"

#include <algorithm>

namespace gatelog {

using message::Answer;
using message::Arbitration;
using message::Claim;

RedemptionRow Arbiter::provisional(const Grant& grant)
{
    RedemptionRow row;
    row.order.clock = grant.clock;
    row.order.author = grant.device;
    row.body.ticket = grant.claim.ticket;
    row.body.list = grant.claim.list;
    row.body.gate = grant.claim.gate;
    row.body.day = grant.claim.day;
    row.body.staff = grant.claim.staff;
    return row;
}

Answer Arbiter::decide(const Claim& claim, const PublicKey& claimant, const View& view)
{
    const Setup& setup = m_replica.setup();
    const auto standing = m_grants.find(claim.ticket);
    const bool isKnown = setup.list(claim.list) != nullptr && setup.gate(claim.gate) != nullptr;
    const auto held = m_counts.find(claimant);
    const bool isGreedy = held != m_counts.end() && held->second >= kMaxGrantsOfDevice;
    if (!isKnown || isGreedy || m_count >= kMaxGrants)
        return {claim.number, Arbitration::Unknown, {}};
    std::vector<RedemptionRow> rows = m_replica.rows().redemptionsOf(claim.ticket);
    // A grant's time is later than any redemption held, whatever the clocks: it will be written after them.
    Hlc latest = Hlc::at(m_replica.clock().now());
    Hlc after;
    for (const RedemptionRow& row : rows) {
        latest = std::max(latest, row.order.clock);
        if (row.order.author == claimant)
            after = std::max(after, row.order.clock);
    }
    if (standing != m_grants.end()) {
        for (const Grant& grant : standing->second) {
            if (!view.contains(grant.device))
                return {claim.number, Arbitration::Unknown, {}};
            rows.push_back(provisional(grant));
            latest = std::max(latest, grant.clock);
        }
    }
    const TicketFold fold = foldTicket(std::move(rows), setup.lists, claim.day);
    const auto onList = fold.lists.find(claim.list);
    if (onList != fold.lists.end() && !onList->second.mayEnter) {
        const auto& prior = onList->second.prior;
        if (!prior)
            return {claim.number, Arbitration::Unknown, {}};
        return {claim.number,
                Arbitration::Taken,
                {prior->device, prior->gate, prior->staff, Hlc::at(prior->time)}};
    }
    m_grants[claim.ticket].push_back({claim, claimant, Hlc(latest.bits() + 1), after});
    ++m_counts[claimant];
    ++m_count;
    return {claim.number, Arbitration::Granted, {}};
}

void Arbiter::ended(const Grant& grant)
{
    const auto count = m_counts.find(grant.device);
    if (--count->second == 0)
        m_counts.erase(count);
    --m_count;
}

template <class Predicate>
void Arbiter::drop(Predicate predicate)
{
    for (auto entry = m_grants.begin(); entry != m_grants.end();) {
        std::erase_if(entry->second, [&](const Grant& grant) {
            if (!predicate(grant))
                return false;
            ended(grant);
            return true;
        });
        entry = entry->second.empty() ? m_grants.erase(entry) : std::next(entry);
    }
}

void Arbiter::merged(const Record& record)
{
    if (m_count == 0 || record.kind() != Kind::Redemption)
        return;
    const auto body = decodeBody<Redemption>(record.body());
    // What was written without our word, before the grant or beside it, is not what the grant was for.
    if (!body || body->direction == Direction::Exit || !body->confirmed)
        return;
    const auto entry = m_grants.find(body->ticket);
    if (entry == m_grants.end())
        return;
    std::vector<Grant>& grants = entry->second;
    const auto grant = std::find_if(grants.begin(), grants.end(), [&](const Grant& g) {
        // One that comes once more, undone meanwhile, is not it either.
        return g.device == record.author() && g.claim.list == body->list && record.clock() > g.after;
    });
    if (grant == grants.end())
        return;
    ended(*grant);
    grants.erase(grant);
    if (grants.empty())
        m_grants.erase(entry);
}

void Arbiter::release(const PublicKey& claimant, std::uint32_t number)
{
    drop([&](const Grant& grant) { return grant.device == claimant && grant.claim.number == number; });
}

void Arbiter::forget(const PublicKey& claimant)
{
    drop([&](const Grant& grant) { return grant.device == claimant; });
}

} // namespace gatelog
