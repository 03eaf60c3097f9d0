// SPDX-License-Identifier: Apache-2.0
#include "app/desk/ticket_match_delegate.h"

#include "app/desk/ticket_matches_model.h"
#include "app/desk/two_line_row.h"

namespace gatelog {
namespace {

/// A foretaste of the verdict; the verdict itself is decided when the ticket is checked in.
Tone toneOf(const TicketMatch& match)
{
    if (match.ticket.status != TicketStatus::Valid)
        return Tone::Deny;
    if (match.inside || match.used)
        return Tone::Admit;
    return match.ticket.paid ? Tone::Idle : Tone::Attention;
}

} // namespace

void TicketMatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    TwoLineRow row;
    const QVariant read = index.data(TicketMatchesModel::MatchRole);
    if (!read.isValid()) { // a long list is read as it is looked at
        row.title = index.data().toString();
        paintTwoLineRow(*painter, option, row);
        return;
    }
    const auto match = read.value<TicketMatch>();
    row.tone = toneOf(match);
    row.title = TicketMatchesModel::title(match);
    row.subtitle = TicketMatchesModel::subtitle(match);
    row.aside = TicketMatchesModel::stateText(match);
    paintTwoLineRow(*painter, option, row);
}

QSize TicketMatchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return twoLineRowSize(option);
}

} // namespace gatelog
