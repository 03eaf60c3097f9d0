// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/hash.h"
#include "sync/bundle/bundle_format.h"

#include <variant>

class QIODevice;

namespace gatelog {

/// A range chunk whose checksum holds. Nothing else is known of its payload.
struct BundleRange
{
    qint64 offset = 0; ///< of the chunk, in the file
    QByteArray bytes;
};

/// A piece of the file in which no chunk can be read.
struct BundleDamage
{
    qint64 offset = 0;
    qint64 bytes = 0;
};

/// How a bundle ends.
enum class BundleEnd : std::uint8_t {
    Whole,
    Altered,    ///< ends as it should, but what is before the end is not what was written
    CutShort,   ///< without an end
    Unreadable, ///< the device failed
};

using BundlePiece = std::variant<BundleRange, BundleDamage, BundleEnd>;

/// Reads one bundle, any input at all, from its front to its end: readHeader(), then next() until it gives a
/// BundleEnd. Memory stays at the header and a few chunks. `device` is open for reading, at its start, blocks
/// rather than having nothing yet (a file, a buffer) and must outlive the reader. One thread.
class BundleReader
{
public:
    explicit BundleReader(QIODevice& device) : m_device(device) {}

    /// Damaged, NewerFormat, TooLarge as FORMAT.md says; Unreadable when the device fails.
    Result<BundleHeader> readHeader();
    /// After a BundleEnd the same again.
    BundlePiece next();
    /// Bytes of the file that next() and readHeader() are done with.
    qint64 position() const { return m_offset; }

private:
    QByteArrayView unread() const { return QByteArrayView(m_buffer).sliced(m_at); }
    bool fill(qsizetype bytes);
    void pass(qsizetype bytes);
    BundlePiece skipDamage(qsizetype bytes);
    BundlePiece rangePiece(const ChunkHead& head);
    BundleEnd endPiece();
    BundleEnd withoutEnd();

    QIODevice& m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< in m_buffer
    qint64 m_offset = 0;
    QByteArray m_header;
    Hasher m_chunks;
    std::uint64_t m_ranges = 0, m_records = 0;         ///< seen
    std::uint64_t m_rangesTold = 0, m_recordsTold = 0; ///< by the header
    bool m_deviceFailed = false;
    std::optional<BundleEnd> m_end;
};

} // namespace gatelog
