// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/feed_writer.h"
#include "core/ledger/body.h"

namespace gatelog::test {

/// Milliseconds of the tests' own calendar: 2025-11-21T06:00:00Z and after.
inline WallTime instant(std::int64_t ms)
{
    return WallTime(std::chrono::milliseconds(1'763'704'800'000 + ms));
}

/// Somebody who writes records: a device or the authority, with the feed of one run.
class Author
{
public:
    Author(const SigningKey& key, EventId event, std::uint64_t epoch = 1)
        : m_writer(key, event, Epoch(epoch), std::nullopt)
    {
    }
    static SigningKey key(char name) { return SigningKey::fromSeed(QByteArray(32, name)); }

    const PublicKey& publicKey() const { return m_writer.author(); }

    /// The next record, at `ms` or, where the feed is there already, right behind its last.
    VerifiedRecord write(Kind kind, const QByteArray& body, std::int64_t ms)
    {
        const Hlc stamp = m_clock.next(instant(ms));
        m_clock.written(stamp);
        const VerifiedRecord record = m_writer.next(kind, body, stamp);
        m_writer.advance(record);
        return record;
    }
    template <class Body>
    VerifiedRecord write(Kind kind, const Body& body, std::int64_t ms)
    {
        return write(kind, encodeBody(body), ms);
    }

private:
    FeedWriter m_writer;
    HybridClock m_clock;
};

/// The event whose authority is the key 'A'.
inline SigningKey authorityKey()
{
    return Author::key('A');
}
inline EventId testEvent()
{
    return eventIdOf(authorityKey().publicKey());
}

inline QByteArray ticketsBody(const std::vector<Ticket>& tickets)
{
    return encodeTicketBodies(tickets).front();
}

inline Voided voidOf(const VerifiedRecord& record, StaffId staff = {})
{
    return {record->feed(), record->seq(), record->hash(), staff};
}

} // namespace gatelog::test
