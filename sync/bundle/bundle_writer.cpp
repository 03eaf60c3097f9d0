// SPDX-License-Identifier: Apache-2.0
#include "sync/bundle/bundle_writer.h"

#include "core/base/bytes.h"

#include <QIODevice>

namespace gatelog {

BundleWriter::BundleWriter(QIODevice& device, BundleHeader header)
    : m_device(device), m_header(std::move(header))
{
    m_header.ranges = 0;
    m_header.records = 0;
}

Result<> BundleWriter::write(QByteArrayView bytes)
{
    if (m_device.write(bytes.data(), bytes.size()) != bytes.size())
        return failure(ErrorCode::WriteFailed, m_device.errorString());
    m_bytesWritten += bytes.size();
    return {};
}

Result<> BundleWriter::begin()
{
    const auto header = encodeBundleHeader(m_header);
    if (!header)
        return tl::unexpected(header.error());
    m_headerBytes = header->size();
    return write(*header);
}

Result<> BundleWriter::addRange(QByteArrayView range)
{
    GATELOG_CHECK(m_headerBytes > 0);
    const QByteArray chunk = encodeChunk(ChunkHead::Range, range);
    if (auto written = write(chunk); !written)
        return written;
    m_chunks.add(chunk);
    ++m_header.ranges;
    m_header.records += ByteReader(range).u16();
    return {};
}

Result<> BundleWriter::finish()
{
    const auto header = encodeBundleHeader(m_header);
    if (!header)
        return tl::unexpected(header.error());
    GATELOG_CHECK(header->size() == m_headerBytes);
    m_chunks.add(*header);
    if (auto written = write(encodeChunk(ChunkHead::End, m_chunks.finish().view())); !written)
        return written;
    if (!m_device.seek(0) || m_device.write(*header) != header->size())
        return failure(ErrorCode::WriteFailed, m_device.errorString());
    return {};
}

} // namespace gatelog
