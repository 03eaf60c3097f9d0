// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/base45.h"

#include <QTest>

using namespace gatelog;

class TestBase45 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfc9285_data();
    void rfc9285();
    void everyByteAndPairSurvives();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
};

void TestBase45::rfc9285_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("4.3 example 1") << QByteArray("AB") << QByteArray("BB8");
    QTest::newRow("4.3 example 2") << QByteArray("Hello!!") << QByteArray("%69 VD92EX0");
    QTest::newRow("4.3 example 3") << QByteArray("base-45") << QByteArray("UJCLQE7W581");
    QTest::newRow("4.4 decoding example") << QByteArray("ietf!") << QByteArray("QED8WEX0");
}

void TestBase45::rfc9285()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QCOMPARE(toBase45(bytes), text);
    const auto decoded = fromBase45(text);
    QVERIFY(decoded);
    QCOMPARE(*decoded, bytes);
}

void TestBase45::everyByteAndPairSurvives()
{
    for (int n = 0; n < 0x10000; ++n) {
        const QByteArray pair = QByteArray(1, char(n >> 8)) + char(n & 0xff);
        const QByteArray text = toBase45(pair);
        if (text.size() != 3 || fromBase45(text) != pair)
            QFAIL(qPrintable(QStringLiteral("pair %1").arg(n)));
    }
    for (int n = 0; n < 0x100; ++n) {
        const QByteArray single(1, char(n));
        QCOMPARE(fromBase45(toBase45(single)).value(), single);
    }
}

void TestBase45::otherTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("one character") << QByteArray("A");
    QTest::newRow("four characters") << QByteArray("BB8A");
    QTest::newRow("three that are too much for two bytes") << QByteArray("GGW"); // RFC 9285, 6
    QTest::newRow("the largest three") << QByteArray(":::");
    QTest::newRow("two that are too much for a byte") << QByteArray("::");
    QTest::newRow("256 in two characters") << QByteArray("V5");
    QTest::newRow("lower case") << QByteArray("bb8");
    QTest::newRow("not of the alphabet") << QByteArray("BB_");
    QTest::newRow("a zero byte") << QByteArray("B\0B", 3);
    QTest::newRow("a byte above ASCII") << QByteArray("B\xc3\xa9");
}

void TestBase45::otherTextsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!fromBase45(text));
}

QTEST_APPLESS_MAIN(TestBase45)
#include "tst_base45.moc"
