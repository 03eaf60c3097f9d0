// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <span>
#include <vector>

namespace gatelog {

/// Records of a batch, or bytes where they are large. Alone: nobody scans, and the merge is to be done soon:
/// a batch costs a transaction and a signature, and the first scan after a pause waits some milliseconds at
/// most. BetweenScans: a scan that comes in its middle waits for its commit, so it is small.
[[nodiscard]] constexpr std::size_t mergeBatchRecords(MergePace pace)
{
    return pace == MergePace::Alone ? 256 : 8;
}
[[nodiscard]] constexpr qsizetype mergeBatchBytes(MergePace pace)
{
    return pace == MergePace::Alone ? 128 * 1024 : 32 * 1024;
}

/// Cuts verified ranges, one behind the other, into batches for Replica::merge(). Each ends in a record that
/// is signed well: where a range's last signature vouches for one that is signed badly, both go in together.
/// Or a power cut between two merges would leave records here that nobody else can be made to accept. The
/// views are of `records`.
[[nodiscard]] std::vector<std::span<const VerifiedRecord>>
mergeBatches(std::span<const VerifiedRecord> records, MergePace pace = MergePace::Alone);

/// How many of them make the first batch; 0 of none.
[[nodiscard]] std::size_t firstMergeBatch(std::span<const VerifiedRecord> records, MergePace pace);

} // namespace gatelog
