// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <vector>

namespace gatelog {
namespace {

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e ||
           code == 0x200f || code == 0x061c;
}

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

} // namespace

QFont fontOf(const TextStyle& style)
{
    // Noto Sans is what the packages bring; the others are of the same plain kind where it is missing.
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                                      QStringLiteral("Helvetica Neue"), QStringLiteral("Arial"),
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
    return QChar(0x2068) + plainLine(field) + QChar(0x2069);
}

qreal lineHeight(const TextStyle& style)
{
    return pt(style.points) * 1.36;
}

qreal textWidth(const QString& text, const TextStyle& style)
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text);
}

qreal drawLine(QPainter& painter, const QRectF& rect, const QString& text, const TextStyle& style,
               Qt::Alignment alignment)
{
    const QFont font = fontOf(style);
    painter.setFont(font);
    painter.setPen(style.color);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width());
    // Left is left also for a name that is read from the right: columns stay columns.
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), lineHeight(style)), shown,
                     QTextOption(alignment | Qt::AlignAbsolute | Qt::AlignVCenter));
    return lineHeight(style);
}

qreal paragraphHeight(const QString& text, const TextStyle& style, qreal width, int maxLines)
{
    return qreal(wrapped(text, style, width, maxLines).size()) * lineHeight(style);
}

qreal drawParagraph(QPainter& painter, const QPointF& topLeft, qreal width, const QString& text,
                    const TextStyle& style, int maxLines, Qt::Alignment alignment)
{
    qreal y = topLeft.y();
    for (const QString& line : wrapped(text, style, width, maxLines))
        y += drawLine(painter, QRectF(topLeft.x(), y, width, lineHeight(style)), line, style, alignment);
    return y - topLeft.y();
}

} // namespace gatelog
