// SPDX-License-Identifier: Apache-2.0
#include "app/desk/fitted_text.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/desk/verdict_panel.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace gatelog;
using namespace std::chrono_literals;

namespace {

ScanResult resultOf(Verdict verdict, Reason reason)
{
    ScanResult result;
    result.ticket.emplace();
    result.ticket->name = QStringLiteral("Zoë van der Berg");
    result.ticket->seat = QStringLiteral("12");
    result.category = QStringLiteral("VIP");
    result.decision.verdict = verdict;
    result.decision.reason = reason;
    result.decision.note = QStringLiteral("Check age");
    result.confirmed = true;
    return result;
}

/// The part of a panel of this size that shows `text`.
FittedText* textOf(VerdictPanel& panel, QSize size, const QString& text)
{
    panel.resize(size);
    panel.grab(); // lays it out
    for (FittedText* part : panel.findChildren<FittedText*>())
        if (part->text() == text)
            return part;
    return nullptr;
}

QImage markOf(Tone tone)
{
    QImage image(64, 64, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    paintMark(painter, image.rect(), tone, Qt::white, Qt::black);
    return image;
}

} // namespace

class VerdictPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displays_data();
    void displays();
    void unconfirmedIsShownOnAdmissionsOnly();
    void aScanThatWasNotSavedIsNoAdmission();
    void times();
    void shapesDifferWithoutColour();
    void thePanelIsFilledWithItsColour_data();
    void thePanelIsFilledWithItsColour();
    void longNamesTakeNothingFromTheWord();
    void anInstructionIsWholeInLargeLetters();
    void longNamesFit_data();
    void longNamesFit();
};

void VerdictPanelTest::displays_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("admitted") << Verdict::Admit << Reason::None << Tone::Admit;
    QTest::newRow("denied") << Verdict::Deny << Reason::Cancelled << Tone::Deny;
    QTest::newRow("needs attention") << Verdict::Attention << Reason::Note << Tone::Attention;
}

void VerdictPanelTest::displays()
{
    QFETCH(Verdict, verdict);
    QFETCH(Reason, reason);
    QFETCH(Tone, tone);
    VerdictPanel panel;
    panel.show(displayOf(resultOf(verdict, reason), {}));
    QCOMPARE(panel.display().tone, tone);
    QVERIFY(panel.accessibleName().startsWith(panel.display().word));
    // All of it is told to assistive technology, not only painted.
    for (const QString& part :
         {QStringLiteral("Zoë van der Berg"), QStringLiteral("VIP"), panel.display().reason})
        QVERIFY(panel.accessibleName().contains(part));
}

void VerdictPanelTest::unconfirmedIsShownOnAdmissionsOnly()
{
    ScanResult result = resultOf(Verdict::Admit, Reason::None);
    QVERIFY(displayOf(result, {}).remark.isEmpty() && !displayOf(result, {}).unconfirmed);
    result.confirmed = false;
    QVERIFY(displayOf(result, {}).unconfirmed);
    QCOMPARE(displayOf(result, {}).remark, Wording::unconfirmedReason());
    QVERIFY(displayOf(result, {}).spoken().contains(Wording::unconfirmedWord()));
    QVERIFY((RecentScan{result, false}).isUnconfirmed());
    result = resultOf(Verdict::Deny, Reason::Unknown);
    result.confirmed = false;
    QVERIFY(displayOf(result, {}).remark.isEmpty() && !displayOf(result, {}).unconfirmed);
}

void VerdictPanelTest::aScanThatWasNotSavedIsNoAdmission()
{
    const VerdictDisplay display = displayOf(Error{ErrorCode::DiskFull, QStringLiteral("/data/replica.db")});
    QCOMPARE(display.tone, Tone::NotSaved);
    QCOMPARE(display.word, Wording::notSavedWord());
    QVERIFY(!display.nextStep.isEmpty());
    QCOMPARE(DisplayTimes{}.of(Tone::NotSaved), 0ms); // stays until it is dealt with
}

void VerdictPanelTest::times()
{
    for (const auto admit : {1s, 4s, 30s}) {
        const DisplayTimes times = DisplayTimes::fromAdmit(admit);
        QCOMPARE(times.of(Tone::Admit), std::chrono::milliseconds(admit));
        QVERIFY(times.of(Tone::Deny) >= 6s);
        QCOMPARE(times.of(Tone::Unconfirmed), times.of(Tone::Admit));
        QCOMPARE(times.of(Tone::Attention), 0ms); // until it is acknowledged
    }
}

