// SPDX-License-Identifier: Apache-2.0
// The report's pages, as another program reads them back: every text inside its page, none upon another,
// nothing lost.
#include "app/language/language.h"
#include "app/report/report_pdf.h"
#include "app/report/report_style.h"
#include "tests/app/report/pdf_words.h"
#include "tests/app/report/sample_report.h"

#include <QApplication>
#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <map>

using namespace gatelog;
using namespace gatelog::test;

namespace {

constexpr qreal kPageWidth = 595.3, kPageHeight = 841.9, kMargin = 20 / 25.4 * 72;

QString textOf(const std::vector<PdfWord>& words, int page = 0)
{
    QStringList texts;
    for (const PdfWord& word : words)
        if (page == 0 || word.page == page)
            texts.append(word.text);
    return texts.join(u' ');
}

/// A word's box is as high as its font, which for Arabic is twice as high as the letters.
QRectF lettersOf(const PdfWord& word)
{
    const qreal spare = word.rect.height() / 4;
    return word.rect.adjusted(0, spare, 0, -spare);
}

/// Words that lie upon each other.
QStringList collisions(const std::vector<PdfWord>& words)
{
    QStringList found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t j = i + 1; j < words.size() && words[j].page == words[i].page; ++j) {
            const QRectF one = lettersOf(words[i]), other = lettersOf(words[j]), both = one & other;
            if (both.width() > 1.5 && both.height() > 0.2 * std::min(one.height(), other.height()))
                found.append(
                    QStringLiteral("page %1: %2 / %3").arg(words[i].page).arg(words[i].text, words[j].text));
        }
    }
    return found;
}

/// pdftotext tells vowel marks that a font draws apart as words of their own, at no place.
bool isMarkAlone(const PdfWord& word)
{
    return std::all_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isMark(); });
}

QStringList outsideOfPage(const std::vector<PdfWord>& words)
{
    const QRectF page(kMargin - 2, 20, kPageWidth - 2 * kMargin + 4, kPageHeight - 40);
    QStringList found;
    for (const PdfWord& word : words)
        if (!isMarkAlone(word) && !page.contains(lettersOf(word)))
            found.append(QStringLiteral("page %1: %2").arg(word.page).arg(word.text));
    return found;
}

} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        useLanguage(QStringLiteral("en"));
        if (!canReadPdf())
            QSKIP("pdftotext (poppler-utils) is not here");
    }
    void everyLayoutHolds_data();
    void everyLayoutHolds();
    void timesAreNotShortened_data();
    void timesAreNotShortened();
    void aCaseIsNeverSplit();
    void everyCaseIsThere();
    void markupIsText();
    void pagesAreNumbered();
    void nothingCertainIsCalledUncertain();
    void barsAreInProportion();
    void arabicPagesAreTurnedOver();
    void aFolderThatIsNotIsAnError();

