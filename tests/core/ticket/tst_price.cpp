// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/price.h"

#include <QTest>

using namespace gatelog;

class TestPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsInMinorUnits_data();
    void amountsInMinorUnits();
    void whatIsNoPrice_data();
    void whatIsNoPrice();
    void sumsOfBothSigns();
};

void TestPrice::amountsInMinorUnits_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<quint32>("minor");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* amount, const char* currency, quint32 minor,
                        const char* text) {
        QTest::newRow(name) << QString::fromLatin1(amount) << QString::fromLatin1(currency) << minor
                            << QString::fromLatin1(text);
    };
    row("euros and cents", "12.50", "EUR", 1250, "12.50 EUR");
    row("a comma", "12,50", "eur", 1250, "12.50 EUR");
    row("one digit behind the point", "12.5", "EUR", 1250, "12.50 EUR");
    row("whole euros", "7", "EUR", 700, "7.00 EUR");
    row("less than one", "0.05", "EUR", 5, "0.05 EUR");
    row("nothing", "0", "EUR", 0, "0.00 EUR");
    row("yen have no cents", "1500", "JPY", 1500, "1500 JPY");
    row("dinars have a thousand fils", "1.250", "KWD", 1250, "1.250 KWD");
    row("the most there is", "42949672.95", "EUR", 4294967295U, "42949672.95 EUR");
}

void TestPrice::amountsInMinorUnits()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(quint32, minor);
    QFETCH(QString, text);
    const auto price = parsePrice(amount, currency);
    QVERIFY(price);
    QCOMPARE(price->minor, minor);
    QCOMPARE(priceText(*price), text);
}

void TestPrice::whatIsNoPrice_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<ErrorCode>("error");
    const auto row = [](const char* name, const QString& amount, const char* currency, ErrorCode error) {
        QTest::newRow(name) << amount << QString::fromLatin1(currency) << error;
    };
    row("no amount", {}, "EUR", ErrorCode::Usage);
    row("a word", QStringLiteral("ten"), "EUR", ErrorCode::Usage);
    row("below nothing", QStringLiteral("-1"), "EUR", ErrorCode::Usage);
    row("a point alone", QStringLiteral("."), "EUR", ErrorCode::Usage);
    row("nothing behind the point", QStringLiteral("1."), "EUR", ErrorCode::Usage);
    row("a tenth of a cent", QStringLiteral("1.005"), "EUR", ErrorCode::Usage);
    row("a tenth of a yen", QStringLiteral("1.5"), "JPY", ErrorCode::Usage);
    row("thousands marked", QStringLiteral("1,000.00"), "EUR", ErrorCode::Usage);
    row("digits of another script", QStringLiteral("١٢"), "EUR", ErrorCode::Usage);
    row("no currency", QStringLiteral("1"), "", ErrorCode::Usage);
    row("a sign for a currency", QStringLiteral("1"), "$", ErrorCode::Usage);
    row("past 32 bits", QStringLiteral("42949672.96"), "EUR", ErrorCode::TooLarge);
    row("thirty digits", QString(30, u'9'), "EUR", ErrorCode::TooLarge);
}

void TestPrice::whatIsNoPrice()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    QFETCH(ErrorCode, error);
    const auto price = parsePrice(amount, currency);
    QVERIFY(!price);
    QCOMPARE(price.error().code, error);
}

void TestPrice::sumsOfBothSigns()
{
    QCOMPARE(amountText(1'000'000'000'005, "EUR"), QStringLiteral("10000000000.05"));
    QCOMPARE(amountText(-5, "EUR"), QStringLiteral("-0.05"));
}

QTEST_APPLESS_MAIN(TestPrice)
#include "tst_price.moc"
