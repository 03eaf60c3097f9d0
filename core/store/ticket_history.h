// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database_label.h"
#include "core/store/scan_log.h"
#include "core/store/scanner.h"

#include <vector>

namespace gatelog {

/// One thing that happened to a ticket, at whatever desk.
struct TicketHistoryEntry
{
    enum class What : std::uint8_t {
        Defined,   ///< imported or issued
        Redefined, ///< `changed` says in what
        Cancelled,
        Blocked,
        Reinstated,
        Entry,
        Exit,
        Refused,
        Undone,   ///< an entry or exit, `undone`
        Reviewed, ///< its double admission was looked at
    };
    enum class Field : std::uint8_t {
        Code,
        Name,
        Order,
        Email,
        Seat,
        Note,
        Category,
        Paid,
        Validity,
        Status,
    };

    What what{};
    RecordRef record;
    WallTime time;               ///< by the author's hybrid clock
    QString device, gate, staff; ///< gate and staff where there are any
    ScanOutcome outcome = ScanOutcome::Counted;
    Reason reason = Reason::None;           ///< of a refusal
    Direction direction = Direction::Entry; ///< of a refusal
    bool confirmed = false, byHand = false; ///< of an entry or exit
    QString text;                           ///< of a change its reason, of a review its note
    std::vector<Field> changed;
    std::optional<WallTime> undone; ///< when that was
};

struct TicketHistory
{
    /// The newest ones of more.
    static constexpr std::size_t kMaxEntries = 1'000;

    std::optional<TicketMatch> ticket;       ///< nothing where no ticket of this id is known
    std::vector<TicketHistoryEntry> entries; ///< newest first
    bool isCut = false;                      ///< there were more than kMaxEntries
};

/// Everything the records say of one ticket. Reads the whole log once: a second for a million records. Ends
/// early, with what it has, when it is to stop. On the replica's thread.
[[nodiscard]] TicketHistory readTicketHistory(Replica& replica, TicketId ticket,
                                              const ShouldStop& shouldStop = {});

} // namespace gatelog
