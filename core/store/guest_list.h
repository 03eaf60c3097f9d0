// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"

#include <optional>
#include <span>
#include <vector>

namespace gatelog {

/// The event's guests as a list that people leaf through. Its order is held as ticket ids, 8 bytes each, and
/// the rows are read when they are looked at: so a view can jump anywhere, sorted as its reader's language
/// sorts, which no index of the database could be, and imports pay for no index.
///
/// Both are read beside the door, from a replica that is opened to read.

/// All tickets by name, as QCollator of the default locale compares; those without a name come behind. Then
/// by order. Takes some tenths of a second for 100,000 and holds their sort keys meanwhile.
[[nodiscard]] std::vector<TicketId> guestOrder(Replica& replica);

/// What there is to show of these, in their order. A ticket that is not held is left out.
[[nodiscard]] std::vector<TicketMatch> guests(Replica& replica, std::span<const TicketId> ids);

/// Nothing where no such ticket is held.
[[nodiscard]] std::optional<TicketMatch> guest(Replica& replica, TicketId id);

} // namespace gatelog
