// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_reader.h"
#include "app/replica/replica_service.h"
#include "app/sync/desk_sync.h"

namespace gatelog {

class Inviting;
class KeyHolder;

/// What every page of the office works with. All outlive the pages.
struct OfficeParts
{
    ReplicaService& service; ///< whatever writes is run there
    ReplicaReader& reader;   ///< whatever only reads, there
    DeskSync& sync;
    KeyHolder& keys; ///< for what the event's key must sign
    const Clock& clock;
    Inviting& inviting; ///< lets other computers join; the desk's window asks for it, too
};

} // namespace gatelog
