// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"
#include "core/feed/frontier.h"
#include "tests/support/test_author.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

FeedId feedOf(char author, std::uint64_t epoch)
{
    return {Author::key(author).publicKey(), Epoch(epoch)};
}

Frontier example()
{
    Frontier frontier;
    frontier.set(feedOf('a', 7), {{3, 0x11}});
    frontier.set(feedOf('a', 9), {{8, 0x33}, {8, 0x22}, {5, 0x44}});
    frontier.set(feedOf('b', 7), {{1, 0x55}});
    return frontier;
}

} // namespace

class TestFrontier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingWritten();
    void tipsAreSortedAndGoneWithTheFeed();
    void anythingElseIsDamaged_data();
    void anythingElseIsDamaged();
};

void TestFrontier::survivesBeingWritten()
{
    const Frontier frontier = example();
    const QByteArray bytes = frontier.encode();
    QCOMPARE(bytes.size(), 1 + 2 * 36 + 5 * 20);
    const auto back = Frontier::decode(bytes);
    QVERIFY(back);
    QVERIFY(*back == frontier);
    QCOMPARE(Frontier().encode().toHex(), QByteArray("01"));
    QVERIFY(Frontier::decode(Frontier().encode())->isEmpty());
}

void TestFrontier::tipsAreSortedAndGoneWithTheFeed()
{
    Frontier frontier = example();
    QCOMPARE(frontier.tipsOf(feedOf('a', 9)).front().seq, 5u);
    QVERIFY(frontier.tipsOf(feedOf('c', 1)).empty());
    frontier.set(feedOf('a', 9), {});
    QCOMPARE(frontier.feeds().size(), std::size_t(2));
}

void TestFrontier::anythingElseIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray good = example().encode();
    QTest::newRow("nothing at all") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("a newer version") << QByteArray("\2") << ErrorCode::NewerFormat;
    QTest::newRow("cut in a tip") << good.chopped(1) << ErrorCode::Damaged;
    QTest::newRow("cut between tips") << good.chopped(20) << ErrorCode::Damaged;
    QTest::newRow("a byte too many") << good + 'x' << ErrorCode::Damaged;
    QTest::newRow("an author twice") << good + good.mid(1) << ErrorCode::Damaged;
    QByteArray many = good;
    many[33] = char(0xff);
    QTest::newRow("more tips than there are bytes") << many << ErrorCode::Damaged;
    QByteArray zero = good;
    zero[1 + 36 + 11] = 0;
    QTest::newRow("a tip with number 0") << zero << ErrorCode::Damaged;
    ByteWriter writer;
    writer.u8(1);
    writer.fixed(Author::key('a').publicKey());
    writer.u32(1001);
    for (std::uint32_t i = 1; i <= 1001; ++i) {
        writer.u64(7);
        writer.u32(i);
        writer.u64(1);
    }
    QTest::newRow("a feed in 1,001 branches") << writer.take() << ErrorCode::TooLarge;
}

void TestFrontier::anythingElseIsDamaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto frontier = Frontier::decode(bytes);
    QVERIFY(!frontier);
    QCOMPARE(frontier.error().code, code);
}

QTEST_APPLESS_MAIN(TestFrontier)
#include "tst_frontier.moc"
