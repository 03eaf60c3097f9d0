// SPDX-License-Identifier: Apache-2.0
#include "sync/net/admission_limits.h"

#include <algorithm>

namespace gatelog {

bool AdmissionLimits::admit(const QHostAddress& address, Millis now)
{
    if (m_pending >= kMaxPending)
        return false;
    if (!m_sources.contains(address) && m_sources.size() >= kMaxAddresses)
        forgetIdle(now);
    if (!m_sources.contains(address) && m_sources.size() >= kMaxAddresses)
        return false;
    Source& source = m_sources[address];
    if (source.pending >= kMaxPendingOfAddress)
        return false;
    // A token bucket as a time (the "virtual scheduling" of ITU-T I.371's GCRA): each token taken moves it
    // on.
    const Millis base = std::max(source.emptyUntil, now);
    if (base - now > kRefill * (kBurst - 1))
        return false;
    source.emptyUntil = base + kRefill;
    ++source.pending;
    ++m_pending;
    return true;
}

void AdmissionLimits::settled(const QHostAddress& address)
{
    const auto source = m_sources.find(address);
    if (source == m_sources.end() || source->pending == 0)
        return;
    --source->pending;
    --m_pending;
}

void AdmissionLimits::forgetIdle(Millis now)
{
    if (now < m_forgotAt + kForgetEvery) // looking through all of them is dear
        return;
    m_forgotAt = now;
    m_sources.removeIf([&](const auto& entry) { return entry->pending == 0 && entry->emptyUntil <= now; });
}

} // namespace gatelog
