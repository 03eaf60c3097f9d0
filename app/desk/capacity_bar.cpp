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
    painter.setPen(Qt::NoPen);
    const QRectF track(0, 0, width(), height());
    // In high contrast borders are as bright as what is filled: the track stays dark there.
    painter.setBrush(isHighContrast(palette()) ? hoverColour(palette()) : borderColour(palette()));
    painter.drawRoundedRect(track, height() / 2.0, height() / 2.0);
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
