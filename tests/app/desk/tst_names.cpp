// SPDX-License-Identifier: Apache-2.0
// Names are whatever people typed: very long, of any script and direction, with marks of markup. They show as
// text, and the window keeps its shape.
#include "app/desk/elided_text.h"
#include "app/desk/few_lines_label.h"
#include "app/desk/name_choice.h"
#include "app/desk/plain_tool_tip.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/search_panel.h"
#include "app/desk/sync_wording.h"
#include "app/desk/undo_bar.h"
#include "app/language/isolated.h"
#include "core/ticket/code_text.h"
#include "tests/app/desk/desk_story.h"

#include <QAbstractItemView>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>

using namespace gatelog;
using namespace gatelog::test;

namespace {

constexpr QChar kIsolate(0x2068), kEnd(0x2069), kOverride(0x202e);
constexpr QChar kLeftToRight(0x2066), kRightToLeft(0x2067), kCut(0x2026);

struct Named
{
    const char* what;
    QString name;
};

QList<Named> names()
{
    QString bidi = QStringLiteral("Anna (אנה) <admin>");
    bidi.prepend(kOverride);
    bidi.append(kEnd);
    return {{"300 characters", QString(300, u'W')},
            {"300 characters in words", QStringLiteral("Maximiliane ").repeated(25)},
            {"emoji", QStringLiteral("👩‍👩‍👧‍👦🏳️‍🌈 Ana 🎉")},
            {"right to left", QStringLiteral("فاطمة الزهراء بنت علي")},
            {"marks that turn the direction", bidi},
            {"markup", QStringLiteral("<b>Bob</b><img src='file:///etc/passwd'><br>&lt;")},
            {"placeholders", QStringLiteral("%1 %2 %n %L1")},
            {"line ends", QStringLiteral("Anna\nMüller\r\n\tX")}};
}

constexpr int kFewLines = 3;

QImage imageOf(const QString& text, QSize size)
{
    FewLinesLabel label(kFewLines);
    label.setFullText(text);
    label.resize(size);
    return label.grab().toImage();
}

/// Where the name in `choice` ends if it has no room, above the dots of an ellipsis.
QImage endIn(NameChoice& choice)
{
    choice.resize(choice.sizeHint());
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const QRect field =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    const int dots = choice.fontMetrics().horizontalAdvance(kCut) / 2;
    return choice.grab({field.right() + 1 - dots, field.top(), dots, field.height() / 2}).toImage();
}

} // namespace

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theWindowKeepsItsShape_data();
    void theWindowKeepsItsShape();
    void longWordsMayBreak();
    void aNameInASentenceIsCut();
    void sentencesIsolateThem_data();
    void sentencesIsolateThem();
    void whatIsCutRunsAsItsLetters_data();
    void whatIsCutRunsAsItsLetters();
    void aFewLinesAreFew();
    void aChoiceOfNamesIsAsWideAsItsPlace();
    void toolTipsShowMarkupAsText();
};

void NamesTest::cleanup()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void NamesTest::theWindowKeepsItsShape_data()
{
    QTest::addColumn<QString>("name");
    for (const Named& named : names())
        QTest::newRow(named.what) << named.name;
}

