// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/sqlite.h"

namespace gatelog {

/// Creates the tables of the records, of the ledger, or of this device's own affairs, from schema/*.sql.
Result<> createRecordTables(Connection& connection);
Result<> createLedgerTables(Connection& connection);
Result<> createAnnouncedTable(Connection& connection);
Result<> createOwnRunTable(Connection& connection);
Result<> dropLedgerTables(Connection& connection);
/// Whether all the ledger's tables are there; someone may have dropped them, they are derived.
[[nodiscard]] bool hasLedgerTables(Connection& connection);

} // namespace gatelog
