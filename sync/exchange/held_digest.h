// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_slices.h"
#include "core/store/replica.h"
#include "sync/session/message.h"

#include <memory>

namespace gatelog {

/// What a replica holds, in a few bytes: equal for two that hold the same, beyond gaps, too, and slice by
/// slice (sync/PROTOCOL.md, section 6). A plain value; copies share the frontier.
class HeldDigest
{
public:
    /// Reads all shapes of feeds; on the replica's thread.
    explicit HeldDigest(Replica& replica);

    message::Digest whole() const { return {m_whole}; }
    const message::Slices& slices() const { return m_slices; }
    /// In which another holds something else.
    FeedSlices differing(const message::Slices& theirs) const;
    /// What was held.
    const std::shared_ptr<const Frontier>& frontier() const { return m_frontier; }
    /// Whether it is what the replica holds now.
    bool isOf(const Replica& replica) const { return m_changes == replica.feeds().changes(); }

private:
    std::uint64_t m_changes;
    std::uint64_t m_whole = 0;
    message::Slices m_slices;
    std::shared_ptr<const Frontier> m_frontier;
};

} // namespace gatelog
