// SPDX-License-Identifier: Apache-2.0
#include "core/store/merge_batches.h"

namespace gatelog {

std::vector<std::span<const VerifiedRecord>> mergeBatches(std::span<const VerifiedRecord> records,
                                                          MergePace pace)
{
    std::vector<std::span<const VerifiedRecord>> batches;
    std::size_t first = 0;
    qsizetype bytes = 0;
    for (std::size_t i = 0; i < records.size(); ++i) {
        bytes += records[i]->bytes().size();
        const bool isFull = i + 1 - first >= mergeBatchRecords(pace) || bytes >= kMergeBatchBytes;
        // The last one of all ends a range, and was verified as such.
        if (i + 1 < records.size() && !(isFull && records[i].isSignedWell()))
            continue;
        batches.push_back(records.subspan(first, i + 1 - first));
        first = i + 1;
        bytes = 0;
    }
    return batches;
}

} // namespace gatelog
