// SPDX-License-Identifier: Apache-2.0
// How each kind of record that is not a plain definition changes the ledger.
#include "core/ledger/ledger.h"

#include "core/base/bytes.h"
#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"

#include <algorithm>

namespace gatelog {

bool Ledger::applyDevice(const Record& record)
{
    const auto body = decodeBody<DeviceEnrolled>(record.body());
    if (!body)
        return false;
    const auto before = roleOf(body->device);
    putRegister(record.kind(), body->device.toByteArray() + char(body->role), record);
    if (before && !outranks(body->role, *before))
        return true;
    // The one step up that takes a right away: a scanner does not announce.
    if (before == Role::Node && m_pass == Pass::Live)
        takeOutWhatLostItsRight(body->device);
    reconsider(body->device);
    for (const VoidRow& row : m_rows.allVoids())
        if (row.order.author == body->device)
            refoldVoided(row);
    return true;
}

bool Ledger::applyStaff(const Record& record)
{
    const auto body = decodeBody<StaffMember>(record.body());
    if (!body)
        return false;
    ByteWriter key;
    key.u16(body->id.value());
    key.u8(std::uint8_t(body->role));
    putRegister(record.kind(), key.take(), record);
    // A void that named this member before they were a supervisor counts from now on.
    for (const VoidRow& row : m_rows.allVoids())
        if (row.staff == body->id)
            refoldVoided(row);
    return true;
}

bool Ledger::applyTickets(const Record& record)
{
    const auto tickets = decodeBody<std::vector<Ticket>>(record.body());
    if (!tickets)
        return false;
    for (const Ticket& ticket : *tickets)
        applyTicket(ticket, record.order());
    return true;
}

void Ledger::applyTicket(const Ticket& ticket, const RecordOrder& order)
{
    const auto before = m_rows.ticket(ticket.id);
    if (!ticket.code.isEmpty() && claimedTicketId(ticket.code) != ticket.id) {
        const TicketId ofCode = ticketIdOfCode(m_event, ticket.code);
        if (ofCode != ticket.id)
            m_rows.addCodeAlias(ofCode, ticket.id);
    }
    TicketRow row{ticket, order, order};
    if (before) {
        const bool newer = before->definedBy < order;
        if (!newer) {
            row.ticket = before->ticket;
            row.definedBy = before->definedBy;
        }
        const bool statusHolds = before->statusBy > order;
        row.ticket.status = statusHolds ? before->ticket.status : ticket.status;
        row.statusBy = statusHolds ? before->statusBy : order;
        if (!newer && statusHolds)
            return;
    }
    m_rows.putTicket(row, before);
}

bool Ledger::applyTicketChanged(const Record& record)
{
    const auto body = decodeBody<TicketChanged>(record.body());
    if (!body)
        return false;
    setStatus(body->ticket, body->status, record.order());
    return true;
}

void Ledger::setStatus(TicketId ticket, TicketStatus status, const RecordOrder& order)
{
    const auto before = m_rows.ticket(ticket);
    if (before && before->statusBy > order)
        return;
    TicketRow row = before.value_or(TicketRow{});
    row.ticket.id = ticket;
    row.ticket.status = status;
    row.statusBy = order;
    m_rows.putTicket(row, before);
}

bool Ledger::applyRedemption(const Record& record)
{
    const auto body = decodeBody<Redemption>(record.body());
    if (!body)
        return false;
    std::vector<RedemptionRow> rows = m_rows.redemptionsOf(body->ticket);
    const TicketFold before = foldTicket(rows, m_setup.lists);
    RedemptionRow row{record.order(), *body, false, Outcome::Counted};
    row.voided = isVoided(record.order());
    m_rows.addRedemption(row);
    rows.push_back(row);
    refold(before, std::move(rows));
    return true;
}

bool Ledger::applyRefusal(const Record& record)
{
    const auto body = decodeBody<Refusal>(record.body());
    if (body)
        m_rows.addTally({Tally::Refused, body->gate, body->reason}, 1);
    return body.has_value();
}

bool Ledger::applyVoided(const Record& record)
{
    const auto body = decodeBody<Voided>(record.body());
    if (!body)
        return false;
    const VoidRow row{body->feed, body->seq, body->hash, record.order(), body->staff};
    m_rows.addVoid(row);
    refoldVoided(row);
    return true;
}

/// Each is a register of its own: few, all to be read again, and of those with an effect the latest holds.
bool Ledger::applyAnnouncement(const Record& record)
{
    if (!decodeBody<Announcement>(record.body()))
        return false;
    putRegister(record.kind(), record.hash().toByteArray(), record);
    return true;
}

bool Ledger::isVoided(const RecordOrder& redemption)
{
    const auto voids = m_rows.voidsOf(redemption.feed(), redemption.seq);
    return std::any_of(voids.begin(), voids.end(), [&](const VoidRow& row) {
        return row.targetHash == redemption.hash && voidCounts(row, redemption);
    });
}

bool Ledger::voidCounts(const VoidRow& row, const RecordOrder& target) const
{
    const PublicKey& author = row.order.author;
    if (author == target.author && row.order.clock >= target.clock &&
        row.order.clock.time() - target.clock.time() <= kUndoWindow)
        return true;
    const auto supervises = [](Role role) { return role == Role::Supervisor || role == Role::Administrator; };
    if (isAuthority(author))
        return true;
    if (const auto role = roleOf(author); role && supervises(*role))
        return true;
    const auto staff = m_setup.staff.find(row.staff);
    return staff != m_setup.staff.end() && supervises(staff->second.role);
}

void Ledger::refoldVoided(const VoidRow& row)
{
    const auto target = m_rows.recordAt(row.target, row.targetSeq, row.targetHash);
    if (!target || !voidCounts(row, (*target)->order()))
        return;
    if ((*target)->kind() == Kind::Sale)
        return takeBackSale(**target, row);
    if ((*target)->kind() != Kind::Redemption)
        return;
    const auto body = decodeBody<Redemption>((*target)->body());
    if (!body)
        return;
    std::vector<RedemptionRow> rows = m_rows.redemptionsOf(body->ticket);
    const TicketFold before = foldTicket(rows, m_setup.lists);
    const auto voided = std::find_if(rows.begin(), rows.end(), [&](const RedemptionRow& candidate) {
        return candidate.order == (*target)->order();
    });
    if (voided == rows.end() || voided->voided)
        return;
    voided->voided = true;
    voided->outcome = Outcome::Counted;
    m_rows.updateRedemption(*voided);
    refold(before, std::move(rows));
}

void Ledger::refold(const TicketFold& before, std::vector<RedemptionRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
    const TicketFold after = foldTicket(rows, m_setup.lists);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] != after.rows[i])
            m_rows.updateRedemption(after.rows[i]);
    tallyDifference(before, after);
}

