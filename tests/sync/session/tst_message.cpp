// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sample_messages.h"

#include <QTest>

using namespace gatelog;
using namespace gatelog::test;

Q_DECLARE_METATYPE(gatelog::Message)

namespace {

QByteArray typed(MessageType type, const QByteArray& body = {})
{
    return QByteArray(1, char(type)) + body;
}

QByteArray withByte(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesTheJourney_data();
    void survivesTheJourney();
    void isAsThePageSays();
    void refused_data();
    void refused();
    void unknownTypesAreSkipped();
    void aRangeThatDoesNotVerifyIsNamed_data();
    void aRangeThatDoesNotVerifyIsNamed();
    void theGreatestRangeFits();
    void aFrontierGoesInParts_data();
    void aFrontierGoesInParts();
};

void TestMessage::survivesTheJourney_data()
{
    QTest::addColumn<Message>("message");
    for (const auto& [name, message] : sampleMessages())
        QTest::newRow(name) << message;
}

void TestMessage::survivesTheJourney()
{
    QFETCH(const Message, message);
    const QByteArray bytes = encodeMessage(message);
    const auto decoded = decodeMessage(bytes, testEvent());
    QVERIFY(decoded && *decoded);
    QCOMPARE((*decoded)->index(), message.index());
    QCOMPARE(encodeMessage(**decoded), bytes);
    if (const auto* range = std::get_if<message::Range>(&**decoded))
        QCOMPARE(range->records.size(), std::get<message::Range>(message).records.size());

    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto cut = decodeMessage(bytes.first(size), testEvent());
        // What is left of these two may be whole: a frontier or a list of peers ends anywhere between
        // entries.
        if (cut && (std::holds_alternative<message::Heads>(message) ||
                    std::holds_alternative<message::Peers>(message)))
            QCOMPARE(encodeMessage(**cut), bytes.first(size));
        else
            QVERIFY2(!cut, qPrintable(QString::number(size)));
    }
    QVERIFY(!decodeMessage(bytes + 'x', testEvent()));
}

void TestMessage::isAsThePageSays()
{
    const message::Claim claim{0x01020304, ViewId(0x05),     TicketId(0x06), ListId(7),
                               GateId(8),  std::int32_t(-1), StaffId(9)};
    QCOMPARE(encodeMessage(claim).toHex(), QByteArray("0701020304000000000000000500000000000000060007"
                                                      "0008ffffffff0009"));
    message::Answer answer{5, message::Arbitration::Taken, {{}, GateId(1), StaffId(2), Hlc(3)}};
    answer.winner.device.data()[31] = 0xee;
    QCOMPARE(encodeMessage(answer).toHex(),
             QByteArray("080000000502") + QByteArray(62, '0') + "ee" + "000100020000000000000003");
    QCOMPARE(encodeMessage(message::Peers{{{0xa1, RunId(0xb2)}}}).toHex(),
             QByteArray("0a00000000000000a100000000000000b2"));
    QCOMPARE(encodeMessage(message::Heads{{}, true}).toHex(), QByteArray("0201ffffffffffffffff01"));
    QCOMPARE(encodeMessage(message::Heads{{}, true, true, FeedSlices(5)}).toHex(),
             QByteArray("0203000000000000000501"));
    QCOMPARE(encodeMessage(message::Digest{0x0a}).toHex(), QByteArray("16000000000000000a"));
    message::Slices slices;
    slices.digests[63] = 0x0b;
    QCOMPARE(encodeMessage(slices).toHex(), "17" + QByteArray(63 * 8, '0') + "0000000b");
    QCOMPARE(encodeMessage(message::Fence{ViewId(1), 2}).toHex(), QByteArray("0e000000000000000100000002"));
}

void TestMessage::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray taken =
        encodeMessage(message::Answer{3, message::Arbitration::Taken, {{}, GateId(1), StaffId(1), Hlc(1)}});
    const QByteArray peers =
        encodeMessage(message::Peers{std::vector<message::PeerRef>(kMaxPeerRefs, {1, RunId(2)})});
    QTest::newRow("nothing at all") << QByteArray() << ErrorCode::Damaged;
    QTest::newRow("heads with a flag nobody knows")
        << "\x02\x05" + QByteArray(8, 'x') + '\x01' << ErrorCode::Damaged;
    QTest::newRow("heads of half a number of slices")
        << "\x02\x01" + QByteArray(4, 'x') << ErrorCode::Damaged;
    QTest::newRow("heads of a newer frontier")
        << "\x02\x01" + QByteArray(8, 'x') + '\x02' << ErrorCode::NewerFormat;
    QTest::newRow("a slice too many")
        << typed(MessageType::Slices, QByteArray(65 * 4, 'x')) << ErrorCode::Damaged;
    QTest::newRow("half a digest") << typed(MessageType::Digest, "1234") << ErrorCode::Damaged;
    QTest::newRow("an answer that says nothing known") << withByte(taken, 5, 3) << ErrorCode::Damaged;
    QTest::newRow("a winner without a gate: granted with too much")
        << withByte(taken, 5, 1) << ErrorCode::Damaged;
    QTest::newRow("a winner's clock with the top bit") << withByte(taken, 42, '\x80') << ErrorCode::Damaged;
    QTest::newRow("a peer too many") << peers + QByteArray(16, 'x') << ErrorCode::TooLarge;
    QTest::newRow("done with something behind") << typed(MessageType::Done, "x") << ErrorCode::Damaged;
    QTest::newRow("an empty range") << typed(MessageType::Range) << ErrorCode::Damaged;
    QTest::newRow("a range of one byte too many")
        << typed(MessageType::Range, QByteArray(kMaxLargeMessageBytes, 'x')) << ErrorCode::TooLarge;
    QTest::newRow("a credit of one byte too many for any such message")
        << typed(MessageType::Credit, QByteArray(kMaxSmallMessageBytes, 'x')) << ErrorCode::TooLarge;
    QTest::newRow("a range of another event")
        << encodeMessage(sampleRange(2, 10, EventId{})) << ErrorCode::ForeignEvent;
    QTest::newRow("the session's own: auth")
        << typed(MessageType::Auth, QByteArray(104, 'x')) << ErrorCode::Damaged;
    QTest::newRow("a join's own: reveal")
        << typed(MessageType::Reveal, QByteArray(32, 'x')) << ErrorCode::Damaged;
}

