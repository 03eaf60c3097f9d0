// SPDX-License-Identifier: Apache-2.0
#include "core/ticket/verdict.h"

#include "core/base/result.h"

#include <algorithm>

namespace gatelog {
namespace {

bool isFull(std::optional<std::uint32_t> capacity, std::uint32_t inside)
{
    return capacity && inside >= *capacity;
}

Reason reasonToDenyEntry(const Scan& scan)
{
    const Ticket& ticket = scan.ticket;
    if (ticket.validFrom && scan.now < *ticket.validFrom)
        return Reason::NotYetValid;
    if (ticket.validUntil && scan.now >= *ticket.validUntil)
        return Reason::Expired;
    if (!admitsCategory(scan.gate, scan.list, ticket.category))
        return Reason::WrongCategory;
    if (!ticket.paid && !scan.list.acceptsUnpaid)
        return Reason::Unpaid;
    if (!scan.use.mayEnter)
        return Reason::AlreadyUsed;
    // Who is inside already takes no further room, whatever the policy lets them do.
    if (!scan.use.inside && isFull(scan.gate.capacity, scan.occupancy.gateInside))
        return Reason::GateFull;
    if (!scan.use.inside && isFull(scan.eventCapacity, scan.occupancy.eventInside))
        return Reason::EventFull;
    return Reason::None;
}

Reason reasonToDeny(const Scan& scan)
{
    if (scan.entryStop && scan.direction == Direction::Entry)
        return Reason::EntryStopped;
    if (scan.codeReplaced)
        return Reason::CodeReplaced;
    // Who is inside must get out, whatever became of the ticket meanwhile; but a replaced code is another
    // guest's now.
    if (scan.direction == Direction::Exit)
        return scan.use.inside ? Reason::None : Reason::NotInside;
    if (scan.ticket.status == TicketStatus::Cancelled)
        return Reason::Cancelled;
    if (scan.ticket.status == TicketStatus::Blocked)
        return Reason::Blocked;
    return reasonToDenyEntry(scan);
}

QString noteOf(const Scan& scan)
{
    if (scan.ticket.note.isEmpty() || scan.categoryNote.isEmpty())
        return scan.ticket.note + scan.categoryNote;
    return scan.ticket.note + QLatin1Char('\n') + scan.categoryNote;
}

} // namespace

bool admitsCategory(const Gate& gate, const CheckinList& list, CategoryId category)
{
    const auto takes = [category](bool all, const std::vector<CategoryId>& categories) {
        return all || std::binary_search(categories.begin(), categories.end(), category);
    };
    return takes(list.allCategories, list.categories) && takes(gate.allCategories, gate.categories);
}

Decision decide(const Scan& scan)
{
    const Reason reason = reasonToDeny(scan);
    if (reason != Reason::None) {
        Decision denial{Verdict::Deny, reason, {}, {}};
        if (reason == Reason::AlreadyUsed)
            denial.prior = scan.use.prior;
        if (reason == Reason::EntryStopped)
            denial.note = *scan.entryStop;
        return denial;
    }
    if (const QString note = noteOf(scan); scan.direction == Direction::Entry && !note.isEmpty())
        return {Verdict::Attention, Reason::Note, note, {}};
    return {Verdict::Admit, Reason::None, {}, {}};
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admit:
        return QStringLiteral("admit");
    case Verdict::Deny:
        return QStringLiteral("deny");
    case Verdict::Attention:
        return QStringLiteral("attention");
    }
    GATELOG_CHECK(!"every verdict has a name");
}

QString reasonName(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return QStringLiteral("ok");
    case Reason::Unknown:
        return QStringLiteral("unknown");
    case Reason::Forged:
        return QStringLiteral("forged");
    case Reason::Cancelled:
        return QStringLiteral("cancelled");
    case Reason::Blocked:
        return QStringLiteral("blocked");
    case Reason::NotYetValid:
        return QStringLiteral("not_yet_valid");
    case Reason::Expired:
        return QStringLiteral("expired");
    case Reason::WrongCategory:
        return QStringLiteral("wrong_category");
    case Reason::Unpaid:
        return QStringLiteral("unpaid");
    case Reason::AlreadyUsed:
        return QStringLiteral("already_used");
    case Reason::GateFull:
        return QStringLiteral("gate_full");
    case Reason::EventFull:
        return QStringLiteral("event_full");
    case Reason::CodeReplaced:
        return QStringLiteral("code_replaced");
    case Reason::NotInside:
        return QStringLiteral("not_inside");
    case Reason::Note:
        return QStringLiteral("note");
    case Reason::EntryStopped:
        return QStringLiteral("entry_stopped");
    }
    return QStringLiteral("reason_%1").arg(int(reason)); // from a newer version's record
}

} // namespace gatelog
