// SPDX-License-Identifier: Apache-2.0
// What the replica knows, for people: its numbers and its log.
#include "core/store/announcements.h"
#include "core/store/audit.h"
#include "core/store/desk_log.h"
#include "core/store/newest_records.h"
#include "core/store/ticket_change.h"

#include <QCollator>

#include <algorithm>

namespace gatelog {
namespace {

std::int64_t countRows(Replica& replica, const char* sql)
{
    Statement count = replica.connection().prepare(sql);
    return count.step() ? count.integer(0) : 0;
}

const QString kSaleVoided = QStringLiteral("sale_voided");

bool isScan(Kind kind)
{
    return kind == Kind::Redemption || kind == Kind::Refusal || kind == Kind::Voided;
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Event:
        return QStringLiteral("event");
    case Kind::DeviceEnrolled:
        return QStringLiteral("device_enrolled");
    case Kind::DeviceRevoked:
        return QStringLiteral("device_revoked");
    case Kind::Staff:
        return QStringLiteral("staff");
    case Kind::Category:
        return QStringLiteral("category");
    case Kind::CheckinList:
        return QStringLiteral("checkin_list");
    case Kind::Gate:
        return QStringLiteral("gate");
    case Kind::Tickets:
        return QStringLiteral("tickets");
    case Kind::TicketChanged:
        return QStringLiteral("ticket_changed");
    case Kind::Redemption:
        return QStringLiteral("redemption");
    case Kind::Refusal:
        return QStringLiteral("refused");
    case Kind::Voided:
        return QStringLiteral("voided");
    case Kind::Sale:
        return QStringLiteral("sale");
    case Kind::Announcement:
        return QStringLiteral("announcement");
    case Kind::ConflictReviewed:
        return QStringLiteral("conflict_reviewed");
    case Kind::Accepted:
        return QStringLiteral("accepted");
    case Kind::Quota:
        return QStringLiteral("quota");
    case Kind::ShareMoved:
        return QStringLiteral("share_moved");
    case Kind::ShareReclaimed:
        return QStringLiteral("share_reclaimed");
    case Kind::ShareWanted:
        return QStringLiteral("share_wanted");
    }
    return QStringLiteral("kind_%1").arg(int(kind));
}

template <class Body>
StaffId staffIn(const Record& record)
{
    const auto body = decodeBody<Body>(record.body());
    return body ? body->staff : StaffId();
}

/// Who was on duty when it was written; 0 where the kind does not say.
StaffId staffOf(const Record& record)
{
    switch (record.kind()) {
    case Kind::Redemption:
        return staffIn<Redemption>(record);
    case Kind::Refusal:
        return staffIn<Refusal>(record);
    case Kind::Voided:
        return staffIn<Voided>(record);
    case Kind::Announcement:
        return staffIn<Announcement>(record);
    case Kind::ConflictReviewed:
        return staffIn<ConflictReviewed>(record);
    default:
        return {};
    }
}

/// Fills in what the kinds of records say.
class LogReader
{
public:
    explicit LogReader(Replica& replica) : m_replica(replica) {}

    LogEntry describe(const Record& record)
    {
        LogEntry entry;
        entry.order = record.order();
        entry.ref = refOf(record);
        entry.kind = record.kind();
        entry.device = m_replica.setup().deviceName(record.author());
        entry.what = kindName(record.kind());
        switch (record.kind()) {
        case Kind::Redemption:
            if (const auto body = decodeBody<Redemption>(record.body()))
                describe(*body, entry);
            break;
        case Kind::Refusal:
            if (const auto body = decodeBody<Refusal>(record.body()))
                describe(*body, entry);
            break;
        case Kind::Voided:
            if (const auto body = decodeBody<Voided>(record.body()))
                if (const auto target = m_replica.records().at(body->feed, body->seq, body->hash))
                    describeVoided(**target, body->staff, entry);
            break;
        case Kind::Announcement:
            if (const auto body = decodeBody<Announcement>(record.body()))
                describe(*body, entry);
            break;
        case Kind::Sale:
            if (const auto body = decodeBody<Sale>(record.body()))
                describe(*body, entry);
            break;
        case Kind::DeviceEnrolled:
            if (const auto body = decodeBody<DeviceEnrolled>(record.body()))
                entry.text = body->name;
            break;
        case Kind::DeviceRevoked:
            if (const auto body = decodeBody<DeviceRevoked>(record.body()))
                entry.text = m_replica.setup().deviceName(body->device);
            break;
        case Kind::Accepted:
            if (const auto body = decodeBody<Accepted>(record.body()))
                entry.text = m_replica.setup().deviceName(body->author);
            break;
        case Kind::Staff:
            if (const auto body = decodeBody<StaffMember>(record.body()))
                entry.text = body->name;
            break;
        case Kind::Gate:
            if (const auto body = decodeBody<Gate>(record.body()))
                entry.gate = body->name;
            break;
        case Kind::TicketChanged:
            if (const auto body = decodeBody<TicketChanged>(record.body())) {
                place(body->ticket, {}, {}, entry);
                entry.gate.clear(); // of no gate
                entry.reason = statusName(body->status);
                entry.text = body->reason;
            }
            break;
        default:
            break;
        }
        return entry;
    }

private:
    void place(const std::optional<TicketId>& ticket, GateId gate, StaffId staff, LogEntry& entry)
    {
        entry.gate = m_replica.setup().gateName(gate);
        entry.staff = m_replica.setup().staffName(staff);
        entry.ticket = ticket;
        if (!ticket)
            return;
        if (const auto row = m_replica.rows().ticket(*ticket)) {
            entry.ticketName = row->ticket.name;
            entry.ticketOrder = row->ticket.order;
        }
    }
    void describe(const Redemption& body, LogEntry& entry)
    {
        place(body.ticket, body.gate, body.staff, entry);
        entry.what = body.direction == Direction::Exit ? QStringLiteral("exit") : QStringLiteral("entry");
        for (const RedemptionRow& row : m_replica.rows().redemptionsOf(body.ticket)) {
            if (row.order != entry.order)
                continue;
            entry.voided = row.voided;
            entry.conflict = !row.voided && row.outcome == Outcome::Conflict;
        }
    }
    void describe(const Refusal& body, LogEntry& entry)
    {
        place(body.ticket, body.gate, body.staff, entry);
        entry.reason = reasonName(body.reason);
        entry.text = body.text;
    }
    void describeVoided(const Record& target, StaffId staff, LogEntry& entry)
    {
        if (const auto redemption = decodeBody<Redemption>(target.body());
            redemption && target.kind() == Kind::Redemption)
            place(redemption->ticket, redemption->gate, staff, entry);
        if (const auto row = m_replica.rows().sales().sale(target.order())) {
            entry.what = kSaleVoided;
            entry.ticket = soldTicket(m_replica.eventId(), target.feed(), row->body).id;
            entry.staff = m_replica.setup().staffName(staff);
        }
    }
    void describe(const Sale& body, LogEntry& entry)
    {
        entry.ticket = soldTicket(m_replica.eventId(), entry.ref.feed, body).id;
        entry.staff = m_replica.setup().staffName(body.staff);
        entry.reason = paymentName(body.payment);
        entry.text = m_replica.setup().categoryName(body.category);
        if (body.price)
            entry.text += QStringLiteral(", ") + priceText(*body.price);
        const auto row = m_replica.rows().sales().sale(entry.order);
        entry.voided = row && row->voided;
    }
    void describe(const Announcement& body, LogEntry& entry)
    {
        if (body.gate.value() != 0)
            entry.gate = m_replica.setup().gateName(body.gate);
        entry.staff = m_replica.setup().staffName(body.staff);
        entry.reason = entryEffectName(body.effect);
        entry.text = body.text;
    }
    Replica& m_replica;
};

} // namespace

