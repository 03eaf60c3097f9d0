// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/bundle/bundle_reader.h"
#include "sync/bundle/bundle_writer.h"
#include "tests/support/test_author.h"

#include <QBuffer>

#include <algorithm>

namespace gatelog::test {

/// Signed records of one author, bodies of `bodyBytes`.
inline std::vector<VerifiedRecord> feedOf(char author, int count, int bodyBytes = 20,
                                          EventId event = testEvent())
{
    Author writer(Author::key(author), event);
    std::vector<VerifiedRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(writer.write(Kind::Refusal, QByteArray(bodyBytes, char(i)), i));
    return records;
}

inline QByteArray rangeOf(std::span<const VerifiedRecord> records)
{
    std::vector<QByteArray> bytes;
    for (const VerifiedRecord& record : records)
        bytes.push_back(record->bytes());
    return encodeRange(bytes);
}

inline Frontier frontierOf(std::span<const VerifiedRecord> feed)
{
    Frontier frontier;
    if (!feed.empty())
        frontier.set(feed.back()->feed(), {{feed.back()->seq(), hashPrefixOf(feed.back()->hash())}});
    return frontier;
}

inline BundleHeader bundleHeader(const Frontier& frontier = {}, const Frontier& since = {})
{
    return {testEvent(), Author::key('1').publicKey(), instant(0), 0, 0, frontier, since};
}

inline QByteArray bundleOf(const std::vector<QByteArray>& ranges, const BundleHeader& header = bundleHeader())
{
    QBuffer file;
    GATELOG_CHECK(file.open(QIODevice::WriteOnly));
    BundleWriter writer(file, header);
    GATELOG_CHECK(writer.begin().has_value());
    for (const QByteArray& range : ranges)
        GATELOG_CHECK(writer.addRange(range).has_value());
    GATELOG_CHECK(writer.finish().has_value());
    GATELOG_CHECK(file.data().size() == writer.bytesWritten());
    return file.data();
}

/// Three ranges of two feeds.
inline std::vector<QByteArray> sampleRanges()
{
    const auto one = feedOf('1', 6);
    const auto two = feedOf('2', 3);
    return {rangeOf(std::span(one).first(4)), rangeOf(std::span(one).subspan(4)), rangeOf(two)};
}

inline const QByteArray& sampleBundle()
{
    static const QByteArray bundle =
        bundleOf(sampleRanges(), bundleHeader(frontierOf(feedOf('1', 6)), frontierOf(feedOf('2', 1))));
    return bundle;
}

/// A bundle as it reads.
struct ReadBundle
{
    Result<BundleHeader> header = failure(ErrorCode::Damaged);
    std::vector<BundleRange> ranges;
    std::vector<BundleDamage> damage;
    BundleEnd end{};
};

inline ReadBundle readBundle(QIODevice& device)
{
    ReadBundle read;
    BundleReader reader(device);
    read.header = reader.readHeader();
    if (!read.header)
        return read;
    for (;;) {
        const qint64 before = reader.position();
        BundlePiece piece = reader.next();
        if (const auto* end = std::get_if<BundleEnd>(&piece)) {
            read.end = *end;
            return read;
        }
        GATELOG_CHECK(reader.position() > before); // or it would never end
        if (auto* range = std::get_if<BundleRange>(&piece))
            read.ranges.push_back(std::move(*range));
        else
            read.damage.push_back(std::get<BundleDamage>(piece));
    }
}

inline ReadBundle readBundle(const QByteArray& bytes)
{
    QBuffer device;
    device.setData(bytes);
    GATELOG_CHECK(device.open(QIODevice::ReadOnly));
    return readBundle(device);
}

} // namespace gatelog::test
