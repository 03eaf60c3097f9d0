// SPDX-License-Identifier: Apache-2.0
#include "core/store/ticket_history.h"

#include "core/store/ticket_list.h"

#include <QByteArrayMatcher>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace gatelog {
namespace {

using What = TicketHistoryEntry::What;
using Field = TicketHistoryEntry::Field;

std::vector<Field> differences(const Ticket& before, const Ticket& after)
{
    const std::pair<Field, bool> looked[] = {
        {Field::Code, before.code != after.code},
        {Field::Name, before.name != after.name},
        {Field::Order, before.order != after.order},
        {Field::Email, before.email != after.email},
        {Field::Seat, before.seat != after.seat},
        {Field::Note, before.note != after.note},
        {Field::Category, before.category != after.category},
        {Field::Paid, before.paid != after.paid},
        {Field::Validity, before.validFrom != after.validFrom || before.validUntil != after.validUntil},
        {Field::Status, before.status != after.status},
    };
    std::vector<Field> fields;
    for (const auto& [field, differs] : looked)
        if (differs)
            fields.push_back(field);
    return fields;
}

/// The records of a ticket name its id, as eight bytes. Looking for these spares the decoding of all others.
class TicketRecords
{
public:
    TicketRecords(Replica& replica, TicketId ticket, const QString& code)
        : m_replica(replica), m_ticket(ticket), m_code(code.toUtf8().left(Refusal::kMaxTextBytes)),
          m_codeMatcher(m_code)
    {
        const std::uint64_t big = qToBigEndian(ticket.value());
        m_idMatcher.setPattern(QByteArray(reinterpret_cast<const char*>(&big), sizeof big));
    }

    void collect(const ShouldStop& shouldStop)
    {
        m_replica.records().forEach([&](const RecordTable::Stored& stored) {
            if (isCandidate(stored.bytes))
                if (auto record = Record::decode(stored.bytes))
                    m_records.push_back(std::move(*record));
            return !shouldStop || ++m_looked % kStopEvery != 0 || !shouldStop();
        });
        std::sort(m_records.begin(), m_records.end(),
                  [](const Record& a, const Record& b) { return a.order() < b.order(); });
    }

    std::vector<TicketHistoryEntry> entries()
    {
        std::vector<TicketHistoryEntry> entries;
        for (const Record& record : m_records)
            describe(record, entries);
        std::stable_sort(entries.begin(), entries.end(),
                         [](const auto& a, const auto& b) { return a.time < b.time; });
        return entries;
    }

private:
    static constexpr int kStopEvery = 1'000;

    bool isCandidate(const QByteArray& bytes) const
    {
        if (bytes.size() < 2)
            return false;
        switch (Kind(bytes[1])) {
        case Kind::Tickets:
        case Kind::TicketChanged:
        case Kind::Redemption:
            return m_idMatcher.indexIn(bytes) >= 0;
        case Kind::Refusal: // before the ticket was known here, the desk knew the code alone
            return m_idMatcher.indexIn(bytes) >= 0 ||
                   (!m_code.isEmpty() && m_codeMatcher.indexIn(bytes) >= 0);
        default:
            return false;
        }
    }

    TicketHistoryEntry entryOf(const Record& record, What what) const
    {
        TicketHistoryEntry entry;
        entry.what = what;
        entry.record = refOf(record);
        entry.time = record.clock().time();
        entry.device = m_replica.setup().deviceName(record.author());
        if (m_replica.rows().isSetAside(record.order()))
            entry.outcome = ScanOutcome::SetAside;
        return entry;
    }

    void describe(const Record& record, std::vector<TicketHistoryEntry>& entries)
    {
        switch (record.kind()) {
        case Kind::Tickets:
            return describeDefinition(record, entries);
        case Kind::TicketChanged:
            return describeChange(record, entries);
        default:
            return describeScan(record, entries);
        }
    }

