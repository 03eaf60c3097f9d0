// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/invitation.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace gatelog {

/// Devices that were let in by this program, until they have been here as what they are now. One whose join
/// broke off in the wrong moment is never seen again: its key is lost, while its name and its invitation are
/// used. Pure: times are steady and come as arguments.
class Newcomers
{
public:
    using Millis = std::chrono::milliseconds;
    /// From being let in to the first session: the time to make an empty database, with much to spare.
    static constexpr Millis kComeWithin{15'000};

    void letIn(const JoinRequest& request, Millis now) { m_expected[request.device] = {request, now, false}; }
    void came(const PublicKey& device) { m_expected.erase(device); }
    /// Those that have just become missing; each is told once.
    std::vector<JoinRequest> takeMissing(Millis now);
    /// The one that is missing and has this name, or came by this token (where it is not zero).
    std::optional<PublicKey> missingAs(const JoinRequest& request) const;
    bool isMissing(const PublicKey& device) const;
    void clear() { m_expected.clear(); }
    /// Millis::max(): nobody is expected.
    Millis nextDeadline() const;

private:
    struct Expected
    {
        JoinRequest request;
        Millis since{0};
        bool isMissing = false;
    };
    std::map<PublicKey, Expected> m_expected;
};

} // namespace gatelog