void NamesTest::theWindowKeepsItsShape()
{
    QFETCH(QString, name);
    DeskStory story;
    QVERIFY(QTest::qWaitForWindowExposed(story.window.get()));
    QVERIFY(story.openDemonstration());
    const QString code = QStringLiteral("NAMED-1");
    Gate gate = story.desk->state().gates.front();
    gate.name = name.left(200);
    QVERIFY(story.run([&](Replica& replica) -> Result<> {
        Ticket ticket;
        ticket.code = code;
        ticket.id = ticketIdOfCode(replica.eventId(), code);
        ticket.name = ticket.order = ticket.seat = ticket.email = name;
        ticket.note = name;
        const std::vector<Draft> drafts{{Kind::Tickets, encodeTicketBodies({&ticket, 1}).front()},
                                        {Kind::Gate, encodeBody(gate)}};
        const auto written = replica.append(drafts);
        return written ? Result<>() : tl::unexpected(written.error());
    }));
    QVERIFY(story.addStaff(QStringLiteral("Ana"), Role::Scanner, "4711"));
    QTRY_COMPARE(story.desk->state().gates.size(), std::size_t(2));
    story.window->resize(1024, 600);
    const QSize least = story.window->minimumSizeHint();
    story.scan(code);
    QTRY_COMPARE(story.verdict().tone, Tone::Attention);
    QCOMPARE(story.verdict().guest, name);
    story.desk->acknowledge();
    QVERIFY(story.page().undoBar().isOffering());
    story.desk->search(name.left(3));
    QTest::qWait(50);
    QVERIFY2(least.width() <= 1024 && least.height() <= 600,
             qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    QVERIFY(story.window->minimumSizeHint().width() <= 1024);
    QCOMPARE(story.window->size(), QSize(1024, 600));
    QVERIFY(!story.window->grab().isNull());
    for (const QLabel* label : story.window->findChildren<QLabel*>()) {
        if (label->text().contains(name.left(5)))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
    for (const QWidget* widget : story.window->findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")), widget->metaObject()->className());
}

void NamesTest::longWordsMayBreak()
{
    const QChar mayEnd(0x200b);
    const QString usual = QStringLiteral("Used 4 minutes ago at North door by Ana.");
    QCOMPARE(breakable(usual), usual);
    QString word = QString(300, u'w');
    QString broken = breakable(word);
    QCOMPARE(broken.count(mayEnd), 12);
    QCOMPARE(broken.indexOf(mayEnd), 24);
    QCOMPARE(broken.remove(mayEnd), word);
    // Never within what people see as one letter.
    const QString letter = QStringLiteral("e\u0301");
    QCOMPARE(breakable(letter.repeated(30)).indexOf(mayEnd), 24 * letter.size());
}

void NamesTest::aNameInASentenceIsCut()
{
    QCOMPARE(shortName(QStringLiteral("North door")), QStringLiteral("North door"));
    QCOMPARE(shortName(QString(300, u'w')), QString(39, u'w') + QChar(0x2026));
    // What the sentence says about it stays.
    ScanResult result;
    result.gate = result.category = QString(300, u'w');
    for (const auto& [reason, end] :
         {std::pair(Reason::GateFull, " is full."), std::pair(Reason::EntryStopped, " is stopped."),
          std::pair(Reason::WrongCategory, " are not admitted at this gate.")}) {
        result.decision.reason = reason;
        const QString sentence = Wording::reason(result, {});
        QVERIFY2(sentence.endsWith(QLatin1StringView(end)) && sentence.size() < 90, qPrintable(sentence));
    }
}

void NamesTest::sentencesIsolateThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("among letters from left to right") << QStringLiteral("en");
    QTest::newRow("among letters from right to left") << QStringLiteral("ar");
}

void NamesTest::sentencesIsolateThem()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    const bool isArabic = language == QStringLiteral("ar");
    QCOMPARE(isolated(QStringLiteral("North door")),
             isArabic ? kIsolate + QStringLiteral("North door") + kEnd : QStringLiteral("North door"));
    QCOMPARE(isolated(QStringLiteral("אנה")), kIsolate + QStringLiteral("אנה") + kEnd);
    // Marks of its own could end the isolate, or turn what follows it.
    const QString hostile = QString(kOverride) + QStringLiteral("Anna") + kEnd;
    QCOMPARE(isolated(hostile), isArabic ? kIsolate + QStringLiteral("Anna") + kEnd : QStringLiteral("Anna"));
    QCOMPARE(isolated(QString()), QString());

    ScanResult result;
    result.decision.reason = Reason::AlreadyUsed;
    result.decision.prior.emplace();
    result.priorGate = QStringLiteral("الباب الشمالي");
    result.priorDevice = QStringLiteral("Desk 1");
    result.priorStaff = hostile;
    const QString reason = Wording::reason(result, {});
    QVERIFY(reason.contains(kIsolate + result.priorGate + kEnd));
    QVERIFY(!reason.contains(kOverride));
    QCOMPARE(reason.count(kIsolate), reason.count(kEnd));

    AnnouncementEntry entry;
    entry.text = result.priorGate;
    entry.device = hostile;
    const QString announced = SyncWording::announcement(entry, result.priorGate, {});
    QVERIFY(announced.contains(kIsolate + entry.text + kEnd));
    QVERIFY(!announced.contains(kOverride));
}

void NamesTest::whatIsCutRunsAsItsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("window");
    QTest::addColumn<QString>("begins");
    QTest::addColumn<QString>("ends");
    const QString latin = QStringLiteral("Maximiliane ").repeated(25);
    const QString arabic = QStringLiteral("فاطمة الزهراء ").repeated(25);
    const QString cut(kCut), cutAndEnded = cut + kEnd;
    QTest::newRow("as the window runs") << latin << Qt::LeftToRight << QStringLiteral("Max") << cut;
    QTest::newRow("from the right, in a window from the left")
        << arabic << Qt::LeftToRight << kRightToLeft + QStringLiteral("فا") << cutAndEnded;
    QTest::newRow("from the left, in a window from the right")
        << latin << Qt::RightToLeft << kLeftToRight + QStringLiteral("Max") << cutAndEnded;
    QTest::newRow("a mark that turns what follows")
        << kOverride + latin << Qt::LeftToRight << QStringLiteral("Max") << cut;
    QTest::newRow("within a name that is set apart")
        << QStringLiteral("Order ") + kIsolate + arabic + kEnd << Qt::LeftToRight
        << QStringLiteral("Order ") + kIsolate << cutAndEnded;
    QTest::newRow("an end that nothing began")
        << QString(kEnd) + latin << Qt::LeftToRight << QStringLiteral("Max") << cut;
    QTest::newRow("nothing to cut") << QStringLiteral("Ana") << Qt::LeftToRight << QStringLiteral("Ana")
                                    << QStringLiteral("Ana");
}

