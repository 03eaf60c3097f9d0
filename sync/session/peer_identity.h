// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/message.h"

namespace gatelog {

/// Who the other side of a session proved to be.
struct PeerIdentity
{
    PublicKey device;
    RunId run;
    friend auto operator<=>(const PeerIdentity&, const PeerIdentity&) = default;
};

} // namespace gatelog
