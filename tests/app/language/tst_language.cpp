// SPDX-License-Identifier: Apache-2.0
#include "app/language/language.h"

#include <QGuiApplication>
#include <QTest>

using namespace gatelog;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }

    void qtsOwnTextsAreTranslated_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("ar") << "ar"
                            << "ألغِ";
        QTest::newRow("de") << "de"
                            << "Abbrechen";
        QTest::newRow("en") << "en"
                            << "Cancel";
        QTest::newRow("es") << "es"
                            << "Cancelar";
        QTest::newRow("fr") << "fr"
                            << "Annuler";
        QTest::newRow("ja") << "ja"
                            << "キャンセル";
        QTest::newRow("pt") << "pt"
                            << "Cancelar";
    }

    void qtsOwnTextsAreTranslated()
    {
        QFETCH(QString, code);
        QFETCH(QString, cancel);
        installLanguage(*qApp, code);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    }

    void languagesTakeEachOthersPlace()
    {
        const auto undo = [] { return QCoreApplication::translate("gatelog::UndoBar", "Undo"); };
        installLanguage(*qApp, QStringLiteral("ar"));
        QCOMPARE(undo(), QStringLiteral("تراجع"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        installLanguage(*qApp, QStringLiteral("fr"));
        QCOMPARE(undo(), QStringLiteral("Annuler"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        installLanguage(*qApp, QStringLiteral("en"));
        QCOMPARE(undo(), QStringLiteral("Undo"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void countsAreWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("text");
        QTest::newRow("one in English") << "en" << 1 << "1 ticket found";
        QTest::newRow("thousands in English") << "en" << 12'345 << "12,345 tickets found";
        QTest::newRow("thousands in German") << "de" << 12'345 << "12.345 Tickets gefunden";
        QTest::newRow("none in French is singular") << "fr" << 0 << "0 billet trouvé";
        QTest::newRow("one form in Japanese") << "ja" << 3 << "チケット 3 枚";
        QTest::newRow("one in Arabic") << "ar" << 1 << "تذكرة واحدة";
        QTest::newRow("two in Arabic") << "ar" << 2 << "تذكرتان";
        QTest::newRow("few in Arabic") << "ar" << 7 << "٧ تذاكر";
        QTest::newRow("many in Arabic") << "ar" << 45 << "٤٥ تذكرة";
        QTest::newRow("hundreds in Arabic") << "ar" << 100 << "١٠٠ تذكرة";
    }

    void countsAreWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, code);
        QFETCH(int, n);
        QFETCH(QString, text);
        installLanguage(*qApp, code);
        QCOMPARE(QCoreApplication::translate("gatelog::SearchPanel", "%n ticket(s) found", nullptr, n), text);
    }

    void theSystemsWayOfWritingIsKeptForItsLanguage()
    {
        QCOMPARE(localeOf(QString()), QLocale::system());
        const QLocale system = QLocale::system();
        for (const Language& language : languages()) {
            const QLocale locale = localeOf(language.code);
            QCOMPARE(locale.language(), QLocale(language.code).language());
            if (system.language() == locale.language())
                QCOMPARE(locale, system);
        }
    }

    void onlyWhatIsTranslatedIsALanguage()
    {
        QVERIFY(isLanguage(QStringLiteral("ja")));
        QVERIFY(!isLanguage(QStringLiteral("xx")));
        QVERIFY(!isLanguage(QString()));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
