// SPDX-License-Identifier: Apache-2.0
#include "sync/session/wire.h"

#include <QTest>

using namespace gatelog;

namespace {

QByteArray messageOf(MessageType type, qsizetype size)
{
    QByteArray message(size, 'x');
    message[0] = char(type);
    return message;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preambles_data();
    void preambles();
    void framesFollowEachOther();
    void framesBeyondTheLimitAreKnownFromTheirLength();
    void messagesComeTogether_data();
    void messagesComeTogether();
    void fragmentsRefused_data();
    void fragmentsRefused();
    void aMessageTakesNoMoreMemoryThanItsTypeAllows_data();
    void aMessageTakesNoMoreMemoryThanItsTypeAllows();
};

void TestWire::preambles_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("purpose");
    QTest::newRow("ours") << encodePreamble(Purpose::JoinByCode) << true << 1 << 2;
    QTest::newRow("more behind it") << QByteArray("GL\x01\x01\x00\x20", 6) << true << 1 << 1;
    QTest::newRow("another version") << QByteArray("GL\xff\x09") << true << 255 << 9;
    QTest::newRow("nothing yet") << QByteArray() << true << -1 << -1;
    QTest::newRow("one byte short") << QByteArray("GL\x01") << true << -1 << -1;
    QTest::newRow("another first byte, known at once") << QByteArray("H") << false << -1 << -1;
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n") << false << -1 << -1;
}

void TestWire::preambles()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const bool, isOurs);
    QFETCH(const int, version);
    QFETCH(const int, purpose);
    const auto read = readPreamble(stream);
    QCOMPARE(read.has_value(), isOurs);
    if (!isOurs)
        return;
    QCOMPARE(read->has_value(), version >= 0);
    if (version >= 0)
        QVERIFY(**read == (Preamble{std::uint8_t(version), std::uint8_t(purpose)}));
}

void TestWire::framesFollowEachOther()
{
    QByteArray stream;
    appendFrame(stream, "first");
    appendFrame(stream, QByteArray(kMaxFrameBytes, 'y'));
    for (qsizetype size = 0; size < kFrameHeadBytes + 5; ++size)
        QVERIFY(!readFrame(QByteArrayView(stream).first(size), kMaxFrameBytes)->has_value());
    const auto first = readFrame(stream, kMaxFrameBytes);
    QVERIFY(first && *first);
    QCOMPARE((*first)->toByteArray(), QByteArray("first"));
    const auto second = readFrame(QByteArrayView(stream).sliced(kFrameHeadBytes + 5), kMaxFrameBytes);
    QVERIFY(second && *second);
    QCOMPARE((*second)->toByteArray(), QByteArray(kMaxFrameBytes, 'y'));
}

void TestWire::framesBeyondTheLimitAreKnownFromTheirLength()
{
    QVERIFY(readFrame(QByteArrayView("\x00\x60", 2), 96));
    const auto tooLarge = readFrame(QByteArrayView("\x00\x61", 2), 96);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::TooLarge);
    const auto empty = readFrame(QByteArrayView("\x00\x00", 2), 96);
    QVERIFY(!empty);
    QCOMPARE(empty.error().code, ErrorCode::Damaged);
}

void TestWire::messagesComeTogether_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("fragments");
    QTest::newRow("one byte") << messageOf(MessageType::Done, 1) << 1;
    QTest::newRow("the greatest of a small type")
        << messageOf(MessageType::Peers, kMaxSmallMessageBytes) << 1;
    QTest::newRow("just one fragment") << messageOf(MessageType::Range, kMaxFragmentBytes) << 1;
    QTest::newRow("a byte more") << messageOf(MessageType::Range, kMaxFragmentBytes + 1) << 2;
    QTest::newRow("the greatest") << messageOf(MessageType::Heads, kMaxLargeMessageBytes) << 17;
}

void TestWire::messagesComeTogether()
{
    QFETCH(const QByteArray, message);
    QFETCH(const int, fragments);
    const auto cut = fragmentsOf(message);
    QCOMPARE(int(cut.size()), fragments);
    MessageAssembler assembler;
    assembler.allow(MessageAssembler::Allowance::ByType);
    for (int round = 0; round < 2; ++round) {
        for (std::size_t i = 0; i < cut.size(); ++i) {
            QVERIFY(cut[i].size() + 16 <= kMaxFrameBytes);
            const auto whole = assembler.add(cut[i]);
            QVERIFY(whole);
            QCOMPARE(whole->has_value(), i + 1 == cut.size());
            if (*whole)
                QVERIFY(**whole == message);
        }
        QCOMPARE(assembler.heldBytes(), qsizetype(0));
    }
}

void TestWire::fragmentsRefused_data()
{
    QTest::addColumn<QByteArray>("fragment");
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("an empty part, the last") << QByteArray("\x00", 1);
    QTest::newRow("an empty part, more follows") << QByteArray("\x01", 1);
    QTest::newRow("a mark nobody knows") << QByteArray("\x02x", 2);
    QTest::newRow("a mark with the top bit") << QByteArray("\xffx", 2);
}

void TestWire::fragmentsRefused()
{
    QFETCH(const QByteArray, fragment);
    QVERIFY(!MessageAssembler().add(fragment));
}

void TestWire::aMessageTakesNoMoreMemoryThanItsTypeAllows_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<MessageAssembler::Allowance>("allowance");
    QTest::addColumn<qsizetype>("limit");
    using Allowance = MessageAssembler::Allowance;
    QTest::newRow("a range") << 3 << Allowance::ByType << kMaxLargeMessageBytes;
    QTest::newRow("a range from a stranger") << 3 << Allowance::Small << kMaxSmallMessageBytes;
    QTest::newRow("a claim") << 7 << Allowance::ByType << kMaxSmallMessageBytes;
    QTest::newRow("a type nobody knows") << 200 << Allowance::ByType << kMaxSmallMessageBytes;
}

void TestWire::aMessageTakesNoMoreMemoryThanItsTypeAllows()
{
    QFETCH(const int, type);
    QFETCH(const MessageAssembler::Allowance, allowance);
    QFETCH(const qsizetype, limit);
    for (const qsizetype step : {qsizetype(1), qsizetype(1'000), kMaxFragmentBytes}) {
        MessageAssembler assembler;
        assembler.allow(allowance);
        const QByteArray fragment = QByteArray(1, '\1') + QByteArray(step, char(type));
        qsizetype taken = 0;
        while (assembler.add(fragment)) {
            taken += step;
            QVERIFY(taken <= limit);
            QVERIFY(assembler.heldBytes() <= limit);
        }
        QVERIFY(taken + step > limit);
    }
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
