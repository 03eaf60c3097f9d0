// SPDX-License-Identifier: Apache-2.0
#include "core/store/scanner.h"

#include "core/store/ticket_list.h"
#include "core/ticket/code_text.h"
#include "core/ticket/pretix_code.h"
#include "core/ticket/signed_code.h"

#include <QCollator>

#include <algorithm>
#include <bit>

namespace gatelog {
namespace {

UnixSeconds seconds(WallTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

/// A row that knows only a status (its definition has not arrived) says nothing of a code.
bool isDefined(const TicketRow& row)
{
    return row.definedBy != RecordOrder{};
}

/// Not of an exit, nor of an entry without limit.
bool couldAdmitElsewhere(const ScanRequest& request, const CheckinList& list)
{
    return request.direction == Direction::Entry && list.policy != Policy::Unlimited;
}

} // namespace

Scanner::Found Scanner::find(const QString& text)
{
    Found best;
    for (const QString& candidate : codeCandidates(text)) {
        const Found found = findCode(candidate);
        if (found.ticket)
            return found;
        best.forged = best.forged || found.forged;
    }
    return best;
}

Scanner::Found Scanner::findCode(const QString& code)
{
    SqlLedgerRows& rows = m_replica.rows();
    const auto matching = [&](TicketId id) -> std::optional<Found> {
        const auto row = rows.ticket(id);
        if (!row || !isDefined(*row))
            return std::nullopt;
        return Found{row->ticket, row->ticket.code != code, false};
    };
    // A signed code that is held word for word was signed by the authority when it was issued.
    if (const auto claimed = claimedTicketId(code))
        if (const auto found = matching(*claimed); found && !found->codeReplaced)
            return *found;
    // A ticket that has this code now goes before one that had it once.
    const TicketId ofCode = ticketIdOfCode(m_replica.eventId(), code);
    auto best = matching(ofCode);
    if (best && !best->codeReplaced)
        return *best;
    for (const TicketId alias : rows.aliasesOf(ofCode)) {
        const auto found = matching(alias);
        if (found && !found->codeReplaced)
            return *found;
        if (!best)
            best = found;
    }
    if (best)
        return *best;
    return findSigned(code);
}

Scanner::Found Scanner::findSigned(const QString& code)
{
    const Setup& setup = m_replica.setup();
    const SignedCodeReading own = readSignedCode(code, m_replica.eventId(), setup.issuers());
    if (own.check == CodeCheck::Genuine) {
        const auto row = m_replica.rows().ticket(own.ticket.ticket);
        if (row && isDefined(*row))
            return {row->ticket, !row->ticket.code.isEmpty() && row->ticket.code != own.text, false};
        Ticket ticket;
        ticket.id = own.ticket.ticket;
        ticket.category = own.ticket.category;
        ticket.code = own.text;
        ticket.validFrom = own.ticket.validFrom;
        ticket.validUntil = own.ticket.validUntil;
        if (row)
            ticket.status = row->ticket.status;
        return {ticket, false, false};
    }
    if (!setup.event)
        return {std::nullopt, false, own.check == CodeCheck::Forged};
    const PretixCodeReading pretix = readPretixCode(code, setup.event->pretixKeys);
    if (pretix.check != CodeCheck::Genuine)
        return {std::nullopt, false, own.check == CodeCheck::Forged || pretix.check == CodeCheck::Forged};
    Ticket ticket;
    ticket.id = ticketIdOfCode(m_replica.eventId(), code);
    ticket.code = code;
    if (const Category* category = setup.categoryOfPretixItem(pretix.ticket.item))
        ticket.category = category->id;
    ticket.validFrom = pretix.ticket.validFrom;
    ticket.validUntil = pretix.ticket.validUntil;
    if (const auto row = m_replica.rows().ticket(ticket.id))
        ticket.status = row->ticket.status;
    return {ticket, false, false};
}

bool Scanner::isKnown(const QString& text)
{
    return find(text).ticket.has_value();
}

Result<std::pair<const Gate*, const CheckinList*>> Scanner::placeOf(const ScanRequest& request) const
{
    const Setup& setup = m_replica.setup();
    // What it writes would not count, not even here: each ticket would admit again and again.
    if (!setup.devices.contains(m_replica.device()) || setup.revoked.contains(m_replica.device()) ||
        !mayWrite(m_replica.role(), Kind::Redemption))
        return failure(ErrorCode::NotPermitted, m_replica.folder().path());
    const Gate* gate = setup.gate(request.gate);
    const CheckinList* list = gate ? setup.list(gate->list) : nullptr;
    if (!list)
        return failure(ErrorCode::NotFound, QStringLiteral("gate %1").arg(request.gate.value()));
    return std::pair(gate, list);
}

std::optional<Admission> Scanner::examine(const ScanRequest& request)
{
    const auto place = placeOf(request);
    if (!place || m_replica.isAlone())
        return std::nullopt;
    const auto [gate, list] = *place;
    if (!couldAdmitElsewhere(request, *list))
        return std::nullopt;
    const ScanResult result = look(request, *gate, *list);
    if (result.decision.verdict == Verdict::Deny)
        return std::nullopt;
    return Admission{result.ticket->id, list->id, gate->id, m_replica.dayOf(result.time), request.staff};
}

Result<ScanResult> Scanner::preview(const ScanRequest& request)
{
    const Setup& setup = m_replica.setup();
    const Gate* gate = setup.gate(request.gate);
    const CheckinList* list = gate ? setup.list(gate->list) : nullptr;
    if (!list)
        return failure(ErrorCode::NotFound, QStringLiteral("gate %1").arg(request.gate.value()));
    return look(request, *gate, *list);
}

Result<ScanResult> Scanner::scan(const ScanRequest& request, const Clearance& clearance)
{
    const auto place = placeOf(request);
    if (!place)
        return tl::unexpected(place.error());
    const auto [gate, list] = *place;
    ScanResult result = look(request, *gate, *list);
    if (result.decision.verdict != Verdict::Deny && clearance.word == Clearance::Word::Taken) {
        result.decision = {Verdict::Deny, Reason::AlreadyUsed, {}, clearance.taken};
        describeDenial(result);
    }
    result.confirmed = m_replica.isAlone() || !couldAdmitElsewhere(request, *list) ||
                       clearance.word != Clearance::Word::None;
    if (const auto written = write(request, *list, result); !written)
        return tl::unexpected(written.error());
    return result;
}

ScanResult Scanner::look(const ScanRequest& request, const Gate& gate, const CheckinList& list)
{
    const Setup& setup = m_replica.setup();
    ScanResult result;
    result.time = m_replica.clock().now();
    result.gate = gate.name;
    result.direction = request.direction;
    Found found;
    if (request.ticket) {
        if (const auto row = m_replica.rows().ticket(*request.ticket))
            found.ticket = row->ticket;
    } else {
        result.text = normalisedCode(request.text);
        found = find(request.text);
    }
    if (!found.ticket) {
        result.decision.reason = found.forged ? Reason::Forged : Reason::Unknown;
        return result;
    }
    Scan scan;
    scan.ticket = *found.ticket;
    if (const auto category = setup.categories.find(scan.ticket.category);
        category != setup.categories.end()) {
        result.category = category->second.name;
        scan.categoryNote = category->second.note;
    }
    scan.list = list;
    scan.gate = gate;
    scan.direction = request.direction;
    scan.use = m_replica.ledger().use(scan.ticket.id, list.id, m_replica.dayOf(result.time));
    const SqlLedgerRows& rows = m_replica.rows();
    const auto inside = [&rows](Tally what, GateId at) {
        return std::uint32_t(std::max<std::int64_t>(rows.tally({what, at, Reason::None}), 0));
    };
    scan.occupancy = {inside(Tally::GateInside, gate.id), inside(Tally::EventInside, GateId{})};
    scan.eventCapacity = setup.event ? setup.event->capacity : std::nullopt;
    scan.now = seconds(result.time);
    scan.codeReplaced = found.codeReplaced;
    if (const Announcement* stop = setup.entryStopAt(gate.id))
        scan.entryStop = stop->text;
    result.decision = decide(scan);
    result.ticket = std::move(scan.ticket);
    describeDenial(result);
    return result;
}

void Scanner::describeDenial(ScanResult& result) const
{
    const Setup& setup = m_replica.setup();
    if (const auto& prior = result.decision.prior) {
        result.priorGate = setup.gateName(prior->gate);
        result.priorDevice = setup.deviceName(prior->device);
        result.priorStaff = setup.staffName(prior->staff);
    }
    if (result.decision.reason != Reason::WrongCategory)
        return;
    for (const auto& [id, gate] : setup.gates) {
        const CheckinList* list = setup.list(gate.list);
        if (list && admitsCategory(gate, *list, result.ticket->category))
            result.rightGates.append(gate.name);
    }
    result.rightGates.sort(Qt::CaseInsensitive);
}

Result<> Scanner::write(const ScanRequest& request, const CheckinList& list, ScanResult& result)
{
    if (result.decision.verdict == Verdict::Deny) {
        Refusal refusal;
        if (result.ticket)
            refusal.ticket = result.ticket->id;
        else
            refusal.text = result.text;
        refusal.list = list.id;
        refusal.gate = request.gate;
        refusal.direction = request.direction;
        refusal.reason = result.decision.reason;
        refusal.staff = request.staff;
        const auto written = m_replica.append({Kind::Refusal, encodeBody(refusal)});
        return written ? Result<>() : Result<>(tl::unexpected(written.error()));
    }
    Redemption redemption;
    redemption.ticket = result.ticket->id;
    redemption.list = list.id;
    redemption.gate = request.gate;
    redemption.direction = request.direction;
    redemption.day = m_replica.dayOf(result.time);
    redemption.category = result.ticket->category;
    redemption.confirmed = result.confirmed;
    redemption.staff = request.staff;
    redemption.byHand = request.ticket.has_value();
    const auto written = m_replica.append({Kind::Redemption, encodeBody(redemption)});
    if (!written)
        return tl::unexpected(written.error());
    result.record = refOf(**written);
    result.time = (*written)->clock().time(); // what every other desk will say of it
    return {};
}

Result<> Scanner::undo(const RecordRef& ref, StaffId staff)
{
    const auto record = m_replica.records().at(ref.feed, ref.seq, ref.hash);
    const QString name = recordName(ref.feed, ref.seq);
    if (!record || (*record)->kind() != Kind::Redemption)
        return failure(ErrorCode::NotFound, name);
    const auto body = decodeBody<Redemption>((*record)->body());
    GATELOG_CHECK(body.has_value()); // it was written by a program that checks
    const auto rows = m_replica.rows().redemptionsOf(body->ticket);
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const RedemptionRow& r) { return r.order == (*record)->order(); });
    if (row == rows.end())
        return failure(ErrorCode::NotFound, name);
    if (row->voided)
        return failure(ErrorCode::Conflict, name);
    if (!m_replica.mayVoid(row->order, staff))
        return failure(ErrorCode::NotPermitted, name);
    const auto written =
        m_replica.append({Kind::Voided, encodeBody(Voided{ref.feed, ref.seq, ref.hash, staff})});
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

std::vector<TicketMatch> Scanner::search(const QString& words, int limit)
{
    std::vector<TicketMatch> matches = readTickets(m_replica, ticketsMatching(m_replica, words, limit));
    std::stable_sort(matches.begin(), matches.end(),
                     [collator = QCollator()](const TicketMatch& a, const TicketMatch& b) {
                         return collator.compare(a.ticket.name, b.ticket.name) < 0;
                     });
    return matches;
}

} // namespace gatelog
