// SPDX-License-Identifier: Apache-2.0
#include "app/desk/guest_list_view.h"

#include "app/desk/ticket_match_delegate.h"

namespace gatelog {

GuestListView::GuestListView(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new TicketMatchDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GuestListView::keyboardSearch(const QString& search)
{
    if (!search.trimmed().isEmpty())
        Q_EMIT typed(search);
}

} // namespace gatelog
