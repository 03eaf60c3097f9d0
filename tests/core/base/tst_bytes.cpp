// SPDX-License-Identifier: Apache-2.0
#include "core/base/bytes.h"

#include <QTest>

using namespace gatelog;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void integersAreBigEndian();
    void readerGivesBackWhatWasWritten();
    void readerStaysFailedPastTheEnd_data();
    void readerStaysFailedPastTheEnd();
    void failedReaderGivesZeros();
    void leftoverBytesAreNotTheEnd();
};

void TestBytes::integersAreBigEndian()
{
    ByteWriter writer;
    writer.u8(0x01);
    writer.u16(0x0203);
    writer.u32(0x04050607);
    writer.u64(0x08090a0b0c0d0e0f);
    QCOMPARE(writer.take().toHex(), QByteArray("0102030405060708090a0b0c0d0e0f"));
}

void TestBytes::readerGivesBackWhatWasWritten()
{
    Signature signature;
    signature.data()[0] = 0xff;
    signature.data()[63] = 0x80;
    ByteWriter writer;
    writer.u64(~std::uint64_t(0));
    writer.fixed(signature);
    writer.bytes(QByteArrayView("\0x", 2));
    writer.u16(0xfffe);
    ByteReader reader(writer.written());
    QCOMPARE(reader.u64(), ~std::uint64_t(0));
    QVERIFY(reader.fixed<Signature>() == signature);
    QCOMPARE(reader.bytes(2).toByteArray(), QByteArray("\0x", 2));
    QCOMPARE(reader.remaining(), 2);
    QVERIFY(!reader.atEnd());
    QCOMPARE(reader.u16(), std::uint16_t(0xfffe));
    QVERIFY(reader.atEnd());
}

void TestBytes::readerStaysFailedPastTheEnd_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<qint64>("asked");
    QTest::newRow("one byte too many") << 3 << qint64(4);
    QTest::newRow("nothing held") << 0 << qint64(1);
    QTest::newRow("a negative count") << 3 << qint64(-1);
    QTest::newRow("the largest count") << 3 << std::numeric_limits<qint64>::max();
}

void TestBytes::readerStaysFailedPastTheEnd()
{
    QFETCH(int, held);
    QFETCH(qint64, asked);
    const QByteArray bytes(held, 'x');
    ByteReader reader(bytes);
    QVERIFY(reader.bytes(asked).isEmpty());
    QVERIFY(!reader.ok());
    // What is left would be read as something it is not.
    QCOMPARE(reader.u8(), std::uint8_t(0));
    QVERIFY(!reader.ok());
    QVERIFY(!reader.atEnd());
}

void TestBytes::failedReaderGivesZeros()
{
    const QByteArray bytes("\xff\xff\xff", 3);
    ByteReader reader(bytes);
    QCOMPARE(reader.u32(), std::uint32_t(0));
    QCOMPARE(reader.u16(), std::uint16_t(0));
    QVERIFY(reader.fixed<Hash>().isZero());
    QVERIFY(!reader.ok());
}

void TestBytes::leftoverBytesAreNotTheEnd()
{
    const QByteArray bytes("ab");
    ByteReader reader(bytes);
    reader.u8();
    QVERIFY(reader.ok());
    QVERIFY(!reader.atEnd());
    reader.bytes(0);
    QVERIFY(reader.ok());
    reader.u8();
    QVERIFY(reader.atEnd());
}

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
