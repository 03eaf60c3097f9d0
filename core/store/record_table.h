// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_writer.h"
#include "core/feed/record.h"
#include "core/store/sqlite.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace gatelog {

/// The tables `feed` and `record`: the truth. Appends only. One thread, that of its connection.
class RecordTable
{
public:
    explicit RecordTable(Connection& connection);

    /// This replica's shorthand for a feed; makes one for a feed not seen before.
    std::int64_t feedNumber(const FeedId& feed);
    /// The same, of a feed that is known.
    std::optional<std::int64_t> numberOf(const FeedId& feed) const;
    const FeedId& feedOf(std::int64_t number) const;
    /// Reads the shorthands again, after a transaction was rolled back.
    void reload();

    /// False when it is held already; nothing is changed then.
    bool append(const VerifiedRecord& record);
    /// The transaction is over. Until then at() takes appended records for what they are: of one that is
    /// signed badly, the record that vouches for it may be appended later in the same transaction.
    void settle() { m_unsettled.clear(); }
    [[nodiscard]] bool holds(const FeedId& feed, std::uint32_t seq, const Hash& hash);
    /// One record as stored, if it is there, still decodes, and its own signature or a later record vouches
    /// for it.
    std::optional<VerifiedRecord> at(const FeedId& feed, std::uint32_t seq, const Hash& hash);
    std::optional<QByteArray> bytesAt(const FeedId& feed, std::uint32_t seq, const Hash& hash);
    /// What that record names as the one before it; nothing is verified.
    std::optional<Hash> previousOf(const FeedId& feed, std::uint32_t seq, const Hash& hash);
    std::vector<VerifiedRecord> of(const PublicKey& author);
    std::int64_t count();

    struct Stored
    {
        std::int64_t feed = 0;
        std::uint32_t seq = 0;
        Hash hash;        ///< the column, which a damaged record may contradict
        QByteArray bytes; ///< as stored, not checked
    };
    /// All records, feed by feed, in sequence. Stops when `visit` returns false.
    void forEach(const std::function<bool(const Stored&)>& visit);
    /// The records of one feed from `firstSeq` on.
    void forEachOf(std::int64_t feed, std::uint32_t firstSeq,
                   const std::function<bool(const Stored&)>& visit);
    /// The records of one feed from the last down, each vouched for by its own signature or by the record
    /// after it. Others are left out: `verify` names them.
    void forEachVerified(std::int64_t feed, const std::function<void(const VerifiedRecord&)>& take);
    std::vector<std::int64_t> feeds() const;
    std::vector<FeedId> feedsOf(const PublicKey& author) const;
    /// The record of the feed with the highest number.
    std::optional<Stored> head(std::int64_t feed);

private:
    std::vector<Record> followersOf(const Record& record);
    /// `far`: from the record that is asked for, upwards; a range's end is not farther than its length.
    std::optional<VerifiedRecord> vouchedFor(Record record, std::size_t far);

    Statement m_insertFeed, m_selectFeed, m_insert, m_select, m_selectAll, m_selectFeedRecords,
        m_selectBackwards, m_selectHead, m_count;
    std::unordered_map<Hash, VerifiedRecord> m_unsettled; ///< appended in this transaction
    std::map<FeedId, std::int64_t> m_numbers;
    std::unordered_map<std::int64_t, FeedId> m_feeds;
};

} // namespace gatelog
