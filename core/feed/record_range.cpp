// SPDX-License-Identifier: Apache-2.0
#include "core/feed/record_range.h"

#include "core/base/bytes.h"

namespace gatelog {

qsizetype rangeBytes(std::size_t records, qsizetype recordBytes)
{
    return 2 + 4 * qsizetype(records) + recordBytes;
}

QByteArray encodeRange(std::span<const QByteArray> records)
{
    GATELOG_CHECK(!records.empty() && records.size() <= kMaxRangeRecords);
    ByteWriter writer;
    writer.u16(std::uint16_t(records.size()));
    for (const QByteArray& record : records) {
        writer.u32(std::uint32_t(record.size()));
        writer.bytes(record);
    }
    GATELOG_CHECK(writer.written().size() <= kMaxRangeBytes);
    return writer.take();
}

Result<std::vector<Record>> decodeRange(QByteArrayView bytes)
{
    if (bytes.size() > kMaxRangeBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("a range of %1 bytes").arg(bytes.size()));
    ByteReader reader(bytes);
    const std::size_t count = reader.u16();
    if (count == 0 || count > kMaxRangeRecords)
        return failure(ErrorCode::Damaged, QStringLiteral("a range of %1 records").arg(count));
    std::vector<Record> records;
    records.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint32_t size = reader.u32();
        const QByteArrayView record = reader.bytes(qsizetype(size));
        if (!reader.ok())
            return failure(ErrorCode::Damaged, QStringLiteral("a range cut short"));
        auto decoded = Record::decode(record.toByteArray());
        if (!decoded)
            return tl::unexpected(decoded.error());
        if (!records.empty() && (decoded->feed() != records.back().feed() ||
                                 std::uint64_t(decoded->seq()) != std::uint64_t(records.back().seq()) + 1))
            return failure(ErrorCode::Damaged, QStringLiteral("a range that is not one run of one feed"));
        records.push_back(std::move(*decoded));
    }
    if (!reader.atEnd())
        return failure(ErrorCode::Damaged, QStringLiteral("bytes after a range's last record"));
    return records;
}

} // namespace gatelog
