// SPDX-License-Identifier: Apache-2.0
#include "app/language/isolated.h"

#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

bool isFromTheRight(const QString& text)
{
    const QList<uint> letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](uint letter) {
        const QChar::Direction direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
}

} // namespace

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection otherwise)
{
    int depth = 0;
    for (const uint letter : text.toUcs4()) {
        const QChar::Direction direction = QChar::direction(letter);
        if (direction == QChar::DirFSI || direction == QChar::DirLRI || direction == QChar::DirRLI)
            ++depth;
        else if (direction == QChar::DirPDI)
            depth = std::max(0, depth - 1);
        else if (depth == 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return Qt::RightToLeft;
        else if (depth == 0 && direction == QChar::DirL)
            return Qt::LeftToRight;
    }
    return otherwise;
}

QString isolated(const QString& text)
{
    constexpr char16_t kFirstStrong = 0x2068, kEnd = 0x2069;
    QString plain = text;
    plain.removeIf(turnsDirection);
    if (plain.isEmpty() || (QLocale().textDirection() == Qt::LeftToRight && !isFromTheRight(plain)))
        return plain;
    return QChar(kFirstStrong) + plain + QChar(kEnd);
}

QStringList isolated(const QStringList& texts)
{
    QStringList all;
    for (const QString& text : texts)
        all << isolated(text);
    return all;
}

QString shortened(const QString& text)
{
    constexpr qsizetype kMost = 40;
    if (text.size() <= kMost)
        return text;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(kMost - 1);
    if (!letters.isAtBoundary()) // half an emoji is none
        letters.toPreviousBoundary();
    return text.first(letters.position()) + QChar(0x2026);
}

QString shortName(const QString& name)
{
    QString plain = name; // marks are no letters: what was short stays as it is
    plain.removeIf(turnsDirection);
    return isolated(shortened(plain));
}

QString breakable(const QString& text)
{
    constexpr qsizetype kLongestWord = 24;
    constexpr char16_t kMayEndHere = 0x200b; // zero width
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    QString broken;
    qsizetype word = 0;
    for (qsizetype at = 0, next = letters.toNextBoundary(); next >= 0;
         at = std::exchange(next, letters.toNextBoundary())) {
        lines.setPosition(at);
        word = lines.isAtBoundary() ? 0 : word + 1;
        if (word == kLongestWord) {
            broken += QChar(kMayEndHere);
            word = 0;
        }
        broken += QStringView(text).mid(at, next - at);
    }
    return broken;
}

} // namespace gatelog
