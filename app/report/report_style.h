// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>

namespace gatelog {

/// The report's device has this many dots to the inch: a tenth of a point, so that font sizes, which Qt takes
/// as whole dots, are exact enough.
inline constexpr int kReportDotsPerInch = 720;
constexpr qreal pt(qreal points)
{
    return points * kReportDotsPerInch / 72;
}
constexpr qreal mm(qreal millimetres)
{
    return millimetres * kReportDotsPerInch / 25.4;
}

/// Few colours, apart in lightness, so that a grey print tells them apart as well.
namespace ink {
inline constexpr QColor kText{0x1d, 0x27, 0x30};
inline constexpr QColor kQuiet{0x5d, 0x6a, 0x76};
inline constexpr QColor kRule{0xcf, 0xd6, 0xdc};
inline constexpr QColor kGrid{0xe4, 0xe8, 0xec};
inline constexpr QColor kBar{0x9a, 0xb1, 0xc6};
inline constexpr QColor kAccent{0x9c, 0x3d, 0x22}; ///< what is uncertain, or admitted twice
} // namespace ink

/// A size of the one typeface.
struct TextStyle
{
    qreal points = 8.5;
    QFont::Weight weight = QFont::Normal;
    QColor color = ink::kText;
    TextStyle in(const QColor& other) const { return {points, weight, other}; }
};

namespace type {
inline constexpr TextStyle kTitle{28, QFont::Normal, ink::kText};
inline constexpr TextStyle kFigure{27, QFont::Normal, ink::kText};
inline constexpr TextStyle kSection{15, QFont::Normal, ink::kText};
inline constexpr TextStyle kLead{10, QFont::Normal, ink::kText};
inline constexpr TextStyle kBody{8.5, QFont::Normal, ink::kText};
inline constexpr TextStyle kStrong{8.5, QFont::Bold, ink::kText};
inline constexpr TextStyle kNote{7.5, QFont::Normal, ink::kQuiet};
inline constexpr TextStyle kAxis{6.5, QFont::Normal, ink::kQuiet};
} // namespace type

[[nodiscard]] QFont fontOf(const TextStyle& style);

} // namespace gatelog
