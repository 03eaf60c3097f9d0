// SPDX-License-Identifier: Apache-2.0
#include "app/desk/cut_lines.h"

#include "app/language/isolated.h"

#include <QFontMetricsF>
#include <QStyle>

#include <algorithm>

namespace gatelog {

QTextOption cutLinesOption(const QString& text, Qt::LayoutDirection window, Qt::Alignment alignment)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(directionOf(text, window));
    option.setAlignment(QStyle::visualAlignment(window, alignment) | Qt::AlignAbsolute);
    return option;
}

CutLines layOutLines(QTextLayout& layout, qreal width, int most)
{
    CutLines lines;
    const QFontMetricsF letters(layout.font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        // Letters of another font may be higher, or have marks above where that font says it ends.
        const qreal above = std::max(0.0, letters.ascent() - line.ascent());
        line.setPosition({0, lines.height + above});
        if (++lines.count > most)
            break;
        lines.isWordBroken |= line.naturalTextWidth() > width;
        lines.lastStart = line.textStart();
        lines.height += std::max(letters.lineSpacing(), above + line.height());
    }
    layout.endLayout();
    return lines;
}

CutLines cutLines(QTextLayout& layout, qreal width, int most)
{
    CutLines lines = layOutLines(layout, width, most);
    const QString text = layout.text();
    const qsizetype last = lines.lastStart;
    const QFontMetricsF letters(layout.font());
    // Shaped anew, the cut end may be wider than it was when it was measured.
    for (qreal end = width; lines.count > most && end > 0; end -= letters.averageCharWidth()) {
        layout.setText(text.first(last) + letters.elidedText(text.mid(last), Qt::ElideRight, end));
        lines = layOutLines(layout, width, most);
    }
    return lines;
}

} // namespace gatelog
