// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_text.h"

#include "app/language/isolated.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace gatelog {
namespace {

/// The lines of a text, the last one shortened where there would be more than `maxLines`.
std::vector<QString> wrapped(const QString& text, const TextStyle& style, qreal width, int maxLines)
{
    QTextLayout layout(text, fontOf(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    std::vector<QString> lines;
    layout.beginLayout();
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        if (int(lines.size()) + 1 == maxLines) {
            const QString rest = text.mid(line.textStart());
            lines.push_back(QFontMetricsF(fontOf(style)).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.push_back(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// As outlines. A preview on the screen keeps what is painted in a QPicture, which plays words of several
/// fonts back piece by piece: out of order where they run from the right, and cut off at the height of the
/// first.
void drawOutlined(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font,
                  const QTextOption& option)
{
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const QFontMetricsF metrics(font);
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill); // where joined letters overlap there is no hole
    for (const QGlyphRun& run : layout.glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(run.rawFont().pathForGlyph(glyphs[i]).translated(
                rect.left() + places[i].x(), baseline + places[i].y() - line.ascent()));
    }
    painter.fillPath(path, painter.pen().color());
}

void drawDirected(QPainter& painter, const QRectF& rect, const QString& text, const TextStyle& style,
                  Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    const QFont font = fontOf(style);
    painter.setFont(font);
    painter.setPen(style.color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    if (painter.layoutDirection() == Qt::RightToLeft &&
        alignment.testAnyFlags(Qt::AlignLeft | Qt::AlignRight))
        alignment ^= Qt::AlignLeft | Qt::AlignRight;
    // The page says where a column begins, whichever way the name in it is read.
    QTextOption option(alignment | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    const QRectF where = placed(painter, QRectF(rect.left(), rect.top(), rect.width(), lineHeight(style)));
    if (painter.paintEngine()->type() == QPaintEngine::Picture)
        drawOutlined(painter, where, shown, font, option);
    else
        painter.drawText(where, shown, option);
}

} // namespace

QFont fontOf(const TextStyle& style)
{
    // Noto Sans is what the packages bring, with a sister for each script (the Japanese one, or Chinese forms
    // of the same characters may come first); the others are of the same plain kind where it is missing.
    static const QStringList families{QStringLiteral("Noto Sans"),        QStringLiteral("Noto Sans Arabic"),
                                      QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Segoe UI"),
                                      QStringLiteral("Helvetica Neue"),   QStringLiteral("Arial"),
                                      QStringLiteral("DejaVu Sans")};
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(pt(style.points))));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString plainLine(const QString& field)
{
    QString text;
    text.reserve(field.size());
    for (const QChar c : field) {
        if (turnsDirection(c))
            continue;
        const bool isBreak = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph;
        text += isBreak ? QChar(u' ') : c;
    }
    return text.simplified();
}

QString quoted(const QString& field)
{
    return isolated(plainLine(field));
}

qreal lineHeight(const TextStyle& style)
{
    return pt(style.points) * 1.36;
}

qreal textWidth(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

QRectF placed(const QPainter& painter, const QRectF& rect)
{
    if (painter.layoutDirection() != Qt::RightToLeft)
        return rect;
    const qreal page = painter.window().width();
    return {page - rect.right(), rect.top(), rect.width(), rect.height()};
}

void fill(QPainter& painter, const QRectF& rect, const QColor& color)
{
    painter.fillRect(placed(painter, rect), color);
}

qreal drawLine(QPainter& painter, const QRectF& rect, const QString& text, const TextStyle& style,
               Qt::Alignment alignment)
{
    drawDirected(painter, rect, text, style, alignment, directionOf(text, painter.layoutDirection()));
    return lineHeight(style);
}

qreal paragraphHeight(const QString& text, const TextStyle& style, qreal width, int maxLines)
{
    return qreal(wrapped(text, style, width, maxLines).size()) * lineHeight(style);
}

qreal drawParagraph(QPainter& painter, const QPointF& topLeft, qreal width, const QString& text,
                    const TextStyle& style, int maxLines, Qt::Alignment alignment)
{
    const Qt::LayoutDirection direction = directionOf(text, painter.layoutDirection());
    qreal y = topLeft.y();
    for (const QString& line : wrapped(text, style, width, maxLines)) {
        drawDirected(painter, QRectF(topLeft.x(), y, width, lineHeight(style)), line, style, alignment,
                     direction);
        y += lineHeight(style);
    }
    return y - topLeft.y();
}

} // namespace gatelog
