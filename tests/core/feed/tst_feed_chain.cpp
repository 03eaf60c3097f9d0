// SPDX-License-Identifier: Apache-2.0
#include "core/feed/feed_writer.h"

#include <QTest>

#include <functional>

using namespace gatelog;

namespace {

Hlc at(std::uint64_t ms)
{
    return Hlc(ms << 16);
}

const EventId kEvent = *EventId::fromHex("000102030405060708090a0b0c0d0e0f");

/// A feed's records as they would come over the wire.
std::vector<Record> feed(int count, Epoch epoch = Epoch(5), char seed = 'a', Hlc first = at(1000))
{
    FeedWriter writer(SigningKey::fromSeed(QByteArray(32, seed)), kEvent, epoch, std::nullopt);
    std::vector<Record> records;
    for (int i = 0; i < count; ++i) {
        const VerifiedRecord record =
            writer.next(Kind::Refusal, QByteArray(1, char(i)), Hlc(first.bits() + std::uint64_t(i)));
        writer.advance(record);
        records.push_back(*Record::decode(record->bytes()));
    }
    return records;
}

Record withFlippedSignature(const Record& record)
{
    QByteArray bytes = record.bytes();
    bytes.back() = char(bytes.back() ^ 1);
    return *Record::decode(bytes);
}

using Tamper = std::function<void(std::vector<Record>&)>;

} // namespace
Q_DECLARE_METATYPE(Tamper)

class TestFeedChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeFeedVerifies();
    void rangeInTheMiddleVerifies();
    void lastSignatureVouchesForTheRange();
    void brokenRanges_data();
    void brokenRanges();
    void aClockThatStandsStillIsNoReasonToRefuse();
    void aVerifiedRecordVouchesForTheOneBefore();
    void writerWaitsForAdvance();
    void severalInOneTransaction();
    void newFeedNamesItsPredecessor();
    void headsFollowThePredecessor();
};

void TestFeedChain::wholeFeedVerifies()
{
    const auto verified = VerifiedRecord::verifyRange(feed(10));
    QVERIFY(verified);
    QCOMPARE(verified->size(), std::size_t(10));
    QCOMPARE((*verified)[9]->seq(), 10u);
    QVERIFY(VerifiedRecord::verifyRange({}).value().empty());
}

void TestFeedChain::rangeInTheMiddleVerifies()
{
    const std::vector<Record> all = feed(10);
    const std::vector<Record> middle(all.begin() + 4, all.begin() + 8);
    QVERIFY(VerifiedRecord::verifyRange(middle));
}

void TestFeedChain::lastSignatureVouchesForTheRange()
{
    // A record whose own signature is broken has another hash, so its successor no longer follows it.
    std::vector<Record> records = feed(3);
    records[1] = withFlippedSignature(records[1]);
    const auto verified = VerifiedRecord::verifyRange(records);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Damaged);
    QVERIFY(verified.error().detail.contains(QStringLiteral("#3")));
}

void TestFeedChain::brokenRanges_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("named");
    QTest::newRow("a number is missing") << Tamper([](auto& range) { range.erase(range.begin() + 2); })
                                         << ErrorCode::Damaged << QStringLiteral("#4");
    QTest::newRow("two records changed places") << Tamper([](auto& range) { std::swap(range[2], range[3]); })
                                                << ErrorCode::Damaged << QStringLiteral("#4");
    QTest::newRow("a record came twice")
        << Tamper([](auto& range) { range.insert(range.begin() + 1, range[1]); }) << ErrorCode::Damaged
        << QStringLiteral("#2");
    QTest::newRow("a record of another run") << Tamper([](auto& range) { range[2] = feed(5, Epoch(6))[2]; })
                                             << ErrorCode::Damaged << QStringLiteral("#3");
    QTest::newRow("a record of another author")
        << Tamper([](auto& range) { range[2] = feed(5, Epoch(5), 'b')[2]; }) << ErrorCode::Damaged
        << QStringLiteral("#3");
    QTest::newRow("a record of the same feed's other branch")
        << Tamper([](auto& range) { range[2] = feed(5, Epoch(5), 'a', at(2000))[2]; }) << ErrorCode::Damaged
        << QStringLiteral("#3");
    QTest::newRow("the last signature does not hold")
        << Tamper([](auto& range) { range.back() = withFlippedSignature(range.back()); })
        << ErrorCode::BadSignature << QStringLiteral("#5");
}

void TestFeedChain::brokenRanges()
{
    QFETCH(Tamper, tamper);
    QFETCH(ErrorCode, code);
    QFETCH(QString, named);
    std::vector<Record> range = feed(5);
    tamper(range);
    const auto verified = VerifiedRecord::verifyRange(range);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, code);
    QVERIFY2(verified.error().detail.contains(named), qPrintable(verified.error().detail));
}

