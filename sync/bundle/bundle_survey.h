// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/bundle/bundle_merge.h"

#include <vector>

namespace gatelog {

/// What a bundle holds, for who decides whether to merge it.
struct BundleSurvey
{
    struct Author
    {
        PublicKey author;
        std::int64_t records = 0;
        std::int64_t fresh = 0; ///< that the replica does not hold
    };
    /// As a merge would find it: errors, refused parts, how it ends. Of its counts only `known` is set.
    MergedBundle bundle;
    std::vector<Author> authors; ///< who has most to tell first
    std::int64_t fresh = 0;
    bool isComplete = true; ///< false: it was stopped, and tells of a part
};

/// Called after every piece with the records read so far, `of` how many, as the bundle says; whether to go
/// on.
using SurveyProgress = std::function<bool(std::int64_t records, std::int64_t of)>;

/// Reads a bundle through, verifying as a merge does, and writes nothing.
[[nodiscard]] BundleSurvey surveyBundle(Replica& replica, QIODevice& device,
                                        const SurveyProgress& goesOn = {});

} // namespace gatelog
