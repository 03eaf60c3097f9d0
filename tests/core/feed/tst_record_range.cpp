// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"
#include "core/feed/record_range.h"
#include "tests/support/test_author.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

namespace {

std::vector<QByteArray> feedBytes(int count, char author = 'a', qsizetype body = 10)
{
    Author writer(Author::key(author), testEvent());
    std::vector<QByteArray> bytes;
    for (int i = 0; i < count; ++i)
        bytes.push_back(writer.write(Kind::Refusal, QByteArray(body, 'x'), i)->bytes());
    return bytes;
}

} // namespace

class TestRecordRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney();
    void theGreatestRecordFits();
    void refused_data();
    void refused();
};

void TestRecordRange::survivesTheJourney()
{
    const std::vector<QByteArray> bytes = feedBytes(256);
    const QByteArray range = encodeRange(bytes);
    QCOMPARE(range.size(), rangeBytes(256, bytes.front().size() * 256));
    const auto records = decodeRange(range);
    QVERIFY(records);
    QCOMPARE(records->size(), std::size_t(256));
    for (std::size_t i = 0; i < bytes.size(); ++i)
        QCOMPARE((*records)[i].bytes(), bytes[i]);
    QVERIFY(VerifiedRecord::verifyRange(*records));
}

void TestRecordRange::theGreatestRecordFits()
{
    const std::vector<QByteArray> bytes = feedBytes(1, 'a', Record::kMaxBodyBytes);
    QVERIFY(decodeRange(encodeRange(bytes)));
}

void TestRecordRange::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const std::vector<QByteArray> bytes = feedBytes(3);
    const QByteArray good = encodeRange(bytes);
    QTest::newRow("nothing at all") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("no records") << QByteArray("\0\0", 2) << ErrorCode::Damaged;
    QTest::newRow("more than a range may have") << QByteArray("\1\1", 2) + good.mid(2) << ErrorCode::Damaged;
    QTest::newRow("cut short") << good.chopped(1) << ErrorCode::Damaged;
    QTest::newRow("a byte too many") << good + 'x' << ErrorCode::Damaged;
    QTest::newRow("longer than the limit") << QByteArray(kMaxRangeBytes + 1, 'x') << ErrorCode::TooLarge;
    QTest::newRow("a number is missing")
        << encodeRange(std::vector{bytes[0], bytes[2]}) << ErrorCode::Damaged;
    QTest::newRow("two feeds") << encodeRange(std::vector{bytes[0], feedBytes(2, 'b')[1]})
                               << ErrorCode::Damaged;
    QByteArray huge = good;
    for (int i = 2; i < 6; ++i)
        huge[i] = char(0xff);
    QTest::newRow("a length past the end") << huge << ErrorCode::Damaged;
    QByteArray newer = good;
    newer[6] = 2;
    QTest::newRow("a record of a newer version") << newer << ErrorCode::NewerFormat;
}

void TestRecordRange::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const auto range = decodeRange(bytes);
    QVERIFY(!range);
    QCOMPARE(range.error().code, code);
}

QTEST_APPLESS_MAIN(TestRecordRange)
#include "tst_record_range.moc"
