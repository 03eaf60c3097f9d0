// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;

namespace gatelog {

enum class ThemeChoice { Auto, Light, Dark, HighContrast };

[[nodiscard]] QString themeName(ThemeChoice choice);
[[nodiscard]] ThemeChoice themeNamed(QStringView name); ///< Auto where there is no such name

/// Colours that no palette role has. All texts have a contrast of at least 4.5 to 1 to what they stand on,
/// and of 7 to 1 in high contrast, which a test holds.
struct ToneColours
{
    QColor fill; ///< of the verdict panel
    QColor ink;  ///< of the texts on it
};
/// The same in light and dark: a verdict must look the same. In high contrast they are deeper.
[[nodiscard]] ToneColours toneColours(Tone tone, const QPalette& palette);
/// For small marks on a card of `palette`.
[[nodiscard]] QColor toneAccent(Tone tone, const QPalette& palette);
[[nodiscard]] QColor borderColour(const QPalette& palette);
/// Of a button under the pointer; its text is QPalette::ButtonText.
[[nodiscard]] QColor hoverColour(const QPalette& palette);
[[nodiscard]] bool isDark(const QPalette& palette);
[[nodiscard]] bool isHighContrast(const QPalette& palette);
/// WCAG 2's contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette highContrastPalette();

/// Fusion, the palette, and the style sheet in resources/style.
void applyTheme(QApplication& app, ThemeChoice choice);

} // namespace gatelog
