// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/message.h"

namespace gatelog {

/// A session, as those know it who do not hold its socket. Never used again in a run.
using PeerNumber = NumberId<struct PeerNumberTag, std::uint32_t>;

/// A message for a session.
struct Outgoing
{
    PeerNumber peer;
    Message message;
};

} // namespace gatelog
