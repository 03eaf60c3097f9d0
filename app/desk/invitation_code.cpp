// SPDX-License-Identifier: Apache-2.0
#include "app/desk/invitation_code.h"

#include "app/print/ticket_qr.h"

#include <QPainter>

namespace gatelog {

InvitationCode::InvitationCode(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Invitation as a QR code"));
}

void InvitationCode::setText(const QString& text)
{
    const auto code = text.isEmpty() ? failure(ErrorCode::Usage) : Result<>();
    m_modules = {};
    if (code)
        if (const Result<TicketQr> qr = TicketQr::of(text))
            m_modules = qr->image(1);
    update();
}

void InvitationCode::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    const QRect square((width() - side) / 2, (height() - side) / 2, side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white); // in dark windows, too: readers want dark on light
    painter.drawRoundedRect(square, 14, 14);
    if (m_modules.isNull())
        return;
    // Device pixels: on a scaled screen a module is more of them.
    const qreal ratio = devicePixelRatioF();
    const int scale = std::max(1, int(side * ratio) / m_modules.width());
    const qreal drawn = scale * m_modules.width() / ratio;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QPoint corner(square.center().x() - int(drawn / 2), square.center().y() - int(drawn / 2));
    painter.drawImage(QRectF(corner, QSizeF(drawn, drawn)), m_modules);
}

} // namespace gatelog
