// SPDX-License-Identifier: Apache-2.0
#include "app/report/ticket_file.h"

#include "core/store/ticket_change.h"

#include <QDateTime>

namespace gatelog {
namespace {

QString instantText(const std::optional<UnixSeconds>& instant)
{
    return instant ? QDateTime::fromSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC)
                         .toString(Qt::ISODate)
                   : QString();
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

Result<> TicketFile::begin()
{
    return m_file.begin({QStringLiteral("code"), QStringLiteral("ticket"), QStringLiteral("category"),
                         QStringLiteral("name"), QStringLiteral("order"), QStringLiteral("email"),
                         QStringLiteral("seat"), QStringLiteral("note"), QStringLiteral("status"),
                         QStringLiteral("paid"), QStringLiteral("valid_from"), QStringLiteral("valid_until"),
                         QStringLiteral("used"), QStringLiteral("inside")});
}

void TicketFile::add(std::span<const TicketMatch> tickets)
{
    for (const TicketMatch& match : tickets) {
        const Ticket& ticket = match.ticket;
        m_file.add({ticket.code, QStringLiteral("%1").arg(ticket.id.value(), 16, 16, QLatin1Char('0')),
                    match.category, ticket.name, ticket.order, ticket.email, ticket.seat, ticket.note,
                    statusName(ticket.status), yesOrNo(ticket.paid), instantText(ticket.validFrom),
                    instantText(ticket.validUntil), yesOrNo(match.used), yesOrNo(match.inside)});
    }
}

} // namespace gatelog
