// SPDX-License-Identifier: Apache-2.0
// Any bytes as a bundle: it is read to its end, every piece lies where it says, and what is taken for a range
// of it reads as one or is refused. Then as the chunks behind a sound header, which a fuzzer does not find.
#include "sync/bundle/bundle_reader.h"

#include <QBuffer>

namespace {

using namespace gatelog;

void readWhole(const QByteArray& bytes)
{
    QBuffer device;
    device.setData(bytes);
    GATELOG_CHECK(device.open(QIODevice::ReadOnly));
    BundleReader reader(device);
    const auto header = reader.readHeader();
    if (!header)
        return;
    const auto again = encodeBundleHeader(*header);
    GATELOG_CHECK(again && bytes.startsWith(*again));
    for (;;) {
        const qint64 before = reader.position();
        const BundlePiece piece = reader.next();
        if (std::holds_alternative<BundleEnd>(piece))
            break;
        GATELOG_CHECK(reader.position() > before && reader.position() <= bytes.size());
        if (const auto* range = std::get_if<BundleRange>(&piece)) {
            GATELOG_CHECK(range->offset >= before && range->bytes.size() <= kMaxChunkPayloadBytes);
            if (auto records = decodeRange(range->bytes))
                (void)VerifiedRecord::verifyRange(std::move(*records)).has_value();
        }
    }
}

const QByteArray& soundHeader()
{
    static const QByteArray header = *encodeBundleHeader({});
    return header;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    readWhole(bytes);
    readWhole(soundHeader() + bytes);
    // Nor does it find checksums: the bytes as a range in a sound chunk.
    if (bytes.size() <= kMaxChunkPayloadBytes)
        readWhole(soundHeader() + encodeChunk(ChunkHead::Range, bytes));
    return 0;
}
