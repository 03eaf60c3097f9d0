// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_model.h"

#include <QStyledItemDelegate>

class QPainter;

namespace gatelog {

/// Paints how a device is connected: a full disc with a tick, one that is half full, a dot, a ring struck
/// through; ours is a laptop. Told apart without colour.
void paintPeerLink(QPainter& painter, const QRectF& where, PeerLink link, const QColor& shape,
                   const QColor& ground);

/// A row of PeersModel.
class PeerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gatelog
