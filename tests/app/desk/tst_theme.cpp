// SPDX-License-Identifier: Apache-2.0
#include "app/desk/theme.h"

#include <QTest>

using namespace gatelog;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags();
    void textsAreReadable_data();
    void textsAreReadable();
    void verdictsAreReadableAndDiffer();
    void names();
};

void ThemeTest::contrastIsWcags()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
}

void ThemeTest::textsAreReadable_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void ThemeTest::textsAreReadable()
{
    QFETCH(QPalette, palette);
    constexpr double kReadable = 4.5; // WCAG 2, AA
    for (const auto ground : {QPalette::Window, QPalette::Base}) {
        for (const auto ink : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText})
            QVERIFY(contrast(palette.color(ink), palette.color(ground)) >= kReadable);
    }
    QVERIFY(contrast(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= kReadable);
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >=
            kReadable);
    for (const Tone tone : {Tone::Admit, Tone::Deny, Tone::Attention, Tone::NotSaved})
        QVERIFY(contrast(toneAccent(tone, palette), palette.color(QPalette::Base)) >= kReadable);
    // The focus ring is seen against both (WCAG 2.2: 3 to 1).
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3.0);
}

void ThemeTest::verdictsAreReadableAndDiffer()
{
    const QList<Tone> tones{Tone::Admit, Tone::Deny, Tone::Attention, Tone::NotSaved};
    for (const Tone tone : tones) {
        QVERIFY(contrast(toneColours(tone).fill, toneColours(tone).ink) >= 4.5);
        for (const Tone other : tones)
            QCOMPARE(toneColours(tone).fill == toneColours(other).fill, tone == other);
    }
}

void ThemeTest::names()
{
    for (const ThemeChoice choice : {ThemeChoice::Auto, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(themeNamed(themeName(choice)), choice);
    QCOMPARE(themeNamed(u"nonsense"), ThemeChoice::Auto);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
