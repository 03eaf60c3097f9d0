// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"
#include "tests/support/bundle_maker.h"

#include <QTest>

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

qsizetype headerBytes()
{
    return *bundleHeaderBytes(sampleBundle());
}

std::vector<QByteArray> bytesOf(const std::vector<BundleRange>& ranges)
{
    std::vector<QByteArray> bytes;
    for (const BundleRange& range : ranges)
        bytes.push_back(range.bytes);
    return bytes;
}

/// A file that a stick no longer gives past a place.
class FailingFile : public QBuffer
{
public:
    FailingFile(const QByteArray& bytes, qint64 failsAt) : m_failsAt(failsAt)
    {
        setData(bytes);
        GATELOG_CHECK(open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    }

protected:
    qint64 readData(char* to, qint64 max) override
    {
        return m_failsAt <= pos() ? -1 : QBuffer::readData(to, std::min(max, m_failsAt - pos()));
    }

private:
    qint64 m_failsAt;
};

/// Never ends, and is not held in memory: a sound header, then what `byteAt` says.
class EndlessFile : public QIODevice
{
public:
    EndlessFile(QByteArray header, qint64 size, QByteArray pattern)
        : m_header(std::move(header)), m_size(size), m_pattern(std::move(pattern))
    {
        GATELOG_CHECK(open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    }
    bool isSequential() const override { return true; }
    qint64 largestRead() const { return m_largestRead; }

protected:
    qint64 readData(char* to, qint64 max) override
    {
        m_largestRead = std::max(m_largestRead, max);
        const qint64 count = std::min(max, m_size - m_at);
        for (qint64 i = 0; i < count; ++i, ++m_at)
            to[i] = m_at < m_header.size() ? m_header[m_at]
                                           : m_pattern[(m_at - m_header.size()) % m_pattern.size()];
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_header;
    qint64 m_size;
    QByteArray m_pattern;
    qint64 m_at = 0, m_largestRead = 0;
};

using Change = std::function<void(QByteArray&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestBundleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead();
    void aBundleWithoutRecords();
    void theLargestRange();
    void damage_data();
    void damage();
    void aChunkTypeNotKnownIsPassedOver();
    void countsThatContradictTheHeader();
    void cutAtEveryByte();
    void everyByteFlipped();
    void everyByteTakenOut();
    void aDeviceThatFails();
    void rubbishAsLongAsOneLikes_data();
    void rubbishAsLongAsOneLikes();
    void aDeviceThatIsFull();
};

void TestBundleReader::whatIsWrittenIsRead()
{
    const ReadBundle read = readBundle(sampleBundle());
    QVERIFY(read.header);
    QCOMPARE(read.header->event, testEvent());
    QCOMPARE(read.header->exporter, Author::key('1').publicKey());
    QVERIFY(read.header->written == instant(0));
    QCOMPARE(read.header->ranges, 3u);
    QCOMPARE(read.header->records, std::uint64_t(9));
    QVERIFY(read.header->frontier == frontierOf(feedOf('1', 6)));
    QVERIFY(read.header->since == frontierOf(feedOf('2', 1)));
    QVERIFY(bytesOf(read.ranges) == sampleRanges());
    QVERIFY(read.damage.empty());
    QVERIFY(read.end == BundleEnd::Whole);
    QCOMPARE(read.ranges.front().offset, qint64(headerBytes()));
}

void TestBundleReader::aBundleWithoutRecords()
{
    const ReadBundle read = readBundle(bundleOf({}));
    QVERIFY(read.header);
    QVERIFY(read.header->since.isEmpty() && read.ranges.empty() && read.end == BundleEnd::Whole);
}

void TestBundleReader::theLargestRange()
{
    const int body = int(Record::kMaxBodyBytes);
    const int count = int(kMaxRangeBytes / (Record::kMinBytes + body + 4));
    const QByteArray range = rangeOf(feedOf('1', count, body));
    QVERIFY(range.size() > kMaxRangeBytes - Record::kMaxBytes);
    const ReadBundle read = readBundle(bundleOf({range, range}));
    QCOMPARE(read.ranges.size(), std::size_t(2));
    QCOMPARE(read.ranges[1].bytes, range);
    QVERIFY(read.end == BundleEnd::Whole);
}

void TestBundleReader::damage_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<int>>("ranges"); // what is left of the three
    QTest::addColumn<int>("damaged");
    QTest::addColumn<int>("end");
    const auto row = [](const char* name, const QList<int>& ranges, int damaged, BundleEnd end,
                        const Change& change) {
        QTest::newRow(name) << change << ranges << damaged << int(end);
    };
    const qsizetype begin = headerBytes();
    const ReadBundle sound = readBundle(sampleBundle());
    const qsizetype second = sound.ranges[1].offset, third = sound.ranges[2].offset;
    const qsizetype end = third + ChunkHead::kBytes + sound.ranges[2].bytes.size() + ChunkHead::kCheckBytes;
    const auto flip = [](qsizetype at) {
        return [=](QByteArray& bytes) { bytes[at] = char(bytes[at] ^ 0x40); };
    };

    row("a payload byte", {0, 2}, 1, BundleEnd::Altered, flip(second + 30));
    row("a marker", {0, 2}, 1, BundleEnd::Altered, flip(second));
    row("a chunk's type", {0, 2}, 1, BundleEnd::Altered, flip(second + 4));
    row("a chunk's length", {0, 2}, 1, BundleEnd::Altered, flip(second + 8));
    row("a payload's checksum", {0, 2}, 1, BundleEnd::Altered, flip(third - 1));
    row("the first chunk", {1, 2}, 1, BundleEnd::Altered, flip(begin + 20));
    row("two chunks side by side", {2}, 1, BundleEnd::Altered, [=](QByteArray& bytes) {
        flip(begin + 20)(bytes);
        flip(second)(bytes);
    });
    row("two chunks apart", {1}, 2, BundleEnd::Altered, [=](QByteArray& bytes) {
        flip(begin + 20)(bytes);
        flip(third + 20)(bytes);
    });
    row("a chunk filled with zeros", {0, 2}, 1, BundleEnd::Altered,
        [=](QByteArray& bytes) { std::fill(bytes.begin() + second, bytes.begin() + third, '\0'); });
    row("bytes taken out of a payload, which swallows the next head", {2}, 1, BundleEnd::Altered,
        [=](QByteArray& bytes) { bytes.remove(begin + 40, 3); });
    row("bytes put into a payload", {1, 2}, 1, BundleEnd::Altered,
        [=](QByteArray& bytes) { bytes.insert(begin + 40, "xyz"); });
    row("bytes between chunks", {0, 1, 2}, 1, BundleEnd::Altered,
        [=](QByteArray& bytes) { bytes.insert(second, QByteArray(100'000, '\xf7')); });
    row("a chunk taken out", {0, 2}, 0, BundleEnd::Altered,
        [=](QByteArray& bytes) { bytes.remove(second, third - second); });
    row("chunks changed about", {1, 0, 2}, 0, BundleEnd::Altered, [=](QByteArray& bytes) {
        bytes = bytes.first(begin) + bytes.sliced(second, third - second) +
                bytes.sliced(begin, second - begin) + bytes.sliced(third);
    });
    row("a chunk twice", {0, 1, 1, 2}, 0, BundleEnd::Altered,
        [=](QByteArray& bytes) { bytes.insert(third, bytes.sliced(second, third - second)); });
    row("the end's hash", {0, 1, 2}, 1, BundleEnd::CutShort, flip(end + 20));
    row("bytes after the end", {0, 1, 2}, 0, BundleEnd::Altered, [](QByteArray& bytes) { bytes += '\0'; });
    row("two bundles in one file", {0, 1, 2}, 0, BundleEnd::Altered,
        [](QByteArray& bytes) { bytes += bytes; });
    row("cut between chunks", {0, 1}, 0, BundleEnd::CutShort,
        [=](QByteArray& bytes) { bytes.truncate(third); });
    row("cut in a head", {0, 1}, 0, BundleEnd::CutShort,
        [=](QByteArray& bytes) { bytes.truncate(third + 9); });
    row("cut in a payload", {0, 1}, 0, BundleEnd::CutShort,
        [=](QByteArray& bytes) { bytes.truncate(third + 99); });
    row("cut in the end", {0, 1, 2}, 0, BundleEnd::CutShort, [](QByteArray& bytes) { bytes.chop(1); });
    row("cut behind the header", {}, 0, BundleEnd::CutShort,
        [=](QByteArray& bytes) { bytes.truncate(begin); });
    row("damaged and cut", {1}, 1, BundleEnd::CutShort, [=](QByteArray& bytes) {
        flip(begin + 20)(bytes);
        bytes.truncate(third + 99);
    });
}

void TestBundleReader::damage()
{
    QFETCH(Change, change);
    QFETCH(QList<int>, ranges);
    QFETCH(int, damaged);
    QFETCH(int, end);
    QByteArray bytes = sampleBundle();
    change(bytes);
    const ReadBundle read = readBundle(bytes);
    QVERIFY(read.header);
    std::vector<QByteArray> expected;
    for (const int range : ranges)
        expected.push_back(sampleRanges()[std::size_t(range)]);
    QVERIFY(bytesOf(read.ranges) == expected);
    QCOMPARE(int(read.damage.size()), damaged);
    for (const BundleDamage& damage : read.damage)
        QVERIFY(damage.bytes > 0 && damage.offset >= headerBytes() &&
                damage.offset + damage.bytes <= bytes.size());
    QCOMPARE(int(read.end), end);
}

void TestBundleReader::aChunkTypeNotKnownIsPassedOver()
{
    // Written by a later minor version: its end counts it.
    const QByteArray unknown = encodeChunk(ChunkHead::Type(7), "later");
    const QByteArray sample = sampleBundle();
    const qsizetype end = sample.size() - ChunkHead::kBytes - qsizetype(Hash::size) - ChunkHead::kCheckBytes;
    const QByteArray header = sample.first(headerBytes());
    const QByteArray chunks = unknown + sample.sliced(headerBytes(), end - headerBytes());
    const Hash hash = blake2b256({chunks, header});
    const ReadBundle read = readBundle(header + chunks + encodeChunk(ChunkHead::End, hash.view()));
    QVERIFY(bytesOf(read.ranges) == sampleRanges());
    QVERIFY(read.damage.empty() && read.end == BundleEnd::Whole);
}

void TestBundleReader::countsThatContradictTheHeader()
{
    BundleHeader header = *readBundle(sampleBundle()).header;
    header.records = 10;
    const QByteArray told = *encodeBundleHeader(header);
    const QByteArray sample = sampleBundle();
    const qsizetype end = sample.size() - ChunkHead::kBytes - qsizetype(Hash::size) - ChunkHead::kCheckBytes;
    const QByteArray chunks = sample.sliced(headerBytes(), end - headerBytes());
    const Hash hash = blake2b256({chunks, told});
    const ReadBundle read = readBundle(told + chunks + encodeChunk(ChunkHead::End, hash.view()));
    QCOMPARE(read.ranges.size(), std::size_t(3));
    QVERIFY(read.end == BundleEnd::Altered);
}

void TestBundleReader::cutAtEveryByte()
{
    const QByteArray whole = sampleBundle();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const ReadBundle read = readBundle(whole.first(size));
        QCOMPARE(read.header.has_value(), size >= headerBytes());
        if (read.header)
            QVERIFY(read.end == BundleEnd::CutShort && read.damage.empty());
    }
}

void TestBundleReader::everyByteFlipped()
{
    const QByteArray whole = sampleBundle();
    const std::vector<QByteArray> ranges = sampleRanges();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
        const ReadBundle read = readBundle(bytes);
        QCOMPARE(read.header.has_value(), at >= headerBytes());
        if (!read.header)
            continue;
        QVERIFY(read.end != BundleEnd::Whole);
        QCOMPARE(read.damage.size(), std::size_t(1));
        QVERIFY(read.damage[0].offset <= at && at < read.damage[0].offset + read.damage[0].bytes);
        QVERIFY(read.ranges.size() >= 2);
        for (const BundleRange& range : read.ranges)
            QVERIFY(std::find(ranges.begin(), ranges.end(), range.bytes) != ranges.end());
    }
}

void TestBundleReader::everyByteTakenOut()
{
    const QByteArray whole = sampleBundle();
    for (qsizetype at = headerBytes(); at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes.remove(at, 1);
        const ReadBundle read = readBundle(bytes);
        QVERIFY(read.header && read.end != BundleEnd::Whole && read.damage.size() <= 1);
    }
}

void TestBundleReader::aDeviceThatFails()
{
    FailingFile inTheHeader(sampleBundle(), 20);
    QCOMPARE(readBundle(inTheHeader).header.error().code, ErrorCode::Unreadable);
    FailingFile later(sampleBundle(), readBundle(sampleBundle()).ranges[2].offset + 5);
    const ReadBundle read = readBundle(later);
    QVERIFY(read.header && read.end == BundleEnd::Unreadable);
}

void TestBundleReader::rubbishAsLongAsOneLikes_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("zeros") << QByteArray(1, '\0');
    QTest::newRow("nothing but markers") << chunkMarker().toByteArray();
    QTest::newRow("beginnings of markers") << chunkMarker().first(3).toByteArray();
    QTest::newRow("heads of chunks that do not follow")
        << encodeChunk(ChunkHead::Range, QByteArray(1'000'000, 'x')).first(ChunkHead::kBytes);
    QTest::newRow("empty chunks of a type not known") << encodeChunk(ChunkHead::Type(9), {});
}

void TestBundleReader::rubbishAsLongAsOneLikes()
{
    QFETCH(QByteArray, pattern);
    EndlessFile file(sampleBundle().first(headerBytes()), 8 << 20, pattern);
    const ReadBundle read = readBundle(file);
    QVERIFY(read.header && read.ranges.empty());
    QVERIFY(read.end == BundleEnd::CutShort);
    QVERIFY(file.largestRead() <= 64 << 10);
}

void TestBundleReader::aDeviceThatIsFull()
{
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("no /dev/full here");
    BundleWriter writer(full, bundleHeader());
    const auto begun = writer.begin();
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, ErrorCode::WriteFailed);
    QVERIFY(!begun.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestBundleReader)
#include "tst_bundle_reader.moc"
