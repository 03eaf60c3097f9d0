// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recent_scan_delegate.h"

#include "app/desk/command_icon.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/theme.h"
#include "app/desk/two_line_row.h"
#include "app/language/isolated.h"

namespace gatelog {

void RecentScanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const auto scan = index.data(RecentScansModel::ScanRole).value<RecentScan>();
    TwoLineRow row;
    row.tone = scan.undone ? Tone::Idle : scan.tone();
    row.title = scan.guest();
    row.subtitle = scan.what();
    if (scan.scan.direction == Direction::Exit)
        row.subtitle = tr("%1 (exit)").arg(shortName(row.subtitle));
    else if (scan.isUnconfirmed())
        row.subtitle = tr("%1, unconfirmed").arg(shortName(row.subtitle));
    if (scan.undone)
        row.subtitle = tr("undone");
    row.struckOut = scan.undone;
    if (scan.sale)
        row.mark = [painter](const QRectF& where, const QColor&) {
            commandIcon(QStringLiteral("sell")).paint(painter, where.toRect());
        };
    row.aside = index.data(RecentScansModel::TimeRole).toString();
    paintTwoLineRow(*painter, option, row);
}

QSize RecentScanDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return twoLineRowSize(option);
}

} // namespace gatelog
