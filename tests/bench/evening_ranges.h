// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record_range.h"
#include "core/store/replica.h"
#include "tests/bench/figures.h"

#include <memory>
#include <vector>

namespace gatelog {

inline constexpr int kFeeds = 50;

/// An evening's records of fifty desks: mostly entries, some refusals, each naming a head of another desk now
/// and then.
class Evening
{
public:
    Evening(const EventId& event, const SigningKey& authority, WallTime start)
        : m_event(event), m_start(start)
    {
        FeedWriter writer(authority, event, Epoch(random64()), std::nullopt);
        for (int i = 0; i < kFeeds; ++i) {
            const SigningKey key = SigningKey::generate();
            const DeviceEnrolled enrolled{key.publicKey(), QStringLiteral("Desk %1").arg(i), Role::Scanner};
            const VerifiedRecord record =
                writer.next(Kind::DeviceEnrolled, encodeBody(enrolled), m_clock.next(start));
            writer.advance(record);
            m_clock.written(record->clock());
            m_enrolments.push_back(record);
            m_desks.emplace_back(FeedWriter(key, event, Epoch(random64()), std::nullopt));
        }
    }
    const std::vector<VerifiedRecord>& enrolments() const { return m_enrolments; }

    /// The next `count` records, in ranges as they travel, feed after feed.
    std::vector<QByteArray> ranges(int count)
    {
        std::vector<QByteArray> ranges;
        for (FeedWriter& desk : m_desks) {
            std::vector<QByteArray> range;
            for (int i = 0; i < count / kFeeds; ++i) {
                range.push_back(record(desk));
                if (range.size() == kMaxRangeRecords || i + 1 == count / kFeeds)
                    ranges.push_back(encodeRange(std::exchange(range, {})));
            }
        }
        return ranges;
    }

private:
    QByteArray record(FeedWriter& desk)
    {
        const Hlc stamp = Hlc::at(m_start + std::chrono::milliseconds(++m_written));
        std::vector<SeenHead> seen;
        if (m_written % 4 == 0)
            seen.push_back(m_lastHead);
        const auto made = [&]() -> VerifiedRecord {
            if (m_written % 8 == 0)
                return desk.next(Kind::Refusal,
                                 encodeBody(Refusal{TicketId(random64()),
                                                    ListId(1),
                                                    GateId(1),
                                                    Direction::Entry,
                                                    Reason::AlreadyUsed,
                                                    {},
                                                    {}}),
                                 stamp, seen);
            return desk.next(Kind::Redemption,
                             encodeBody(Redemption{TicketId(random64()),
                                                   ListId(1),
                                                   GateId(1),
                                                   Direction::Entry,
                                                   20'000,
                                                   CategoryId(1),
                                                   true,
                                                   {},
                                                   false}),
                             stamp, seen);
        }();
        desk.advance(made);
        m_lastHead = {made->epoch(), made->seq(), hashPrefixOf(made->hash())};
        return made->bytes();
    }

    EventId m_event;
    WallTime m_start;
    HybridClock m_clock;
    std::vector<VerifiedRecord> m_enrolments;
    std::vector<FeedWriter> m_desks;
    SeenHead m_lastHead;
    std::int64_t m_written = 0;
};

struct Party
{
    Party(const QString& path, const Clock& clock) : key(SigningKey::generate())
    {
        NewEvent event;
        event.name = QStringLiteral("Benchmark");
        event.authoritySeed = key.seed();
        const ReplicaFolder folder(path);
        require(Replica::create(folder, event, clock).has_value(), "create");
        replica = required(Replica::open(folder, Replica::Mode::ReadWrite, clock), "open");
        evening = std::make_unique<Evening>(replica->eventId(), key, clock.now() - std::chrono::hours(6));
        require(replica->merge(evening->enrolments()).has_value(), "enrol");
    }
    SigningKey key;
    std::unique_ptr<Replica> replica;
    std::unique_ptr<Evening> evening;
};

} // namespace gatelog
