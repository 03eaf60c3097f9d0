// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_timeline.h"

#include "app/desk/elided_text.h"
#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/report/report_text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

constexpr int kEdge = 14; ///< of the widget, left free
/// What lies far from both admissions is drawn at the edge: this many times what is between them, or this.
constexpr int kReach = 3;
constexpr milliseconds kLeast = std::chrono::minutes(2);

} // namespace

ConflictsTimeline::ConflictsTimeline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

ConflictsTimeline::Lane ConflictsTimeline::laneOf(const ConflictingRedemption& redemption,
                                                  const ReportFormat& format, bool counts) const
{
    Lane lane;
    lane.desk = tr("%1, %2", "a row of the time line; %1: desk, %2: gate")
                    .arg(quoted(redemption.desk), quoted(redemption.gate));
    lane.time = format.exactClock(redemption.time);
    lane.admitted = redemption.time;
    lane.heard = redemption.heardUpTo;
    lane.learned = redemption.learned;
    if (lane.learned)
        lane.learnt =
            tr("knew by %1", "of the other admission; %1: time of day").arg(format.exactClock(*lane.learned));
    lane.counts = counts;
    return lane;
}

void ConflictsTimeline::show(const ConflictCase& conflict, const ReportFormat& format)
{
    m_first = laneOf(conflict.first, format, true);
    m_second = laneOf(conflict.second, format, false);
    m_span = spanOf();
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(
        QStringList{m_first->desk, m_first->time, m_second->desk, m_second->time}.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

ConflictsTimeline::Span ConflictsTimeline::spanOf() const
{
    const WallTime from = std::min(m_first->admitted, m_second->admitted);
    const WallTime to = std::max(m_first->admitted, m_second->admitted);
    const milliseconds reach = std::max<milliseconds>(kReach * (to - from), kLeast);
    Span span{from, to};
    for (const Lane* lane : {&*m_first, &*m_second})
        for (const std::optional<WallTime>& time : {lane->heard, lane->learned})
            if (time) {
                span.from = std::max(from - reach, std::min(span.from, *time));
                span.to = std::min(to + reach, std::max(span.to, *time));
            }
    const milliseconds margin = std::max<milliseconds>((span.to - span.from) / 8, milliseconds(500));
    return {span.from - margin, span.to + margin};
}

double ConflictsTimeline::at(WallTime time) const
{
    const double part = double((time - m_span.from).count()) / double((m_span.to - m_span.from).count());
    const double x = kEdge + std::clamp(part, 0.0, 1.0) * (width() - 2 * kEdge);
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

int ConflictsTimeline::laneHeight() const
{
    return fontMetrics().height() * 3 + 14;
}

QSize ConflictsTimeline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, 2 * laneHeight()};
}

QSize ConflictsTimeline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, 2 * laneHeight()};
}

void ConflictsTimeline::paintLine(QPainter& painter, double from, double to, double y,
                                  Qt::PenStyle style) const
{
    QPen pen(style == Qt::SolidLine ? palette().color(QPalette::Highlight)
                                    : palette().color(QPalette::PlaceholderText),
             style == Qt::SolidLine ? 3 : 2, style, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void ConflictsTimeline::paintTime(QPainter& painter, double x, int top, const QString& text) const
{
    const int wide = painter.fontMetrics().horizontalAdvance(text) + 2;
    const double left = std::clamp(x - wide / 2.0, 0.0, std::max(0.0, double(width() - wide)));
    painter.drawText(QRectF(left, top, wide, painter.fontMetrics().height()),
                     int(Qt::AlignCenter) | Qt::TextSingleLine, text);
}

void ConflictsTimeline::paintLane(QPainter& painter, const Lane& lane, int top) const
{
    const int line = fontMetrics().height();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRect(0, top, width(), line),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     elidedText(lane.desk, fontMetrics(), width(), layoutDirection()));
    const double y = top + line + 4 + line / 2.0;
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const double begin = isRight ? width() : 0;
    const double end = isRight ? 0 : width();
    // In the dark from what it heard last until it knew; both ends may be before the line begins.
    const double heard = lane.heard ? at(std::max(*lane.heard, m_span.from)) : begin;
    const double knew = lane.learned ? at(std::max(*lane.learned, m_span.from)) : end;
    const bool wasDark = !lane.learned || !lane.heard || *lane.heard < *lane.learned;
    paintLine(painter, begin, wasDark ? heard : knew, y, Qt::SolidLine);
    if (wasDark)
        paintLine(painter, heard, knew, y, Qt::DotLine);
    paintLine(painter, knew, end, y, Qt::SolidLine);

    const double side = line * 1.15;
    const double x = at(lane.admitted);
    const Tone tone = lane.counts ? Tone::Admit : Tone::Attention;
    paintMark(painter, QRectF(x - side / 2, y - side / 2, side, side), tone, toneAccent(tone, palette()),
              palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    const int below = top + 2 * line + 8;
    paintTime(painter, x, below, lane.time);
    if (!lane.learned || *lane.learned > m_span.to)
        return;
    // Only where it does not run into the admission's own time.
    const int room = fontMetrics().horizontalAdvance(lane.learnt + lane.time) / 2 + 12;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawLine(QPointF(knew, y - line / 3.0), QPointF(knew, y + line / 3.0));
    if (std::abs(knew - x) < room)
        return;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    paintTime(painter, knew, below, lane.learnt);
}

void ConflictsTimeline::paintEvent(QPaintEvent*)
{
    if (!m_first || !m_second)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLane(painter, *m_first, 0);
    paintLane(painter, *m_second, laneHeight());
}

} // namespace gatelog
