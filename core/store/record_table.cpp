// SPDX-License-Identifier: Apache-2.0
#include "core/store/record_table.h"

#include "core/feed/record_range.h"

#include <bit>

namespace gatelog {
namespace {

RecordTable::Stored stored(Statement& row)
{
    return {row.integer(0), std::uint32_t(row.integer(1)), Hash::fromBytes(row.blob(2)).value_or(Hash{}),
            row.blob(3).toByteArray()};
}

} // namespace

RecordTable::RecordTable(Connection& connection)
    : m_insertFeed(connection.prepare("INSERT INTO feed (author, epoch) VALUES (?, ?) RETURNING no")),
      m_selectFeed(connection.prepare("SELECT no, author, epoch FROM feed")),
      m_insert(connection.prepare(
          "INSERT OR IGNORE INTO record (feed, seq, hash, bytes) VALUES (?, ?, ?, ?) RETURNING 1")),
      m_select(connection.prepare("SELECT bytes FROM record WHERE feed = ? AND seq = ? AND hash = ?")),
      m_selectAll(connection.prepare("SELECT feed, seq, hash, bytes FROM record ORDER BY feed, seq, hash")),
      m_selectFeedRecords(connection.prepare(
          "SELECT feed, seq, hash, bytes FROM record WHERE feed = ? AND seq >= ? ORDER BY seq, hash")),
      m_selectBackwards(connection.prepare(
          "SELECT feed, seq, hash, bytes FROM record WHERE feed = ? ORDER BY seq DESC, hash DESC")),
      m_selectHead(connection.prepare(
          "SELECT feed, seq, hash, bytes FROM record WHERE feed = ? ORDER BY seq DESC, hash LIMIT 1")),
      m_count(connection.prepare("SELECT count(*) FROM record"))
{
    reload();
}

void RecordTable::reload()
{
    m_unsettled.clear();
    m_numbers.clear();
    m_feeds.clear();
    Query query(m_selectFeed);
    while (query->step()) {
        const FeedId feed{PublicKey::fromBytes(query->blob(1)).value_or(PublicKey{}),
                          Epoch(std::bit_cast<std::uint64_t>(query->integer(2)))};
        m_numbers.emplace(feed, query->integer(0));
        m_feeds.emplace(query->integer(0), feed);
    }
}

std::int64_t RecordTable::feedNumber(const FeedId& feed)
{
    if (const auto known = m_numbers.find(feed); known != m_numbers.end())
        return known->second;
    Query query(m_insertFeed);
    query->bind(1, feed.author.view()).bind(2, std::bit_cast<std::int64_t>(feed.epoch.value()));
    if (!query->step())
        return 0; // the connection remembers why
    const std::int64_t number = query->integer(0);
    m_numbers.emplace(feed, number);
    m_feeds.emplace(number, feed);
    return number;
}

const FeedId& RecordTable::feedOf(std::int64_t number) const
{
    static const FeedId unknown;
    const auto known = m_feeds.find(number);
    return known == m_feeds.end() ? unknown : known->second;
}

bool RecordTable::append(const VerifiedRecord& record)
{
    const std::int64_t feed = feedNumber(record->feed());
    Query query(m_insert);
    query->bind(1, feed).bind(2, std::int64_t(record->seq()));
    query->bind(3, record->hash().view()).bind(4, QByteArrayView(record->bytes()));
    const bool isNew = query->step();
    if (isNew)
        m_unsettled.emplace(record->hash(), record);
    return isNew;
}

bool RecordTable::holds(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    return bytesAt(feed, seq, hash).has_value();
}

std::optional<std::int64_t> RecordTable::numberOf(const FeedId& feed) const
{
    const auto number = m_numbers.find(feed);
    return number == m_numbers.end() ? std::nullopt : std::optional(number->second);
}

std::optional<QByteArray> RecordTable::bytesAt(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    const auto number = numberOf(feed);
    if (!number)
        return std::nullopt;
    Query query(m_select);
    query->bind(1, *number).bind(2, std::int64_t(seq)).bind(3, hash.view());
    return query->step() ? std::optional(query->blob(0).toByteArray()) : std::nullopt;
}

std::optional<Hash> RecordTable::previousOf(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    const auto bytes = bytesAt(feed, seq, hash);
    return bytes ? Record::previousIn(*bytes) : std::nullopt;
}

std::optional<VerifiedRecord> RecordTable::at(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    if (const auto fresh = m_unsettled.find(hash);
        fresh != m_unsettled.end() && fresh->second->feed() == feed && fresh->second->seq() == seq)
        return fresh->second;
    const auto bytes = bytesAt(feed, seq, hash);
    auto record = bytes ? Record::decode(*bytes) : Result<Record>(failure(ErrorCode::NotFound));
    // Bytes that were altered may name another feed, even one that nobody has.
    return record && record->feed() == feed ? vouchedFor(std::move(*record), 0) : std::nullopt;
}

std::vector<Record> RecordTable::followersOf(const Record& record)
{
    std::vector<Record> followers;
    forEachOf(*numberOf(record.feed()), record.seq() + 1, [&](const Stored& stored) {
        if (stored.seq != record.seq() + 1)
            return false;
        auto candidate = Record::decode(stored.bytes);
        if (candidate && candidate->feed() == record.feed() && candidate->previous() == record.hash())
            followers.push_back(std::move(*candidate));
        return true;
    });
    return followers;
}

std::optional<VerifiedRecord> RecordTable::vouchedFor(Record record, std::size_t far)
{
    if (auto verified = VerifiedRecord::verify(record))
        return std::move(*verified);
    if (far + 1 == kMaxRangeRecords)
        return std::nullopt;
    // Of a fork any branch does; another one's end may not be there yet.
    for (Record& follower : followersOf(record))
        if (const auto vouching = vouchedFor(std::move(follower), far + 1))
            return VerifiedRecord::vouchedBy(*vouching, std::move(record));
    return std::nullopt;
}

std::vector<VerifiedRecord> RecordTable::of(const PublicKey& author)
{
    std::vector<VerifiedRecord> records;
    for (const FeedId& feed : feedsOf(author))
        forEachVerified(feedNumber(feed),
                        [&records](const VerifiedRecord& record) { records.push_back(record); });
    return records;
}

std::int64_t RecordTable::count()
{
    Query query(m_count);
    return query->step() ? query->integer(0) : 0;
}

void RecordTable::forEach(const std::function<bool(const Stored&)>& visit)
{
    Query query(m_selectAll);
    while (query->step())
        if (!visit(stored(*query)))
            return;
}

void RecordTable::forEachOf(std::int64_t feed, std::uint32_t firstSeq,
                            const std::function<bool(const Stored&)>& visit)
{
    Query query(m_selectFeedRecords);
    query->bind(1, feed).bind(2, std::int64_t(firstSeq));
    while (query->step())
        if (!visit(stored(*query)))
            return;
}

std::vector<std::int64_t> RecordTable::feeds() const
{
    std::vector<std::int64_t> numbers;
    for (const auto& [feed, number] : m_numbers)
        numbers.push_back(number);
    return numbers;
}

std::vector<FeedId> RecordTable::feedsOf(const PublicKey& author) const
{
    std::vector<FeedId> feeds;
    for (auto feed = m_numbers.lower_bound({author, Epoch(0)});
         feed != m_numbers.end() && feed->first.author == author; ++feed)
        feeds.push_back(feed->first);
    return feeds;
}

void RecordTable::forEachVerified(std::int64_t feed, const std::function<void(const VerifiedRecord&)>& take)
{
    // The place that a verified record names as the one before it → that record. Backwards, so that one
    // signature at the end of each branch does for all of it.
    std::map<std::pair<std::uint32_t, Hash>, VerifiedRecord> named;
    Query query(m_selectBackwards);
    query->bind(1, feed);
    while (query->step()) {
        auto record = Record::decode(query->blob(3).toByteArray());
        if (!record || record->feed() != feedOf(feed))
            continue;
        while (!named.empty() && std::prev(named.end())->first.first > record->seq())
            named.erase(std::prev(named.end()));
        const auto vouching = named.find({record->seq(), record->hash()});
        std::optional<VerifiedRecord> verified;
        if (vouching != named.end())
            verified = VerifiedRecord::vouchedBy(vouching->second, std::move(*record));
        else if (auto bySignature = VerifiedRecord::verify(std::move(*record)))
            verified = std::move(*bySignature);
        if (!verified)
            continue;
        named.insert_or_assign({(*verified)->seq() - 1, (*verified)->previous()}, *verified);
        take(*verified);
    }
}

std::optional<RecordTable::Stored> RecordTable::head(std::int64_t feed)
{
    Query query(m_selectHead);
    query->bind(1, feed);
    return query->step() ? std::optional(stored(*query)) : std::nullopt;
}

} // namespace gatelog
