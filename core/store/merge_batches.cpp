// SPDX-License-Identifier: Apache-2.0
#include "core/store/merge_batches.h"

namespace gatelog {

std::size_t firstMergeBatch(std::span<const VerifiedRecord> records, MergePace pace)
{
    qsizetype bytes = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        bytes += records[i]->bytes().size();
        const bool isFull = i + 1 >= mergeBatchRecords(pace) || bytes >= mergeBatchBytes(pace);
        // The last one of all ends a range, and was verified as such.
        if (i + 1 == records.size() || (isFull && records[i].isSignedWell()))
            return i + 1;
    }
    return 0;
}

std::vector<std::span<const VerifiedRecord>> mergeBatches(std::span<const VerifiedRecord> records,
                                                          MergePace pace)
{
    std::vector<std::span<const VerifiedRecord>> batches;
    while (const std::size_t count = firstMergeBatch(records, pace)) {
        batches.push_back(records.first(count));
        records = records.subspan(count);
    }
    return batches;
}

} // namespace gatelog
