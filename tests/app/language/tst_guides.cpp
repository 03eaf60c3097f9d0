// SPDX-License-Identifier: Apache-2.0
// The printed guides call things as the windows do.
#include "app/desk/wording.h"
#include "app/language/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace gatelog;

class TestGuides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installLanguage(*qApp, QStringLiteral("en")); }
    void theyUseTheWordsOfTheWindows_data();
    void theyUseTheWordsOfTheWindows();
};

void TestGuides::theyUseTheWordsOfTheWindows_data()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

void TestGuides::theyUseTheWordsOfTheWindows()
{
    QFETCH(QString, code);
    installLanguage(*qApp, code);
    const auto missing = [&code](const QString& guide, QStringList words) {
        QFile file(QStringLiteral(GATELOG_SOURCE_DIR "/resources/guide/%1/%2.html").arg(code, guide));
        if (!file.open(QIODevice::ReadOnly))
            return file.fileName();
        const QString text = QString::fromUtf8(file.readAll());
        words.removeIf([&text](QString word) {
            word.remove(QChar(0x2026));
            return text.contains(word.trimmed());
        });
        return words.join(QStringLiteral(", "));
    };
    const auto shown = [](const char* context, const char* text) {
        return QCoreApplication::translate(context, text);
    };
    QCOMPARE(missing(QStringLiteral("volunteer"),
                     {Wording::verdictWord(Verdict::Admit, Direction::Entry),
                      Wording::verdictWord(Verdict::Attention, Direction::Entry),
                      Wording::verdictWord(Verdict::Deny, Direction::Entry), Wording::notSavedWord(),
                      Wording::unconfirmedWord(), Wording::direction(Direction::Entry),
                      Wording::direction(Direction::Exit), shown("gatelog::UndoBar", "Undo")}),
             QString());
    QCOMPARE(missing(QStringLiteral("administrator"), {shown("gatelog::MergePage", "Merge and report"),
                                                       shown("gatelog::MergePanel", "Write a bundle\u2026"),
                                                       shown("gatelog::ReportPanel", "What is uncertain")}),
             QString());
}

QTEST_GUILESS_MAIN(TestGuides)
#include "tst_guides.moc"
