// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/conflicts.h"

#include <QWidget>

#include <optional>

namespace gatelog {

/// Both admissions of a conflict on one line of time, a lane for each desk: when it admitted, until when it
/// had heard of the other desk, from when on it knew of the other admission. What is certain is a solid line,
/// the time in which it had not heard of the other admission a broken one. Times are those of the desks' own
/// clocks.
class ConflictsTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsTimeline(QWidget* parent = nullptr);
    void show(const ConflictCase& conflict, const ReportFormat& format);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Lane
    {
        QString desk, time, learnt;
        WallTime admitted;
        std::optional<WallTime> heard, learned;
        bool counts = false;
    };
    struct Span
    {
        WallTime from, to;
    };
    Lane laneOf(const ConflictingRedemption& redemption, const ReportFormat& format, bool counts) const;
    Span spanOf() const;
    double at(WallTime time) const;
    int laneHeight() const;
    void paintLane(QPainter& painter, const Lane& lane, int top) const;
    void paintLine(QPainter& painter, double from, double to, double y, Qt::PenStyle style) const;
    void paintTime(QPainter& painter, double x, int top, const QString& text) const;

    std::optional<Lane> m_first, m_second;
    Span m_span;
};

} // namespace gatelog
