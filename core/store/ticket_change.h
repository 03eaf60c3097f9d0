// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

namespace gatelog {

/// Why a ticket was cancelled, blocked or reinstated, in UTF-8.
inline constexpr qsizetype kMaxChangeReasonBytes = 500;
/// Of each text of a ticket that is typed, in characters: as long as an import takes.
inline constexpr qsizetype kMaxTicketFieldChars = 1'000;

/// The stable word for it, of files and of the log: "valid", "cancelled", "blocked".
[[nodiscard]] QString statusName(TicketStatus status);

/// Cancels, blocks or reinstates a ticket. None is written when it is that already. NotFound; NotPermitted
/// unless this device is an administrator's; TooLarge, Usage: the reason is longer than
/// kMaxChangeReasonBytes, or not plain text. On the replica's thread; durable when it returns.
Result<> setTicketStatus(Replica& replica, TicketId ticket, TicketStatus status, const QString& because);

/// Defines a ticket anew: everything but its code, its id and its status is taken from `edited`. A status
/// that was set by hand stays. NotFound; NotPermitted as above; NotFound also of a category; TooLarge: a text
/// is longer than kMaxTicketFieldChars; Usage: a text holds control characters, or the validity ends before
/// it begins. On the replica's thread; durable when it returns.
Result<> editTicket(Replica& replica, const Ticket& edited);

/// The ticket as its definition had it: with the status that was set then, whatever was done by hand since.
[[nodiscard]] Ticket definedTicket(Replica& replica, const TicketRow& row);

} // namespace gatelog
