// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"

#include <QTest>

using namespace gatelog;

namespace {

template <std::size_t N>
QByteArray hexOf(const std::array<std::uint8_t, N>& bytes)
{
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(N)).toHex();
}

} // namespace

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests_data();
    void knownDigests();
    void partsAreConcatenated();
    void piecesGiveTheSame();
    void knownMacs_data();
    void knownMacs();
};

void TestHash::knownDigests_data()
{
    // Python's hashlib.blake2b, an implementation of its own.
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("of256Bits");
    QTest::addColumn<QByteArray>("of128Bits");
    QTest::newRow("nothing") << QByteArray()
                             << QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8")
                             << QByteArray("cae66941d9efbd404e4d88758ea67670");
    QTest::newRow("the RFC's abc") << QByteArray("abc")
                                   << QByteArray(
                                          "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319")
                                   << QByteArray("cf4ab791c62b8d2b2109c90275287816");
    QTest::newRow("longer than a block")
        << QByteArray(200, 'a')
        << QByteArray("6b6e59aaf00eb730cf93de53560846722184bbd92f8368c21ffa95380c2f9fe6")
        << QByteArray("d63a46941ee0449fd1a7292005e08096");
    QTest::newRow("with a zero byte")
        << QByteArray("a\0b", 3)
        << QByteArray("f2c67fb755da2d22dea00c49aa161fa4457ada51c50260da341260b4752f74d1")
        << QByteArray("852635742d6eb30fdccb0e7c1b53d92f");
}

void TestHash::knownDigests()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, of256Bits);
    QFETCH(QByteArray, of128Bits);
    QCOMPARE(blake2b256({message}).toHex(), of256Bits);
    QCOMPARE(hexOf(blake2b128({message})), of128Bits);
    QCOMPARE(blake2b64({message}), of128Bits.first(16).toULongLong(nullptr, 16));
}

void TestHash::partsAreConcatenated()
{
    QCOMPARE(blake2b256({"ab", "", "c"}).toHex(), blake2b256({"abc"}).toHex());
    QCOMPARE(blake2b64({"a", "bc"}), blake2b64({"abc"}));
}

void TestHash::piecesGiveTheSame()
{
    const QByteArray message(1000, 'm');
    Hasher hasher;
    for (qsizetype at = 0; at < message.size(); at += 7)
        hasher.add(QByteArrayView(message).sliced(at, std::min<qsizetype>(7, message.size() - at)));
    QCOMPARE(hasher.finish().toHex(), blake2b256({message}).toHex());
}

void TestHash::knownMacs_data()
{
    // Python's hashlib.blake2b with its parameter `key`.
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("the shortest key, of nothing")
        << QByteArray(16, 'k') << QByteArray()
        << QByteArray("a11ce7bdc83afbf8e4e98d57ae248d3f1b1eeaf26e231849ec75c68bc4280510");
    QTest::newRow("a key of 32 bytes")
        << QByteArray::fromHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f")
        << QByteArray("abc")
        << QByteArray("d63a32d3e44738d7907f964316c241adaba0abfeabc32349677578a15a203f7f");
    QTest::newRow("the longest key")
        << QByteArray(64, 'k') << QByteArray(200, 'a')
        << QByteArray("19b2a6c8a4bc4ec79daa7fb659b84f60dda6b8efd31e56eb66ab4a4f16328f17");
}

void TestHash::knownMacs()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mac);
    const Hash expected = *Hash::fromHex(mac);
    QCOMPARE(keyedHash(key, {message}).toHex(), mac);
    QVERIFY(verifyKeyedHash(key, {message}, expected));
    QVERIFY(!verifyKeyedHash(key, {message, "more"}, expected));
    QVERIFY(!verifyKeyedHash(QByteArray(16, 'x'), {message}, expected));
    for (std::size_t i = 0; i < Hash::size; ++i) {
        Hash wrong = expected;
        wrong.data()[i] ^= 1;
        QVERIFY(!verifyKeyedHash(key, {message}, wrong));
    }
}

QTEST_APPLESS_MAIN(TestHash)
#include "tst_hash.moc"
