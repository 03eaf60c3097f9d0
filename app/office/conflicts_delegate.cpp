// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_delegate.h"

#include "app/desk/two_line_row.h"
#include "app/office/conflicts_model.h"

namespace gatelog {

void ConflictsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const auto conflict = index.data(ConflictsModel::RowRole).value<ConflictRow>();
    TwoLineRow row;
    row.tone = conflict.isOpen ? Tone::Attention : Tone::Admit;
    row.title = conflict.guest;
    row.subtitle = conflict.where;
    row.aside = conflict.apart;
    paintTwoLineRow(*painter, option, row);
}

QSize ConflictsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return twoLineRowSize(option);
}

} // namespace gatelog
