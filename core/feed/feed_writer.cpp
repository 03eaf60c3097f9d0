// SPDX-License-Identifier: Apache-2.0
#include "core/feed/feed_writer.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"
#include "core/feed/signing_domain.h"

namespace gatelog {

FeedWriter::FeedWriter(SigningKey key, EventId event, Epoch epoch, std::optional<FeedHead> predecessor)
    : m_key(std::move(key)), m_event(event), m_epoch(epoch), m_predecessor(std::move(predecessor))
{
    m_head.feed = feed();
}

VerifiedRecord FeedWriter::next(Kind kind, QByteArrayView body, Hlc clock,
                                std::span<const SeenHead> seen) const
{
    if (m_head.seq > 0)
        return make(m_head.seq + 1, m_head.hash, kind, body, clock, seen);
    std::vector<SeenHead> heads;
    Hash previous;
    if (m_predecessor) {
        heads.push_back({m_predecessor->feed.epoch, m_predecessor->seq, hashPrefixOf(m_predecessor->hash)});
        previous = m_predecessor->hash;
    }
    heads.insert(heads.end(), seen.begin(), seen.end());
    return make(1, previous, kind, body, clock, heads);
}

VerifiedRecord FeedWriter::after(const VerifiedRecord& last, Kind kind, QByteArrayView body, Hlc clock) const
{
    GATELOG_CHECK(last->feed() == feed() && clock > last->clock());
    return make(last->seq() + 1, last->hash(), kind, body, clock, {});
}

void FeedWriter::advance(const VerifiedRecord& record)
{
    GATELOG_CHECK(record->feed() == feed() && record->seq() == m_head.seq + 1);
    m_head = {record->feed(), record->seq(), record->hash()};
}

VerifiedRecord FeedWriter::make(std::uint32_t seq, const Hash& previous, Kind kind, QByteArrayView body,
                                Hlc clock, std::span<const SeenHead> heads) const
{
    GATELOG_CHECK(body.size() <= Record::kMaxBodyBytes && qsizetype(heads.size()) <= Record::kMaxHeads);
    GATELOG_CHECK(clock.isValid() && seq > 0);
    ByteWriter writer;
    writer.reserve(Record::kMinBytes + qsizetype(heads.size()) * 20 + body.size());
    writer.u8(Record::kVersion);
    writer.u8(std::uint8_t(kind));
    writer.fixed(m_event);
    writer.fixed(m_key.publicKey());
    writer.u64(m_epoch.value());
    writer.u32(seq);
    writer.fixed(previous);
    writer.u64(clock.bits());
    writer.u8(std::uint8_t(heads.size()));
    for (const SeenHead& head : heads) {
        writer.u64(head.epoch.value());
        writer.u32(head.seq);
        writer.u64(head.hashPrefix);
    }
    writer.u16(std::uint16_t(body.size()));
    writer.bytes(body);
    writer.fixed(m_key.sign(kRecordDomain, writer.written()));

    Record record;
    record.m_bytes = writer.take();
    record.m_event = m_event;
    record.m_feed = feed();
    record.m_seq = seq;
    record.m_previous = previous;
    record.m_clock = clock;
    record.m_heads.assign(heads.begin(), heads.end());
    record.m_kind = kind;
    record.m_bodySize = body.size();
    record.m_hash = blake2b256({record.m_bytes});
    return VerifiedRecord(std::move(record));
}

} // namespace gatelog
