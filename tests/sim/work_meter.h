// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/sqlite.h"

#include <cstdint>

namespace gatelog::sim {

/// Counts what SQLite's virtual machine does for a connection's kept statements: work that is the same on
/// every machine, unlike time.
class WorkMeter
{
public:
    explicit WorkMeter(Connection& connection) : m_connection(connection) { take(); }
    /// Steps since the last call, or since it was made.
    std::int64_t take();

private:
    Connection& m_connection;
};

} // namespace gatelog::sim