void VerdictPanelTest::shapesDifferWithoutColour()
{
    for (const Tone a : kVerdictTones) {
        for (const Tone b : kVerdictTones) {
            if (a == b)
                continue;
            const QImage first = markOf(a), second = markOf(b);
            int different = 0;
            for (int y = 0; y < 64; ++y)
                for (int x = 0; x < 64; ++x)
                    different += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y))) > 128;
            QVERIFY2(different > 64 * 64 / 20, qPrintable(QStringLiteral("%1 pixels").arg(different)));
        }
    }
}

void VerdictPanelTest::thePanelIsFilledWithItsColour_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::newRow("admit") << Tone::Admit;
    QTest::newRow("unconfirmed") << Tone::Unconfirmed;
    QTest::newRow("deny") << Tone::Deny;
    QTest::newRow("attention") << Tone::Attention;
    QTest::newRow("not saved") << Tone::NotSaved;
}

void VerdictPanelTest::thePanelIsFilledWithItsColour()
{
    QFETCH(Tone, tone);
    VerdictPanel panel;
    panel.resize(800, 600);
    VerdictDisplay display;
    display.tone = tone;
    display.word = QStringLiteral("WORD");
    panel.show(display);
    const QImage image = panel.grab().toImage();
    int filled = 0;
    for (int y = 0; y < image.height(); y += 10)
        for (int x = 0; x < image.width(); x += 10)
            filled += image.pixelColor(x, y) == toneColours(tone, panel.palette()).fill;
    QVERIFY(filled > 80 * 60 / 2);
}

void VerdictPanelTest::longNamesTakeNothingFromTheWord()
{
    QList<int> heights;
    for (const QString& name :
         {QStringLiteral("Li"), QString(300, u'W'), QStringLiteral("Anna ").repeated(60)}) {
        ScanResult result = resultOf(Verdict::Deny, Reason::GateFull);
        result.ticket->name = result.ticket->order = result.ticket->seat = name;
        result.category = result.gate = name;
        VerdictPanel panel;
        const VerdictDisplay display = displayOf(result, {});
        panel.show(display);
        const FittedText* word = textOf(panel, {640, 440}, display.word);
        QVERIFY(word);
        heights += word->fontPixels();
        const FittedText* reason = textOf(panel, {640, 440}, display.reason);
        QVERIFY(reason);
        QVERIFY(reason->toolTip().isEmpty()); // it is shown to its end
    }
    QCOMPARE(heights, QList<int>(3, heights.front()));
}

void VerdictPanelTest::anInstructionIsWholeInLargeLetters()
{
    VerdictPanel panel;
    QFont large = panel.font();
    large.setPixelSize(26);
    panel.setFont(large);
    VerdictDisplay display = displayOf(resultOf(Verdict::Attention, Reason::Note), {});
    display.heldBack = true;
    panel.show(display);
    const FittedText* instruction = textOf(panel, {620, 380}, Wording::heldBack());
    QVERIFY(instruction);
    QVERIFY(instruction->toolTip().isEmpty());
    QVERIFY2(instruction->fontPixels() >= 19, qPrintable(QString::number(instruction->fontPixels())));
}

void VerdictPanelTest::longNamesFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("short") << "Li";
    QTest::newRow("long") << "Marie de la Fontaine-Montgomery von Hohenstein zu Sachsen-Coburg";
    QTest::newRow("one endless word") << QString(300, u'W');
    QTest::newRow("right to left") << QStringLiteral("فاطمة الزهراء بنت علي");
    QTest::newRow("line breaks") << "Anna\nMüller";
    QTest::newRow("empty") << "";
}

void VerdictPanelTest::longNamesFit()
{
    QFETCH(QString, name);
    FittedText text;
    text.setLimits(20, 80, 2);
    text.setText(name);
    for (const QSize size : {QSize(700, 140), QSize(300, 60), QSize(40, 10), QSize(1, 1)}) {
        text.resize(size);
        QVERIFY(text.fontPixels() >= 20 && text.fontPixels() <= 80);
        QVERIFY(!text.grab().isNull());
    }
    text.resize(700, 140);
    if (name == QStringLiteral("Li"))
        QCOMPARE(text.fontPixels(), 80);
}

QTEST_MAIN(VerdictPanelTest)
#include "tst_verdict_panel.moc"
