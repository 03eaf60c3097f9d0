// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextLayout>
#include <QTextOption>

namespace gatelog {

/// A text of any length and script in the few lines it has room for: how they are laid out and cut, the same
/// for all that paint such a text.
struct CutLines
{
    int count = 0;             ///< one more than there may be, where not all of the text has room
    bool isWordBroken = false; ///< a word alone is wider than the place
    qsizetype lastStart = 0;   ///< where the last one that has room begins
    qreal height = 0;          ///< of those that have room, in pixels
};

/// Wraps at words, or within one that is wider than the place. The letters run as they do; the side they
/// stand on is that of a window whose lines run in `window`.
[[nodiscard]] QTextOption cutLinesOption(const QString& text, Qt::LayoutDirection window,
                                         Qt::Alignment alignment = Qt::AlignLeading);

/// Lays the text out in at most so many lines of `width` pixels, each as high as its own letters. The layout
/// stays usable for drawing.
CutLines layOutLines(QTextLayout& layout, qreal width, int most);

/// The same; where not all of the text has room, its end gives way to an ellipsis.
CutLines cutLines(QTextLayout& layout, qreal width, int most);

} // namespace gatelog