void TestFeedChain::aClockThatStandsStillIsNoReasonToRefuse()
{
    // Whether two records meet in one range depends on how they travelled; what counts must not.
    FeedWriter writer(SigningKey::fromSeed(QByteArray(32, 'a')), kEvent, Epoch(5), std::nullopt);
    const auto first = writer.next(Kind::Refusal, "x", at(1000));
    writer.advance(first);
    const auto second = writer.next(Kind::Refusal, "y", at(999));
    QVERIFY(VerifiedRecord::verifyRange({*first, *second}));
}

void TestFeedChain::aVerifiedRecordVouchesForTheOneBefore()
{
    const std::vector<Record> records = feed(3);
    const auto last = VerifiedRecord::verify(records[2]);
    QVERIFY(last);
    QVERIFY(VerifiedRecord::vouchedBy(*last, records[1]));
    QVERIFY(!VerifiedRecord::vouchedBy(*last, records[0]));
    QVERIFY(!VerifiedRecord::vouchedBy(*last, withFlippedSignature(records[1])));
}

void TestFeedChain::writerWaitsForAdvance()
{
    FeedWriter writer(SigningKey::fromSeed(QByteArray(32, 'a')), kEvent, Epoch(5), std::nullopt);
    const VerifiedRecord lost = writer.next(Kind::Refusal, "lost", at(1));
    QCOMPARE(writer.seq(), 0u); // its transaction failed
    const VerifiedRecord first = writer.next(Kind::Refusal, "kept", at(2));
    QCOMPARE(first->seq(), 1u);
    writer.advance(first);
    const VerifiedRecord second = writer.next(Kind::Refusal, "more", at(3));
    QCOMPARE(second->seq(), 2u);
    QVERIFY(second->previous() == first->hash());
    QVERIFY(lost->hash() != first->hash());
}

void TestFeedChain::severalInOneTransaction()
{
    FeedWriter writer(SigningKey::fromSeed(QByteArray(32, 'a')), kEvent, Epoch(5), std::nullopt);
    const VerifiedRecord first = writer.next(Kind::Refusal, "1", at(1));
    const VerifiedRecord second = writer.after(first, Kind::Refusal, "2", at(2));
    const VerifiedRecord third = writer.after(second, Kind::Refusal, "3", at(3));
    for (const VerifiedRecord& record : {first, second, third})
        writer.advance(record);
    QCOMPARE(writer.seq(), 3u);
    QVERIFY(VerifiedRecord::verifyRange({*first, *second, *third}));
    QVERIFY(writer.next(Kind::Refusal, "4", at(4))->previous() == third->hash());
}

void TestFeedChain::newFeedNamesItsPredecessor()
{
    const std::vector<Record> old = feed(3);
    const FeedHead head{old[2].feed(), 3, old[2].hash()};
    FeedWriter writer(SigningKey::fromSeed(QByteArray(32, 'a')), kEvent, Epoch(6), head);
    const VerifiedRecord first = writer.next(Kind::Refusal, "x", at(5000));
    QVERIFY(first->previous() == old[2].hash());
    QCOMPARE(first->heads().size(), std::size_t(1));
    QVERIFY((first->heads()[0] == SeenHead{Epoch(5), 3, hashPrefixOf(old[2].hash())}));
    QVERIFY(Record::decode(first->bytes()));
    // Nothing of a range that begins with number 1 is compared with what is held.
    QVERIFY(VerifiedRecord::verifyRange({*first}));
    writer.advance(first);
    QVERIFY(writer.next(Kind::Refusal, "y", at(5001))->heads().empty());
}

void TestFeedChain::headsFollowThePredecessor()
{
    const std::vector<Record> old = feed(1);
    const FeedWriter writer(SigningKey::fromSeed(QByteArray(32, 'a')), kEvent, Epoch(6),
                            FeedHead{old[0].feed(), 1, old[0].hash()});
    const std::vector<SeenHead> seen(std::size_t(Record::kMaxHeads) - 1, SeenHead{Epoch(9), 9, 9});
    const VerifiedRecord first = writer.next(Kind::Refusal, "x", at(5000), seen);
    QCOMPARE(first->heads().size(), std::size_t(Record::kMaxHeads));
    QVERIFY(first->heads()[0].epoch == Epoch(5));
    QVERIFY(first->heads()[1] == seen[0]);
    QVERIFY(Record::decode(first->bytes()));
}

QTEST_APPLESS_MAIN(TestFeedChain)
#include "tst_feed_chain.moc"
