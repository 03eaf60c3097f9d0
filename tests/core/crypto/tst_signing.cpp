// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/signing.h"

#include <QTest>

using namespace gatelog;

class TestSigning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc8032_data();
    void rfc8032();
    void seedSurvives();
    void generatedKeysDiffer();
    void signatureBindsItsDomain();
    void anyFlippedBitFails();
    void signatureOfAnotherKeyFails();
    void unusualKeysVerifyNothing_data();
    void unusualKeysVerifyNothing();
};

void TestSigning::rfc8032_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("7.1 test 1, an empty message")
        << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
        << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                      "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    QTest::newRow("7.1 test 2, one byte")
        << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
        << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
        << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                      "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QTest::newRow("7.1 test 3, two bytes")
        << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
        << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
        << QByteArray("af82")
        << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                      "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
}

void TestSigning::rfc8032()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, publicKey);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, signature);
    const SigningKey key = SigningKey::fromSeed(QByteArray::fromHex(seed));
    QCOMPARE(key.publicKey().toHex(), publicKey);
    const QByteArray bytes = QByteArray::fromHex(message);
    QCOMPARE(key.signPlain(bytes).toHex(), signature);
    QVERIFY(verifyPlainSignature(key.publicKey(), bytes, *Signature::fromHex(signature)));
}

void TestSigning::seedSurvives()
{
    const QByteArray seed(32, '\x2a');
    QCOMPARE(SigningKey::fromSeed(seed).seed(), seed);
}

void TestSigning::generatedKeysDiffer()
{
    QVERIFY(SigningKey::generate().publicKey() != SigningKey::generate().publicKey());
    QVERIFY(random64() != random64());
    QCOMPARE(randomBytes(40).size(), 40);
}

void TestSigning::signatureBindsItsDomain()
{
    const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    const Signature signature = key.sign("gatelog.a.1", "message");
    QVERIFY(verifySignature(key.publicKey(), "gatelog.a.1", "message", signature));
    QVERIFY(!verifySignature(key.publicKey(), "gatelog.b.1", "message", signature));
    QVERIFY(!verifyPlainSignature(key.publicKey(), "message", signature));
    // The format's definition: plain Ed25519 over the joined bytes.
    QVERIFY(verifyPlainSignature(key.publicKey(), "gatelog.a.1message", signature));
}

void TestSigning::anyFlippedBitFails()
{
    const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    const Signature signature = key.sign("d", "message");
    for (std::size_t i = 0; i < Signature::size * 8; ++i) {
        Signature flipped = signature;
        flipped.data()[i / 8] ^= std::uint8_t(1 << (i % 8));
        QVERIFY2(!verifySignature(key.publicKey(), "d", "message", flipped), qPrintable(QString::number(i)));
    }
}

void TestSigning::signatureOfAnotherKeyFails()
{
    const SigningKey key = SigningKey::fromSeed(QByteArray(32, 'k'));
    const SigningKey other = SigningKey::fromSeed(QByteArray(32, 'o'));
    QVERIFY(!verifySignature(other.publicKey(), "d", "m", key.sign("d", "m")));
}

void TestSigning::unusualKeysVerifyNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("all zero, a point of small order") << QByteArray(64, '0');
    QTest::newRow("the neutral element") << QByteArray("01") + QByteArray(62, '0');
    QTest::newRow("not canonical") << QByteArray(64, 'f');
}

void TestSigning::unusualKeysVerifyNothing()
{
    QFETCH(QByteArray, key);
    // With a key of small order, a signature of zeros would hold for every message.
    Signature neutral;
    neutral.data()[0] = 1;
    for (const Signature& signature : {Signature{}, neutral})
        for (int i = 0; i < 64; ++i)
            QVERIFY(!verifyPlainSignature(*PublicKey::fromHex(key), QByteArray(1, char(i)), signature));
}

QTEST_APPLESS_MAIN(TestSigning)
#include "tst_signing.moc"