private:
    void useLanguage(const QString& locale) { installLanguage(*qApp, locale.left(2)); }
    std::vector<PdfWord> write(const ReportShape& shape) { return write(sampleReport(shape)); }
    std::vector<PdfWord> write(const EventReport& report, const QString& locale = QStringLiteral("en_GB"))
    {
        // GATELOG_KEEP_REPORTS=folder: for looking at them.
        const QString keep = qEnvironmentVariable("GATELOG_KEEP_REPORTS");
        const QString path = keep.isEmpty() ? m_folder->filePath(QStringLiteral("report.pdf"))
                                            : QStringLiteral("%1/%2 %3.pdf")
                                                  .arg(keep, QString::fromUtf8(QTest::currentTestFunction()),
                                                       QString::fromUtf8(QTest::currentDataTag()));
        const auto written = writeReportPdf(path, report, QLocale(locale));
        if (!written)
            qFatal("%s", qPrintable(written.error().detail));
        return pdfWords(path);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestReportPdf::everyLayoutHolds_data()
{
    QTest::addColumn<ReportShape>("shape");
    QTest::addColumn<QString>("language");
    QTest::newRow("an ordinary evening") << ReportShape() << "en_GB";
    for (const Language& language : languages())
        QTest::addRow("an ordinary evening in %s", language.code.data())
            << ReportShape() << QString(language.code);
    ReportShape shape;
    shape.scans = false;
    QTest::newRow("no scans") << shape << "en_GB";
    shape = {1, 1, 1, 1, 0, 0};
    QTest::newRow("one gate and no conflicts") << shape << "en_US";
    shape = {40, 30, 60, 70, 3, 300};
    QTest::newRow("forty gates") << shape << "de";
    shape = {};
    shape.conflicts = 500;
    QTest::newRow("five hundred conflicts") << shape << "en_GB";
    shape = {};
    shape.noteWords = 2'000;
    QTest::newRow("notes of two thousand words") << shape << "en_GB";
    shape = {};
    shape.name = QStringLiteral("Wolfeschlegelsteinhausenbergerdorff ").repeated(8) + QString(300, u'W');
    QTest::newRow("names of three hundred characters") << shape << "de";
    shape = {};
    shape.name = QString::fromUtf8("عبد الرحمن بن محمد");
    QTest::newRow("names from the right") << shape << "en_GB";
    QTest::newRow("names from the right in Arabic") << shape << "ar";
    shape.name = QString::fromUtf8("\u202e\u2067<b>Bold</b> &amp; <img src='x'>\u0000\n\t\x1b");
    QTest::newRow("markup, controls and turned directions") << shape << "en_GB";
    shape.name = QString::fromUtf8("👩🏽‍🚀🎟️ 王小明 Zoë\u0301");
    QTest::newRow("emoji, Chinese and combining marks") << shape << "de";
    shape = {};
    QTest::newRow("names from the left in Arabic") << shape << "ar";
    shape = {40, 30, 60, 70, 3, 300};
    QTest::newRow("forty gates in French") << shape << "fr";
    QTest::newRow("forty gates in Japanese") << shape << "ja";
    shape = {};
    shape.name = QString();
    QTest::newRow("names that are empty") << shape << "en_GB";
}

void TestReportPdf::everyLayoutHolds()
{
    QFETCH(ReportShape, shape);
    QFETCH(QString, language);
    useLanguage(language);
    const std::vector<PdfWord> words = write(sampleReport(shape), language);
    QVERIFY(words.size() > 60);
    QVERIFY2(outsideOfPage(words).isEmpty(), qPrintable(outsideOfPage(words).join(u' ')));
    QCOMPARE(collisions(words), QStringList());
    QVERIFY(!textOf(words).contains(QStringLiteral("%1")));
    QVERIFY(!textOf(words).contains(QStringLiteral("(s)")));
}

void TestReportPdf::timesAreNotShortened_data()
{
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

void TestReportPdf::timesAreNotShortened()
{
    QFETCH(QString, language);
    useLanguage(language);
    EventReport report = sampleReport({});
    // A December night: nowhere are times longer.
    const WallTime late(std::chrono::milliseconds(
        QDateTime(QDate(2026, 12, 16), QTime(23, 44), QTimeZone(report.timeZone)).toMSecsSinceEpoch()));
    report.devices.front().lastRecord = late;
    report.unconfirmedRuns.front().span = {late, late + std::chrono::hours(12)};
    const QString text = textOf(write(report, language));
    QVERIFY2(!text.contains(QChar(0x2026)), qPrintable(text));
}

void TestReportPdf::aCaseIsNeverSplit()
{
    ReportShape shape;
    shape.conflicts = 120;
    shape.noteWords = 40;
    const std::vector<PdfWord> words = write(shape);
    std::map<QString, int> pageOf;
    for (const PdfWord& word : words)
        pageOf[word.text] = word.page;
    for (int i = 1; i <= shape.conflicts; i += 2) { // those with a note, whose end is the case's
        const QString number = QString::number(i);
        QVERIFY(pageOf.contains(QStringLiteral("case") + number));
        QCOMPARE(pageOf[QStringLiteral("end") + number], pageOf[QStringLiteral("case") + number]);
    }
}

void TestReportPdf::everyCaseIsThere()
{
    ReportShape shape;
    shape.conflicts = 500;
    QSet<QString> seen;
    for (const PdfWord& word : write(shape))
        seen.insert(word.text);
    for (int i = 1; i <= shape.conflicts; ++i)
        QVERIFY2(seen.contains(QStringLiteral("case%1").arg(i)), qPrintable(QString::number(i)));
}

void TestReportPdf::markupIsText()
{
    ReportShape shape;
    shape.name = QStringLiteral("<i>O'Neil</i>&amp;");
    const QString text = textOf(write(shape));
    QVERIFY(text.contains(QStringLiteral("<i>O'Neil</i>&amp; event")));
    QVERIFY(text.contains(QStringLiteral("<i>O'Neil</i>&amp; gate1")));
    QVERIFY(text.contains(QStringLiteral("<i>O'Neil</i>&amp; operator4")));
    QVERIFY(text.contains(QStringLiteral("<i>O'Neil</i>&amp; case2")));
}

void TestReportPdf::pagesAreNumbered()
{
    const std::vector<PdfWord> words = write(ReportShape());
    const int pages = words.back().page;
    QVERIFY(pages >= 4);
    for (int page = 1; page <= pages; ++page)
        QVERIFY2(textOf(words, page).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)),
                 qPrintable(textOf(words, page)));
}

