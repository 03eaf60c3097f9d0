// SPDX-License-Identifier: Apache-2.0
#include "core/feed/record.h"

#include "core/crypto/hash.h"
#include "core/feed/feed_writer.h"

#include <QTest>

using namespace gatelog;

namespace {

/// Made by an independent implementation of FORMAT.md (Python's hashlib and OpenSSL's Ed25519): the device's
/// seed is 32 times 7, the authority's is 0 to 31.
constexpr const char* kGolden =
    "010ae6f2f6a81f9535b3cfcbea6dea222c6dea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22c"
    "f0e1d2c3b4a596870000000100000000000000000000000000000000000000000000000000000000000000000"
    "19aa4ff83000005011122334455667788000000030102030405060708001ba7004880000000000000010119012c02070419"
    "4fbd050906f507047abcfa6f6f951fe0399f6d6782edd7ae298911b6ab565f8305d222bccd08e749ffec53f57fc69a8f048"
    "b9bef11129094cec3a68dab9190e673b024ae24ac7a0f";
constexpr const char* kGoldenHash = "24a967153512949d741fc18c61dab8f8828a5ad36d7854512abfef552d0d92d9";
constexpr const char* kGoldenBody = "a7004880000000000000010119012c020704194fbd050906f50704";

const Hlc kClock = Hlc::at(WallTime(std::chrono::milliseconds(1'763'704'800'000)), 5);

SigningKey device()
{
    return SigningKey::fromSeed(QByteArray(32, 7));
}

EventId eventId()
{
    QByteArray seed;
    for (char i = 0; i < 32; ++i)
        seed.append(i);
    return eventIdOf(SigningKey::fromSeed(seed).publicKey());
}

VerifiedRecord golden()
{
    const FeedWriter writer(device(), eventId(), Epoch(0xf0e1d2c3b4a59687), std::nullopt);
    const SeenHead seen[] = {{Epoch(0x1122334455667788), 3, 0x0102030405060708}};
    return writer.next(Kind::Redemption, QByteArray::fromHex(kGoldenBody), kClock, seen);
}

/// A first record whose fields a test may get wrong; signed all the same.
QByteArray signedAgain(QByteArray bytes)
{
    bytes.chop(qsizetype(Signature::size));
    return bytes + device().sign("gatelog.record.1", bytes).toByteArray();
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenBytes();
    void goldenFields();
    void everyTruncationIsDamaged();
    void trailingBytesAreDamaged();
    void everyFlippedByteIsNoticed();
    void wellSignedButMalformed_data();
    void wellSignedButMalformed();
    void largestRecord();
    void unknownKindIsCarried();
    void eventIdProvesTheAuthority();
    void orderIsClockThenAuthorThenEpochThenNumber();
    void nameIsForPeople();
};

void TestRecord::goldenBytes()
{
    const VerifiedRecord record = golden();
    QCOMPARE(record->bytes().toHex(), QByteArray(kGolden));
    QCOMPARE(record->hash().toHex(), QByteArray(kGoldenHash));
}

void TestRecord::goldenFields()
{
    const auto decoded = Record::decode(QByteArray::fromHex(kGolden));
    QVERIFY(decoded);
    QVERIFY(decoded->event() == eventId());
    QVERIFY(decoded->author() == device().publicKey());
    QCOMPARE(decoded->epoch().value(), std::uint64_t(0xf0e1d2c3b4a59687));
    QCOMPARE(decoded->seq(), 1u);
    QVERIFY(decoded->previous().isZero());
    QVERIFY(decoded->clock() == kClock);
    QCOMPARE(decoded->heads().size(), std::size_t(1));
    QVERIFY((decoded->heads().front() == SeenHead{Epoch(0x1122334455667788), 3, 0x0102030405060708}));
    QCOMPARE(decoded->kind(), Kind::Redemption);
    QCOMPARE(decoded->body().toByteArray().toHex(), QByteArray(kGoldenBody));
    QCOMPARE(decoded->hash().toHex(), QByteArray(kGoldenHash));
    QVERIFY(VerifiedRecord::verify(*decoded));
}

void TestRecord::everyTruncationIsDamaged()
{
    const QByteArray whole = QByteArray::fromHex(kGolden);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto decoded = Record::decode(whole.first(size));
        QVERIFY2(!decoded, qPrintable(QString::number(size)));
        QCOMPARE(decoded.error().code, ErrorCode::Damaged);
        QVERIFY(!decoded.error().detail.isEmpty());
    }
}

void TestRecord::trailingBytesAreDamaged()
{
    QVERIFY(!Record::decode(QByteArray::fromHex(kGolden) + '\0'));
}

