// SPDX-License-Identifier: Apache-2.0
#include "app/language/ticket_holder.h"

#include "app/language/isolated.h"

namespace gatelog {

QString TicketHolder::called(const QString& name, const QString& order)
{
    if (!name.isEmpty())
        return name;
    return order.isEmpty() ? tr("Ticket without a name") : TicketHolder::order(order);
}

QString TicketHolder::order(const QString& order)
{
    return tr("Order %1").arg(isolated(order));
}

} // namespace gatelog
