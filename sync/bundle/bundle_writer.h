// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/hash.h"
#include "sync/bundle/bundle_format.h"

class QIODevice;

namespace gatelog {

/// Writes one bundle (FORMAT.md): begin(), addRange() as often as there are, finish(). Keeps nothing but
/// counts and a hash, so a bundle may be of any length. `device` is open for writing, at its start, and seeks
/// (a file, a buffer); it must outlive the writer. One thread. After a failure (WriteFailed, with the
/// device's words) what the device holds is no bundle.
class BundleWriter
{
public:
    /// The counts in `header` are not used; the writer makes its own.
    BundleWriter(QIODevice& device, BundleHeader header);

    Result<> begin();
    /// `range`: what encodeRange() gives.
    Result<> addRange(QByteArrayView range);
    /// The header with its counts is then what the device begins with.
    Result<> finish();

    const BundleHeader& header() const { return m_header; } ///< counts what was added so far
    qint64 bytesWritten() const { return m_bytesWritten; }

private:
    Result<> write(QByteArrayView bytes);

    QIODevice& m_device;
    BundleHeader m_header;
    Hasher m_chunks;
    qsizetype m_headerBytes = 0;
    qint64 m_bytesWritten = 0;
};

} // namespace gatelog
