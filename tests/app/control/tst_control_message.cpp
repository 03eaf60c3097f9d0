// SPDX-License-Identifier: Apache-2.0
// What a command and the program that has its folder open say to each other, and what neither may be made to
// believe.
#include "app/control/control_message.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatelog;

class TestControlMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeard();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void anyBytesAreAllowed();
    void portionsKeepWithinTheirLimits();
    void aLengthBeyondTheLimitTakesNoMemory();
};

void TestControlMessage::whatIsSaidIsHeard()
{
    const handover::Append append{{{Kind::Gate, "one"}, {Kind::Staff, QByteArray()}}};
    const auto request = handover::decodeRequest(handover::encode(handover::Request(append)));
    QVERIFY(request && std::holds_alternative<handover::Append>(*request));
    const auto& drafts = std::get<handover::Append>(*request).drafts;
    QCOMPARE(drafts.size(), std::size_t(2));
    QCOMPARE(drafts[0].kind, Kind::Gate);
    QCOMPARE(drafts[0].body, QByteArray("one"));
    QCOMPARE(drafts[1].kind, Kind::Staff);

    const RecordRef record{
        {SigningKey::generate().publicKey(), Epoch(7)}, 9, *Hash::fromBytes(QByteArray(32, 'h'))};
    const auto done = handover::decodeAnswer(handover::encode(handover::Answer(std::vector{record, record})));
    QVERIFY(done);
    QCOMPARE(done->size(), std::size_t(2));
    QVERIFY(done->front() == record);

    const handover::Answer no = failure(ErrorCode::DiskFull, QStringLiteral("straße"));
    const auto failed = handover::decodeAnswer(handover::encode(no));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QCOMPARE(failed.error().detail, QStringLiteral("straße"));
}

void TestControlMessage::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::Damaged);
    QTest::newRow("of a newer version") << QByteArray::fromHex("0201") << int(ErrorCode::NewerFormat);
    QTest::newRow("another kind of request") << QByteArray::fromHex("0109") << int(ErrorCode::Damaged);
    QTest::newRow("no draft") << QByteArray::fromHex("0101") << int(ErrorCode::Damaged);
    QTest::newRow("a body that is cut")
        << QByteArray::fromHex("01010700000005aabb") << int(ErrorCode::Damaged);
    QTest::newRow("a body beyond a record's")
        << QByteArray::fromHex("010107ffffffffaa") << int(ErrorCode::TooLarge);
    QByteArray many = QByteArray::fromHex("0101");
    for (std::size_t i = 0; i <= handover::kMaxDrafts; ++i)
        many += QByteArray::fromHex("0700000000");
    QTest::newRow("a draft too many") << many << int(ErrorCode::Damaged);
}

void TestControlMessage::whatIsNoRequestIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto request = handover::decodeRequest(bytes);
    QVERIFY(!request);
    QCOMPARE(int(request.error().code), code);
}

void TestControlMessage::anyBytesAreAllowed()
{
    QRandomGenerator dice(20260601);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(int(dice.bounded(80)), '\0');
        for (char& byte : bytes)
            byte = char(dice.generate());
        if (bytes.size() > 2 && round % 2) {
            bytes[0] = 1;
            bytes[1] = char(dice.bounded(3));
        }
        const auto request = handover::decodeRequest(bytes);
        if (request && std::holds_alternative<handover::Append>(*request))
            QCOMPARE(handover::encode(*request), bytes);
        const auto answer = handover::decodeAnswer(bytes);
        if (answer)
            QCOMPARE(handover::encode(answer), bytes);
    }
}

void TestControlMessage::portionsKeepWithinTheirLimits()
{
    const std::vector<Draft> small(1'000, Draft{Kind::Tickets, QByteArray(10, 'x')});
    QCOMPARE(handover::firstPortion(small), handover::kMaxDrafts);
    const std::vector<Draft> large(10, Draft{Kind::Tickets, QByteArray(int(Record::kMaxBodyBytes), 'x')});
    QCOMPARE(handover::firstPortion(large), std::size_t(4));
    QVERIFY(handover::encode(handover::Append{{large.begin(), large.begin() + 4}}).size() <=
            handover::kMaxMessageBytes);
    QCOMPARE(handover::firstPortion({}), std::size_t(0));
}

void TestControlMessage::aLengthBeyondTheLimitTakesNoMemory()
{
    QByteArray stream = handover::framed("one") + handover::framed("two");
    QByteArray cut = stream.first(5);
    QVERIFY(!*handover::takeMessage(cut));
    QCOMPARE(**handover::takeMessage(stream), QByteArray("one"));
    QCOMPARE(**handover::takeMessage(stream), QByteArray("two"));
    QVERIFY(!*handover::takeMessage(stream));
    QByteArray huge = QByteArray::fromHex("ffffffff");
    QCOMPARE(handover::takeMessage(huge).error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestControlMessage)
#include "tst_control_message.moc"
