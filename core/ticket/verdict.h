// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ticket/ticket.h"

#include <QString>

#include <optional>

namespace gatelog {

/// What the operator sees. Attention admits, and holds a note the operator must act on.
enum class Verdict : std::uint8_t { Admit, Deny, Attention };

/// Why. The numbers stand in refusal records (core/feed/FORMAT.md): never renumber.
enum class Reason : std::uint8_t {
    None = 0,
    Unknown = 1, ///< no ticket has this code
    Forged = 2,  ///< of a signed format, but not signed by this event
    Cancelled = 3,
    Blocked = 4,
    NotYetValid = 5,
    Expired = 6,
    WrongCategory = 7, ///< not admitted at this gate
    Unpaid = 8,
    AlreadyUsed = 9,
    GateFull = 10,
    EventFull = 11,
    CodeReplaced = 12, ///< the ticket got another code since
    NotInside = 13,    ///< an exit without an entry
    Note = 14,         ///< admitted; needs attention
    EntryStopped = 15, ///< nobody enters at this gate until entry is resumed
};

/// The stable lower-case name, as `--json` output prints it.
[[nodiscard]] QString verdictName(Verdict verdict);
[[nodiscard]] QString reasonName(Reason reason);

/// An earlier redemption that stands in the way.
struct PriorUse
{
    WallTime time; ///< as the other desk's hybrid clock had it
    GateId gate;
    PublicKey device;
    StaffId staff;
    std::uint32_t counted = 0; ///< entries that counted so far
    friend bool operator==(const PriorUse&, const PriorUse&) = default;
};

/// What the ledger knows of one ticket on one check-in list.
struct TicketUse
{
    bool mayEnter = true; ///< the list's policy has room for an entry today
    bool inside = false;
    std::optional<PriorUse> prior; ///< the entry that takes the room, or the last one
};

/// How full it is.
struct Occupancy
{
    std::uint32_t gateInside = 0;
    std::uint32_t eventInside = 0;
};

/// All that a verdict on a known ticket depends on.
struct Scan
{
    Ticket ticket;
    QString categoryNote;
    CheckinList list;
    Gate gate;
    Direction direction = Direction::Entry;
    TicketUse use;
    Occupancy occupancy;
    std::optional<std::uint32_t> eventCapacity;
    UnixSeconds now;
    bool codeReplaced = false;
    /// Entry is stopped at this gate: what was announced with it, perhaps nothing.
    std::optional<QString> entryStop;
};

struct Decision
{
    Verdict verdict = Verdict::Deny;
    Reason reason = Reason::Unknown;
    QString note;                  ///< with Reason::Note; with EntryStopped what was announced
    std::optional<PriorUse> prior; ///< with Reason::AlreadyUsed
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Whether a gate on a list takes a category. An unknown category (0) enters only where all do.
[[nodiscard]] bool admitsCategory(const Gate& gate, const CheckinList& list, CategoryId category);

/// The verdict rules, in the order of DESIGN.md, section 7. Pure. A stop goes before all of them: whoever
/// waits is told to wait, and not sent away for a ticket that is looked at again when entry is resumed.
/// Unknown and forged codes, on which no Scan can be made, are told as such even then.
[[nodiscard]] Decision decide(const Scan& scan);

} // namespace gatelog