    void describeDefinition(const Record& record, std::vector<TicketHistoryEntry>& entries)
    {
        const auto tickets = decodeBody<std::vector<Ticket>>(record.body());
        if (!tickets)
            return;
        const auto found = std::find_if(tickets->begin(), tickets->end(),
                                        [this](const Ticket& ticket) { return ticket.id == m_ticket; });
        if (found == tickets->end())
            return;
        TicketHistoryEntry entry = entryOf(record, m_defined ? What::Redefined : What::Defined);
        if (m_defined)
            entry.changed = differences(*m_defined, *found);
        m_defined = *found;
        entries.push_back(std::move(entry));
    }

    void describeChange(const Record& record, std::vector<TicketHistoryEntry>& entries) const
    {
        const auto change = decodeBody<TicketChanged>(record.body());
        if (!change || change->ticket != m_ticket)
            return;
        TicketHistoryEntry entry =
            entryOf(record, change->status == TicketStatus::Cancelled ? What::Cancelled
                            : change->status == TicketStatus::Blocked ? What::Blocked
                                                                      : What::Reinstated);
        entry.text = change->reason;
        entries.push_back(std::move(entry));
    }

    void describeScan(const Record& record, std::vector<TicketHistoryEntry>& entries)
    {
        const auto scan = ScanLog(m_replica).read(record);
        if (!scan)
            return;
        const bool isOurs =
            scan->ticket ? *scan->ticket == m_ticket : !m_code.isEmpty() && scan->text.toUtf8() == m_code;
        if (!isOurs)
            return;
        const Setup& setup = m_replica.setup();
        TicketHistoryEntry entry = entryOf(record, scan->kind == ScanKind::Entry  ? What::Entry
                                                   : scan->kind == ScanKind::Exit ? What::Exit
                                                                                  : What::Refused);
        entry.gate = setup.gateName(scan->gate);
        entry.staff = setup.staffName(scan->staff);
        entry.outcome = scan->outcome;
        entry.reason = scan->reason;
        entry.confirmed = scan->confirmed;
        entry.byHand = scan->byHand;
        if (scan->kind == ScanKind::Refusal)
            if (const auto body = decodeBody<Refusal>(record.body()))
                entry.direction = body->direction;
        entries.push_back(entry);
        if (scan->kind == ScanKind::Refusal)
            return;
        for (const VoidRow& row : m_replica.rows().voidsOf(record.feed(), record.seq()))
            if (row.targetHash == record.hash())
                entries.push_back(followUp(row.order, What::Undone, entry, row.staff));
        if (const auto review = m_replica.rows().review(record.order())) {
            entries.push_back(followUp(review->order, What::Reviewed, entry, review->staff));
            entries.back().text = review->note;
        }
    }

    TicketHistoryEntry followUp(const RecordOrder& order, What what, const TicketHistoryEntry& of,
                                StaffId staff) const
    {
        TicketHistoryEntry entry;
        entry.what = what;
        entry.record = {order.feed(), order.seq, order.hash};
        entry.time = order.clock.time();
        entry.device = m_replica.setup().deviceName(order.author);
        entry.staff = m_replica.setup().staffName(staff);
        entry.gate = of.gate;
        entry.undone = of.time;
        return entry;
    }

    Replica& m_replica;
    const TicketId m_ticket;
    const QByteArray m_code; ///< as a refusal has it
    QByteArrayMatcher m_idMatcher, m_codeMatcher;
    int m_looked = 0;
    std::vector<Record> m_records;
    std::optional<Ticket> m_defined;
};

} // namespace

TicketHistory readTicketHistory(Replica& replica, TicketId ticket, const ShouldStop& shouldStop)
{
    TicketHistory history;
    if (const auto row = replica.rows().ticket(ticket))
        history.ticket = describeTicket(replica, row->ticket);
    TicketRecords records(replica, ticket, history.ticket ? history.ticket->ticket.code : QString());
    records.collect(shouldStop);
    history.entries = records.entries();
    std::reverse(history.entries.begin(), history.entries.end());
    history.isCut = history.entries.size() > TicketHistory::kMaxEntries;
    if (history.isCut)
        history.entries.resize(TicketHistory::kMaxEntries);
    return history;
}

} // namespace gatelog
