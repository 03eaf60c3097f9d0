// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger.h"
#include "core/store/record_table.h"

#include <functional>
#include <vector>

namespace gatelog {

/// Applies all stored records, feed by feed, each verified by its chain and the signature at the end of a run
/// of kRunRecords. Where a run fails, its records are verified one by one, so that one damaged record costs
/// only itself. Returns how many were applied.
std::int64_t foldStoredRecords(RecordTable& records, Ledger& ledger);

/// The same, for another taker than a ledger.
std::int64_t forEachVerified(RecordTable& records, const std::function<void(const VerifiedRecord&)>& take);

/// What still verifies of a damaged database: its records read from the front up to the damage, then from the
/// back.
std::vector<VerifiedRecord> salvageRecords(Connection& damaged);

inline constexpr std::size_t kRunRecords = 256;

} // namespace gatelog
