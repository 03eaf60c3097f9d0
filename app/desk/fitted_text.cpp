// SPDX-License-Identifier: Apache-2.0
#include "app/desk/fitted_text.h"

#include "app/desk/plain_tool_tip.h"
#include "app/language/isolated.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace gatelog {
namespace {

struct Lines
{
    int count = 0;
    bool wordBroken = false; ///< a word alone is wider than the place
    qsizetype lastStart = 0;
    qreal height = 0;
};

/// Lays `text` out in lines of `width`. The layout stays usable for drawing.
Lines layOut(QTextLayout& layout, qreal width, int maxLines)
{
    Lines lines;
    const QFontMetricsF metrics(layout.font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // Letters of another font may be higher, or have marks above where that font says it ends.
        const qreal above = std::max(0.0, metrics.ascent() - line.ascent());
        line.setPosition({0, lines.height + above});
        lines.wordBroken |= line.naturalTextWidth() > width;
        if (lines.count < maxLines) {
            lines.lastStart = line.textStart();
            lines.height += std::max(metrics.lineSpacing(), above + line.height());
        }
        ++lines.count;
    }
    layout.endLayout();
    return lines;
}

} // namespace

FittedText::FittedText(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FittedText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    // A line break in a name or note is a space here: only the fitting breaks lines.
    m_text.replace(u'\n', u' ');
    setAccessibleName(text);
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
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    return int(std::ceil(layOut(layout, width, m_lines).height));
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
    const Lines lines = layOut(layout, width(), m_lines);
    return lines.count <= m_lines && !lines.wordBroken && lines.height <= height();
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
    const QFontMetricsF metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(m_text, layoutDirection()));
    // The direction of the letters is the text's own; the side it stands on is the window's.
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), m_alignment);
    option.setAlignment(side | Qt::AlignAbsolute);

    const int room = std::max(1, std::min(m_lines, int(height() / metrics.lineSpacing())));
    QTextLayout measured(m_text, font);
    measured.setTextOption(option);
    Lines lines = layOut(measured, width(), room);
    const bool isCut = lines.count > room;
    setToolTip(isCut ? plainToolTip(m_text) : QString());
    QTextLayout layout(m_text, font);
    layout.setTextOption(option);
    // Shaped anew, the cut end may be wider than it was when it was measured.
    for (qreal end = width(); lines.count > room && end > 0; end -= metrics.averageCharWidth()) {
        layout.setText(m_text.first(lines.lastStart) +
                       metrics.elidedText(m_text.mid(lines.lastStart), Qt::ElideRight, end));
        lines.count = layOut(layout, width(), room).count;
    }
    lines = layOut(layout, width(), room);

    QPainter painter(this);
    painter.setPen(m_colour.isValid() ? m_colour : palette().color(QPalette::WindowText));
    const qreal free = std::max(0.0, height() - lines.height);
    const bool top = m_alignment.testFlag(Qt::AlignTop), bottom = m_alignment.testFlag(Qt::AlignBottom);
    layout.draw(&painter, {0, top ? 0 : bottom ? free : free / 2});
}

} // namespace gatelog
