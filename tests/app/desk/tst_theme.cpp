// SPDX-License-Identifier: Apache-2.0
#include "app/desk/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace gatelog;

namespace {

/// A text, and what it stands on.
struct Pair
{
    const char* what;
    QColor ink, ground;
};

/// All pairs that the windows paint with, but for what the style sheet spells out itself.
std::vector<Pair> pairsOf(const QPalette& palette)
{
    const auto colour = [&palette](QPalette::ColorRole role) { return palette.color(role); };
    std::vector<Pair> pairs{
        {"text on the window", colour(QPalette::WindowText), colour(QPalette::Window)},
        {"quiet text on the window", colour(QPalette::PlaceholderText), colour(QPalette::Window)},
        {"text on a card", colour(QPalette::Text), colour(QPalette::Base)},
        {"quiet text on a card", colour(QPalette::PlaceholderText), colour(QPalette::Base)},
        {"text on another row", colour(QPalette::Text), colour(QPalette::AlternateBase)},
        {"text of a button", colour(QPalette::ButtonText), colour(QPalette::Button)},
        {"text of a button that cannot be pressed", palette.color(QPalette::Disabled, QPalette::ButtonText),
         colour(QPalette::Button)},
        {"text of a button under the pointer", colour(QPalette::ButtonText), hoverColour(palette)},
        {"selected text", colour(QPalette::HighlightedText), colour(QPalette::Highlight)},
        {"tool tip", colour(QPalette::ToolTipText), colour(QPalette::ToolTipBase)},
    };
    for (const Tone tone : kVerdictTones) {
        const ToneColours colours = toneColours(tone, palette);
        pairs.push_back({"verdict", colours.ink, colours.fill});
        pairs.push_back({"small mark on a card", toneAccent(tone, palette), colour(QPalette::Base)});
        pairs.push_back({"small mark on the window", toneAccent(tone, palette), colour(QPalette::Window)});
    }
    return pairs;
}

/// The rules of the style sheet that give both a text's colour and its ground.
std::vector<Pair> pairsOfStyleSheet(const QString& sheet, const QPalette& palette)
{
    static const QRegularExpression rule(QStringLiteral("\\{([^}]*)\\}"));
    static const QRegularExpression ink(QStringLiteral("(?:^|[;\\s])color:\\s*([^;]+)"));
    static const QRegularExpression ground(QStringLiteral("background(?:-color)?:\\s*([^;]+)"));
    const auto colour = [&palette](const QString& value) {
        const QString name = value.trimmed();
        if (name == QLatin1StringView("palette(highlighted-text)"))
            return palette.color(QPalette::HighlightedText);
        if (name == QLatin1StringView("palette(button)"))
            return palette.color(QPalette::Button);
        if (name == QLatin1StringView("palette(base)"))
            return palette.color(QPalette::Base);
        if (name == QLatin1StringView("palette(text)"))
            return palette.color(QPalette::Text);
        // On whatever the widget stands on: those pairs are the palette's.
        return name == QLatin1StringView("transparent") ? QColor() : QColor(name);
    };
    std::vector<Pair> pairs;
    for (auto rules = rule.globalMatch(sheet); rules.hasNext();) {
        const QString body = rules.next().captured(1);
        const QColor text = colour(ink.match(body).captured(1)), on = colour(ground.match(body).captured(1));
        if (text.isValid() && on.isValid())
            pairs.push_back({"rule of the style sheet", text, on});
    }
    return pairs;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags();
    void textsAreReadable_data();
    void textsAreReadable();
    void theFocusIsSeen_data();
    void theFocusIsSeen();
    void arabicLettersAreUnderlinedWhileAltIsPressed();
    void verdictsDiffer_data();
    void verdictsDiffer();
    void verdictsDifferWithoutColour();
    void names();
};

void ThemeTest::contrastIsWcags()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
    QVERIFY(qAbs(contrast(Qt::white, Qt::white) - 1.0) < 0.01);
}

void ThemeTest::textsAreReadable_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("wanted"); // WCAG 2: AA, and AAA in high contrast
    QTest::newRow("light") << ThemeChoice::Light << lightPalette() << 4.5;
    QTest::newRow("dark") << ThemeChoice::Dark << darkPalette() << 4.5;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast << highContrastPalette() << 7.0;
}

