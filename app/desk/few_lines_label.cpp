// SPDX-License-Identifier: Apache-2.0
#include "app/desk/few_lines_label.h"

#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"
#include "app/language/isolated.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace gatelog {
namespace {

struct Lines
{
    int count = 0; ///< one more than there may be, where not all of it has room
    qsizetype lastStart = 0;
};

Lines layOut(QTextLayout& layout, int width, int most)
{
    Lines lines;
    const qreal spacing = QFontMetricsF(layout.font()).lineSpacing();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        if (++lines.count > most)
            break;
        line.setLineWidth(width);
        line.setPosition({0, (lines.count - 1) * spacing});
        lines.lastStart = line.textStart();
    }
    layout.endLayout();
    return lines;
}

/// One paragraph, with the line ends that are in it.
QString paragraph(const QString& text)
{
    return withoutTurns(text).replace(u'\n', QChar::LineSeparator);
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

FewLinesLabel::FewLinesLabel(int lines, QWidget* parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Qt shifts a wrapped line from the right by the space it ends with, out of the label.
    if (layoutDirection() == Qt::RightToLeft)
        setContentsMargins(fontMetrics().horizontalAdvance(u' '), 0, 0, 0);
}

void FewLinesLabel::setFullText(const QString& text, const QString& whole)
{
    setText(text);
    setToolTip(plainToolTip(whole.isEmpty() ? text : whole));
}

int FewLinesLabel::heightForWidth(int width) const
{
    QTextLayout layout(paragraph(text()), font());
    layout.setTextOption(wrapping());
    const int room = width - contentsMargins().left();
    const int lines = std::clamp(layOut(layout, room, m_lines).count, 1, m_lines);
    return int(std::ceil(lines * QFontMetricsF(font()).lineSpacing()));
}

QSize FewLinesLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize FewLinesLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing()};
}

void FewLinesLabel::paintEvent(QPaintEvent*)
{
    QTextOption option = wrapping();
    QString shown = paragraph(text());
    option.setTextDirection(directionOf(shown, layoutDirection()));
    // The letters run as they do; the side they stand on is the window's.
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
    QTextLayout layout(shown, font());
    layout.setTextOption(option);
    const QFontMetricsF letters(font());
    const QRect room = contentsRect();
    Lines lines = layOut(layout, room.width(), m_lines);
    // Shaped anew, the cut end may be wider than it was when it was measured.
    const qsizetype last = lines.lastStart;
    for (qreal end = room.width(); lines.count > m_lines && end > 0; end -= letters.averageCharWidth()) {
        layout.setText(shown.first(last) + letters.elidedText(shown.mid(last), Qt::ElideRight, end));
        lines = layOut(layout, room.width(), m_lines);
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, room.topLeft());
}

} // namespace gatelog
