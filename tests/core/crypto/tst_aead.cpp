// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"

#include <QTest>

using namespace gatelog;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

} // namespace

class TestAead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVectorOfRfc8439();
    void theVectorOfTheXChaChaDraft();
    void anySizeComesBack_data();
    void anySizeComesBack();
    void nothingElseOpens();
    void noDatagramElseOpens();
    void datagramsOfOnePlaintextDiffer();
    void aDatagramOverTheLimitIsRefused();

private:
    const AeadKey m_key = AeadKey::fromBytes(QByteArray(32, 'k'));
    const AeadKey m_other = AeadKey::fromBytes(QByteArray(32, 'o'));
};

void TestAead::theVectorOfRfc8439()
{
    // Appendix A.5. (The one of section 2.8.2 has a nonce that is not Noise's: its first 32 bits are not
    // zero.)
    const AeadKey key = AeadKey::fromBytes(
        QByteArray::fromHex("1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0"));
    const std::uint64_t counter = 0x0807060504030201; // little-endian 01 02 … 08
    const QByteArray associated = QByteArray::fromHex("f33388860000000000004e91");
    const QByteArray plaintext =
        "Internet-Drafts are draft documents valid for a maximum of six months and may be updated, replaced, "
        "or "
        "obsoleted by other documents at any time. It is inappropriate to use Internet-Drafts as reference "
        "material or to cite them other than as /\xe2\x80\x9cwork in progress./\xe2\x80\x9d";
    const QByteArray ciphertext = QByteArray::fromHex("64a0861575861af460f062c79be643bd5e805cfd345cf389f10867"
                                                      "0ac76c8cb24c6cfc18755d43eea09ee94e382d26b0bdb7b73c"
                                                      "321b0100d4f03b7f355894cf332f830e710b97ce98c8a84abd0b94"
                                                      "8114ad176e008d33bd60f982b1ff37c8559797a06ef4f0ef61"
                                                      "c186324e2b3506383606907b6a7c02b0f9f6157b53c867e4b9166c"
                                                      "767b804d46a59b5216cde7a4e99040c5a40433225ee282a1b0"
                                                      "a06c523eaf4534d7f83fa1155b0047718cbc546a0d072b04b3564e"
                                                      "ea1b422273f548271a0bb2316053fa76991955ebd63159434e"
                                                      "cebb4e466dae5a1073a6727627097a1049e617d91d361094fa68f0"
                                                      "ff77987130305beaba2eda04df997b714d6c6f2c29a6ad5cb4"
                                                      "022b02709beead9d67890cbb22392336fea1851f38");
    QCOMPARE(aeadSeal(key, counter, associated, plaintext).toHex(), ciphertext.toHex());
    QCOMPARE(aeadOpen(key, counter, associated, ciphertext).value(), plaintext);
}

void TestAead::theVectorOfTheXChaChaDraft()
{
    // draft-irtf-cfrg-xchacha-03, appendix A.3.1: the nonce, then ciphertext and tag.
    const AeadKey key = AeadKey::fromBytes(
        QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray datagram = QByteArray::fromHex(
        "404142434445464748494a4b4c4d4e4f5051525354555657"
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
        "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    QCOMPARE(
        openDatagram(key, QByteArray::fromHex("50515253c0c1c2c3c4c5c6c7"), datagram).value(),
        QByteArray(
            "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
            "sunscreen would be it."));
}

void TestAead::anySizeComesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 15, 16, 63, 64, 65, 1000, 65467})
        QTest::addRow("%lld bytes", qint64(size)) << size;
}

void TestAead::anySizeComesBack()
{
    QFETCH(qsizetype, size);
    const QByteArray plaintext(size, 'p');
    const QByteArray sealed = aeadSeal(m_key, 7, "with", plaintext);
    QCOMPARE(sealed.size(), size + kAeadTagBytes);
    QCOMPARE(aeadOpen(m_key, 7, "with", sealed).value(), plaintext);
    const QByteArray datagram = sealDatagram(m_key, "with", plaintext);
    QCOMPARE(datagram.size(), size + kDatagramOverheadBytes);
    QCOMPARE(openDatagram(m_key, "with", datagram).value(), plaintext);
}

void TestAead::nothingElseOpens()
{
    const QByteArray sealed = aeadSeal(m_key, 7, "with", "plaintext");
    const auto refused = [&](const AeadKey& key, std::uint64_t counter, QByteArrayView associated,
                             QByteArrayView ciphertext) {
        const auto opened = aeadOpen(key, counter, associated, ciphertext);
        return !opened && opened.error().code == ErrorCode::Damaged;
    };
    QVERIFY(refused(m_other, 7, "with", sealed));
    QVERIFY(refused(m_key, 8, "with", sealed));
    QVERIFY(refused(m_key, 7ull << 32, "with", sealed));
    QVERIFY(refused(m_key, 7, "without", sealed));
    QVERIFY(refused(m_key, 7, {}, sealed));
    QVERIFY(refused(m_key, 7, "with", sealed + 'x'));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QVERIFY(refused(m_key, 7, "with", flipped(sealed, i)));
        QVERIFY(refused(m_key, 7, "with", QByteArrayView(sealed).first(i)));
    }
}

void TestAead::noDatagramElseOpens()
{
    const QByteArray datagram = sealDatagram(m_key, "with", "plaintext");
    const auto refused = [&](const AeadKey& key, QByteArrayView associated, QByteArrayView bytes) {
        const auto opened = openDatagram(key, associated, bytes);
        return !opened && opened.error().code == ErrorCode::Damaged;
    };
    QVERIFY(refused(m_other, "with", datagram));
    QVERIFY(refused(m_key, {}, datagram));
    QVERIFY(refused(m_key, "with", datagram + 'x'));
    for (qsizetype i = 0; i < datagram.size(); ++i) {
        QVERIFY(refused(m_key, "with", flipped(datagram, i)));
        QVERIFY(refused(m_key, "with", QByteArrayView(datagram).first(i)));
    }
}

void TestAead::datagramsOfOnePlaintextDiffer()
{
    QVERIFY(sealDatagram(m_key, {}, "plaintext") != sealDatagram(m_key, {}, "plaintext"));
    QVERIFY(!sealDatagram(m_key, {}, "plaintext").contains("plaintext"));
}

void TestAead::aDatagramOverTheLimitIsRefused()
{
    const auto opened = openDatagram(m_key, {}, QByteArray(kMaxDatagramBytes + 1, '\0'));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::TooLarge);
    QCOMPARE(openDatagram(m_key, {}, QByteArray(kMaxDatagramBytes, '\0')).error().code, ErrorCode::Damaged);
}

QTEST_APPLESS_MAIN(TestAead)
#include "tst_aead.moc"
