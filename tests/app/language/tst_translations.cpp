// SPDX-License-Identifier: Apache-2.0
// Every text of app/ in every language: finished, in all plural forms, with the same placeholders and keys to
// press, and none left over from an earlier version of the sources.
#include "app/language/language.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace gatelog;

namespace {

struct Text
{
    QString key; ///< context, source and comment: what Qt looks it up by
    QString source;
    QStringList forms; ///< one, or those of the plural
    bool isPlural = false;
    bool isFinished = true;
};

QString translationsDir()
{
    return QStringLiteral(GATELOG_SOURCE_DIR "/translations");
}

Text readMessage(QXmlStreamReader& xml, const QString& context)
{
    Text text;
    QString comment;
    text.isPlural = xml.attributes().value(QLatin1StringView("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.isFinished =
                !xml.attributes().hasAttribute(QLatin1StringView("type")); // unfinished, vanished, obsolete
            if (!text.isPlural)
                text.forms << xml.readElementText();
            while (text.isPlural && xml.readNextStartElement())
                text.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    text.key = context + QStringLiteral(" | ") + text.source + QStringLiteral(" | ") + comment;
    return text;
}

std::vector<Text> readTexts(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    std::vector<Text> texts;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.name() != u"TS" && xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                texts.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return texts;
}

std::vector<Text> textsOf(const QString& code)
{
    return readTexts(translationsDir() + QStringLiteral("/gatelog_%1.ts").arg(code));
}

std::set<QString> keysOf(const std::vector<Text>& texts)
{
    std::set<QString> keys;
    for (const Text& text : texts)
        keys.insert(text.key);
    return keys;
}

QStringList matches(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// "%n" is written "%Ln" in a translation, so that the number is written as the language does.
QStringList placeholders(const QString& text)
{
    QStringList found = matches(text, QStringLiteral("%[0-9]"));
    found.removeDuplicates(); // a language may need to say a name twice
    return found;
}

int pluralForms(const QString& code)
{
    static const std::map<QString, int> others{{QStringLiteral("ar"), 6}, {QStringLiteral("ja"), 1}};
    const auto found = others.find(code);
    return found == others.end() ? 2 : found->second;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsALanguage();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void placeholdersAreKept_data() { addLanguages(); }
    void placeholdersAreKept();
    void keysToPressAreKept_data() { addLanguages(); }
    void keysToPressAreKept();
    void signsAreThoseOfPrint_data() { addLanguages(); }
    void signsAreThoseOfPrint();
    void theSourcesHaveTheseTextsAndNoOthers_data() { addLanguages(); }
    void theSourcesHaveTheseTextsAndNoOthers();
    void textsStandWhereTheProgramLooksForThem();
    void whatIsWrongIsSeen();

private:
    void addLanguages();
    static std::optional<std::vector<Text>> readSources();
};

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const Language& language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

void TestTranslations::everyFileIsALanguage()
{
    QStringList codes;
    for (const QString& name : QDir(translationsDir()).entryList({QStringLiteral("*.ts")}))
        codes << name.mid(8).chopped(3);
    QCOMPARE(codes.join(QStringLiteral(", ")), languageCodes());
}

/// What is wrong with this text as far as being there goes; empty: nothing.
static QString lack(const Text& text, int forms)
{
    if (!text.isFinished)
        return QStringLiteral("not finished");
    if (text.forms.size() != (text.isPlural ? forms : 1))
        return QStringLiteral("%1 forms").arg(text.forms.size());
    for (const QString& form : text.forms)
        if (form.isEmpty())
            return QStringLiteral("empty");
    return {};
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(QString, code);
    const std::vector<Text> texts = textsOf(code);
    QVERIFY(texts.size() > 400);
    QStringList wrong;
    for (const Text& text : texts)
        if (const QString what = lack(text, pluralForms(code)); !what.isEmpty())
            wrong << text.key + QStringLiteral(": ") + what;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

static bool keepsPlaceholders(const Text& text)
{
    for (const QString& form : text.forms) {
        if (placeholders(form) != placeholders(text.source))
            return false;
        // The number's place is the language's own: "one day" needs none. The plain "%n" is no number of it.
        if (form.contains(QStringLiteral("%n")))
            return false;
    }
    const bool counts = text.source.contains(QRegularExpression(QStringLiteral("%L?n")));
    return text.forms.isEmpty() || counts == text.forms.last().contains(QStringLiteral("%Ln"));
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, code);
    QStringList wrong;
    for (const Text& text : textsOf(code))
        if (!keepsPlaceholders(text))
            wrong << text.key + QStringLiteral(": ") + text.forms.join(QStringLiteral(" / "));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

static qsizetype mnemonics(const QString& text)
{
    return matches(text, QStringLiteral("&[\\w]")).size();
}

/// Qt shapes what stands before, under and after the line of a key apart: of letters that are joined, as in
/// Arabic, the word would fall to pieces.
static bool breaksItsWord(const QString& text)
{
    const qsizetype at = text.indexOf(
        QRegularExpression(QStringLiteral("&\\w"), QRegularExpression::UseUnicodePropertiesOption));
    if (at < 0)
        return false;
    const bool joinsBefore = at > 0 && text[at - 1].joiningType() == QChar::Joining_Dual;
    // At the end of its word a letter joins nothing that follows.
    const bool goesOn = at + 2 < text.size() && text[at + 2].isLetter();
    return joinsBefore || (goesOn && text[at + 1].joiningType() == QChar::Joining_Dual);
}

void TestTranslations::keysToPressAreKept()
{
    QFETCH(QString, code);
    QStringList wrong;
    for (const Text& text : textsOf(code))
        for (const QString& form : text.forms)
            if (mnemonics(form) != mnemonics(text.source) || breaksItsWord(form))
                wrong << text.key + QStringLiteral(": ") + form;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::signsAreThoseOfPrint()
{
    QFETCH(QString, code);
    QStringList wrong;
    for (const Text& text : textsOf(code)) {
        for (const QString& form : text.forms) {
            const bool quotes = form.contains(u'"') && !text.source.contains(u'"');
            const bool dots =
                form.contains(QStringLiteral("...")) && !text.source.contains(QStringLiteral("..."));
            const bool edges = form.trimmed() != form && text.source.trimmed() == text.source;
            if (quotes || dots || edges)
                wrong << text.key + QStringLiteral(": ") + form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

std::optional<std::vector<Text>> TestTranslations::readSources()
{
    static std::optional<std::vector<Text>> texts;
    QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("sources.ts"));
    if (texts || !QFile::exists(QStringLiteral(GATELOG_LUPDATE)))
        return texts;
    // lupdate finds out which class a tr() belongs to from the headers beside it.
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"),
                          QStringLiteral(GATELOG_SOURCE_DIR)};
    QDirIterator files(QStringLiteral(GATELOG_SOURCE_DIR "/app"),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString file = files.next(); !file.contains(QStringLiteral("/app/ctl/")))
            arguments << file;
    arguments << QStringLiteral("-ts") << ts;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    lupdate.start(QStringLiteral(GATELOG_LUPDATE), arguments);
    if (lupdate.waitForFinished(120'000) && lupdate.exitCode() == 0)
        texts = readTexts(ts);
    return texts;
}

void TestTranslations::theSourcesHaveTheseTextsAndNoOthers()
{
    QFETCH(QString, code);
    const auto sources = readSources();
    if (!sources)
        QSKIP("lupdate, which reads the texts in the sources, does not run here");
    const std::set<QString> wanted = keysOf(*sources), there = keysOf(textsOf(code));
    QVERIFY(wanted.size() > 400);
    QStringList wrong;
    for (const QString& key : wanted)
        if (!there.contains(key))
            wrong << QStringLiteral("not in the .ts: ") + key;
    for (const QString& key : there)
        if (!wanted.contains(key))
            wrong << QStringLiteral("no longer in the sources: ") + key;
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::textsStandWhereTheProgramLooksForThem()
{
    // lupdate and the compiler may differ on the class that a tr() belongs to: then nobody finds the text.
    for (const Text& text : textsOf(QStringLiteral("de")))
        QVERIFY2(text.key.startsWith(QLatin1StringView("gatelog::")), qPrintable(text.key));
}

void TestTranslations::whatIsWrongIsSeen()
{
    const auto read = [](const char* message) {
        QXmlStreamReader xml(QString::fromUtf8(message));
        xml.readNextStartElement();
        return readMessage(xml, QStringLiteral("Context"));
    };
    const Text good = read(R"(<message numerus="yes"><source>%n in %1</source><translation>
        <numerusform>one in %1</numerusform><numerusform>%Ln in %1</numerusform></translation></message>)");
    QVERIFY(lack(good, 2).isEmpty() && keepsPlaceholders(good));
    QVERIFY(!lack(good, 6).isEmpty());
    QVERIFY(
        !lack(read("<message><source>a</source><translation type=\"unfinished\">b</translation></message>"),
              2)
             .isEmpty());
    QVERIFY(!lack(read("<message><source>a</source><translation></translation></message>"), 2).isEmpty());
    QVERIFY(
        !keepsPlaceholders(read("<message><source>%1, %2</source><translation>%1</translation></message>")));
    QVERIFY(!keepsPlaceholders(read(R"(<message numerus="yes"><source>%n day(s)</source><translation>
        <numerusform>one</numerusform><numerusform>many</numerusform></translation></message>)")));
    QCOMPARE(mnemonics(QStringLiteral("招待(&I)")), 1);
    QVERIFY(breaksItsWord(QStringLiteral("م&عكوسة")) && !breaksItsWord(QStringLiteral("الصو&رة")));
    QCOMPARE(mnemonics(QStringLiteral("bed & breakfast")), 0);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
