// SPDX-License-Identifier: Apache-2.0
// Where the others are, as one device tells another.
#include "sync/session/control_message.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatelog;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidIsHeard();
    void asManyAsFitAreASmallMessage();
    void whatIsNoSuchMessageIsRefused_data();
    void whatIsNoSuchMessageIsRefused();
    void anyBytesAreAllowed();
};

void TestAddresses::whatIsSaidIsHeard()
{
    const control::Addresses addresses{
        47'616,
        {{{1, RunId(2)}, QByteArray(4, '\x0a'), 4'000}, {{3, RunId(4)}, QByteArray(16, '\x20'), 5'000}}};
    const auto heard = decodeAddresses(encode(addresses));
    QVERIFY(heard);
    QCOMPARE(*heard, addresses);
    QCOMPARE(encode(addresses).size(), 1 + 2 + (16 + 1 + 4 + 2) + (16 + 1 + 16 + 2));
    QCOMPARE(*decodeAddresses(encode(control::Addresses{})), control::Addresses{});
}

void TestAddresses::asManyAsFitAreASmallMessage()
{
    control::Addresses addresses;
    for (std::size_t i = 0; i < control::Addresses::kMax; ++i)
        addresses.others.push_back({{i, RunId(i)}, QByteArray(16, char(i)), 1});
    QVERIFY(encode(addresses).size() <= kMaxSmallMessageBytes);
    QCOMPARE(*decodeAddresses(encode(addresses)), addresses);
}

void TestAddresses::whatIsNoSuchMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = encode(control::Addresses{1, {{{1, RunId(2)}, QByteArray(4, 'a'), 3}}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another type") << QByteArray(1, '\x0a') + one.mid(1);
    QTest::newRow("without a port") << one.first(2);
    QTest::newRow("cut") << one.chopped(1);
    QTest::newRow("bytes after") << one + 'x';
    QTest::newRow("a family that there is not") << one.first(19) + '\x05' + one.mid(20);
    QTest::newRow("one too many") << [&one] {
        QByteArray many = one.first(3);
        for (std::size_t i = 0; i <= control::Addresses::kMax; ++i)
            many += one.mid(3);
        return many;
    }();
}

void TestAddresses::whatIsNoSuchMessageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeAddresses(bytes));
}

void TestAddresses::anyBytesAreAllowed()
{
    QRandomGenerator dice(20260601);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(int(dice.bounded(90)), '\0');
        for (char& byte : bytes)
            byte = char(dice.generate());
        if (bytes.size() > 20) {
            bytes[0] = char(MessageType::Addresses);
            bytes[19] = round % 2 ? 4 : 6;
        }
        if (const auto heard = decodeAddresses(bytes))
            QCOMPARE(encode(*heard), bytes);
    }
}

QTEST_APPLESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
