// SPDX-License-Identifier: Apache-2.0
#include "app/sync/newcomers.h"

#include <algorithm>

namespace gatelog {

std::vector<JoinRequest> Newcomers::takeMissing(Millis now)
{
    std::vector<JoinRequest> missing;
    for (auto& [device, expected] : m_expected) {
        if (expected.isMissing || now < expected.since + kComeWithin)
            continue;
        expected.isMissing = true;
        missing.push_back(expected.request);
    }
    return missing;
}

std::optional<PublicKey> Newcomers::missingAs(const JoinRequest& request) const
{
    for (const auto& [device, expected] : m_expected) {
        const bool isSameName = expected.request.name.compare(request.name, Qt::CaseInsensitive) == 0;
        const bool isSameToken = !request.token.isZero() && expected.request.token == request.token;
        if (expected.isMissing && device != request.device && (isSameName || isSameToken))
            return device;
    }
    return std::nullopt;
}

bool Newcomers::isMissing(const PublicKey& device) const
{
    const auto expected = m_expected.find(device);
    return expected != m_expected.end() && expected->second.isMissing;
}

Newcomers::Millis Newcomers::nextDeadline() const
{
    Millis next = Millis::max();
    for (const auto& [device, expected] : m_expected)
        if (!expected.isMissing)
            next = std::min(next, expected.since + kComeWithin);
    return next;
}

} // namespace gatelog
