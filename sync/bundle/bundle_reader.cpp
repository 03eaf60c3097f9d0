// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_reader.h"

#include "core/base/bytes.h"

#include <QIODevice>

#include <algorithm>

namespace gatelog {
namespace {

/// What is asked of the device at once.
constexpr qsizetype kReadBytes = 64 << 10;

} // namespace

/// Has at least `bytes` unread, unless the file ends before.
bool BundleReader::fill(qsizetype bytes)
{
    if (unread().size() >= bytes)
        return true;
    m_buffer.remove(0, m_at);
    m_at = 0;
    while (m_buffer.size() < bytes) {
        const qsizetype held = m_buffer.size();
        // Piece by piece, so that no length a file claims takes memory that it does not fill.
        m_buffer.resize(held + kReadBytes);
        const qint64 got = m_device.read(m_buffer.data() + held, kReadBytes);
        m_buffer.resize(held + std::max<qsizetype>(qsizetype(got), 0));
        if (got <= 0) {
            m_deviceFailed = m_deviceFailed || got < 0;
            return false;
        }
    }
    return true;
}

/// Done with `bytes` of the chunks.
void BundleReader::pass(qsizetype bytes)
{
    m_chunks.add(unread().first(bytes));
    m_at += bytes;
    m_offset += bytes;
}

Result<BundleHeader> BundleReader::readHeader()
{
    fill(BundleHeader::kFixedBytes);
    if (m_deviceFailed)
        return failure(ErrorCode::Unreadable, m_device.errorString());
    const auto size = bundleHeaderBytes(unread().first(std::min(unread().size(), BundleHeader::kFixedBytes)));
    if (!size)
        return tl::unexpected(size.error());
    fill(*size);
    if (m_deviceFailed)
        return failure(ErrorCode::Unreadable, m_device.errorString());
    m_header = unread().first(std::min(unread().size(), *size)).toByteArray();
    auto header = decodeBundleHeader(m_header);
    if (!header)
        return header;
    m_at += *size;
    m_offset = *size;
    m_rangesTold = header->ranges;
    m_recordsTold = header->records;
    return header;
}

BundlePiece BundleReader::next()
{
    GATELOG_CHECK(!m_header.isEmpty());
    while (!m_end) {
        if (!fill(ChunkHead::kBytes))
            return withoutEnd();
        const auto head = decodeChunkHead(unread());
        if (!head)
            return skipDamage(1);
        const qsizetype size = ChunkHead::kBytes + head->length + ChunkHead::kCheckBytes;
        if (!fill(size))
            return withoutEnd();
        const QByteArrayView payload = unread().sliced(ChunkHead::kBytes, head->length);
        if (ByteReader(unread().sliced(size - ChunkHead::kCheckBytes)).u64() != payloadCheck(payload))
            return skipDamage(size);
        if (head->type == ChunkHead::Range)
            return rangePiece(*head);
        if (head->type == ChunkHead::End)
            return endPiece();
        pass(size);
    }
    return *m_end;
}

BundlePiece BundleReader::rangePiece(const ChunkHead& head)
{
    BundleRange range{m_offset, unread().sliced(ChunkHead::kBytes, head.length).toByteArray()};
    ++m_ranges;
    m_records += ByteReader(range.bytes).u16();
    pass(ChunkHead::kBytes + head.length + ChunkHead::kCheckBytes);
    return range;
}

/// Passes `bytes`, in which nothing more is looked for, and everything behind them up to the next sound chunk
/// head. A payload that fails is not searched: a hostile file would have each of its bytes hashed a million
/// times.
BundlePiece BundleReader::skipDamage(qsizetype bytes)
{
    BundleDamage damage{m_offset, 0};
    pass(bytes);
    qsizetype from = 0;
    for (;;) {
        fill(from + ChunkHead::kBytes);
        const qsizetype found = unread().indexOf(chunkMarker(), from);
        if (found >= 0) {
            pass(found);
            fill(ChunkHead::kBytes);
            if (decodeChunkHead(unread()))
                break;
            from = 1;
            continue;
        }
        const qsizetype searched = unread().size();
        if (!fill(searched + 1)) {
            pass(searched);
            break;
        }
        // A marker may lie across the end of what was searched.
        const qsizetype passed = std::max<qsizetype>(searched - (chunkMarker().size() - 1), 0);
        pass(passed);
        from = std::max<qsizetype>(from - passed, 0);
    }
    damage.bytes = m_offset - damage.offset;
    return damage;
}

BundleEnd BundleReader::endPiece()
{
    const Hash told = *Hash::fromBytes(unread().sliced(ChunkHead::kBytes, qsizetype(Hash::size)));
    m_chunks.add(m_header);
    const bool isAsWritten =
        m_chunks.finish() == told && m_ranges == m_rangesTold && m_records == m_recordsTold;
    const qsizetype size = ChunkHead::kBytes + qsizetype(Hash::size) + ChunkHead::kCheckBytes;
    const bool isLast = !fill(size + 1) && !m_deviceFailed;
    m_offset += size;
    m_end = isAsWritten && isLast ? BundleEnd::Whole : BundleEnd::Altered;
    return *m_end;
}

BundleEnd BundleReader::withoutEnd()
{
    m_end = m_deviceFailed ? BundleEnd::Unreadable : BundleEnd::CutShort;
    return *m_end;
}

} // namespace gatelog
