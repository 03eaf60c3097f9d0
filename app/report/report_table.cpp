// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_table.h"

#include <algorithm>

namespace gatelog {
namespace {

constexpr qreal kRowMm = 5.6;
constexpr qreal kGapMm = 2.2; // between columns
constexpr int kHeadingLines = 3;

} // namespace

void ReportTable::add(const QStringList& cells, Row row)
{
    m_rows.push_back({cells, row});
}

void ReportTable::setPainter(std::size_t column, std::function<void(QPainter&, const QRectF&, int)> paint)
{
    m_painted = column;
    m_paint = std::move(paint);
}

qreal ReportTable::headingHeight() const
{
    qreal height = 0;
    for (const Column& column : m_columns)
        height = std::max(
            height, paragraphHeight(column.heading, type::kNote, column.width - mm(kGapMm), kHeadingLines));
    return height + mm(1.6);
}

qreal ReportTable::beginningHeight(int rows) const
{
    return headingHeight() + mm(kRowMm) * std::min<int>(rows, int(m_rows.size()));
}

void ReportTable::drawHeadings(ReportPages& pages) const
{
    const qreal height = headingHeight();
    qreal x = pages.left();
    for (const Column& column : m_columns) {
        const qreal width = column.width - mm(kGapMm);
        const qreal text = paragraphHeight(column.heading, type::kNote, width, kHeadingLines);
        const qreal from = column.alignment == Qt::AlignRight ? x + mm(kGapMm) : x;
        drawParagraph(pages.painter(), {from, pages.y() + height - mm(1.6) - text}, width, column.heading,
                      type::kNote, kHeadingLines, column.alignment);
        x += column.width;
    }
    pages.moveDown(height);
    pages.rule(ink::kText, pt(0.6));
}

void ReportTable::draw(ReportPages& pages) const
{
    pages.need(beginningHeight(2));
    drawHeadings(pages);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Line& line = m_rows[i];
        if (pages.need(mm(kRowMm)))
            drawHeadings(pages);
        if (line.row == Row::Total)
            pages.rule(ink::kText, pt(0.6));
        qreal x = pages.left();
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const Column& column = m_columns[c];
            const qreal from = column.alignment == Qt::AlignRight ? x + mm(kGapMm) : x;
            const QRectF cell(from, pages.y(), column.width - mm(kGapMm), mm(kRowMm));
            const TextStyle& style = line.row == Row::Total ? type::kStrong : type::kBody;
            if (c == m_painted && m_paint)
                m_paint(pages.painter(), cell, int(i));
            else
                drawLine(pages.painter(),
                         QRectF(cell.left(), cell.center().y() - lineHeight(style) / 2, cell.width(),
                                lineHeight(style)),
                         line.cells.value(qsizetype(c)), style, column.alignment);
            x += column.width;
        }
        pages.moveDown(mm(kRowMm));
        if (i + 1 < m_rows.size())
            pages.rule(ink::kGrid);
    }
    pages.rule();
}

std::vector<ReportTable::Column> numberColumns(const QString& first, qreal firstWidth, qreal whole,
                                               const QStringList& numbers)
{
    std::vector<ReportTable::Column> columns{{first, firstWidth, Qt::AlignLeft}};
    for (const QString& heading : numbers)
        columns.push_back({heading, (whole - firstWidth) / qreal(numbers.size()), Qt::AlignRight});
    return columns;
}

} // namespace gatelog
