// SPDX-License-Identifier: Apache-2.0
#include "app/desk/peers_standing.h"

#include <algorithm>

namespace gatelog {

PeersStanding standingOf(const PeersView& view)
{
    PeersStanding result;
    bool areInStep = true;
    for (const SyncState::Device& device : view.sync.devices) {
        if (device.isRevoked)
            continue;
        ++result.desks;
        result.connected += device.isConnected;
        areInStep = areInStep && device.isConnected && device.isCaughtUp;
    }
    if (view.desk.isRevoked || view.sync.isRevoked || view.isToldRevoked)
        result.standing = Standing::Revoked;
    else if (!view.desk.isEnrolled)
        result.standing = Standing::NotEnrolled;
    else if (result.desks == 1)
        result.standing = Standing::Only;
    else if (result.connected == 1)
        result.standing = Standing::Alone;
    else if (!view.sync.canConfirm)
        result.standing = Standing::Unconfirmed;
    else if (result.connected < result.desks)
        result.standing = Standing::Some;
    else
        result.standing = areInStep ? Standing::InStep : Standing::CatchingUp;
    return result;
}

} // namespace gatelog
