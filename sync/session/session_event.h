// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/control_message.h"
#include "sync/session/message.h"
#include "sync/session/peer_identity.h"
#include "sync/session/protocol_numbers.h"

#include <QByteArray>

#include <variant>

namespace gatelog {

/// What a Session tells its owner. Plain values.
struct SessionEvents
{
    /// The peer proved to hold this key: is it one of us?
    struct Identified
    {
        PeerIdentity peer;
    };
    /// Both sides accepted: messages may flow. (A responder's peer may still refuse: Closed follows then.)
    struct Opened
    {
        PeerIdentity peer;
    };
    /// To a joining initiator: the handshake is done. It begins with sendRaw().
    struct JoinReady
    {
    };
    /// A message of section 9. To a responder the first one says that the peer wants to join; the owner
    /// answers with sendRaw().
    struct JoinMessage
    {
        QByteArray bytes; ///< type byte and body
    };
    struct Closed
    {
        CloseReason reason = CloseReason::None;
        bool byPeer = false;
    };
    using Event =
        std::variant<Identified, Opened, Message, control::Addresses, JoinReady, JoinMessage, Closed>;
};

} // namespace gatelog
