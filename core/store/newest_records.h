// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

#include <optional>
#include <vector>

namespace gatelog {

/// Walks the log backwards, newest first in the order of records, and reads little more of it than is asked
/// for: the clock grows along every feed, so the newest is at the end of one. Of a forked feed the branches
/// come interleaved by number. Records were verified when they came. On the replica's thread; the replica
/// must outlive it.
class NewestRecords
{
public:
    explicit NewestRecords(Replica& replica);
    NewestRecords(Replica& replica, const PublicKey& author);

    /// The next older one; nothing after the oldest.
    std::optional<Record> next();

private:
    static constexpr int kChunk = 32;
    struct Tail
    {
        std::int64_t feed = 0;
        std::vector<Record> read; ///< the newest last
        std::int64_t beforeSeq = std::int64_t(1) << 32;
        Hash beforeHash;
        bool isAtStart = false;
    };

    void add(std::int64_t feed);
    void readMore(Tail& tail, int count);

    Statement m_select;
    std::vector<Tail> m_tails; ///< a heap by the newest record that is read of each
};

} // namespace gatelog