void ThemeTest::textsAreReadable()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QPalette, palette);
    QFETCH(double, wanted);
    applyTheme(*qApp, theme);
    std::vector<Pair> pairs = pairsOf(palette);
    const std::vector<Pair> sheet = pairsOfStyleSheet(qApp->styleSheet(), palette);
    QVERIFY(sheet.size() >= 4);
    pairs.insert(pairs.end(), sheet.begin(), sheet.end());
    for (const Pair& pair : pairs)
        QVERIFY2(contrast(pair.ink, pair.ground) >= wanted,
                 qPrintable(QStringLiteral("%1: %2 on %3, %4 to 1")
                                .arg(QString::fromLatin1(pair.what), pair.ink.name(), pair.ground.name())
                                .arg(contrast(pair.ink, pair.ground))));
    // The focus ring is seen against both (WCAG 2.2: 3 to 1).
    for (const auto ground : {QPalette::Window, QPalette::Base})
        QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(ground)) >= 3.0);
    QCOMPARE(isHighContrast(palette), theme == ThemeChoice::HighContrast);
    QCOMPARE(QApplication::palette().color(QPalette::Window), palette.color(QPalette::Window));
}

void ThemeTest::theFocusIsSeen_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isPushed");
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        for (const char* name : {"", "primary", "danger", "badge", "segmentLeft", "segmentRight", "chip"})
            for (const bool isPushed : {false, true})
                QTest::addRow("%s button in %s%s", *name == 0 ? "a plain" : name,
                              qPrintable(themeName(theme)), isPushed ? ", chosen" : "")
                    << theme << QByteArray(name) << isPushed;
}

void ThemeTest::theFocusIsSeen()
{
    QFETCH(ThemeChoice, theme);
    QFETCH(QByteArray, name);
    QFETCH(bool, isPushed);
    applyTheme(*qApp, theme);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QAbstractButton* button = nullptr;
    if (name.isEmpty() || name == "primary" || name == "danger")
        button = new QPushButton(&window);
    else
        button = new QToolButton(&window);
    button->setObjectName(QLatin1StringView(name));
    button->setText(QStringLiteral("Letters"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(isPushed);
    button->setChecked(isPushed);
    auto* other = new QPushButton(&window);
    column->addWidget(button);
    column->addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage without = button->grab().toImage();
    button->setFocus();
    const QImage with = button->grab().toImage();
    QCOMPARE(with.size(), without.size());
    // WCAG 2.2, 2.4.13: what changes is at least a line around it, 3 to 1 to what it was.
    int seen = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3.0)
                ++seen;
    QVERIFY2(seen >= with.width() + with.height(), qPrintable(QString::number(seen)));
}

void ThemeTest::arabicLettersAreUnderlinedWhileAltIsPressed()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QPushButton button(QStringLiteral("&Save"));
    button.show();
    QVERIFY(QTest::qWaitForWindowActive(&button));
    const auto isUnderlined = [&button] {
        return button.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &button) != 0;
    };
    QVERIFY(isUnderlined());
    const auto restored = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!isUnderlined());
    QTest::keyPress(&button, Qt::Key_Alt);
    QVERIFY(isUnderlined());
    QTest::keyRelease(&button, Qt::Key_Alt);
    QVERIFY(!isUnderlined());
}

void ThemeTest::verdictsDiffer_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void ThemeTest::verdictsDiffer()
{
    QFETCH(QPalette, palette);
    for (const Tone tone : kVerdictTones)
        for (const Tone other : kVerdictTones)
            QCOMPARE(toneColours(tone, palette).fill == toneColours(other, palette).fill, tone == other);
    // In light and dark a verdict looks the same.
    for (const Tone tone : kVerdictTones)
        QCOMPARE(toneColours(tone, lightPalette()).fill, toneColours(tone, darkPalette()).fill);
}

void ThemeTest::verdictsDifferWithoutColour()
{
    // To who sees no red or no green, letting in and turning away still differ in lightness.
    for (const QPalette& palette : {lightPalette(), highContrastPalette()})
        QVERIFY(contrast(toneColours(Tone::Admit, palette).fill, toneColours(Tone::Deny, palette).fill) >
                1.15);
}

void ThemeTest::names()
{
    for (const ThemeChoice choice :
         {ThemeChoice::Auto, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        QCOMPARE(themeNamed(themeName(choice)), choice);
    QCOMPARE(themeNamed(u"nonsense"), ThemeChoice::Auto);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
