// SPDX-License-Identifier: Apache-2.0
#include "sync/net/inflow.h"

#include <algorithm>

namespace gatelog {

Inflow::Verdict Inflow::received(const Message& message, Millis now)
{
    if (const auto* range = std::get_if<message::Range>(&message))
        m_uncredited += range->encoded.size();
    else if (const auto* bad = std::get_if<message::BadRange>(&message))
        m_uncredited += bad->bytes;
    else {
        std::int64_t weight = 1;
        if (const auto* heads = std::get_if<message::Heads>(&message))
            weight += std::int64_t(heads->frontier.feeds().size() / kFeedsPerMessage);
        m_emptyUntil = std::max(m_emptyUntil, now) + kPerMessage * weight;
    }
    return m_uncredited > kMaxUncredited ? Verdict::BeyondCredit : Verdict::Fine;
}

void Inflow::receivedOther(Millis now)
{
    m_emptyUntil = std::max(m_emptyUntil, now) + kPerMessage;
}

void Inflow::sent(const Message& message)
{
    if (const auto* credit = std::get_if<message::Credit>(&message))
        m_uncredited = std::max<std::int64_t>(0, m_uncredited - std::int64_t(credit->bytes));
}

Inflow::Millis Inflow::readableFrom() const
{
    return m_emptyUntil - kPerMessage * kBurst;
}

} // namespace gatelog