void Ledger::refoldList(ListId list, const std::map<ListId, CheckinList>& before)
{
    const auto old = before.find(list);
    const CheckinList& now = m_setup.lists.at(list);
    const Policy oldPolicy = old == before.end() ? Policy::Once : old->second.policy;
    const std::uint32_t oldTimes = old == before.end() ? 1 : old->second.times;
    if (oldPolicy == now.policy && oldTimes == now.times)
        return;
    for (const TicketId ticket : m_rows.ticketsRedeemedOn(list)) {
        std::vector<RedemptionRow> rows = m_rows.redemptionsOf(ticket);
        const TicketFold foldBefore = foldTicket(rows, before);
        refold(foldBefore, std::move(rows));
    }
}

namespace {

using Tallies = std::map<TallyKey, std::int64_t>;

void tallyFold(const TicketFold& fold, std::int64_t sign, Tallies& tallies)
{
    bool inside = false;
    bool admitted = false;
    for (const auto& [list, onList] : fold.lists) {
        if (onList.insideGate)
            tallies[{Tally::GateInside, *onList.insideGate, Reason::None}] += sign;
        inside = inside || onList.insideGate;
        admitted = admitted || onList.counted > 0;
    }
    if (inside)
        tallies[{Tally::EventInside, {}, Reason::None}] += sign;
    if (admitted)
        tallies[{Tally::Admitted, {}, Reason::None}] += sign;
    for (const RedemptionRow& row : fold.rows) {
        if (row.voided)
            continue;
        if (row.body.direction == Direction::Exit)
            tallies[{Tally::Exits, row.body.gate, Reason::None}] += sign;
        else if (row.outcome == Outcome::Counted)
            tallies[{Tally::Entries, row.body.gate, Reason::None}] += sign;
        else
            tallies[{Tally::Conflicts, {}, Reason::None}] += sign;
    }
}

} // namespace

void Ledger::tallyDifference(const TicketFold& before, const TicketFold& after)
{
    Tallies difference;
    tallyFold(before, -1, difference);
    tallyFold(after, +1, difference);
    for (const auto& [key, n] : difference)
        if (n != 0)
            m_rows.addTally(key, n);
}

TicketUse Ledger::use(TicketId ticket, ListId list, std::int32_t day) const
{
    const TicketFold fold = foldTicket(m_rows.redemptionsOf(ticket), m_setup.lists, day);
    const auto onList = fold.lists.find(list);
    if (onList == fold.lists.end())
        return {};
    return {onList->second.mayEnter, onList->second.insideGate.has_value(), onList->second.prior};
}

} // namespace gatelog