void TestRecord::everyFlippedByteIsNoticed()
{
    const QByteArray whole = QByteArray::fromHex(kGolden);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const int mask : {0x01, 0x80, 0xff}) {
            QByteArray flipped = whole;
            flipped[i] = char(flipped[i] ^ mask);
            const auto decoded = Record::decode(flipped);
            if (!decoded)
                continue;
            const auto verified = VerifiedRecord::verify(*decoded);
            QVERIFY2(!verified, qPrintable(QString::number(i)));
            QCOMPARE(verified.error().code, ErrorCode::BadSignature);
            QVERIFY(decoded->hash().toHex() != QByteArray(kGoldenHash));
        }
    }
}

void TestRecord::wellSignedButMalformed_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("version 0") << 0 << QByteArray("00") << ErrorCode::Damaged;
    QTest::newRow("a newer version") << 0 << QByteArray("02") << ErrorCode::NewerFormat;
    QTest::newRow("sequence number 0") << 58 << QByteArray("00000000") << ErrorCode::Damaged;
    QTest::newRow("a clock with its top bit set")
        << 94 << QByteArray("8000000000000000") << ErrorCode::Damaged;
    QTest::newRow("65 heads announced") << 102 << QByteArray("41") << ErrorCode::Damaged;
    QTest::newRow("255 heads announced") << 102 << QByteArray("ff") << ErrorCode::Damaged;
    QTest::newRow("a body longer than the record") << 123 << QByteArray("001c") << ErrorCode::Damaged;
    QTest::newRow("a body shorter than the record") << 123 << QByteArray("001a") << ErrorCode::Damaged;
    QTest::newRow("a body beyond the limit") << 123 << QByteArray("ffff") << ErrorCode::Damaged;
    QTest::newRow("number 1 with a previous that the first head does not name")
        << 62 << QByteArray("ff") << ErrorCode::Damaged;
}

void TestRecord::wellSignedButMalformed()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, hex);
    QFETCH(ErrorCode, code);
    QByteArray bytes = QByteArray::fromHex(kGolden);
    bytes.replace(offset, hex.size() / 2, QByteArray::fromHex(hex));
    const auto decoded = Record::decode(signedAgain(bytes));
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
}

void TestRecord::largestRecord()
{
    const FeedWriter writer(device(), eventId(), Epoch(1), std::nullopt);
    const std::vector<SeenHead> seen(std::size_t(Record::kMaxHeads), SeenHead{Epoch(9), 9, 9});
    const QByteArray body(Record::kMaxBodyBytes, 'b');
    const VerifiedRecord record = writer.next(Kind::Tickets, body, kClock, seen);
    QCOMPARE(record->bytes().size(), Record::kMaxBytes);
    const auto decoded = Record::decode(record->bytes());
    QVERIFY(decoded);
    QCOMPARE(decoded->body().toByteArray(), body);
    QCOMPARE(decoded->heads().size(), seen.size());
    QVERIFY(VerifiedRecord::verify(*decoded));
}

void TestRecord::unknownKindIsCarried()
{
    QByteArray bytes = QByteArray::fromHex(kGolden);
    bytes[1] = char(0xee);
    const auto decoded = Record::decode(signedAgain(bytes));
    QVERIFY(decoded);
    QCOMPARE(int(decoded->kind()), 0xee);
    QVERIFY(VerifiedRecord::verify(*decoded));
}

void TestRecord::eventIdProvesTheAuthority()
{
    QCOMPARE(eventId().toHex(), QByteArray("e6f2f6a81f9535b3cfcbea6dea222c6d"));
}

void TestRecord::orderIsClockThenAuthorThenEpochThenNumber()
{
    PublicKey low, high;
    Hash one, other;
    low.data()[31] = 1;
    high.data()[0] = 0x80;
    one.data()[31] = 1;
    other.data()[0] = 0x80;
    const RecordOrder ascending[] = {
        {Hlc(1), high, Epoch(9), 9, other},
        {Hlc(2), low, Epoch(9), 9, other},
        {Hlc(2), high, Epoch(1), 9, other},
        {Hlc(2), high, Epoch(0x8000000000000000), 1, other},
        {Hlc(2), high, Epoch(0x8000000000000000), 0x80000000, one},
        {Hlc(2), high, Epoch(0x8000000000000000), 0x80000000, other}, // branches of a fork
    };
    for (std::size_t i = 1; i < std::size(ascending); ++i)
        QVERIFY(ascending[i - 1] < ascending[i]);
}

void TestRecord::nameIsForPeople()
{
    QCOMPARE(recordName(golden()->feed(), 17), QStringLiteral("ea4a6c63/f0e1d2c3b4a59687#17"));
}

QTEST_APPLESS_MAIN(TestRecord)
#include "tst_record.moc"
