// SPDX-License-Identifier: Apache-2.0
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QSet>
#include <QTest>

#include <unordered_set>

using namespace gatelog;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfAnotherLengthAreNoId_data();
    void bytesOfAnotherLengthAreNoId();
    void hexRoundTrip();
    void idsOrderAsByteStrings();
    void idsServeAsKeys();
    void errorCodesHaveDistinctNames();
};

void TestIds::bytesOfAnotherLengthAreNoId_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("isId");
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("one short") << 15 << false;
    QTest::newRow("exact") << 16 << true;
    QTest::newRow("one long") << 17 << false;
}

void TestIds::bytesOfAnotherLengthAreNoId()
{
    QFETCH(int, length);
    QFETCH(bool, isId);
    QCOMPARE(EventId::fromBytes(QByteArray(length, '\x7f')).has_value(), isId);
}

void TestIds::hexRoundTrip()
{
    const QByteArray hex = "000102030405060708090a0b0c0d0eff";
    const auto id = EventId::fromHex(hex);
    QVERIFY(id);
    QCOMPARE(id->toHex(), hex);
    QCOMPARE(id->toByteArray().size(), 16);
    QVERIFY(!id->isZero());
    QVERIFY(EventId{}.isZero());
    QVERIFY(!EventId::fromHex("0001"));
}

void TestIds::idsOrderAsByteStrings()
{
    // FORMAT.md compares authors as byte strings: 0x80 is above 0x7f.
    const auto low = *EventId::fromHex("7fffffffffffffffffffffffffffffff");
    const auto high = *EventId::fromHex("80000000000000000000000000000000");
    QVERIFY(low < high);
    QVERIFY(Epoch(1) < Epoch(0x8000000000000000));
}

void TestIds::idsServeAsKeys()
{
    std::unordered_set<EventId> ids;
    std::unordered_set<TicketId> tickets;
    for (std::uint8_t i = 0; i < 100; ++i) {
        EventId id;
        id.data()[15] = i; // equal prefixes must still be told apart
        ids.insert(id);
        ids.insert(id);
        tickets.insert(TicketId(i));
    }
    QCOMPARE(ids.size(), std::size_t(100));
    QCOMPARE(tickets.size(), std::size_t(100));
}

void TestIds::errorCodesHaveDistinctNames()
{
    QSet<QString> names;
    for (int code = int(ErrorCode::Usage); code <= int(ErrorCode::Conflict); ++code)
        names.insert(errorName(ErrorCode(code)));
    QCOMPARE(names.size(), int(ErrorCode::Conflict) + 1);
    QVERIFY(!names.contains(QString()));
}

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
