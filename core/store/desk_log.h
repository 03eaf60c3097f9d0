// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/audit.h"

#include <vector>

namespace gatelog {

/// The last `limit` records of what was done for guests at the desks: entries, exits, refusals and walk-in
/// sales, newest first. What was undone is among them, and says so.
[[nodiscard]] std::vector<LogEntry> readDeskLog(Replica& replica, int limit);

} // namespace gatelog
