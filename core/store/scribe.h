// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <span>
#include <vector>

namespace gatelog {

/// Whoever writes in the place of a replica that was opened to read beside them: see
/// Replica::writeThrough().
class Scribe
{
public:
    virtual ~Scribe() = default;
    /// In the device's feed of the one who has the folder; names what was written, in order. On failure the
    /// last of them may be missing.
    virtual Result<std::vector<RecordRef>> append(std::span<const Draft> drafts) = 0;
    /// Records that were signed here, one feed's in sequence.
    virtual Result<> merge(std::span<const VerifiedRecord> records) = 0;
};

} // namespace gatelog
