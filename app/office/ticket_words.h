// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"
#include "app/desk/wording.h"
#include "core/store/ticket_history.h"

#include <QCoreApplication>
#include <QIcon>

namespace gatelog {

/// Tickets in words, for the office. No state; in the windows' thread.
class TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::TicketWords)

public:
    /// What became of a ticket, in a word or two; never empty.
    static QString state(const TicketMatch& match);
    static Tone stateTone(const TicketMatch& match);
    /// The tone's shape, so that states differ by more than their words.
    static QIcon stateIcon(const TicketMatch& match);
    static QString status(TicketStatus status);
    static QString title(const Ticket& ticket); ///< who it is; never empty
    /// "from 3 May, 18:00", "until …", both, or that there is no limit.
    static QString validity(const Ticket& ticket, const Viewpoint& view);
    static QString policy(const CheckinList& list);

    static QString happening(const TicketHistoryEntry& entry); ///< "Entry at North door"
    static QString circumstances(const TicketHistoryEntry& entry);
    static Tone happeningTone(const TicketHistoryEntry& entry);
    static QString field(TicketHistoryEntry::Field field);

    /// A tooltip that shows its text as it is, though it look like markup.
    static QString plainTip(const QString& text);
};

} // namespace gatelog
