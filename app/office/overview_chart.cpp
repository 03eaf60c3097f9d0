// SPDX-License-Identifier: Apache-2.0
#include "app/office/overview_chart.h"

#include "app/desk/theme.h"
#include "app/report/admission_chart.h"
#include "app/report/report_format.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace gatelog {
namespace {

constexpr int kMostTimes = 6;
constexpr int kCountSteps = 4;

} // namespace

OverviewChart::OverviewChart(Axes axes, QWidget* parent) : QChartView(parent), m_axes(axes)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it shows; what it says stands beside it
    setInteractive(false);
    setLayoutDirection(Qt::LeftToRight); // Qt Charts knows no other: what is mirrored is what it is given
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, axes == Axes::Shown ? QSizePolicy::Expanding : QSizePolicy::Fixed);
}

QSize OverviewChart::sizeHint() const
{
    const int line = fontMetrics().height();
    return m_axes == Axes::Shown ? QSize(line * 24, line * 11) : QSize(line * 8, line * 2);
}

QSize OverviewChart::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return m_axes == Axes::Shown ? QSize(line * 14, line * 9) : QSize(line * 5, line * 2);
}

void OverviewChart::setAdmissions(const TimeBuckets& buckets, std::span<const Admissions> parts,
                                  std::int64_t top, const ReportFormat& format)
{
    std::vector<TimeLabel> times;
    if (m_axes == Axes::Shown)
        for (const ReportFormat::Tick& tick : format.ticks(buckets, kMostTimes))
            times.push_back({qreal((tick.time - buckets.start).count()) /
                                     qreal(std::chrono::milliseconds(buckets.width).count()) -
                                 0.5, // a bar stands around its number
                             tick.label});
    const bool isSame = m_isDrawnMirrored == isMirrored() && m_count == buckets.count && m_top == top &&
                        std::equal(m_parts.begin(), m_parts.end(), parts.begin(), parts.end()) &&
                        std::equal(times.begin(), times.end(), m_times.begin(), m_times.end(),
                                   [](const TimeLabel& a, const TimeLabel& b) {
                                       return a.text == b.text && qFuzzyCompare(a.place + 1, b.place + 1);
                                   });
    if (isSame)
        return;
    m_count = buckets.count;
    m_parts.assign(parts.begin(), parts.end());
    m_times = std::move(times);
    m_top = std::max<std::int64_t>(1, top);
    draw();
}

void OverviewChart::addBars(QChart& chart)
{
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor mark = toneAccent(Tone::Attention, palette());
    auto* confirmed = new QBarSet(tr("Confirmed"));
    confirmed->setBrush(accent);
    confirmed->setPen(Qt::NoPen);
    auto* unconfirmed = new QBarSet(tr("Unconfirmed"));
    unconfirmed->setBrush(QBrush(mark, Qt::BDiagPattern));
    unconfirmed->setPen(QPen(mark, 1));
    bool hasUnconfirmed = false;
    const auto add = [&](const Admissions& part) {
        confirmed->append(qreal(part.confirmed));
        unconfirmed->append(qreal(part.unconfirmed));
        hasUnconfirmed = hasUnconfirmed || part.unconfirmed > 0;
    };
    if (m_isDrawnMirrored)
        std::for_each(m_parts.rbegin(), m_parts.rend(), add);
    else
        std::for_each(m_parts.begin(), m_parts.end(), add);
    auto* series = new QStackedBarSeries;
    series->setBarWidth(0.8);
    series->append(confirmed);
    if (hasUnconfirmed)
        series->append(unconfirmed);
    else
        delete unconfirmed;
    chart.addSeries(series);
    chart.legend()->setVisible(m_axes == Axes::Shown && hasUnconfirmed);
    chart.legend()->setAlignment(Qt::AlignTop);
    chart.legend()->setLabelColor(palette().color(QPalette::Text));
}

