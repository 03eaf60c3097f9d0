// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"

#include <vector>

namespace gatelog {

/// The event's guests as a list that people leaf through. Its order is held as ticket ids, 8 bytes each, and
/// the rows are read when they are looked at (readTickets()): so a view can jump anywhere, sorted as its
/// reader's language sorts, which no index of the database could be, and imports pay for no index.
///
/// Read beside the door, from a replica that is opened to read.

/// All tickets by name, as QCollator of the default locale compares; those without a name come behind. Then
/// by order. Takes some tenths of a second for 100,000 and holds their sort keys meanwhile.
[[nodiscard]] std::vector<TicketId> guestOrder(Replica& replica);

} // namespace gatelog
