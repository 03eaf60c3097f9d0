// SPDX-License-Identifier: Apache-2.0
#include "app/desk/ticket_qr_view.h"

#include "app/desk/theme.h"
#include "app/desk/verdict_mark.h"
#include "app/print/ticket_qr.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gatelog {
namespace {

constexpr int kRing = 4; ///< around it, with the focus
constexpr int kRadius = 10;
constexpr double kLeastSide = 1.7; ///< inches: a phone reads it

} // namespace

TicketQrView::TicketQrView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);  // it has what the words and buttons leave
    const int least = int(std::ceil(kLeastSide * logicalDpiX())); // letters of any size do not make it larger
    setMinimumSize(least, least);
}

TicketQrView::~TicketQrView() = default;

QSize TicketQrView::sizeHint() const
{
    return minimumSize() * 2;
}

void TicketQrView::show(const QString& code, Validity validity)
{
    m_validity = validity;
    auto qr = TicketQr::of(code);
    m_qr = qr ? std::make_unique<TicketQr>(std::move(*qr)) : nullptr;
    update();
}

void TicketQrView::paintEvent(QPaintEvent*)
{
    if (!m_qr)
        return;
    QPainter painter(this);
    // Each module as many whole pixels as fit: edges stay sharp for the camera.
    const int modules = m_qr->modules() + 2 * TicketQr::kQuietZone;
    const double ratio = devicePixelRatioF();
    const double room = std::min(width(), height()) - 2 * kRing;
    const double side = std::max(1.0, std::floor(room * ratio / modules)) * modules / ratio;
    const QRectF square(std::round((width() - side) / 2), std::round((height() - side) / 2), side, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 3)
                              : QPen(borderColour(palette()), 1));
    painter.setBrush(Qt::white); // in every theme: a code is dark on light
    painter.drawRoundedRect(square.adjusted(-2, -2, 2, 2), kRadius, kRadius);
    if (m_validity == Validity::Void) {
        paintMark(painter, square.adjusted(side / 4, side / 4, -side / 4, -side / 4), Tone::Deny,
                  toneAccent(Tone::Deny, lightPalette()), Qt::white);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_qr->paint(painter, square);
}

void TicketQrView::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT moved(-forward);
        break;
    case Qt::Key_Right:
        Q_EMIT moved(forward);
        break;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT moved(1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace gatelog
