// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"
#include "core/store/sqlite.h"

#include <functional>

namespace gatelog {

/// What a database says it is, read without a Replica: of a backup, of one that is set aside.
struct DatabaseLabel
{
    EventId event;
    /// The sum of the feeds' last numbers: cheap to read, and greater after every record that a device wrote.
    std::int64_t extent = 0;
};

/// Damaged: not a database, or not one of Gatelog's. NewerFormat.
Result<DatabaseLabel> readLabel(Connection& connection);

/// Asked now and then, on the thread that works.
using ShouldStop = std::function<bool()>;

/// SQLite's quick_check: every page, no content. Damaged. WriteFailed when it was to stop.
Result<> quickCheck(Connection& connection, const ShouldStop& shouldStop = {});

} // namespace gatelog
