// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange/peer_number.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace gatelog {

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

/// The claims that this device has made of its arbiter and waits for (sync/PROTOCOL.md, section 8). A plain
/// value; times are steady.
class Claims
{
public:
    static constexpr std::chrono::milliseconds kPatience{150};
    static constexpr std::size_t kMaxOpen = 256;

    /// Whether it is worth asking: false after a claim without an answer, until the arbiter is heard, and
    /// while too many are open.
    bool mayAsk() const { return !m_isSilent && m_open.size() < kMaxOpen; }
    void arbiterHeard() { m_isSilent = false; }

    message::Claim make(const ClaimRequest& request, ViewId view, std::chrono::milliseconds now);
    /// A claim that needs no answer from elsewhere: its number alone.
    std::uint32_t nextNumber() { return ++m_last; }
    /// Nothing where the answer comes too late: nobody waits for it.
    std::optional<ClaimOutcome> answered(const message::Answer& answer);
    /// The claim that an answer is about, while it is open.
    const message::Claim* open(std::uint32_t number) const;
    /// Those whose time is over.
    std::vector<ClaimOutcome> expire(std::chrono::milliseconds now);
    /// The view changed: none will be answered.
    std::vector<ClaimOutcome> dropAll();
    std::optional<std::chrono::milliseconds> nextDeadline() const;

private:
    struct Open
    {
        message::Claim claim;
        std::chrono::milliseconds until;
    };
    std::map<std::uint32_t, Open> m_open; ///< by number, and so by time
    std::uint32_t m_last = 0;
    bool m_isSilent = false;
};

} // namespace gatelog
