// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/admission_histogram.h"

#include <QChartView>
#include <QString>

#include <span>
#include <vector>

namespace gatelog {

class ReportFormat;

/// Admissions over time as bars: confirmed ones plain, unconfirmed ones hatched on top, so that they differ
/// without colour. Time runs as the window does: from right to left in Arabic.
class OverviewChart : public QChartView
{
    Q_OBJECT

public:
    enum class Axes { Shown, Hidden };

    explicit OverviewChart(Axes axes, QWidget* parent = nullptr);

    /// One part for each bucket; `top`: what the highest bar may be, for charts that are to be compared.
    void setAdmissions(const TimeBuckets& buckets, std::span<const Admissions> parts, std::int64_t top,
                       const ReportFormat& format);
    /// In the middle, where nobody came.
    void setEmptyText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    bool isMirrored() const;
    /// Of how many times one is shown, for want of room: 1 where there is room for all.
    int timesApart() const;
    /// That the last of them takes beyond the last bar.
    int roomAtTheEnd() const;
    qreal barWidth() const;
    void setMargins(QChart& chart) const;
    void addBars(QChart& chart);
    void addAxes(QChart& chart);
    bool isEmpty() const;

    struct TimeLabel
    {
        qreal place; ///< in bars
        QString text;
    };

    const Axes m_axes;
    int m_count = 0;
    bool m_isDrawnMirrored = false;
    int m_drawnApart = 1;
    std::vector<Admissions> m_parts;
    std::vector<TimeLabel> m_times;
    std::int64_t m_top = 1;
    QString m_emptyText;
};

} // namespace gatelog
