// SPDX-License-Identifier: Apache-2.0
#include "app/desk/ticket_matches_model.h"

#include "app/desk/plain_tool_tip.h"
#include "app/desk/wording.h"
#include "app/language/isolated.h"

namespace gatelog {
namespace {

QString joined(const QString& line, const QString& email)
{
    return line.isEmpty() || email.isEmpty() ? line + email : line + QStringLiteral("  \u00b7  ") + email;
}

} // namespace

void TicketMatchesModel::setMatches(std::vector<TicketMatch> matches)
{
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
}

const TicketMatch* TicketMatchesModel::match(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return nullptr;
    return &m_matches[std::size_t(index.row())];
}

QString TicketMatchesModel::stateText(const TicketMatch& match)
{
    if (match.ticket.status == TicketStatus::Cancelled)
        return tr("cancelled");
    if (match.ticket.status == TicketStatus::Blocked)
        return tr("blocked");
    if (match.inside)
        return tr("inside");
    if (match.used)
        return tr("used");
    if (!match.ticket.paid)
        return tr("not paid");
    return {};
}

QString TicketMatchesModel::title(const TicketMatch& match)
{
    return Wording::holder(match.ticket.name, match.ticket.order);
}

QString TicketMatchesModel::subtitle(const TicketMatch& match)
{
    return joined(Wording::shortTicketLine(match.ticket, match.category), shortName(match.ticket.email));
}

QString TicketMatchesModel::details(const TicketMatch& match)
{
    return joined(Wording::ticketLine(match.ticket, match.category), isolated(match.ticket.email));
}

int TicketMatchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant TicketMatchesModel::data(const QModelIndex& index, int role) const
{
    const TicketMatch* found = match(index);
    return found ? dataOf(*found, role) : QVariant();
}

QVariant TicketMatchesModel::dataOf(const TicketMatch& match, int role)
{
    switch (role) {
    case MatchRole:
        return QVariant::fromValue(match);
    case Qt::DisplayRole:
        return title(match);
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(title(match), details(match)));
    case Qt::AccessibleTextRole: {
        QStringList parts{title(match), details(match), stateText(match)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace gatelog
