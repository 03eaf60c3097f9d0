// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/replica_folder.h"
#include "core/ticket/ticket.h"

#include <QString>

#include <vector>

namespace gatelog {

inline constexpr const char* kDemoEventName = "Harbour Lights Festival (demonstration)";
inline constexpr int kDemoTickets = 320;

/// An event to try everything with: 320 tickets with names from many scripts in three categories, two gates,
/// some tickets cancelled, blocked, unpaid, not yet valid or with a note, and a fourth category that is for
/// sale at the desks. Its authority's key is public, so that the codes are the same everywhere and the
/// demonstration video shows tickets of it; never use it for a real event.
Result<> createDemoEvent(const ReplicaFolder& folder, const Clock& clock);

/// The tickets, in a fixed order; their codes do not depend on `now`, their validity does.
[[nodiscard]] std::vector<Ticket> demoTickets(UnixSeconds now);

} // namespace gatelog
