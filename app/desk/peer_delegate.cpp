// SPDX-License-Identifier: Apache-2.0
#include "app/desk/peer_delegate.h"

#include "app/desk/theme.h"
#include "app/desk/two_line_row.h"

#include <QApplication>
#include <QPainter>
#include <QStringList>

namespace gatelog {
namespace {

QColor colourOf(PeerLink link, const QPalette& palette)
{
    switch (link) {
    case PeerLink::Own:
        return palette.color(QPalette::Highlight);
    case PeerLink::CaughtUp:
    case PeerLink::CatchingUp:
        return toneAccent(Tone::Admit, palette);
    case PeerLink::Away:
    case PeerLink::Revoked:
        break;
    }
    return palette.color(QPalette::PlaceholderText);
}

} // namespace

void paintPeerLink(QPainter& painter, const QRectF& where, PeerLink link, const QColor& shape,
                   const QColor& ground)
{
    const double side = std::min(where.width(), where.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center().x() - side / 2, where.center().y() - side / 2);
    painter.scale(side, side);
    const QRectF disc(0.14, 0.14, 0.72, 0.72);
    const QPen line(shape, 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    switch (link) {
    case PeerLink::Own: // a laptop
        painter.drawRoundedRect(QRectF(0.2, 0.18, 0.6, 0.45), 0.06, 0.06);
        painter.drawLine(QPointF(0.08, 0.82), QPointF(0.92, 0.82));
        break;
    case PeerLink::CaughtUp:
        painter.setBrush(shape);
        painter.drawEllipse(disc);
        painter.setPen(QPen(ground, 0.09, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{0.33, 0.52}, {0.45, 0.63}, {0.67, 0.39}});
        break;
    case PeerLink::CatchingUp:
        painter.drawEllipse(disc);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shape);
        painter.drawChord(disc, 180 * 16, 180 * 16);
        break;
    case PeerLink::Revoked:
        painter.drawEllipse(disc);
        painter.drawLine(QPointF(0.25, 0.75), QPointF(0.75, 0.25));
        break;
    case PeerLink::Away: // a ring would look like something to choose
        painter.setPen(Qt::NoPen);
        painter.setBrush(shape);
        painter.drawEllipse(QPointF(0.5, 0.5), 0.17, 0.17);
        break;
    }
    painter.restore();
}

void PeerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto peer = index.data(PeersModel::RowRole).value<PeerRow>();
    TwoLineRow row;
    row.title = peer.name;
    row.subtitle = peer.state;
    QStringList aside{peer.battery, peer.offset};
    aside.removeAll(QString());
    row.aside = aside.join(QStringLiteral(" \u00b7 "));
    row.isAsideWarning = peer.isBatteryLow;
    row.struckOut = peer.link == PeerLink::Revoked;
    const QColor shape = option.state.testFlag(QStyle::State_Selected)
                             ? option.palette.color(QPalette::HighlightedText)
                             : colourOf(peer.link, QApplication::palette());
    row.mark = [&](const QRectF& where, const QColor& ground) {
        paintPeerLink(*painter, where, peer.link, shape, ground);
    };
    paintTwoLineRow(*painter, option, row);
}

QSize PeerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return twoLineRowSize(option);
}

} // namespace gatelog
