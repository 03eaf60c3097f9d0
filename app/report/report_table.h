// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_pages.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace gatelog {

/// A plain table: words on the left, numbers on the right, a thin rule between the rows, its headings again
/// on every page.
class ReportTable
{
public:
    struct Column
    {
        QString heading;
        qreal width; ///< in dots
        Qt::Alignment alignment = Qt::AlignRight;
    };
    enum class Row { Plain, Total };

    explicit ReportTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    void add(const QStringList& cells, Row row = Row::Plain);
    /// Paints into the cell of this column in place of text.
    void setPainter(std::size_t column, std::function<void(QPainter&, const QRectF&, int row)> paint);
    void draw(ReportPages& pages) const;
    /// Of the headings and the first rows: what should stand together.
    qreal beginningHeight(int rows) const;

private:
    qreal headingHeight() const;
    void drawHeadings(ReportPages& pages) const;

    struct Line
    {
        QStringList cells;
        Row row;
    };
    std::vector<Column> m_columns;
    std::vector<Line> m_rows;
    std::size_t m_painted = std::size_t(-1);
    std::function<void(QPainter&, const QRectF&, int)> m_paint;
};

/// Columns for numbers that share what `first` leaves of `whole`.
[[nodiscard]] std::vector<ReportTable::Column> numberColumns(const QString& first, qreal firstWidth,
                                                             qreal whole, const QStringList& numbers);

} // namespace gatelog