void TestMessage::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    const auto decoded = decodeMessage(bytes, testEvent());
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().code, code);
}

void TestMessage::unknownTypesAreSkipped()
{
    for (const int type : {0, 25, 100, 255}) {
        const auto decoded = decodeMessage(QByteArray(1, char(type)) + "whatever", testEvent());
        QVERIFY(decoded);
        QVERIFY(!*decoded);
    }
}

void TestMessage::aRangeThatDoesNotVerifyIsNamed_data()
{
    QTest::addColumn<QByteArray>("range");
    const message::Range good = sampleRange(2);
    QTest::newRow("its last signature does not hold")
        << withByte(good.encoded, good.encoded.size() - 1, char(good.encoded.back() ^ 1));
    // Record 1 ends with its signature: record 2 names another hash then.
    const qsizetype lastOfFirst = 2 + 4 + good.records[0]->bytes().size() - 1;
    QTest::newRow("its records do not link")
        << withByte(good.encoded, lastOfFirst, char(good.encoded[lastOfFirst] ^ 1));
}

void TestMessage::aRangeThatDoesNotVerifyIsNamed()
{
    QFETCH(const QByteArray, range);
    const auto decoded = decodeMessage(typed(MessageType::Range, range), testEvent());
    QVERIFY(decoded && *decoded);
    const auto* bad = std::get_if<message::BadRange>(&**decoded);
    QVERIFY(bad);
    QVERIFY(bad->feed == (FeedId{Author::key('a').publicKey(), Epoch(1)}));
    QCOMPARE(bad->bytes, range.size());
}

void TestMessage::theGreatestRangeFits()
{
    // 17 records of the greatest body, and one more that fills what is left of the mebibyte.
    const qsizetype recordBytes = Record::kMinBytes + Record::kMaxBodyBytes;
    const qsizetype left = kMaxRangeBytes - rangeBytes(18, 17 * recordBytes) - Record::kMinBytes;
    Author author(Author::key('a'), testEvent());
    std::vector<QByteArray> bytes;
    for (int i = 0; i < 17; ++i)
        bytes.push_back(author.write(Kind::Refusal, QByteArray(Record::kMaxBodyBytes, 'x'), i)->bytes());
    bytes.push_back(author.write(Kind::Refusal, QByteArray(left, 'x'), 17)->bytes());
    const QByteArray message = encodeMessage(message::Range{encodeRange(bytes), {}});
    QCOMPARE(message.size(), kMaxLargeMessageBytes);
    const auto decoded = decodeMessage(message, testEvent());
    QVERIFY(decoded && *decoded && std::holds_alternative<message::Range>(**decoded));
}

void TestMessage::aFrontierGoesInParts_data()
{
    QTest::addColumn<int>("authors");
    QTest::addColumn<int>("feeds");
    QTest::addColumn<int>("parts");
    // A frontier's part holds 1 + 36 per author + 20 per tip, at most 1,048,575 bytes.
    QTest::newRow("nothing held") << 0 << 0 << 1;
    QTest::newRow("one feed") << 1 << 1 << 1;
    QTest::newRow("one author's feeds that just fit") << 1 << 52'426 << 1;
    QTest::newRow("one feed more") << 1 << 52'427 << 2;
    QTest::newRow("many authors") << 40'000 << 1 << 3;
}

void TestMessage::aFrontierGoesInParts()
{
    QFETCH(const int, authors);
    QFETCH(const int, feeds);
    QFETCH(const int, parts);
    const Frontier whole = sampleFrontier(authors, feeds);
    const auto cut = headsParts(whole);
    QCOMPARE(int(cut.size()), parts);
    Frontier together;
    for (std::size_t i = 0; i < cut.size(); ++i) {
        QCOMPARE(cut[i].isLast, i + 1 == cut.size());
        const QByteArray bytes = encodeMessage(cut[i]);
        QVERIFY(bytes.size() <= kMaxLargeMessageBytes);
        const auto decoded = decodeMessage(bytes, testEvent());
        QVERIFY(decoded && *decoded);
        for (const auto& [feed, tips] : std::get<message::Heads>(**decoded).frontier.feeds()) {
            QVERIFY(together.tipsOf(feed).empty());
            together.set(feed, tips);
        }
    }
    QVERIFY(together == whole);
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
