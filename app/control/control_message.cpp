// SPDX-License-Identifier: Apache-2.0
#include "app/control/control_message.h"

#include "core/base/bytes.h"

namespace gatelog::handover {
namespace {

constexpr std::uint8_t kVersion = 1;
constexpr qsizetype kLengthBytes = 4;
constexpr std::uint8_t kAppend = 1, kMerge = 2;
constexpr std::uint8_t kDone = 0, kFailed = 1;

Result<> readVersion(ByteReader& reader)
{
    const std::uint8_t version = reader.u8();
    if (version > kVersion)
        return failure(ErrorCode::NewerFormat, QStringLiteral("the program that has the folder open"));
    return version == kVersion ? Result<>() : failure(ErrorCode::Damaged, QStringLiteral("control"));
}

Result<Request> readAppend(ByteReader& reader)
{
    Append append;
    while (reader.remaining() > 0 && append.drafts.size() < kMaxDrafts) {
        const auto kind = Kind(reader.u8());
        const std::uint32_t size = reader.u32();
        if (size > std::uint32_t(Record::kMaxBodyBytes))
            return failure(ErrorCode::TooLarge, QStringLiteral("a record of %1 bytes").arg(size));
        append.drafts.push_back({kind, reader.bytes(size).toByteArray()});
    }
    if (!reader.atEnd() || append.drafts.empty())
        return failure(ErrorCode::Damaged, QStringLiteral("control"));
    return append;
}

} // namespace

std::size_t firstPortion(std::span<const Draft> drafts)
{
    qsizetype bytes = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        bytes += drafts[i].body.size();
        if (i == kMaxDrafts || (i > 0 && bytes > kMaxDraftBytes))
            return i;
    }
    return drafts.size();
}

QByteArray encode(const Request& request)
{
    ByteWriter writer;
    writer.u8(kVersion);
    if (const auto* append = std::get_if<Append>(&request)) {
        writer.u8(kAppend);
        for (const Draft& draft : append->drafts) {
            writer.u8(std::uint8_t(draft.kind));
            writer.u32(std::uint32_t(draft.body.size()));
            writer.bytes(draft.body);
        }
    } else {
        writer.u8(kMerge);
        writer.bytes(std::get<Merge>(request).range);
    }
    return writer.take();
}

QByteArray encode(const Answer& answer)
{
    ByteWriter writer;
    writer.u8(kVersion);
    if (!answer) {
        writer.u8(kFailed);
        writer.u8(std::uint8_t(answer.error().code));
        writer.bytes(answer.error().detail.toUtf8());
        return writer.take();
    }
    writer.u8(kDone);
    for (const RecordRef& record : *answer) {
        writer.fixed(record.feed.author);
        writer.u64(record.feed.epoch.value());
        writer.u32(record.seq);
        writer.fixed(record.hash);
    }
    return writer.take();
}

Result<Request> decodeRequest(const QByteArray& bytes)
{
    ByteReader reader(bytes);
    if (const auto known = readVersion(reader); !known)
        return tl::unexpected(known.error());
    switch (reader.u8()) {
    case kAppend:
        return readAppend(reader);
    case kMerge:
        return Merge{reader.bytes(reader.remaining()).toByteArray()};
    default:
        return failure(ErrorCode::Damaged, QStringLiteral("control"));
    }
}

Answer decodeAnswer(const QByteArray& bytes)
{
    const auto damaged = [] { return failure(ErrorCode::Damaged, QStringLiteral("control")); };
    ByteReader reader(bytes);
    if (const auto known = readVersion(reader); !known)
        return tl::unexpected(known.error());
    const std::uint8_t what = reader.u8();
    if (what == kFailed) {
        const std::uint8_t code = reader.u8();
        if (!reader.ok() || code > std::uint8_t(ErrorCode::Conflict))
            return damaged();
        return failure(ErrorCode(code), QString::fromUtf8(reader.bytes(reader.remaining())));
    }
    std::vector<RecordRef> records;
    while (what == kDone && reader.remaining() > 0 && records.size() < kMaxDrafts) {
        RecordRef record;
        record.feed.author = reader.fixed<PublicKey>();
        record.feed.epoch = Epoch(reader.u64());
        record.seq = reader.u32();
        record.hash = reader.fixed<Hash>();
        records.push_back(record);
    }
    if (what != kDone || !reader.atEnd())
        return damaged();
    return records;
}

Result<std::optional<QByteArray>> takeMessage(QByteArray& stream)
{
    if (stream.size() < kLengthBytes)
        return std::optional<QByteArray>();
    const std::uint32_t size = ByteReader(stream).u32();
    if (size > std::uint32_t(kMaxMessageBytes))
        return failure(ErrorCode::TooLarge, QStringLiteral("control"));
    if (stream.size() < kLengthBytes + qsizetype(size))
        return std::optional<QByteArray>();
    QByteArray message = stream.mid(kLengthBytes, qsizetype(size));
    stream.remove(0, kLengthBytes + qsizetype(size));
    return std::optional(std::move(message));
}

QByteArray framed(const QByteArray& message)
{
    ByteWriter writer;
    writer.reserve(kLengthBytes + message.size());
    writer.u32(std::uint32_t(message.size()));
    writer.bytes(message);
    return writer.take();
}

} // namespace gatelog::handover
