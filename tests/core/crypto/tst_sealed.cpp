// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sealed.h"

#include "core/crypto/signing.h"

#include <QTest>

using namespace gatelog;

class TestSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsPassphrase();
    void anotherPassphraseDoesNotOpen_data();
    void anotherPassphraseDoesNotOpen();
    void strengthIsTold();
    void sealingTwiceGivesOtherBytes();
    void everyFlippedByteIsNoticed();
    void everyTruncationIsNoticed();
    void tooLongIsRefusedUnread();

private:
    const QByteArray m_secret = QByteArray(32, '\x5a');
    const QByteArray m_open = sealSecret(m_secret, {});
};

void TestSealed::opensWithItsPassphrase()
{
    const QByteArray sealed = sealSecret(m_secret, "pässword");
    const auto opened = openSealed(sealed, "pässword");
    QVERIFY(opened);
    QCOMPARE(*opened, m_secret);
    QCOMPARE(openSealed(m_open, {}).value(), m_secret);
}

void TestSealed::anotherPassphraseDoesNotOpen_data()
{
    QTest::addColumn<QByteArray>("sealedWith");
    QTest::addColumn<QByteArray>("triedWith");
    QTest::newRow("another word") << QByteArray("right") << QByteArray("wrong");
    QTest::newRow("none where one is set") << QByteArray("right") << QByteArray();
    QTest::newRow("one where none is set") << QByteArray() << QByteArray("right");
    QTest::newRow("other case") << QByteArray("right") << QByteArray("Right");
}

void TestSealed::anotherPassphraseDoesNotOpen()
{
    QFETCH(QByteArray, sealedWith);
    QFETCH(QByteArray, triedWith);
    const auto opened = openSealed(sealSecret(m_secret, sealedWith), triedWith);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::BadPassphrase);
}

void TestSealed::strengthIsTold()
{
    QCOMPARE(sealStrength(m_open).value(), SealStrength::Open);
    QCOMPARE(sealStrength(sealSecret(m_secret, "x")).value(), SealStrength::Passphrase);
    QCOMPARE(sealStrength("not a sealed secret").error().code, ErrorCode::Damaged);
}

void TestSealed::sealingTwiceGivesOtherBytes()
{
    QVERIFY(sealSecret(m_secret, {}) != m_open);
    QVERIFY(!m_open.contains(m_secret));
}

void TestSealed::everyFlippedByteIsNoticed()
{
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        QByteArray flipped = m_open;
        flipped[i] = char(flipped[i] ^ 1);
        const auto opened = openSealed(flipped, {});
        QVERIFY2(!opened, qPrintable(QString::number(i)));
        QVERIFY(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::BadPassphrase);
    }
}

void TestSealed::everyTruncationIsNoticed()
{
    for (qsizetype size = 0; size < m_open.size(); ++size) {
        const auto opened = openSealed(m_open.first(size), {});
        QVERIFY2(!opened, qPrintable(QString::number(size)));
        // Without room for its check value it is no sealed secret at all.
        const bool whole = size >= 4 + 1 + 16 + 24 + 16;
        QCOMPARE(opened.error().code, whole ? ErrorCode::BadPassphrase : ErrorCode::Damaged);
    }
}

void TestSealed::tooLongIsRefusedUnread()
{
    const auto opened = openSealed(m_open + QByteArray(5000, 'x'), {});
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestSealed)
#include "tst_sealed.moc"
