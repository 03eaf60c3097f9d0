// SPDX-License-Identifier: Apache-2.0
#include "app/desk/fitted_text.h"

#include "app/desk/cut_lines.h"
#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gatelog {

FittedText::FittedText(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedText::setText(const QString& text)
{
    // A line break in a name or note is a space here: only the fitting breaks lines.
    const QString shown = withoutTurns(text).replace(u'\n', u' ');
    if (shown == m_text)
        return;
    m_text = shown;
    setAccessibleName(text);
    setToolTip({}); // the next painting tells whether it needs one
    update();
}

void FittedText::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

void FittedText::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FittedText::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    update();
}

void FittedText::setLimits(int smallest, int largest, int lines)
{
    if (m_smallest == smallest && m_largest == largest && m_lines == lines)
        return;
    m_smallest = smallest;
    m_largest = std::max(smallest, largest);
    m_lines = lines;
    update();
}

int FittedText::leastHeight(int width) const
{
    if (m_text.isEmpty())
        return 0;
    QTextLayout layout(m_text, fontOf(m_smallest));
    layout.setTextOption(cutLinesOption(m_text, layoutDirection()));
    return int(std::ceil(cutLines(layout, width, m_lines).height));
}

QFont FittedText::fontOf(int pixels) const
{
    QFont font = this->font();
    font.setPixelSize(pixels);
    font.setWeight(m_weight);
    return font;
}

bool FittedText::fits(int pixels) const
{
    QTextLayout layout(m_text, fontOf(pixels));
    const CutLines lines = layOutLines(layout, width(), m_lines);
    return lines.count <= m_lines && !lines.isWordBroken && lines.height <= height();
}

int FittedText::fontPixels() const
{
    int low = m_smallest, high = m_largest; // fits(low) is taken for granted: below it the text is elided
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (fits(middle))
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

void FittedText::paintEvent(QPaintEvent*)
{
    if (m_text.isEmpty())
        return;
    const QFont font = fontOf(fontPixels());
    const int room = std::max(1, std::min(m_lines, int(height() / QFontMetricsF(font).lineSpacing())));
    QTextLayout layout(m_text, font);
    layout.setTextOption(cutLinesOption(m_text, layoutDirection(), m_alignment));
    const CutLines lines = cutLines(layout, width(), room);
    setToolTip(layout.text() == m_text ? QString() : plainToolTip(m_text));

    QPainter painter(this);
    painter.setPen(m_colour.isValid() ? m_colour : palette().color(QPalette::WindowText));
    const qreal free = std::max(0.0, height() - lines.height);
    const bool top = m_alignment.testFlag(Qt::AlignTop), bottom = m_alignment.testFlag(Qt::AlignBottom);
    layout.draw(&painter, {0, top ? 0 : bottom ? free : free / 2});
}

} // namespace gatelog
