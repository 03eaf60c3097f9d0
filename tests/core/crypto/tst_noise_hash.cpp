// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/noise_hash.h"

#include <QTest>

using namespace gatelog;

namespace {

QByteArray hexOf(const KeyMaterial& material)
{
    return material.view().toByteArray().toHex();
}

QByteArray counting(char from, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes.append(char(from + i));
    return bytes;
}

} // namespace

class TestNoiseHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownDigests();
    void knownHmacs_data();
    void knownHmacs();
    void knownDerivations_data();
    void knownDerivations();
};

void TestNoiseHash::knownDigests()
{
    // RFC 7693, appendix A, and Python's hashlib.
    QCOMPARE(blake2b512({"abc"}).toHex(),
             QByteArray("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
    QCOMPARE(blake2b512({}).toHex(),
             QByteArray("786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419"
                        "d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce"));
    QCOMPARE(blake2b512({"a", "", "bc"}), blake2b512({"abc"}));
}

void TestNoiseHash::knownHmacs_data()
{
    // Python's hmac over hashlib.blake2b, implementations of their own.
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("no key, no message")
        << QByteArray() << QByteArray()
        << QByteArray("198cd2006f66ff83fbbd913f78aca2251caf4f19fe9475aade8cf2091b99a684"
                      "66775177424f58286886cbae8229644cec747237d4b721735485e17372fdf59c");
    QTest::newRow("a short key") << QByteArray("key")
                                 << QByteArray("The quick brown fox jumps over the lazy dog")
                                 << QByteArray(
                                        "92294f92c0dfb9b00ec9ae8bd94d7e7d8a036b885a499f149dfe2fd2199394aa"
                                        "af6b8894a1730cccb2cd050f9bcf5062a38b51b0dab33207f8ef35ae2c9df51b");
    QTest::newRow("a key of one block")
        << QByteArray(128, 'k') << QByteArray(200, 'm')
        << QByteArray("c60ca7c12428d21e8e690b7ec16d09c3647f82591281c7043ca83d6ce2b43647"
                      "8dee0964e2b152e467f7f80ce04508a298134de31a98f379e207f48b8614b128");
    QTest::newRow("a key longer than a block, which is hashed first")
        << QByteArray(129, 'k') << QByteArray(200, 'm')
        << QByteArray("f4030234e4547eea552deb854104cf418234454fbac93933e2b4eb22f30ae3a6"
                      "5496e5594beac047071a6f6b2de27b0d5cfe86f7a565abb9ca1e7bba639df45d");
    QTest::newRow("zeros in both") << QByteArray(64, '\0') << QByteArray("a\0b", 3)
                                   << QByteArray(
                                          "404c773f122c23892b9c7b8f9dec3fa7a9964d3e65a4cdbf67cfb88fe26bd07d"
                                          "a540015271f183b05cee3665100decc429a35e7393735e457b426cd08a532fd8");
}

void TestNoiseHash::knownHmacs()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, mac);
    QCOMPARE(hexOf(hmacBlake2b(key, {message})), mac);
    const qsizetype half = message.size() / 2;
    QCOMPARE(hexOf(hmacBlake2b(key, {message.first(half), message.sliced(half)})), mac);
}

void TestNoiseHash::knownDerivations_data()
{
    // Section 4.3 of the Noise specification, written out with Python's hmac.
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QByteArray>("third");
    QTest::newRow("a shared secret")
        << counting(100, 32)
        << QByteArray("2262ed5f40c3324574d00a1e0849a7cc67fb5b6a80211c3c59404bb8e47512b1"
                      "cb95e73840718c5d68ca345f934f39a52f1f31e8f6d3ed521f0664f46feddae4")
        << QByteArray("f6a6559fa2aaab64d3d2666b83fe3f4fed6fae1959537fedd6a39b6f8d411e61"
                      "32593234cc2a750244335da5021c27bf7eacbb65cfa608457de6ecc144b90077")
        << QByteArray("07c82c1301c70e885f4662f1f3f7b7bb9e04d81c94a6e1882f812c02ffb69580"
                      "c93095bb599ad2fced3d3cf38c9c17df4fb3c0029f231247fca69b040e16449e");
    QTest::newRow("nothing, as Split has it")
        << QByteArray()
        << QByteArray("03be0946afb62e33dcc2e8cb76dfad47663d284d81c0bde963f32a283dede221"
                      "be2b9e3a86fa82934234d2a6ed331fb664a3e670252b9454da9ed2567b435e11")
        << QByteArray("8481b385940ea1ddc1e37243d34e6a00d9e35fe86844b75be2f9d084efcbf4a9"
                      "d18c764645baf5262707efcb490c9ddfcc81c78ff75e1e727428f05b9fee857f")
        << QByteArray("acdbd8e7a251555a14055d23f4f43995042fdfc8178635fd72bac03932f52c54"
                      "f608730b82d65ece0ebd610ca58943edaa3a9928715cdfcd309c4e5749e03f26");
}

void TestNoiseHash::knownDerivations()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QByteArray, third);
    const KeyMaterial chainingKey = KeyMaterial::fromBytes(counting(0, 64));
    const auto two = hkdf2(chainingKey, input);
    QCOMPARE(hexOf(two[0]), first);
    QCOMPARE(hexOf(two[1]), second);
    const auto three = hkdf3(chainingKey, input);
    QCOMPARE(hexOf(three[0]), first);
    QCOMPARE(hexOf(three[1]), second);
    QCOMPARE(hexOf(three[2]), third);
}

QTEST_APPLESS_MAIN(TestNoiseHash)
#include "tst_noise_hash.moc"
