// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/claims.h"

namespace gatelog {

using message::Arbitration;

message::Claim Claims::make(const ClaimRequest& request, ViewId view, std::chrono::milliseconds now)
{
    const message::Claim claim{nextNumber(), view,        request.ticket, request.list,
                               request.gate, request.day, request.staff};
    m_open[claim.number] = {claim, now + kPatience};
    return claim;
}

std::optional<ClaimOutcome> Claims::answered(const message::Answer& answer)
{
    if (m_open.erase(answer.number) == 0)
        return std::nullopt;
    return ClaimOutcome{answer.number, answer.what, answer.winner};
}

const message::Claim* Claims::open(std::uint32_t number) const
{
    const auto found = m_open.find(number);
    return found == m_open.end() ? nullptr : &found->second.claim;
}

std::vector<ClaimOutcome> Claims::expire(std::chrono::milliseconds now)
{
    std::vector<ClaimOutcome> expired;
    while (!m_open.empty() && m_open.begin()->second.until <= now) {
        expired.push_back({m_open.begin()->first, Arbitration::Unknown, {}});
        m_open.erase(m_open.begin());
        m_isSilent = true;
    }
    return expired;
}

std::vector<ClaimOutcome> Claims::dropAll()
{
    std::vector<ClaimOutcome> dropped;
    for (const auto& [number, open] : m_open)
        dropped.push_back({number, Arbitration::Unknown, {}});
    m_open.clear();
    m_isSilent = false;
    return dropped;
}

std::optional<std::chrono::milliseconds> Claims::nextDeadline() const
{
    return m_open.empty() ? std::nullopt : std::optional(m_open.begin()->second.until);
}

} // namespace gatelog
