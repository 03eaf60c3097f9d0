// SPDX-License-Identifier: Apache-2.0
#include "app/desk/two_line_row.h"

#include "app/desk/elided_text.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace gatelog {
namespace {

constexpr int kPadding = 8;

QFont titleFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Draws on the leading (or trailing) side of the row, elided where it is too long.
void drawSide(QPainter& painter, const QStyleOptionViewItem& option, const QRect& rect, Qt::Alignment side,
              const QString& text)
{
    const QRect visual = QStyle::visualRect(option.direction, option.rect, rect);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    painter.drawText(visual, int(alignment) | Qt::TextSingleLine,
                     elidedText(text, painter.fontMetrics(), rect.width(), option.direction));
}

} // namespace

QSize twoLineRowSize(const QStyleOptionViewItem& option)
{
    const int lines = QFontMetrics(titleFont(option)).height() + option.fontMetrics.height();
    return {120, lines + 2 * kPadding};
}

void paintTwoLineRow(QPainter& painter, const QStyleOptionViewItem& option, const TwoLineRow& row)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette& colours = option.palette;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.highlight());
        painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) { // where nothing is ever selected
        painter.setPen(QPen(QApplication::palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6);
    }
    const QColor strong = colours.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? strong : colours.color(QPalette::PlaceholderText);
    // Not of the option: the style sheet made the list's own ground transparent.
    const QPalette window = QApplication::palette();
    const QColor ground = selected ? colours.color(QPalette::Highlight) : window.color(QPalette::Base);

    const QFont bold = titleFont(option);
    const int titleHeight = QFontMetrics(bold).height();
    const int side = titleHeight + 6;
    const QRect inner = option.rect.adjusted(kPadding + 2, kPadding, -kPadding - 2, -kPadding);
    const QRect mark(inner.left(), inner.center().y() - side / 2, side, side);
    const QRect markPlace = QStyle::visualRect(option.direction, option.rect, mark);
    if (row.mark)
        row.mark(markPlace, ground);
    else
        paintMark(painter, markPlace, row.tone, selected ? strong : toneAccent(row.tone, window), ground);

    painter.setFont(option.font);
    painter.setPen(quiet);
    const int asideWidth = row.aside.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(row.aside) + 12;
    const int warningSide = row.isAsideWarning ? option.fontMetrics.height() : 0;
    const QRect texts = inner.adjusted(side + 10, 0, 0, 0);
    drawSide(painter, option, QRect(texts.right() - asideWidth, texts.top(), asideWidth, titleHeight),
             Qt::AlignRight, row.aside);
    if (warningSide > 0) {
        const QRect warning(texts.right() - asideWidth + 6 - warningSide,
                            texts.top() + (titleHeight - warningSide) / 2, warningSide, warningSide);
        paintMark(painter, QStyle::visualRect(option.direction, option.rect, warning), Tone::Attention,
                  selected ? strong : toneAccent(Tone::Attention, window), ground);
    }
    drawSide(painter, option,
             QRect(texts.left(), texts.top() + titleHeight, texts.width(), texts.height() - titleHeight),
             Qt::AlignLeft, row.subtitle);
    QFont heading = bold;
    heading.setStrikeOut(row.struckOut);
    painter.setFont(heading);
    painter.setPen(row.struckOut ? quiet : strong);
    drawSide(painter, option,
             QRect(texts.left(), texts.top(), texts.width() - asideWidth - warningSide, titleHeight),
             Qt::AlignLeft, row.title);
    painter.restore();
}

} // namespace gatelog
