// SPDX-License-Identifier: Apache-2.0
#include "app/desk/theme.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QStyleFactory>

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
    case ThemeChoice::Auto:
        break;
    }
    return QStringLiteral("auto");
}

ThemeChoice themeNamed(QStringView name)
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name.compare(themeName(choice), Qt::CaseInsensitive) == 0)
            return choice;
    }
    return ThemeChoice::Auto;
}

ToneColours toneColours(Tone tone)
{
    switch (tone) {
    // The green leans to blue and the red is darker, so that they differ in lightness as well: about one man
    // in twelve does not tell a plain green from a plain red.
    case Tone::Admit:
        return {QColor(0x08, 0x7a, 0x4a), Qt::white};
    case Tone::Deny:
        return {QColor(0xa8, 0x10, 0x1c), Qt::white};
    case Tone::Attention:
        return {QColor(0xff, 0xc2, 0x33), QColor(0x24, 0x1a, 0x00)};
    case Tone::NotSaved:
        return {QColor(0x4b, 0x16, 0x78), Qt::white};
    case Tone::Idle:
        break;
    }
    return {};
}

QColor toneAccent(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Admit:
        return dark ? QColor(0x4f, 0xd1, 0x8f) : QColor(0x08, 0x7a, 0x4a);
    case Tone::Deny:
        return dark ? QColor(0xff, 0x8b, 0x90) : QColor(0xa8, 0x10, 0x1c);
    case Tone::Attention:
        return dark ? QColor(0xff, 0xc9, 0x4d) : QColor(0x85, 0x56, 0x00);
    case Tone::NotSaved:
        return dark ? QColor(0xcf, 0xa5, 0xff) : QColor(0x4b, 0x16, 0x78);
    case Tone::Idle:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QColor borderColour(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
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

bool systemIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // Qt 6.4 has no word for it; the palette of the platform's own theme tells.
    return isDark(QApplication::palette());
#endif
}

void applyTheme(QApplication& app, ThemeChoice choice)
{
    static const bool systemDark = systemIsDark();
    const bool dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::Auto && systemDark);
    const QPalette colours = dark ? darkPalette() : lightPalette();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(colours);

    QFile sheet(QStringLiteral(":/gatelog/style/desk.qss"));
    if (!sheet.open(QIODevice::ReadOnly))
        return;
    QString text = QString::fromUtf8(sheet.readAll());
    text.replace(QLatin1StringView("@border@"), borderColour(colours).name());
    text.replace(QLatin1StringView("@accent@"), colours.color(QPalette::Highlight).name());
    text.replace(QLatin1StringView("@quiet@"), colours.color(QPalette::PlaceholderText).name());
    text.replace(QLatin1StringView("@check@"),
                 dark ? QStringLiteral("check-dark") : QStringLiteral("check-light"));
    text.replace(QLatin1StringView("@hover@"), dark ? QStringLiteral("#2e3743") : QStringLiteral("#e8ecf2"));
    app.setStyleSheet(text);
}

} // namespace gatelog
