// SPDX-License-Identifier: Apache-2.0
#include "app/desk/verdict_mark.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace gatelog {
namespace {

/// A regular polygon in the unit square; `turn` in units of a full circle, 0 with a corner at the right.
QPolygonF regularPolygon(int corners, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (turn + double(i) / corners);
        polygon << QPointF(0.5 + 0.5 * std::cos(angle), 0.5 + 0.5 * std::sin(angle));
    }
    return polygon;
}

void stroke(QPainter& painter, const QColor& colour, double width, const QPolygonF& line)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void paintShape(QPainter& painter, Tone tone, const QColor& colour)
{
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    switch (tone) {
    case Tone::Admit:
        painter.drawEllipse(QRectF(0.02, 0.02, 0.96, 0.96));
        break;
    case Tone::Unconfirmed: {
        // A broken ring around it: what the mark beside the word has, too.
        painter.drawEllipse(QRectF(0.15, 0.15, 0.7, 0.7));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 0.07, Qt::SolidLine, Qt::RoundCap));
        for (const int start : {15, 75, 135, 195, 255, 315})
            painter.drawArc(QRectF(0.045, 0.045, 0.91, 0.91), start * 16, 32 * 16);
        break;
    }
    case Tone::Deny:
        painter.drawPolygon(regularPolygon(8, 1.0 / 16));
        break;
    case Tone::Attention:
        // A pen of the same colour rounds the corners.
        painter.setPen(QPen(colour, 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{{0.5, 0.09}, {0.95, 0.87}, {0.05, 0.87}});
        break;
    case Tone::NotSaved:
        painter.drawRoundedRect(QRectF(0.05, 0.05, 0.9, 0.9), 0.12, 0.12);
        break;
    case Tone::Idle: // a ring would look like something to choose
        painter.drawEllipse(QPointF(0.5, 0.5), 0.17, 0.17);
        break;
    }
}

void paintGlyph(QPainter& painter, Tone tone, const QColor& colour)
{
    switch (tone) {
    case Tone::Admit:
        stroke(painter, colour, 0.12, {{0.27, 0.53}, {0.44, 0.69}, {0.74, 0.35}});
        break;
    case Tone::Unconfirmed:
        stroke(painter, colour, 0.1, {{0.33, 0.52}, {0.455, 0.64}, {0.67, 0.39}});
        break;
    case Tone::Deny:
        stroke(painter, colour, 0.12, {{0.32, 0.32}, {0.68, 0.68}});
        stroke(painter, colour, 0.12, {{0.68, 0.32}, {0.32, 0.68}});
        break;
    case Tone::Attention:
        stroke(painter, colour, 0.11, {{0.5, 0.36}, {0.5, 0.58}});
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(0.5, 0.76), 0.065, 0.065);
        break;
    case Tone::NotSaved:
        stroke(painter, colour, 0.15, {{0.26, 0.5}, {0.74, 0.5}});
        break;
    case Tone::Idle:
        break;
    }
}

} // namespace

void paintMark(QPainter& painter, const QRectF& where, Tone tone, const QColor& shape, const QColor& glyph)
{
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center().x() - side / 2, where.center().y() - side / 2);
    painter.scale(side, side);
    paintShape(painter, tone, shape);
    paintGlyph(painter, tone, glyph);
    painter.restore();
}

VerdictMark::VerdictMark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void VerdictMark::show(Tone tone, const QColor& shape, const QColor& glyph)
{
    m_tone = tone;
    m_shape = shape;
    m_glyph = glyph;
    update();
}

void VerdictMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintMark(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_tone, m_shape, m_glyph);
}

} // namespace gatelog
