// SPDX-License-Identifier: Apache-2.0
#include "app/desk/capacity_bar.h"

#include "app/desk/theme.h"

#include <QPainter>

#include <algorithm>

namespace gatelog {

CapacityBar::CapacityBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CapacityBar::setFill(std::int64_t inside, std::int64_t capacity)
{
    m_share = capacity > 0 ? std::clamp(double(inside) / double(capacity), 0.0, 1.0) : 1.0;
    update();
}

void CapacityBar::paintEvent(QPaintEvent*)
{
    constexpr double kScarce = 0.9;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track(0, 0, width(), height());
    // In high contrast borders are as bright as what is filled: there the track is an edge around what is
    // dark.
    const bool isEdged = isHighContrast(palette());
    painter.setPen(isEdged ? QPen(borderColour(palette())) : QPen(Qt::NoPen));
    painter.setBrush(isEdged ? palette().base().color() : borderColour(palette()));
    const double edge = isEdged ? 0.5 : 0;
    painter.drawRoundedRect(track.adjusted(edge, edge, -edge, -edge), height() / 2.0, height() / 2.0);
    painter.setPen(Qt::NoPen);
    if (m_share <= 0)
        return;
    QRectF fill = track;
    fill.setWidth(std::max<double>(height(), track.width() * m_share));
    if (layoutDirection() == Qt::RightToLeft)
        fill.moveRight(track.right());
    painter.setBrush(m_share >= 1.0       ? toneAccent(Tone::Deny, palette())
                     : m_share >= kScarce ? toneAccent(Tone::Attention, palette())
                                          : palette().color(QPalette::Highlight));
    painter.drawRoundedRect(fill, height() / 2.0, height() / 2.0);
}

} // namespace gatelog
