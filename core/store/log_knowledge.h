// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/conflicts.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace gatelog {

/// Who knew what when, and whose clock was off, as the heads in all held records prove it: a record names the
/// heads of other feeds that its author had seen before it wrote (core/feed/FORMAT.md, "A head"). Built by
/// one pass over the log; 8 bytes a record and 24 a head. A snapshot.
class LogKnowledge
{
public:
    explicit LogKnowledge(Replica& replica);

    /// Whether the author of `writer` held `other` when it wrote, by its own records' word.
    [[nodiscard]] bool hadSeen(const RecordOrder& writer, const RecordOrder& other) const;
    /// The time of the newest record of the device `other` that the author of `writer` held when it wrote, by
    /// its own records' word. Nothing: it had none, or never said.
    [[nodiscard]] std::optional<WallTime> heardUpTo(const RecordOrder& writer, const PublicKey& other) const;
    /// When, by its own clock, `device` held `other` at the latest: the time of its first record that says
    /// so. Nothing: none does.
    [[nodiscard]] std::optional<WallTime> learned(const PublicKey& device, const RecordOrder& other) const;
    /// The greatest error of this device's clock that the log proves.
    [[nodiscard]] std::optional<ClockError> clockError(const PublicKey& device) const;

private:
    struct Naming
    {
        std::uint32_t by = 0;   ///< number of the naming record
        std::uint32_t seen = 0; ///< greatest number named so far
    };
    struct FeedFacts
    {
        FeedId feed;
        std::vector<Hlc> clocks;                      ///< by sequence number - 1; 0 where none is held
        std::map<Epoch, std::vector<Naming>> namings; ///< by the feed that is named
        std::optional<SeenHead> predecessor;
    };
    void add(const Record& record, FeedFacts& facts);
    void compareClocks();
    void noteError(const PublicKey& device, std::chrono::milliseconds error, const PublicKey& against);
    const FeedFacts* factsOf(Epoch epoch) const;

    std::map<FeedId, FeedFacts> m_feeds;
    std::map<Epoch, FeedId> m_byEpoch;
    std::map<PublicKey, ClockError> m_errors;
};

} // namespace gatelog