ReplicaStatus replicaStatus(Replica& replica)
{
    ReplicaStatus status;
    const SqlLedgerRows& rows = replica.rows();
    const auto tally = [&rows](Tally what, GateId gate = {}, Reason reason = Reason::None) {
        return rows.tally({what, gate, reason});
    };
    status.tickets = countRows(replica, "SELECT count(*) FROM ticket");
    status.admitted = tally(Tally::Admitted);
    status.inside = tally(Tally::EventInside);
    status.records = replica.records().count();
    status.conflicts = tally(Tally::Conflicts);
    status.setAside = countRows(replica, "SELECT count(*) FROM set_aside");
    for (const auto& [id, gate] : replica.setup().gates) {
        ReplicaStatus::AtGate at{id,
                                 gate.name,
                                 tally(Tally::GateInside, id),
                                 tally(Tally::Entries, id),
                                 tally(Tally::Exits, id),
                                 0,
                                 gate.capacity,
                                 replica.setup().entryStopAt(id) != nullptr};
        for (const auto& [key, n] : rows.tallies())
            if (key.what == Tally::Refused && key.gate == id)
                at.refused += n;
        status.gates.push_back(std::move(at));
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(status.gates.begin(), status.gates.end(), [&collator](const auto& a, const auto& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    status.quotas = BoxOffice(replica).standings();
    return status;
}

std::vector<LogEntry> readLog(Replica& replica, LogScope scope, int limit)
{
    std::vector<LogEntry> entries;
    LogReader reader(replica);
    NewestRecords newest(replica);
    while (int(entries.size()) < limit) {
        const std::optional<Record> record = newest.next();
        if (!record)
            break;
        if (scope == LogScope::Scans && !isScan(record->kind()))
            continue;
        LogEntry entry = reader.describe(*record);
        if (scope == LogScope::Everything || entry.what != kSaleVoided)
            entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<LogEntry> readDeskLog(Replica& replica, int limit)
{
    std::vector<LogEntry> entries;
    LogReader reader(replica);
    NewestRecords newest(replica);
    while (int(entries.size()) < limit) {
        const std::optional<Record> record = newest.next();
        if (!record)
            break;
        if (record->kind() == Kind::Redemption || record->kind() == Kind::Refusal ||
            record->kind() == Kind::Sale)
            entries.push_back(reader.describe(*record));
    }
    return entries;
}

std::vector<LogEntry> readLogOf(Replica& replica, const PublicKey& device, int limit)
{
    std::vector<LogEntry> entries;
    LogReader reader(replica);
    NewestRecords newest(replica, device);
    while (int(entries.size()) < limit) {
        const std::optional<Record> record = newest.next();
        if (!record)
            break;
        entries.push_back(reader.describe(*record));
    }
    return entries;
}

std::vector<LogEntry> readLogOf(Replica& replica, StaffId staff, int limit)
{
    std::vector<LogEntry> entries;
    LogReader reader(replica);
    NewestRecords newest(replica);
    for (int looked = 0; looked < kMaxLogLooked && int(entries.size()) < limit; ++looked) {
        const std::optional<Record> record = newest.next();
        if (!record)
            break;
        if (staffOf(*record) == staff)
            entries.push_back(reader.describe(*record));
    }
    return entries;
}

} // namespace gatelog
