// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/store/record_table.h"

#include <functional>

namespace gatelog {

/// Applies all stored records to a ledger whose rows are empty: the authority's feeds first, each feed from
/// its last record down, one signature for each branch (RecordTable::forEachVerified). One damaged record
/// costs only itself and those that nothing else vouches for. Returns how many were applied.
std::int64_t foldStoredRecords(RecordTable& records, const EventId& event, Ledger& ledger);

/// What still verifies of a damaged database: its records read from the front up to the damage, then from the
/// back. Returns how many it has, those included that do not verify.
std::int64_t salvageRecords(Connection& damaged, const std::function<void(const VerifiedRecord&)>& take);

} // namespace gatelog
