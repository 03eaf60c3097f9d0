// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/desk_state.h"
#include "app/replica/sync_state.h"
#include "sync/net/endpoint.h"
#include "sync/net/network_status.h"

#include <vector>

namespace gatelog {

/// All that is known of the other desks, as the parts of the program tell it.
struct PeersView
{
    DeskState desk;
    SyncState sync;
    NetworkStatus network;
    std::vector<Endpoint> endpoints; ///< where others can connect to; empty: nowhere
    bool isToldRevoked = false;      ///< by peers, perhaps before our log says so
};

/// How this desk stands to the others, in one word.
enum class Standing {
    Only, ///< no other is enrolled
    InStep,
    CatchingUp,  ///< all are connected, and not all records are exchanged
    Some,        ///< some are connected
    Alone,       ///< others are enrolled and none is connected
    Unconfirmed, ///< connected, and nobody to confirm admissions
    NotEnrolled,
    Revoked,
};

struct PeersStanding
{
    Standing standing = Standing::Only;
    int desks = 1;     ///< enrolled and not revoked, with ourselves
    int connected = 1; ///< of these, with ourselves
    friend bool operator==(const PeersStanding&, const PeersStanding&) = default;
};

[[nodiscard]] PeersStanding standingOf(const PeersView& view);

} // namespace gatelog
