// SPDX-License-Identifier: Apache-2.0
#include "app/language/isolated.h"

#include <QLocale>
#include <QTest>

using namespace gatelog;

namespace {

const QString kFirstStrong(QChar(0x2068)), kEnd(QChar(0x2069));

} // namespace

class TestIsolated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void aLineRunsAsItsFirstLetterOutsideOfNames_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Qt::LayoutDirection>("inArabic");
        QTest::newRow("a Latin sentence") << "Seat 12" << Qt::LeftToRight;
        QTest::newRow("an Arabic sentence") << "المقعد 12" << Qt::RightToLeft;
        QTest::newRow("an Arabic sentence after a Latin name")
            << kFirstStrong + QStringLiteral("VIP") + kEnd + QStringLiteral(" · المقعد") << Qt::RightToLeft;
        QTest::newRow("names alone: as the window runs")
            << kFirstStrong + QStringLiteral("VIP") + kEnd + QStringLiteral(" · ") + kFirstStrong +
                   QStringLiteral("Row 3") + kEnd
            << Qt::RightToLeft;
        QTest::newRow("digits alone: as the window runs") << "12 / 30" << Qt::RightToLeft;
        QTest::newRow("an end without a beginning") << kEnd + QStringLiteral("VIP") << Qt::LeftToRight;
    }

    void aLineRunsAsItsFirstLetterOutsideOfNames()
    {
        QFETCH(QString, line);
        QFETCH(Qt::LayoutDirection, inArabic);
        QCOMPARE(directionOf(line, Qt::RightToLeft), inArabic);
    }

    void namesAreSetApartWhereDirectionsMeet()
    {
        const QString name = QStringLiteral("VIP");
        QCOMPARE(isolated(name), name);
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(isolated(name), kFirstStrong + name + kEnd);
        QCOMPARE(isolated(kEnd + name), kFirstStrong + name + kEnd); // nobody ends it from within
        QCOMPARE(isolated(QString()), QString());
    }

    void aShortNameEndsBetweenLetters()
    {
        const QString ticket = QString::fromUcs4(U"\U0001F3AB"); // two units of UTF-16
        QCOMPARE(shortName(QStringLiteral("VIP")), QStringLiteral("VIP"));
        for (int before = 30; before < 40; ++before) {
            const QString shown = shortName(QString(before, u'a') + ticket + QString(20, u'b'));
            QVERIFY(shown.isValidUtf16());
            QVERIFY(shown.size() <= 40);
            QVERIFY(shown.endsWith(QChar(0x2026)));
        }
    }

    void marksAreNoLettersOfAName()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const QString longest(40, u'a');
        QCOMPARE(shortName(longest), kFirstStrong + longest + kEnd);
        QCOMPARE(shortName(shortName(longest)), shortName(longest));
    }
};

QTEST_GUILESS_MAIN(TestIsolated)
#include "tst_isolated.moc"
