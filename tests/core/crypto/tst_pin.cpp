// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/pin.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gatelog;

class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyItsOwnPinFits_data();
    void onlyItsOwnPinFits();
    void theSamePinGivesOtherVerifiers();
    void aVerifierOfAnotherImplementation();
    void otherVerifiersFitNothing_data();
    void otherVerifiersFitNothing();
    void aChangedVerifierFitsNothing();
    void aPinOverTheLimitFitsNothing();

private:
    const QByteArray m_verifier = pinVerifier("4711");
};

void TestPin::onlyItsOwnPinFits_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("fits");
    QTest::newRow("its own") << QByteArray("4711") << true;
    QTest::newRow("another") << QByteArray("4712") << false;
    QTest::newRow("a shorter one") << QByteArray("471") << false;
    QTest::newRow("with a zero byte behind") << QByteArray("4711\0", 5) << false;
    QTest::newRow("none") << QByteArray() << false;
}

void TestPin::onlyItsOwnPinFits()
{
    QFETCH(QByteArray, pin);
    QFETCH(bool, fits);
    QCOMPARE(checkPin(m_verifier, pin), fits);
    QVERIFY(checkPin(pinVerifier(pin), pin));
}

void TestPin::theSamePinGivesOtherVerifiers()
{
    QVERIFY(pinVerifier("4711") != m_verifier);
    QVERIFY(!m_verifier.contains("4711"));
    QVERIFY(m_verifier.size() <= kMaxPinVerifierBytes);
    QVERIFY(m_verifier.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
}

void TestPin::aVerifierOfAnotherImplementation()
{
    // Of the argon2 program: printf 4711 | argon2 saltsaltsaltsalt -id -t 2 -k 65536 -p 1 -l 32 -e
    const QByteArray verifier(
        "$argon2id$v=19$m=65536,t=2,p=1$c2FsdHNhbHRzYWx0c2FsdA$vUEvUngOj9UhHPXsH4ozgfsebg/wPr99U3QvdpJSbHI");
    QVERIFY(checkPin(verifier, "4711"));
    QVERIFY(!checkPin(verifier, "4712"));
}

void TestPin::otherVerifiersFitNothing_data()
{
    QTest::addColumn<QByteArray>("verifier");
    const QByteArray salt("$c2FsdHNhbHRzYWx0c2FsdA$");
    const QByteArray hash("vUEvUngOj9UhHPXsH4ozgfsebg/wPr99U3QvdpJSbHI");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(127, '\0');
    QTest::newRow("garbage") << QByteArray(100, '\xff');
    QTest::newRow("the right beginning and no more") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$");
    QTest::newRow("no hash") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1") + salt;
    QTest::newRow("the right beginning, then garbage")
        << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$") + QByteArray(90, '\xff');
    QTest::newRow("the longest allowed, all dollars")
        << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$").leftJustified(kMaxPinVerifierBytes, '$');
    QTest::newRow("too long") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$").leftJustified(128, 'a');
    QTest::newRow("far too long")
        << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$").leftJustified(1 << 20, 'a');
    QTest::newRow("four terabytes asked for")
        << QByteArray("$argon2id$v=19$m=4294967295,t=2,p=1") + salt + hash;
    QTest::newRow("a million passes asked for")
        << QByteArray("$argon2id$v=19$m=65536,t=1000000,p=1") + salt + hash;
    QTest::newRow("of another algorithm") << QByteArray("$argon2i$v=19$m=65536,t=2,p=1") + salt + hash;
}

void TestPin::otherVerifiersFitNothing()
{
    QFETCH(QByteArray, verifier);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!checkPin(verifier, "4711"));
    QVERIFY(!checkPin(verifier, {}));
    QVERIFY(timer.elapsed() < 20'000); // a million passes take half a day
}

void TestPin::aChangedVerifierFitsNothing()
{
    for (qsizetype i = 0; i < m_verifier.size(); i += 6) { // every one would cost ten seconds of argon2id
        QByteArray flipped = m_verifier;
        flipped[i] = char(flipped[i] ^ 1);
        QVERIFY2(!checkPin(flipped, "4711"), qPrintable(QString::number(i)));
    }
    QVERIFY(!checkPin(m_verifier.chopped(1), "4711"));
    QVERIFY(!checkPin(m_verifier + 'A', "4711"));
    QVERIFY(!checkPin(m_verifier + '\0', "4711"));
}

void TestPin::aPinOverTheLimitFitsNothing()
{
    const QByteArray longest(kMaxPinBytes, '7');
    QVERIFY(checkPin(pinVerifier(longest), longest));
    QVERIFY(!checkPin(m_verifier, longest + '7'));
    QVERIFY(!checkPin(m_verifier, QByteArray(1 << 20, '7')));
}

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
