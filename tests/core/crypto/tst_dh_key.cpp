// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/dh_key.h"

#include <QTest>

using namespace gatelog;

namespace {

DhKeyPair pairOf(const char* hex)
{
    return DhKeyPair::fromSecret(QByteArray::fromHex(hex));
}

QByteArray agreedHex(const DhKeyPair& ours, const DhPublicKey& theirs)
{
    const auto shared = ours.agree(theirs);
    return shared ? shared->view().toByteArray().toHex() : QByteArray();
}

} // namespace

class TestDhKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalarMultiplication_data();
    void scalarMultiplication();
    void iteratedAThousandTimes();
    void aliceAndBob();
    void generatedPairsAgree();
    void pointsOfSmallOrderAreRefused_data();
    void pointsOfSmallOrderAreRefused();
};

void TestDhKey::scalarMultiplication_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QByteArray>("point");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("RFC 7748, section 5.2, first")
        << QByteArray("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4")
        << QByteArray("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c")
        << QByteArray("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    QTest::newRow("RFC 7748, section 5.2, second, whose point has its highest bit set")
        << QByteArray("4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d")
        << QByteArray("e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493")
        << QByteArray("95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957");
}

void TestDhKey::scalarMultiplication()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, point);
    QFETCH(QByteArray, result);
    QCOMPARE(agreedHex(pairOf(scalar), *DhPublicKey::fromHex(point)), result);
}

void TestDhKey::iteratedAThousandTimes()
{
    // RFC 7748, section 5.2: the result is the next scalar, the scalar the next point.
    QByteArray scalar("0900000000000000000000000000000000000000000000000000000000000000");
    QByteArray point = scalar;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray result = agreedHex(pairOf(scalar), *DhPublicKey::fromHex(point));
        point = std::exchange(scalar, result);
        if (i == 0)
            QCOMPARE(scalar, QByteArray("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079"));
    }
    QCOMPARE(scalar, QByteArray("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51"));
}

void TestDhKey::aliceAndBob()
{
    // RFC 7748, section 6.1.
    const DhKeyPair alice = pairOf("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
    const DhKeyPair bob = pairOf("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb");
    QCOMPARE(alice.publicKey().toHex(),
             QByteArray("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a"));
    QCOMPARE(bob.publicKey().toHex(),
             QByteArray("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f"));
    const QByteArray shared("4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742");
    QCOMPARE(agreedHex(alice, bob.publicKey()), shared);
    QCOMPARE(agreedHex(bob, alice.publicKey()), shared);
}

void TestDhKey::generatedPairsAgree()
{
    const DhKeyPair one = DhKeyPair::generate();
    const DhKeyPair other = DhKeyPair::generate();
    QVERIFY(one.publicKey() != other.publicKey());
    QCOMPARE(agreedHex(one, other.publicKey()), agreedHex(other, one.publicKey()));
    QVERIFY(agreedHex(one, one.publicKey()) != agreedHex(one, other.publicKey()));
}

void TestDhKey::pointsOfSmallOrderAreRefused_data()
{
    QTest::addColumn<QByteArray>("point");
    const auto row = [](const char* name, const char* hex) { QTest::newRow(name) << QByteArray(hex); };
    row("zero", "0000000000000000000000000000000000000000000000000000000000000000");
    row("one", "0100000000000000000000000000000000000000000000000000000000000000");
    row("of order 8", "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
    row("the other of order 8", "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
    row("p - 1", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("p, which is zero", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("p + 1, which is one", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("zero with the highest bit set", "0000000000000000000000000000000000000000000000000000000000000080");
    row("of order 8 with the highest bit set",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b880");
}

void TestDhKey::pointsOfSmallOrderAreRefused()
{
    QFETCH(QByteArray, point);
    const auto shared = DhKeyPair::generate().agree(*DhPublicKey::fromHex(point));
    QVERIFY(!shared);
    QCOMPARE(shared.error().code, ErrorCode::Damaged);
}

QTEST_APPLESS_MAIN(TestDhKey)
#include "tst_dh_key.moc"
