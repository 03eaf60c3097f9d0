// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledger.h"

#include "core/base/bytes.h"

#include <algorithm>

namespace gatelog {
namespace {

bool isKnownKind(Kind kind)
{
    return kind >= Kind::Event && kind <= Kind::ShareWanted;
}

QByteArray registerKey(Kind kind, const QByteArray& key)
{
    return QByteArray(1, char(kind)) + key;
}

template <class Int>
QByteArray numberKey(Int number)
{
    ByteWriter writer;
    writer.u16(number);
    return writer.take();
}

} // namespace

bool outranks(Role role, Role other)
{
    const auto rank = [](Role r) { return r == Role::Node ? -1 : int(r); };
    return rank(role) > rank(other);
}

Ledger::Ledger(EventId event, LedgerRows& rows) : m_event(event), m_rows(rows)
{
    reload();
}

void Ledger::reload()
{
    m_setup = {};
    m_registers.clear();
    m_revocations.clear();
    m_acceptances.clear();
    m_rebuildWanted = false;
    for (const DefinitionRow& row : m_rows.definitions())
        remember(row);
}

Ledger::Applied Ledger::apply(const VerifiedRecord& record)
{
    GATELOG_CHECK(record->event() == m_event);
    const std::vector<Cover::Place> reached = extendCovers(*record);
    const Applied applied = applyOne(record);
    // What was set aside until this record joined it to what an administrator named.
    for (const Cover::Place& place : reached)
        if (place.hash != record->hash())
            if (const auto waiting = m_rows.takeSetAside(record->feed(), place.seq, place.hash))
                applyOne(*waiting);
    return applied;
}

Ledger::Applied Ledger::applyOne(const VerifiedRecord& record)
{
    auto reason = objection(*record);
    if (!reason && !isKnownKind(record->kind()))
        reason = SetAsideReason::UnknownKind;
    if (!reason && !applyBody(*record))
        reason = SetAsideReason::DamagedBody;
    if (reason)
        m_rows.putSetAside(record->order(), *reason);
    return reason ? Applied::SetAside : Applied::Counted;
}

bool Ledger::applyBody(const Record& record)
{
    switch (record.kind()) {
    case Kind::Event:
        return applyDefinition<Event>(record);
    case Kind::DeviceEnrolled:
        return applyDevice(record);
    case Kind::DeviceRevoked:
        return applyRevoked(record);
    case Kind::Staff:
        return applyStaff(record);
    case Kind::Category:
        return applyDefinition<Category>(record);
    case Kind::CheckinList:
        return applyDefinition<CheckinList>(record);
    case Kind::Gate:
        return applyDefinition<Gate>(record);
    case Kind::Tickets:
        return applyTickets(record);
    case Kind::TicketChanged:
        return applyTicketChanged(record);
    case Kind::Redemption:
        return applyRedemption(record);
    case Kind::Refusal:
        return applyRefusal(record);
    case Kind::Voided:
        return applyVoided(record);
    case Kind::Sale:
        return applySale(record);
    case Kind::Announcement:
        return applyAnnouncement(record);
    case Kind::ConflictReviewed:
        return applyReviewed(record);
    case Kind::Accepted:
        return applyAccepted(record);
    case Kind::Quota:
        return applyQuota(record);
    case Kind::ShareMoved:
        return applyShareMoved(record);
    case Kind::ShareReclaimed:
        return applyShareReclaimed(record);
    case Kind::ShareWanted:
        return applyShareWanted(record);
    default:
        return false;
    }
}

std::optional<GateId> Ledger::firstGate() const
{
    std::optional<GateId> first;
    RecordOrder earliest;
    for (const auto& [id, gate] : m_setup.gates) {
        const RecordOrder& order = m_registers.at(registerKey(Kind::Gate, numberKey(id.value())));
        if (first && earliest < order)
            continue;
        first = id;
        earliest = order;
    }
    return first;
}

void Ledger::putRegister(Kind kind, const QByteArray& key, const Record& record)
{
    const auto held = m_registers.find(registerKey(kind, key));
    if (held != m_registers.end() && held->second > record.order())
        return;
    const DefinitionRow row{kind, key, record.order(), record.body().toByteArray()};
    m_rows.putDefinition(row);
    remember(row);
}

void Ledger::remember(const DefinitionRow& row)
{
    m_registers[registerKey(row.kind, row.key)] = row.order;
    // A row was decodable when it was put, so the values are there.
    switch (row.kind) {
    case Kind::Event:
        m_setup.event = *decodeBody<Event>(row.body);
        break;
    case Kind::DeviceEnrolled: {
        const DeviceEnrolled device = *decodeBody<DeviceEnrolled>(row.body);
        keepHighestRole(m_setup.devices, device.device, device, row);
        break;
    }
    case Kind::Staff: {
        const StaffMember staff = *decodeBody<StaffMember>(row.body);
        keepHighestRole(m_setup.staff, staff.id, staff, row);
        break;
    }
    case Kind::Category: {
        const Category category = *decodeBody<Category>(row.body);
        m_setup.categories[category.id] = category;
        break;
    }
    case Kind::CheckinList: {
        const CheckinList list = *decodeBody<CheckinList>(row.body);
        m_setup.lists[list.id] = list;
        break;
    }
    case Kind::Gate: {
        const Gate gate = *decodeBody<Gate>(row.body);
        m_setup.gates[gate.id] = gate;
        break;
    }
    case Kind::DeviceRevoked: {
        const DeviceRevoked revoked = *decodeBody<DeviceRevoked>(row.body);
        m_setup.revoked.insert(revoked.device);
        m_revocations.emplace(revoked.device, covering(revoked.lastAccepted));
        break;
    }
    case Kind::Announcement: {
        const Announcement announcement = *decodeBody<Announcement>(row.body);
        if (announcement.effect == EntryEffect::None)
            break;
        const auto [held, isNew] =
            m_setup.entryControls.try_emplace(announcement.gate, EntryControl{row.order, announcement});
        if (!isNew && held->second.order < row.order)
            held->second = {row.order, announcement};
        break;
    }
    case Kind::Accepted: {
        const Accepted accepted = *decodeBody<Accepted>(row.body);
        m_acceptances.emplace(accepted.author, covering(accepted.upTo));
        break;
    }
    default:
        GATELOG_CHECK(!"only definitions are registers");
    }
}

/// Name and PIN are the latest's, the role is the highest ever given: what counts must not depend on the
/// order of arrival. Each role is a register of its own, so that all are still there after a restart.
template <class Map, class Value>
void Ledger::keepHighestRole(Map& map, const typename Map::key_type& id, const Value& value,
                             const DefinitionRow& row)
{
    const QByteArray anyRole = registerKey(row.kind, row.key.chopped(1));
    const auto [held, isNew] = map.try_emplace(id, value);
    const Role highest = outranks(value.role, held->second.role) ? value.role : held->second.role;
    if (isNew || m_registers[anyRole] <= row.order) {
        held->second = value;
        m_registers[anyRole] = row.order;
    }
    held->second.role = highest;
}

template <class Body>
bool Ledger::applyDefinition(const Record& record)
{
    const auto body = decodeBody<Body>(record.body());
    if (!body)
        return false;
    if constexpr (std::is_same_v<Body, Event>) {
        if (body->id != m_event)
            return false;
        putRegister(record.kind(), {}, record);
    } else if constexpr (std::is_same_v<Body, CheckinList>) {
        const auto before = m_setup.lists;
        putRegister(record.kind(), numberKey(body->id.value()), record);
        refoldList(body->id, before);
    } else {
        putRegister(record.kind(), numberKey(body->id.value()), record);
    }
    return true;
}

} // namespace gatelog
