// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace gatelog {

/// Paints a tone's shape: a tick in a circle, the same in a broken ring, a cross in an octagon, an
/// exclamation mark in a triangle, a bar in a square. The outlines differ too, so that they are told apart
/// from afar and without colour.
void paintMark(QPainter& painter, const QRectF& where, Tone tone, const QColor& shape, const QColor& glyph);

/// The shape, as large as its place.
class VerdictMark : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictMark(QWidget* parent = nullptr);
    void show(Tone tone, const QColor& shape, const QColor& glyph);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Idle;
    QColor m_shape;
    QColor m_glyph;
};

} // namespace gatelog
