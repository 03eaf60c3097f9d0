// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/event_report.h"

#include <QRectF>

#include <span>

class QPainter;

namespace gatelog {

/// A scale from 0 to the largest value, with lines at a few round numbers.
struct CountScale
{
    std::int64_t top = 1;
    std::int64_t step = 1;
    /// That holds `largest`, in at most `steps` steps.
    static CountScale upTo(std::int64_t largest, int steps);
};

/// The largest bucket.
[[nodiscard]] std::int64_t peakOf(std::span<const Admissions> parts);

/// Admissions over time as bars, the unconfirmed ones dark on top, drawn by Qt Charts as vectors; the axes'
/// numbers and times beside them. `rect` holds all of it.
class AdmissionChart
{
public:
    AdmissionChart(const ReportFormat& format, const TimeBuckets& buckets, const CountScale& scale)
        : m_format(format), m_buckets(buckets), m_scale(scale)
    {
    }
    void draw(QPainter& painter, const QRectF& rect, std::span<const Admissions> parts) const;

private:
    void drawBars(QPainter& painter, const QRectF& plot, std::span<const Admissions> parts) const;
    void drawPeak(QPainter& painter, const QRectF& plot, std::span<const Admissions> parts) const;
    void drawAxes(QPainter& painter, const QRectF& plot) const;

    const ReportFormat& m_format;
    TimeBuckets m_buckets;
    CountScale m_scale;
};

/// Quantities by name as horizontal bars, each with its number at its end.
struct NamedCount
{
    QString name;
    std::int64_t count = 0;
    QString label; ///< behind the bar
};
[[nodiscard]] qreal barListHeight(std::size_t bars);
void drawBarList(QPainter& painter, const QRectF& rect, std::span<const NamedCount> bars, qreal nameWidth);

} // namespace gatelog