void OverviewChart::addAxes(QChart& chart)
{
    const bool isShown = m_axes == Axes::Shown;
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    auto* times = new QCategoryAxis;
    times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    times->setRange(-0.5, qreal(m_count) - 0.5);
    times->setStartValue(-0.5); // which has a mark of its own
    std::vector<TimeLabel> shown;
    for (std::size_t i = 0; i < m_times.size(); i += std::size_t(m_drawnApart))
        shown.push_back(
            {m_isDrawnMirrored ? qreal(m_count - 1) - m_times[i].place : m_times[i].place, m_times[i].text});
    if (m_isDrawnMirrored) // the axis takes them in the order of their places only
        std::reverse(shown.begin(), shown.end());
    for (const TimeLabel& time : shown)
        times->append(time.text, time.place);
    times->setGridLineVisible(false);
    auto* counts = new QValueAxis;
    const CountScale scale = CountScale::upTo(m_top, kCountSteps);
    counts->setRange(0, qreal(m_top) * (isShown ? 1.05 : 1));
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickAnchor(0);
    counts->setTickInterval(qreal(scale.step));
    counts->setLabelFormat(QStringLiteral("%.0f"));
    counts->setGridLineColor(borderColour(palette()));
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{times, counts}) {
        axis->setLabelsColor(quiet);
        axis->setLinePen(QPen(borderColour(palette())));
        axis->setVisible(isShown);
        axis->setLabelsFont(font());
    }
    chart.addAxis(times, Qt::AlignBottom);
    chart.addAxis(counts, m_isDrawnMirrored ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(times);
        series->attachAxis(counts);
    }
}

bool OverviewChart::isMirrored() const
{
    return QGuiApplication::isRightToLeft();
}

int OverviewChart::timesApart() const
{
    if (m_times.size() < 2)
        return 1;
    const int letter = fontMetrics().averageCharWidth();
    int widest = 0;
    for (const TimeLabel& time : m_times)
        widest = std::max(widest, fontMetrics().horizontalAdvance(time.text) + 2 * letter);
    const qreal between = barWidth() * (m_times[1].place - m_times[0].place);
    return std::clamp(int(std::ceil(widest / between)), 1, int(m_times.size()));
}

int OverviewChart::roomAtTheEnd() const
{
    constexpr int kLeast = 4;
    if (m_times.empty() || m_isDrawnMirrored) // on the left Qt Charts leaves out what it has no room for
        return kLeast;
    const TimeLabel& last =
        m_times[(m_times.size() - 1) / std::size_t(m_drawnApart) * std::size_t(m_drawnApart)];
    const qreal half = fontMetrics().horizontalAdvance(last.text) / 2.0;
    const qreal within = barWidth() * (qreal(m_count) - 0.5 - last.place);
    return kLeast + std::max(0, int(std::ceil(half - within)));
}

qreal OverviewChart::barWidth() const
{
    const int numbers = 6 * fontMetrics().averageCharWidth();
    return qreal(std::max(1, viewport()->width() - numbers)) / std::max(1, m_count);
}

void OverviewChart::setMargins(QChart& chart) const
{
    const int end = m_axes == Axes::Shown ? roomAtTheEnd() : 0;
    chart.setMargins(m_isDrawnMirrored ? QMargins(end, 0, 0, 0) : QMargins(0, 0, end, 0));
}

void OverviewChart::draw()
{
    m_isDrawnMirrored = isMirrored();
    m_drawnApart = timesApart();
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    setMargins(*chart);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setLocale(locale());
    chart->setLocalizeNumbers(true);
    addBars(*chart);
    addAxes(*chart);
    if (isEmpty())
        chart->axes(Qt::Vertical).constFirst()->setVisible(false); // there is nothing to read at it
    QChart* before = this->chart();
    // The view takes over how small a chart may be, which is more than two lines of text are high.
    chart->setMinimumSize(0, 0);
    setMinimumSize(0, 0);
    setChart(chart); // which leaves the one before to us
    delete before;
    if (m_axes == Axes::Hidden)
        chart->setPlotArea(QRectF(viewport()->rect()));
}

bool OverviewChart::isEmpty() const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [](const Admissions& part) { return part.total() == 0; });
}

void OverviewChart::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void OverviewChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_axes == Axes::Hidden || m_count == 0 || !isEmpty())
        return;
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::PlaceholderText));
    painter->drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    painter->restore();
}

void OverviewChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (m_axes == Axes::Hidden && chart())
        chart()->setPlotArea(QRectF(viewport()->rect()));
    if (m_count == 0)
        return;
    if (m_drawnApart != timesApart())
        draw();
    else
        setMargins(*chart());
}

void OverviewChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && m_count > 0)
        draw();
}

} // namespace gatelog
