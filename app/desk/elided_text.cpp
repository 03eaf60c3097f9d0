// SPDX-License-Identifier: Apache-2.0
#include "app/desk/elided_text.h"

#include "app/language/isolated.h"

namespace gatelog {
namespace {

constexpr char16_t kLeftToRight = 0x2066, kRightToLeft = 0x2067, kFirstStrong = 0x2068, kEnd = 0x2069;

/// Of the marks that turn, those that a sentence of ours sets a name apart with.
bool setsApart(QChar c)
{
    return c == QChar(kFirstStrong) || c == QChar(kLeftToRight) || c == QChar(kEnd);
}

QString closed(const QString& text)
{
    QString closed;
    closed.reserve(text.size() + 2);
    int open = 0;
    for (const QChar c : text) {
        if (c == QChar(kEnd)) {
            if (open == 0)
                continue; // typed by somebody
            --open;
        } else if (setsApart(c)) {
            ++open;
        }
        closed += c;
    }
    return closed + QString(open, QChar(kEnd));
}

} // namespace

QString withoutTurns(const QString& text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return turnsDirection(c) && !setsApart(c); });
    return plain;
}

QString elidedText(const QString& text, const QFontMetrics& letters, int width, Qt::LayoutDirection direction)
{
    const QString plain = withoutTurns(text);
    QString cut = letters.elidedText(plain, Qt::ElideRight, width);
    // Shaped anew, the cut end may be wider than it was when it was measured.
    for (int end = width; cut != plain && end > 0 && letters.horizontalAdvance(cut) > width;
         end -= letters.averageCharWidth())
        cut = letters.elidedText(plain, Qt::ElideRight, end);
    const QString shown = closed(cut);
    const Qt::LayoutDirection own = directionOf(shown, direction);
    if (own == direction)
        return shown;
    return QChar(own == Qt::RightToLeft ? kRightToLeft : kLeftToRight) + shown + QChar(kEnd);
}

} // namespace gatelog
