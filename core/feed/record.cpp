// SPDX-License-Identifier: Apache-2.0
#include "core/feed/record.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"
#include "core/crypto/signing.h"
#include "core/feed/signing_domain.h"

namespace gatelog {

EventId eventIdOf(const PublicKey& authority)
{
    return EventId(blake2b128({"gatelog.event.1", authority.view()}));
}

std::uint64_t hashPrefixOf(const Hash& hash)
{
    return qFromBigEndian<std::uint64_t>(hash.data());
}

Result<Record> Record::decode(const QByteArray& bytes)
{
    const auto damaged = [](const char* why) {
        return failure(ErrorCode::Damaged, QString::fromLatin1(why));
    };
    if (bytes.size() > kMaxBytes)
        return damaged("record longer than the format allows");
    if (bytes.size() < kMinBytes)
        return damaged("record cut short");
    ByteReader reader(bytes);
    if (const std::uint8_t version = reader.u8(); version != kVersion)
        return failure(version > kVersion ? ErrorCode::NewerFormat : ErrorCode::Damaged,
                       QStringLiteral("record version %1").arg(version));
    Record record;
    record.m_kind = Kind(reader.u8());
    record.m_event = reader.fixed<EventId>();
    record.m_feed.author = reader.fixed<PublicKey>();
    record.m_feed.epoch = Epoch(reader.u64());
    record.m_seq = reader.u32();
    record.m_previous = reader.fixed<Hash>();
    record.m_clock = Hlc(reader.u64());
    const std::uint8_t headCount = reader.u8();
    if (headCount > kMaxHeads)
        return damaged("too many heads");
    record.m_heads.reserve(headCount);
    for (int i = 0; i < headCount; ++i) {
        SeenHead head;
        head.epoch = Epoch(reader.u64());
        head.seq = reader.u32();
        head.hashPrefix = reader.u64();
        record.m_heads.push_back(head);
    }
    record.m_bodySize = reader.u16();
    if (record.m_bodySize > kMaxBodyBytes)
        return damaged("body longer than the format allows");
    reader.bytes(record.m_bodySize + qsizetype(Signature::size));
    if (!reader.atEnd())
        return damaged("lengths do not add up");
    if (record.m_seq == 0)
        return damaged("sequence number 0");
    if (!record.m_clock.isValid())
        return damaged("clock out of bounds");
    if (record.m_seq == 1 && !record.m_previous.isZero() &&
        (record.m_heads.empty() || record.m_heads.front().hashPrefix != hashPrefixOf(record.m_previous)))
        return damaged("the first head does not name the feed before");
    record.m_bytes = bytes;
    record.m_hash = blake2b256({bytes});
    return record;
}

std::optional<Hash> Record::previousIn(QByteArrayView bytes)
{
    return bytes.size() < kMinBytes ? std::nullopt : Hash::fromBytes(bytes.sliced(62, 32));
}

QByteArrayView Record::body() const
{
    return QByteArrayView(m_bytes).sliced(m_bytes.size() - qsizetype(Signature::size) - m_bodySize,
                                          m_bodySize);
}

bool Record::signatureHolds() const
{
    const QByteArrayView all(m_bytes);
    const qsizetype signedSize = all.size() - qsizetype(Signature::size);
    const auto signature = Signature::fromBytes(all.sliced(signedSize));
    return verifySignature(author(), kRecordDomain, all.first(signedSize), *signature);
}

Result<VerifiedRecord> VerifiedRecord::verify(Record record)
{
    if (!record.signatureHolds())
        return failure(ErrorCode::BadSignature, recordName(record.feed(), record.seq()));
    return VerifiedRecord(std::move(record));
}

Result<std::vector<VerifiedRecord>> VerifiedRecord::verifyRange(std::vector<Record> range)
{
    std::vector<VerifiedRecord> verified;
    if (range.empty())
        return verified;
    for (std::size_t i = 0; i < range.size(); ++i) {
        const Record& record = range[i];
        const auto broken = [&record](const char* why) {
            return failure(ErrorCode::Damaged, recordName(record.feed(), record.seq()) +
                                                   QStringLiteral(": ") + QString::fromLatin1(why));
        };
        if (i == 0)
            continue;
        const Record& last = range[i - 1];
        if (record.feed() != last.feed() || record.event() != last.event())
            return broken("a range is of one feed");
        if (record.seq() != last.seq() + 1)
            return broken("a sequence number is missing");
        if (record.previous() != last.hash())
            return broken("does not follow the record before it");
    }
    if (!range.back().signatureHolds())
        return failure(ErrorCode::BadSignature, recordName(range.back().feed(), range.back().seq()));
    verified.reserve(range.size());
    for (Record& record : range)
        verified.push_back(VerifiedRecord(std::move(record)));
    return verified;
}

std::optional<VerifiedRecord> VerifiedRecord::vouchedBy(const VerifiedRecord& next, Record record)
{
    if (next->seq() != record.seq() + 1 || next->feed() != record.feed() || next->event() != record.event() ||
        next->previous() != record.hash())
        return std::nullopt;
    return VerifiedRecord(std::move(record));
}

QString recordName(const FeedId& feed, std::uint32_t seq)
{
    return QStringLiteral("%1/%2#%3")
        .arg(QString::fromLatin1(feed.author.toHex().first(8)))
        .arg(feed.epoch.value(), 16, 16, QLatin1Char('0'))
        .arg(seq);
}

} // namespace gatelog
