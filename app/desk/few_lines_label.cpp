// SPDX-License-Identifier: Apache-2.0
#include "app/desk/few_lines_label.h"

#include "app/desk/cut_lines.h"
#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"

#include <QPainter>

#include <cmath>

namespace gatelog {
namespace {

/// One paragraph, with the line ends that are in it.
QString paragraph(const QString& text)
{
    return withoutTurns(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

FewLinesLabel::FewLinesLabel(int lines, QWidget* parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FewLinesLabel::setFullText(const QString& text, const QString& whole)
{
    setText(text);
    setToolTip(plainToolTip(whole.isEmpty() ? text : whole));
}

int FewLinesLabel::heightForWidth(int width) const
{
    const QString shown = paragraph(text());
    QTextLayout layout(shown, font());
    layout.setTextOption(cutLinesOption(shown, layoutDirection()));
    const QMargins margins = contentsMargins();
    const CutLines lines = cutLines(layout, width - margins.left() - margins.right(), m_lines);
    return int(std::ceil(lines.height)) + margins.top() + margins.bottom();
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
    const QString shown = paragraph(text());
    QTextLayout layout(shown, font());
    layout.setTextOption(cutLinesOption(shown, layoutDirection()));
    const QRect room = contentsRect();
    cutLines(layout, room.width(), m_lines);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, room.topLeft());
}

} // namespace gatelog
