// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"
#include "tests/support/bundle_maker.h"

#include <QTest>
#include <QtEndian>

#include <functional>

using namespace gatelog;
using namespace gatelog::test;

namespace {

qsizetype headerBytes()
{
    return *bundleHeaderBytes(sampleBundle());
}

void makeHeaderCheckRight(QByteArray& bytes)
{
    const QByteArrayView checked = QByteArrayView(bytes).first(headerBytes() - 8);
    const std::uint64_t check = blake2b64({"gatelog.bundle.1", checked});
    qToBigEndian(check, bytes.data() + headerBytes() - 8);
}

using Change = std::function<void(QByteArray&)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestBundleHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontiersOfAnySize();
    void aBrokenClockIsNoReasonToRefuse();
    void refusedHeaders_data();
    void refusedHeaders();
};

void TestBundleHeader::frontiersOfAnySize()
{
    BundleHeader header = bundleHeader();
    std::vector<FeedTip> tips;
    for (std::uint32_t seq = 1; seq <= Frontier::kMaxTipsOfFeed; ++seq)
        tips.push_back({seq, seq});
    const auto feed = [](std::uint64_t epoch) { return FeedId{Author::key('1').publicKey(), Epoch(epoch)}; };
    for (std::uint64_t epoch = 0; epoch < 50; ++epoch)
        header.frontier.set(feed(epoch), tips);
    const auto bytes = encodeBundleHeader(header);
    QVERIFY(bytes && bytes->size() == *bundleHeaderBytes(*bytes));
    const auto back = decodeBundleHeader(*bytes);
    QVERIFY(back && back->frontier == header.frontier && back->since.isEmpty());
    for (std::uint64_t epoch = 50; epoch < 900; ++epoch)
        header.frontier.set(feed(epoch), tips);
    const auto tooLong = encodeBundleHeader(header);
    QVERIFY(!tooLong && tooLong.error().code == ErrorCode::TooLarge);
}

void TestBundleHeader::aBrokenClockIsNoReasonToRefuse()
{
    for (const std::int64_t ms : {std::int64_t(-1), std::int64_t(1) << 60}) {
        BundleHeader header = bundleHeader();
        header.written = WallTime(std::chrono::milliseconds(ms));
        const auto bytes = encodeBundleHeader(header);
        QVERIFY(bytes && decodeBundleHeader(*bytes));
    }
}

void TestBundleHeader::refusedHeaders_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, ErrorCode error, const Change& change) {
        QTest::newRow(name) << change << int(error);
    };
    const auto setLength = [](int at, quint32 length) {
        return [=](QByteArray& bytes) { qToBigEndian(length, bytes.data() + at); };
    };
    row("an empty file", ErrorCode::Damaged, [](QByteArray& bytes) { bytes.clear(); });
    row("a text file", ErrorCode::Damaged, [](QByteArray& bytes) { bytes = "code,name\n1,Ann\n"; });
    row("cut in the magic", ErrorCode::Damaged, [](QByteArray& bytes) { bytes.truncate(5); });
    row("cut in the fixed part", ErrorCode::Damaged, [](QByteArray& bytes) { bytes.truncate(60); });
    row("cut in the frontier", ErrorCode::Damaged,
        [](QByteArray& bytes) { bytes.truncate(BundleHeader::kFixedBytes + 10); });
    row("line ends translated", ErrorCode::Damaged, [](QByteArray& bytes) { bytes.replace("\r\n", "\n"); });
    row("of a newer version", ErrorCode::NewerFormat, [](QByteArray& bytes) { bytes[8] = 2; });
    row("of version 0", ErrorCode::Damaged, [](QByteArray& bytes) { bytes[8] = 0; });
    row("another event put in", ErrorCode::Damaged, [](QByteArray& bytes) { bytes[9] = char(bytes[9] ^ 1); });
    row("a frontier of 4 GiB", ErrorCode::TooLarge, setLength(77, 0xffffffff));
    row("a frontier one byte too long", ErrorCode::TooLarge, setLength(77, kMaxBundleFrontierBytes + 1));
    row("a since of 4 GiB", ErrorCode::TooLarge, setLength(81, 0xffffffff));
    row("a frontier longer than the file", ErrorCode::Damaged, setLength(77, kMaxBundleFrontierBytes));
    row("a frontier that is none, all else right", ErrorCode::Damaged, [](QByteArray& bytes) {
        bytes[BundleHeader::kFixedBytes] = 0;
        makeHeaderCheckRight(bytes);
    });
    row("more records than ranges can hold, all else right", ErrorCode::Damaged, [](QByteArray& bytes) {
        bytes[69] = char(0xff);
        makeHeaderCheckRight(bytes);
    });
    row("a time beyond the year 10000, all else right", ErrorCode::Damaged, [](QByteArray& bytes) {
        bytes[57] = 1;
        makeHeaderCheckRight(bytes);
    });
}

void TestBundleHeader::refusedHeaders()
{
    QFETCH(Change, change);
    QFETCH(int, error);
    QByteArray bytes = sampleBundle();
    change(bytes);
    const ReadBundle read = readBundle(bytes);
    QVERIFY(!read.header);
    QCOMPARE(int(read.header.error().code), error);
    QVERIFY(!read.header.error().detail.isEmpty());
}

QTEST_APPLESS_MAIN(TestBundleHeader)
#include "tst_bundle_header.moc"
