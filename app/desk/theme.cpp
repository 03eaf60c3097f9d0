// SPDX-License-Identifier: Apache-2.0
#include "app/desk/theme.h"

#include "app/desk/calm_style.h"
#include "app/desk/system_look.h"

#include <QApplication>
#include <QFile>

#include <cmath>

namespace gatelog {
namespace {

QPalette palette(const QColor& window, const QColor& card, const QColor& button, const QColor& text,
                 const QColor& quiet, const QColor& border, const QColor& accent, const QColor& onAccent)
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, card);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, quiet);
    p.setColor(QPalette::Button, button);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::ToolTipBase, card);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Midlight, border);
    p.setColor(QPalette::Dark, border);
    p.setColor(QPalette::Light, card);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, quiet);
    return p;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("high-contrast");
    case ThemeChoice::Auto:
        break;
    }
    return QStringLiteral("auto");
}

ThemeChoice themeNamed(QStringView name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (name.compare(themeName(choice), Qt::CaseInsensitive) == 0)
            return choice;
    }
    return ThemeChoice::Auto;
}

ToneColours toneColours(Tone tone, const QPalette& palette)
{
    const bool high = isHighContrast(palette);
    switch (tone) {
    // The green leans to blue and the red is darker, so that they differ in lightness as well: about one man
    // in twelve does not tell a plain green from a plain red.
    case Tone::Admit:
        return {high ? QColor(0x00, 0x5e, 0x38) : QColor(0x08, 0x7a, 0x4a), Qt::white};
    case Tone::Unconfirmed:
        return {high ? QColor(0x00, 0x43, 0x8f) : QColor(0x13, 0x5f, 0xb0), Qt::white};
    case Tone::Deny:
        return {high ? QColor(0x8c, 0x00, 0x0e) : QColor(0xa8, 0x10, 0x1c), Qt::white};
    case Tone::Attention:
        return {high ? QColor(0xff, 0xd5, 0x4a) : QColor(0xff, 0xc2, 0x33),
                high ? QColor(Qt::black) : QColor(0x24, 0x1a, 0x00)};
    case Tone::NotSaved:
        return {high ? QColor(0x3b, 0x00, 0x66) : QColor(0x4b, 0x16, 0x78), Qt::white};
    case Tone::Idle:
        break;
    }
    return {palette.color(QPalette::Base), palette.color(QPalette::WindowText)};
}

QColor toneAccent(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette), high = isHighContrast(palette);
    switch (tone) {
    case Tone::Admit:
        return high ? QColor(0x5c, 0xff, 0xa8) : dark ? QColor(0x4f, 0xd1, 0x8f) : QColor(0x08, 0x7a, 0x4a);
    case Tone::Unconfirmed:
        return high ? QColor(0x8f, 0xc7, 0xff) : dark ? QColor(0x86, 0xb5, 0xff) : QColor(0x13, 0x5f, 0xb0);
    case Tone::Deny:
        return high ? QColor(0xff, 0xa0, 0xa0) : dark ? QColor(0xff, 0x8b, 0x90) : QColor(0xa8, 0x10, 0x1c);
    case Tone::Attention:
        return high ? QColor(0xff, 0xe0, 0x66) : dark ? QColor(0xff, 0xc9, 0x4d) : QColor(0x85, 0x56, 0x00);
    case Tone::NotSaved:
        return high ? QColor(0xde, 0xbf, 0xff) : dark ? QColor(0xcf, 0xa5, 0xff) : QColor(0x4b, 0x16, 0x78);
    case Tone::Idle:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QColor borderColour(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor hoverColour(const QPalette& palette)
{
    if (isHighContrast(palette))
        return {0x2a, 0x2a, 0x2a};
    return isDark(palette) ? QColor(0x2e, 0x37, 0x43) : QColor(0xe8, 0xec, 0xf2);
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
}

bool isHighContrast(const QPalette& palette)
{
    return palette.color(QPalette::Window) == Qt::black && palette.color(QPalette::WindowText) == Qt::white;
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette lightPalette()
{
    return palette(QColor(0xf2, 0xf4, 0xf7), Qt::white, QColor(0xff, 0xff, 0xff), QColor(0x14, 0x19, 0x21),
                   QColor(0x55, 0x60, 0x70), QColor(0xd3, 0xd9, 0xe1), QColor(0x1d, 0x5b, 0xb8), Qt::white);
}

QPalette darkPalette()
{
    return palette(QColor(0x11, 0x14, 0x19), QColor(0x1a, 0x1f, 0x27), QColor(0x24, 0x2b, 0x35),
                   QColor(0xed, 0xf0, 0xf4), QColor(0xa4, 0xaf, 0xbe), QColor(0x35, 0x3e, 0x4b),
                   QColor(0x86, 0xb5, 0xff), QColor(0x0a, 0x14, 0x24));
}

QPalette highContrastPalette()
{
    return palette(Qt::black, Qt::black, Qt::black, Qt::white, QColor(0xb8, 0xb8, 0xb8), Qt::white,
                   QColor(0xff, 0xe6, 0x00), Qt::black);
}

void applyTheme(QApplication& app, ThemeChoice choice)
{
    static const SystemLook system = systemLook(); // before the palette is replaced
    if (choice == ThemeChoice::Auto)
        choice = system.highContrast ? ThemeChoice::HighContrast
                 : system.dark       ? ThemeChoice::Dark
                                     : ThemeChoice::Light;
    const QPalette colours = choice == ThemeChoice::HighContrast ? highContrastPalette()
                             : choice == ThemeChoice::Dark       ? darkPalette()
                                                                 : lightPalette();
    QApplication::setStyle(new CalmStyle(system.motion));
    QApplication::setPalette(colours);

    QFile sheet(QStringLiteral(":/gatelog/style/desk.qss"));
    if (!sheet.open(QIODevice::ReadOnly))
        return;
    QString text = QString::fromUtf8(sheet.readAll());
    text.replace(QLatin1StringView("@border@"), borderColour(colours).name());
    text.replace(QLatin1StringView("@accent@"), colours.color(QPalette::Highlight).name());
    text.replace(QLatin1StringView("@quiet@"), colours.color(QPalette::PlaceholderText).name());
    text.replace(QLatin1StringView("@check@"),
                 isDark(colours) ? QStringLiteral("check-dark") : QStringLiteral("check-light"));
    text.replace(QLatin1StringView("@hover@"), hoverColour(colours).name());
    // Dark red on black has no edge of its own.
    text.replace(QLatin1StringView("@danger@"),
                 isHighContrast(colours) ? borderColour(colours).name() : QStringLiteral("#a8101c"));
    // Where hardly any greys are left, colour does not say what can be pressed.
    text.replace(QLatin1StringView("@off@"),
                 isHighContrast(colours) ? QStringLiteral("dashed") : QStringLiteral("solid"));
    app.setStyleSheet(text);
}

} // namespace gatelog
