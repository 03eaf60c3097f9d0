// SPDX-License-Identifier: Apache-2.0
#include "app/report/admission_chart.h"

#include "app/report/report_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gatelog {
namespace {

constexpr qreal kAxisMm = 8;  // the numbers' column
constexpr qreal kTimesMm = 4; // the times' line
constexpr qreal kBarRowMm = 7;

/// A chart that is its plot alone: no frame, legend, margin or title.
QChart* bareChart(const QSizeF& size)
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->resize(size);
    chart->setPlotArea(QRectF(QPointF(0, 0), size));
    return chart;
}

QBarSet* barSet(const QColor& color)
{
    auto* set = new QBarSet(QString());
    set->setBrush(color);
    set->setPen(Qt::NoPen);
    return set;
}

QValueAxis* hiddenAxis(qreal from, qreal to)
{
    auto* axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    return axis;
}

/// Turned over with its page: a chart has no letters in it.
void paintChart(QPainter& painter, const QRectF& plot, QChart* chart)
{
    QGraphicsScene scene;
    scene.addItem(chart); // owns it now
    painter.save();
    if (painter.layoutDirection() == Qt::RightToLeft) {
        painter.translate(painter.window().width(), 0);
        painter.scale(-1, 1);
    }
    scene.render(&painter, plot, QRectF(QPointF(0, 0), plot.size()), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace

CountScale CountScale::upTo(std::int64_t largest, int steps)
{
    CountScale scale;
    for (std::int64_t decade = 1;; decade *= 10) {
        for (const std::int64_t step : {decade, 2 * decade, 5 * decade}) {
            if (step * steps < largest)
                continue;
            scale.step = step;
            scale.top = std::max<std::int64_t>(1, largest);
            return scale;
        }
    }
}

std::int64_t peakOf(std::span<const Admissions> parts)
{
    std::int64_t peak = 0;
    for (const Admissions& part : parts)
        peak = std::max(peak, part.total());
    return peak;
}

void AdmissionChart::draw(QPainter& painter, const QRectF& rect, std::span<const Admissions> parts) const
{
    const QRectF plot = rect.adjusted(mm(kAxisMm), lineHeight(type::kAxis), 0, -mm(kTimesMm));
    drawAxes(painter, plot);
    drawBars(painter, plot, parts);
    drawPeak(painter, plot, parts);
}

void AdmissionChart::drawBars(QPainter& painter, const QRectF& plot, std::span<const Admissions> parts) const
{
    auto* confirmed = barSet(ink::kBar);
    auto* unconfirmed = barSet(ink::kAccent);
    for (const Admissions& part : parts) {
        confirmed->append(qreal(part.confirmed));
        unconfirmed->append(qreal(part.unconfirmed));
    }
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.8);
    series->append(confirmed);
    series->append(unconfirmed);
    QChart* chart = bareChart(plot.size());
    chart->addSeries(series);
    // A bar stands around its number.
    QValueAxis* times = hiddenAxis(-0.5, qreal(parts.size()) - 0.5);
    QValueAxis* counts = hiddenAxis(0, qreal(m_scale.top));
    chart->addAxis(times, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(times);
    series->attachAxis(counts);
    paintChart(painter, plot, chart);
}

void AdmissionChart::drawPeak(QPainter& painter, const QRectF& plot, std::span<const Admissions> parts) const
{
    const std::int64_t peak = peakOf(parts);
    if (peak == 0)
        return;
    const auto highest = std::find_if(parts.begin(), parts.end(),
                                      [peak](const Admissions& part) { return part.total() == peak; });
    const qreal x = plot.left() + plot.width() * (qreal(highest - parts.begin()) + 0.5) / qreal(parts.size());
    const qreal y = plot.bottom() - plot.height() * qreal(peak) / qreal(m_scale.top);
    const QString label = m_format.number(peak);
    const qreal width = textWidth(label, type::kAxis) + pt(2);
    const qreal from = std::clamp(x - width / 2, plot.left(), plot.right() - width);
    drawLine(painter, QRectF(from, y - lineHeight(type::kAxis), width, lineHeight(type::kAxis)), label,
             type::kAxis.in(ink::kText), Qt::AlignHCenter);
}

void AdmissionChart::drawAxes(QPainter& painter, const QRectF& plot) const
{
    for (std::int64_t n = 0; n <= m_scale.top; n += m_scale.step) {
        const qreal y = plot.bottom() - plot.height() * qreal(n) / qreal(m_scale.top);
        fill(painter, QRectF(plot.left(), y - pt(0.2), plot.width(), pt(0.4)),
             n == 0 ? ink::kQuiet : ink::kGrid);
        drawLine(painter,
                 QRectF(plot.left() - mm(kAxisMm), y - lineHeight(type::kAxis) / 2, mm(kAxisMm - 1.5),
                        lineHeight(type::kAxis)),
                 m_format.number(n), type::kAxis, Qt::AlignRight);
    }
    const int most = std::max(2, int(plot.width() / mm(14)));
    for (const ReportFormat::Tick& tick : m_format.ticks(m_buckets, most)) {
        const qreal x = plot.left() + plot.width() * qreal((tick.time - m_buckets.start).count()) /
                                          qreal((m_buckets.end() - m_buckets.start).count());
        fill(painter, QRectF(x - pt(0.2), plot.bottom(), pt(0.4), mm(1)), ink::kQuiet);
        const qreal width = textWidth(tick.label, type::kAxis) + pt(2);
        const qreal from = std::clamp(x - width / 2, plot.left() - mm(kAxisMm), plot.right() - width);
        drawLine(painter, QRectF(from, plot.bottom() + mm(1.1), width, lineHeight(type::kAxis)), tick.label,
                 type::kAxis, Qt::AlignHCenter);
    }
}

qreal barListHeight(std::size_t bars)
{
    return mm(kBarRowMm) * qreal(bars);
}

void drawBarList(QPainter& painter, const QRectF& rect, std::span<const NamedCount> bars, qreal nameWidth)
{
    if (bars.empty())
        return;
    qreal labelWidth = 0;
    std::int64_t largest = 1;
    auto* set = barSet(ink::kBar);
    for (const NamedCount& bar : bars) {
        labelWidth = std::max(labelWidth, textWidth(bar.label, type::kBody) + mm(3));
        largest = std::max(largest, bar.count);
    }
    for (auto bar = bars.rbegin(); bar != bars.rend(); ++bar) // a vertical axis counts upwards
        set->append(qreal(bar->count));
    const QRectF plot = rect.adjusted(nameWidth, 0, -labelWidth, 0);
    auto* series = new QHorizontalBarSeries;
    series->setBarWidth(0.62);
    series->append(set);
    QChart* chart = bareChart(plot.size());
    chart->addSeries(series);
    QValueAxis* names = hiddenAxis(-0.5, qreal(bars.size()) - 0.5);
    QValueAxis* counts = hiddenAxis(0, qreal(largest));
    chart->addAxis(names, Qt::AlignLeft);
    chart->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(counts);
    paintChart(painter, plot, chart);

    const qreal row = rect.height() / qreal(bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const qreal y = rect.top() + row * (qreal(i) + 0.5) - lineHeight(type::kBody) / 2;
        drawLine(painter, QRectF(rect.left(), y, nameWidth - mm(3), lineHeight(type::kBody)), bars[i].name,
                 type::kBody);
        const qreal end = plot.left() + plot.width() * qreal(bars[i].count) / qreal(largest) + mm(1.5);
        drawLine(painter, QRectF(end, y, rect.right() - end + pt(1), lineHeight(type::kBody)), bars[i].label,
                 type::kBody);
    }
}

} // namespace gatelog
