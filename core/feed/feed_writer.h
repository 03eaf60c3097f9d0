// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/signing.h"
#include "core/feed/record.h"

#include <optional>
#include <span>

namespace gatelog {

/// The last record of a feed.
struct FeedHead
{
    FeedId feed;
    std::uint32_t seq = 0;
    Hash hash;
};

/// One author's feed of this run. Two steps, so that a failed transaction leaves no gap: next() makes the
/// record, advance() moves the feed once it is committed. Not thread-safe: it belongs to the thread that
/// writes.
class FeedWriter
{
public:
    /// `predecessor`: the head of the same author's feed before this one, if any (FORMAT.md, "previous").
    FeedWriter(SigningKey key, EventId event, Epoch epoch, std::optional<FeedHead> predecessor);

    FeedId feed() const { return {m_key.publicKey(), m_epoch}; }
    const PublicKey& author() const { return m_key.publicKey(); }
    std::uint32_t seq() const { return m_head.seq; } ///< of the last record advanced over; 0: none yet

    /// The feed's next record, signed. `body` is at most Record::kMaxBodyBytes and `seen` at most
    /// Record::kMaxHeads long (one less in record 1 of a feed with a predecessor).
    [[nodiscard]] VerifiedRecord next(Kind kind, QByteArrayView body, Hlc clock,
                                      std::span<const SeenHead> seen = {}) const;
    /// A record further on, when several go into one transaction: `last` is the one before it.
    [[nodiscard]] VerifiedRecord after(const VerifiedRecord& last, Kind kind, QByteArrayView body,
                                       Hlc clock) const;
    /// The record is committed.
    void advance(const VerifiedRecord& record);

private:
    VerifiedRecord make(std::uint32_t seq, const Hash& previous, Kind kind, QByteArrayView body, Hlc clock,
                        std::span<const SeenHead> heads) const;
    SigningKey m_key;
    EventId m_event;
    Epoch m_epoch;
    std::optional<FeedHead> m_predecessor;
    FeedHead m_head;
};

} // namespace gatelog
