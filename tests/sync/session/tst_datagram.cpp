// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/signing.h"
#include "sync/session/datagram.h"

#include <QSet>
#include <QTest>

using namespace gatelog;

namespace {

PublicKey authority(char name)
{
    return SigningKey::fromSeed(QByteArray(32, name)).publicKey();
}

Presence sample()
{
    return {.isNode = true,
            .wantsAnswer = true,
            .port = 40'000,
            .devicePrefix = 0x0102030405060708,
            .run = RunId(0x1112131415161718),
            .sent = WallTime(std::chrono::milliseconds(1'763'704'800'123))};
}

} // namespace

class TestDatagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFieldsAreWhereTheProtocolSays();
    void whatIsSealedOpens();
    void whatDoesNotOpen_data();
    void whatDoesNotOpen();
    void whatHasNoMeaningYetIsNotLookedAt();
    void anyClockIsCarried_data();
    void anyClockIsCarried();
    void noTwoLookAlike();
};

void TestDatagram::theFieldsAreWhereTheProtocolSays()
{
    QCOMPARE(encodePresence(sample()).toHex(), QByteArray("01039c40"
                                                          "0102030405060708"
                                                          "1112131415161718"
                                                          "0000019aa4ff837b" +
                                                          QByteArray(40, '0')));
}

void TestDatagram::whatIsSealedOpens()
{
    for (const DatagramSeal& seal : {DatagramSeal::ofEvent(authority('A')), DatagramSeal::ofBeacon()}) {
        const QByteArray datagram = seal.seal(sample());
        QCOMPARE(datagram.size(), qsizetype(88));
        QCOMPARE(seal.open(datagram), std::optional(sample()));
    }
}

void TestDatagram::whatDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("datagram");
    const QByteArray good = DatagramSeal::ofEvent(authority('A')).seal(sample());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("of another event") << DatagramSeal::ofEvent(authority('B')).seal(sample());
    QTest::newRow("a beacon") << DatagramSeal::ofBeacon().seal(sample());
    QTest::newRow("a byte short") << good.chopped(1);
    QTest::newRow("a byte long") << good + '\0';
    QTest::newRow("as long as a datagram can be") << QByteArray(65'507, 'x');
    QTest::newRow("noise of the right length") << randomBytes(88);
    const std::pair<const char*, qsizetype> places[] = {
        {"a changed nonce", 0}, {"a changed byte inside", 40}, {"a changed tag", 87}};
    for (const auto& [name, at] : places) {
        QByteArray changed = good;
        changed[at] = char(changed[at] ^ 1);
        QTest::newRow(name) << changed;
    }
}

void TestDatagram::whatDoesNotOpen()
{
    QFETCH(QByteArray, datagram);
    QVERIFY(!DatagramSeal::ofEvent(authority('A')).open(datagram));
}

void TestDatagram::whatHasNoMeaningYetIsNotLookedAt()
{
    QByteArray bytes = encodePresence(sample());
    bytes[1] = char(0xff);
    bytes[47] = 7;
    QCOMPARE(decodePresence(bytes), std::optional(sample()));
    bytes[0] = 2;
    QVERIFY(!decodePresence(bytes));
}

void TestDatagram::anyClockIsCarried_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("carried");
    QTest::newRow("1970") << qint64(0) << qint64(0);
    QTest::newRow("before 1970") << qint64(-5) << qint64(0);
    QTest::newRow("beyond the 48 bits of records") << (qint64(1) << 60) << (qint64(1) << 48) - 1;
}

void TestDatagram::anyClockIsCarried()
{
    QFETCH(qint64, ms);
    QFETCH(qint64, carried);
    Presence presence = sample();
    presence.sent = WallTime(std::chrono::milliseconds(ms));
    const auto back = decodePresence(encodePresence(presence));
    QVERIFY(back);
    QCOMPARE(qint64(back->sent.time_since_epoch().count()), carried);
}

void TestDatagram::noTwoLookAlike()
{
    const DatagramSeal seal = DatagramSeal::ofEvent(authority('A'));
    QSet<QByteArray> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(seal.seal(sample()).left(48));
    QCOMPARE(seen.size(), 100);
}

QTEST_APPLESS_MAIN(TestDatagram)
#include "tst_datagram.moc"
