// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recent_scans_list.h"

#include "app/desk/recent_scan_delegate.h"
#include "app/desk/recent_scans_model.h"

#include <QPainter>

namespace gatelog {

RecentScansList::RecentScansList(RecentScansModel* model, QWidget* parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new RecentScanDelegate(this));
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Last scans"));
}

QSize RecentScansList::minimumSizeHint() const
{
    return {160, fontMetrics().height() * 3};
}

void RecentScansList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8),
                     Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("Nothing has been scanned yet."));
}

} // namespace gatelog