void TestReportPdf::nothingCertainIsCalledUncertain()
{
    EventReport report = sampleReport({});
    QVERIFY(textOf(write(report), 1).contains(QStringLiteral("known to exist")));
    for (EventReport::Device& device : report.devices)
        device.missing = 0;
    report.conflicts.clear();
    report.unconfirmedRuns.clear();
    report.totals.unconfirmed = report.totals.setAside = report.outsideBuckets = 0;
    const QString text = textOf(write(report), 1);
    QVERIFY(text.contains(QStringLiteral("No record is known to be missing")));
    QVERIFY(!text.contains(QStringLiteral("known to exist")));
    QVERIFY(!text.contains(QStringLiteral("unconfirmed:")));
}

/// The bars' pixels, counted: the same page with one more admission in each bucket has more of them.
void TestReportPdf::barsAreInProportion()
{
    const auto barPixels = [this](std::int64_t confirmed, std::int64_t unconfirmed) {
        EventReport report = sampleReport({1, 0, 0, 1, 0, 0});
        report.refusalsBy.clear(); // or their bars would count
        report.perGate[0].parts.assign(24, Admissions{1, 0});
        report.perGate[0].parts[0] = {10, 0}; // the scale's top
        report.perGate[0].parts[1] = {confirmed, unconfirmed};
        write(report);
        QProcess poppler;
        poppler.start(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("144"),
                       QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"), QStringLiteral("2"),
                       QStringLiteral("-aa"), QStringLiteral("no"),
                       m_folder->filePath(QStringLiteral("report.pdf"))});
        poppler.waitForFinished(60'000);
        const QImage page =
            QImage::fromData(poppler.readAllStandardOutput()).convertToFormat(QImage::Format_RGB32);
        std::map<QRgb, int> pixels;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                ++pixels[page.pixel(x, y)];
        return std::pair(pixels[ink::kBar.rgb()], pixels[ink::kAccent.rgb()]);
    };
    const auto one = barPixels(1, 0);
    const auto six = barPixels(6, 0);
    const auto split = barPixels(3, 3);
    QVERIFY(one.first > 500);
    QCOMPARE(one.second, 0);
    // 33 units of area (10 + 23) against 38 (10 + 6 + 22), and against 35 with 3 dark ones.
    QVERIFY2(std::abs(double(six.first) / one.first - 38.0 / 33.0) < 0.03,
             qPrintable(QString::number(six.first)));
    QVERIFY(std::abs(double(split.first) / one.first - 35.0 / 33.0) < 0.03);
    QVERIFY(std::abs(double(split.second) / one.first - 3.0 / 33.0) < 0.02);
}

void TestReportPdf::arabicPagesAreTurnedOver()
{
    const auto leftOf = [](const std::vector<PdfWord>& words, const QString& text) {
        const auto found = std::find_if(words.begin(), words.end(), [&text](const PdfWord& word) {
            return word.page == 1 && word.text.startsWith(text);
        });
        return found == words.end() ? -1 : found->rect.left();
    };
    ReportShape shape;
    shape.name = QStringLiteral("Xylophon");
    const qreal english = leftOf(write(shape), shape.name);
    useLanguage(QStringLiteral("ar"));
    const std::vector<PdfWord> words = write(sampleReport(shape), QStringLiteral("ar"));
    const qreal arabic = leftOf(words, shape.name);
    QVERIFY(english > 0 && english < kPageWidth / 3);
    QVERIFY2(arabic > kPageWidth / 3, qPrintable(QString::number(arabic)));
    // Digits are those of the language, also in times and beside bars.
    const QString text = textOf(words);
    QVERIFY(!text.contains(QRegularExpression(QStringLiteral("[0-9]:[0-9]"))));
}

void TestReportPdf::aFolderThatIsNotIsAnError()
{
    const auto written =
        writeReportPdf(m_folder->filePath(QStringLiteral("no/such/report.pdf")), sampleReport({}));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
}

QTEST_MAIN(TestReportPdf)
#include "tst_report_pdf.moc"