void NamesTest::whatIsCutRunsAsItsLetters()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, window);
    QFETCH(QString, begins);
    QFETCH(QString, ends);
    const QFontMetrics letters(QGuiApplication::font());
    constexpr int kWidth = 200;
    const QString shown = elidedText(text, letters, kWidth, window);
    QVERIFY2(shown.startsWith(begins), qPrintable(shown));
    QVERIFY2(shown.endsWith(ends), qPrintable(shown));
    QVERIFY(letters.horizontalAdvance(shown) <= kWidth);
    QCOMPARE(shown.count(kEnd),
             shown.count(kIsolate) + shown.count(kLeftToRight) + shown.count(kRightToLeft));
    QVERIFY(!shown.contains(kOverride));
}

void NamesTest::aFewLinesAreFew()
{
    for (const Named& named : names()) {
        const QString text = named.name.repeated(3);
        FewLinesLabel label(kFewLines);
        label.setFullText(text);
        constexpr int kWidth = 160, kHighest = 2; // some letters are higher than those of the font
        const int height = label.heightForWidth(kWidth);
        QVERIFY2(height <= kFewLines * kHighest * label.fontMetrics().lineSpacing(), named.what);
        // Nothing is below its height, and above is more than how the text begins.
        const QSize twice(kWidth, 2 * height);
        const QImage painted = imageOf(text, twice), blank = imageOf({}, twice);
        const QRect below = painted.rect().adjusted(0, painted.height() / 2, 0, 0);
        QVERIFY2(painted.copy(below) == blank.copy(below), named.what);
        QVERIFY2(painted != imageOf(text.first(8), twice), named.what);
        QCOMPARE(label.toolTip(), plainToolTip(text));
    }
}

void NamesTest::aChoiceOfNamesIsAsWideAsItsPlace()
{
    NameChoice one(8), other(8);
    one.addItem(QStringLiteral("Ana"));
    for (const Named& named : names())
        other.addItem(named.name);
    QCOMPARE(other.sizeHint(), one.sizeHint());
    QVERIFY(other.view()->sizeHintForColumn(0) <= other.sizeHint().width());
    QCOMPARE(endIn(other), endIn(one)); // not half a letter of the name that has no room
}

void NamesTest::toolTipsShowMarkupAsText()
{
    const QString name = QStringLiteral("<b>Bob</b> & Ann\nRow 3");
    const QString tip = plainToolTip(name);
    QTextDocument document;
    QVERIFY(Qt::mightBeRichText(tip));
    document.setHtml(tip);
    QCOMPARE(document.toPlainText(), name);
    QCOMPARE(plainToolTip(QStringLiteral("Bob")), QStringLiteral("Bob"));
}

QTEST_MAIN(NamesTest)
#include "tst_names.moc"
