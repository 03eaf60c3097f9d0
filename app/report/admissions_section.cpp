// SPDX-License-Identifier: Apache-2.0
#include "app/report/admission_chart.h"
#include "app/report/report_sections.h"

#include <algorithm>
#include <limits>

namespace gatelog {
namespace {

/// A few charts stand large beneath each other, many small beside each other.
struct Grid
{
    int columns;
    qreal rowHeight;

    static Grid forCharts(std::size_t charts)
    {
        if (charts <= 3)
            return {1, mm(38)};
        if (charts <= 12)
            return {2, mm(36)};
        return {3, mm(31)};
    }
};

constexpr qreal kGapMm = 6;

/// On one scale charts compare; but where one is many times another, the small ones would show nothing.
enum class Scales { Shared, Own };
Scales scalesOf(std::span<const EventReport::Series> series)
{
    constexpr std::int64_t kTooMany = 6;
    std::int64_t largest = 0;
    std::int64_t smallest = std::numeric_limits<std::int64_t>::max();
    for (const EventReport::Series& one : series) {
        largest = std::max(largest, peakOf(one.parts));
        smallest = std::min(smallest, peakOf(one.parts));
    }
    return largest > kTooMany * std::max<std::int64_t>(smallest, 1) ? Scales::Own : Scales::Shared;
}

} // namespace

void AdmissionsSection::draw(ReportPages& pages) const
{
    if (m_report.buckets.count == 0)
        return;
    drawSeries(pages, tr("Admissions per gate"), m_report.perGate, QString());
    drawSeries(pages, tr("Admissions per category"), m_report.perCategory, tr("Without a category"));
    drawSeries(pages, tr("Admissions per operator"), m_report.perOperator, tr("Nobody signed in"));
}

void AdmissionsSection::drawSeries(ReportPages& pages, const QString& title,
                                   std::span<const EventReport::Series> series, const QString& unnamed) const
{
    if (series.empty())
        return;
    const Grid grid = Grid::forCharts(series.size());
    const Scales scales = scalesOf(series);
    QString note = m_format.bucketWidth(m_report.buckets.width);
    if (series.size() > 1)
        note = (scales == Scales::Shared ? tr("%1, all on one scale", "%1: 'per 15 minutes'")
                                         : tr("%1, each on its own scale", "%1: 'per 15 minutes'"))
                   .arg(note);
    if (std::any_of(series.begin(), series.end(), [](const auto& one) { return one.total.unconfirmed > 0; }))
        note = tr("%1; dark: unconfirmed", "%1: 'per 15 minutes'").arg(note);
    const std::size_t rows = (series.size() + std::size_t(grid.columns) - 1) / std::size_t(grid.columns);
    pages.section(title, note, grid.rowHeight * qreal(std::min<std::size_t>(rows, 3)));
    std::int64_t peak = 0;
    for (const EventReport::Series& one : series)
        peak = std::max(peak, peakOf(one.parts));
    const qreal width = (pages.width() - mm(kGapMm) * (grid.columns - 1)) / grid.columns;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const int column = int(i) % grid.columns;
        if (column == 0) {
            if (i > 0)
                pages.moveDown(grid.rowHeight);
            pages.need(grid.rowHeight);
        }
        const EventReport::Series& one = series[i];
        QRectF rect(pages.left() + (width + mm(kGapMm)) * column, pages.y(), width, grid.rowHeight - mm(4));
        const QString total = m_format.number(one.total.total());
        const qreal numberWidth = textWidth(total, type::kBody) + mm(2);
        const QString name = plainLine(one.name);
        drawLine(pages.painter(), rect.adjusted(0, 0, -numberWidth, 0), name.isEmpty() ? unnamed : name,
                 type::kStrong);
        rect.setTop(rect.top() + drawLine(pages.painter(), rect, total, type::kBody, Qt::AlignRight));
        const CountScale scale =
            CountScale::upTo(scales == Scales::Shared ? peak : peakOf(one.parts), grid.columns == 1 ? 3 : 2);
        AdmissionChart(m_format, m_report.buckets, scale).draw(pages.painter(), rect, one.parts);
    }
    pages.moveDown(grid.rowHeight - mm(4));
}

} // namespace gatelog
