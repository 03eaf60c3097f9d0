// SPDX-License-Identifier: Apache-2.0
#include "core/store/record_table.h"

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
      m_insert(connection.prepare("INSERT INTO record (feed, seq, hash, bytes) VALUES (?, ?, ?, ?)")),
      m_select(connection.prepare("SELECT bytes FROM record WHERE feed = ? AND seq = ? AND hash = ?")),
      m_selectAll(connection.prepare("SELECT feed, seq, hash, bytes FROM record ORDER BY feed, seq, hash")),
      m_selectFeedRecords(connection.prepare(
          "SELECT feed, seq, hash, bytes FROM record WHERE feed = ? AND seq >= ? ORDER BY seq, hash")),
      m_selectHead(connection.prepare(
          "SELECT feed, seq, hash, bytes FROM record WHERE feed = ? ORDER BY seq DESC, hash LIMIT 1")),
      m_count(connection.prepare("SELECT count(*) FROM record"))
{
    reload();
}

void RecordTable::reload()
{
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

void RecordTable::append(const VerifiedRecord& record)
{
    const std::int64_t feed = feedNumber(record->feed());
    Query query(m_insert);
    query->bind(1, feed).bind(2, std::int64_t(record->seq()));
    query->bind(3, record->hash().view()).bind(4, QByteArrayView(record->bytes()));
    query->run();
}

std::optional<VerifiedRecord> RecordTable::at(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    const auto number = m_numbers.find(feed);
    if (number == m_numbers.end())
        return std::nullopt;
    Query query(m_select);
    query->bind(1, number->second).bind(2, std::int64_t(seq)).bind(3, hash.view());
    if (!query->step())
        return std::nullopt;
    auto record = Record::decode(query->blob(0).toByteArray());
    if (!record)
        return std::nullopt;
    auto verified = VerifiedRecord::verify(std::move(*record));
    return verified ? std::optional(std::move(*verified)) : std::nullopt;
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

std::vector<RecordTable::Stored> RecordTable::heads()
{
    std::vector<Stored> heads;
    for (const std::int64_t feed : feeds()) {
        Query query(m_selectHead);
        query->bind(1, feed);
        if (query->step())
            heads.push_back(stored(*query));
    }
    return heads;
}

} // namespace gatelog
