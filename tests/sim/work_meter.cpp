// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/work_meter.h"

#include <sqlite3.h>

namespace gatelog::sim {

std::int64_t WorkMeter::take()
{
    std::int64_t steps = 0;
    sqlite3* db = m_connection.handle();
    for (sqlite3_stmt* statement = sqlite3_next_stmt(db, nullptr); statement;
         statement = sqlite3_next_stmt(db, statement))
        steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
    return steps;
}

} // namespace gatelog::sim
