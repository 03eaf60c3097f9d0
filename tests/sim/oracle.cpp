// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/oracle.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

int rank(Role role)
{
    switch (role) {
    case Role::Node:
        return 0;
    case Role::Scanner:
        return 1;
    case Role::Supervisor:
        return 2;
    case Role::Administrator:
        return 3;
    }
    return -1;
}

template <class Map, class Key>
void raise(Map& roles, const Key& who, Role role)
{
    const auto [held, isNew] = roles.try_emplace(who, role);
    if (!isNew && rank(role) > rank(held->second))
        held->second = role;
}

/// FORMAT.md, "What counts", in numbers of kinds.
bool allows(Role role, int kind)
{
    switch (role) {
    case Role::Administrator:
        return kind == 1 || (kind >= 4 && kind <= 20);
    case Role::Supervisor:
        return (kind >= 10 && kind <= 15) || kind == 18 || kind == 20;
    case Role::Scanner:
        return (kind >= 10 && kind <= 13) || kind == 18 || kind == 20;
    case Role::Node:
        return kind == 14;
    }
    return false;
}

/// One ticket on one list, entry by entry.
class Door
{
public:
    Door(Policy policy, std::uint32_t times) : m_policy(policy), m_times(times) {}

    bool enters(const Redemption& body)
    {
        const bool wasInside = std::exchange(m_inside, true);
        bool allowed = false;
        switch (m_policy) {
        case Policy::Once:
            allowed = m_counted == 0;
            break;
        case Policy::OncePerDay:
            allowed = !m_days.contains(body.day);
            break;
        case Policy::UpToN:
            allowed = m_counted < m_times;
            break;
        case Policy::ReentryAfterExit:
            allowed = !wasInside;
            break;
        case Policy::Unlimited:
            allowed = true;
            break;
        }
        if (allowed) {
            ++m_counted;
            m_days.insert(body.day);
        }
        return allowed;
    }
    void leaves() { m_inside = false; }

private:
    Policy m_policy;
    std::uint32_t m_times;
    std::uint32_t m_counted = 0;
    bool m_inside = false;
    std::set<std::int32_t> m_days;
};

} // namespace

Oracle::Oracle(EventId event, std::vector<Record> records) : m_event(event), m_records(std::move(records))
{
    std::sort(m_records.begin(), m_records.end(), [](const Record& a, const Record& b) {
        return std::tuple(a.clock(), a.author(), a.epoch(), a.seq(), a.hash()) <
               std::tuple(b.clock(), b.author(), b.epoch(), b.seq(), b.hash());
    });
    for (const Record& record : m_records)
        m_byHash.emplace(record.hash(), &record);
    readAuthority();
    acceptUntilRest();
    for (const Record& record : m_records)
        if (!hasRight(record) || !isReadable(record))
            m_setAside.insert(record.hash());
    readRegisters();
    readRedemptions();
    readSales();
}

bool Oracle::isAuthority(const Record& record) const
{
    return eventIdOf(record.author()) == m_event;
}

Oracle::Covered Oracle::cover(const std::vector<FeedHead>& heads) const
{
    Covered covered;
    for (const FeedHead& head : heads) {
        Hash hash = head.hash;
        for (std::uint32_t seq = head.seq; seq > 0; --seq) {
            const auto found = m_byHash.find(hash);
            if (found == m_byHash.end() || found->second->feed() != head.feed || found->second->seq() != seq)
                break;
            covered.insert(hash);
            hash = found->second->previous();
        }
    }
    return covered;
}

void Oracle::readAuthority()
{
    for (const Record& record : m_records) {
        if (!isAuthority(record))
            continue;
        if (record.kind() == Kind::DeviceEnrolled) {
            if (const auto body = decodeBody<DeviceEnrolled>(record.body()))
                raise(m_roles, body->device, body->role);
        } else if (record.kind() == Kind::DeviceRevoked) {
            if (const auto body = decodeBody<DeviceRevoked>(record.body()))
                m_revocations[body->device].push_back(cover(body->lastAccepted));
        }
    }
}

void Oracle::acceptUntilRest()
{
    // An acceptance may itself count only because it was accepted.
    for (std::size_t before = SIZE_MAX; before != m_accepted.size();) {
        before = m_accepted.size();
        for (const Record& record : m_records)
            if (record.kind() == Kind::Accepted && hasRight(record))
                if (const auto body = decodeBody<Accepted>(record.body()))
                    m_accepted.merge(cover(body->upTo));
    }
}

bool Oracle::hasRight(const Record& record) const
{
    if (isAuthority(record))
        return true;
    const int kind = int(record.kind());
    if (m_accepted.contains(record.hash()) && kind != 2 && kind != 3)
        return true;
    const auto role = m_roles.find(record.author());
    if (role == m_roles.end() || !allows(role->second, kind))
        return false;
    const auto revocations = m_revocations.find(record.author());
    return revocations == m_revocations.end() ||
           std::all_of(revocations->second.begin(), revocations->second.end(),
                       [&record](const Covered& standing) { return standing.contains(record.hash()); });
}

bool Oracle::isReadable(const Record& record) const
{
    const QByteArrayView body = record.body();
    switch (record.kind()) {
    case Kind::Event: {
        const auto event = decodeBody<Event>(body);
        return event && event->id == m_event;
    }
    case Kind::DeviceEnrolled:
        return decodeBody<DeviceEnrolled>(body).has_value();
    case Kind::DeviceRevoked:
        return decodeBody<DeviceRevoked>(body).has_value();
    case Kind::Staff:
        return decodeBody<StaffMember>(body).has_value();
    case Kind::Category:
        return decodeBody<Category>(body).has_value();
    case Kind::CheckinList:
        return decodeBody<CheckinList>(body).has_value();
    case Kind::Gate:
        return decodeBody<Gate>(body).has_value();
    case Kind::Tickets:
        return decodeBody<std::vector<Ticket>>(body).has_value();
    case Kind::TicketChanged:
        return decodeBody<TicketChanged>(body).has_value();
    case Kind::Redemption:
        return decodeBody<Redemption>(body).has_value();
    case Kind::Refusal:
        return decodeBody<Refusal>(body).has_value();
    case Kind::Voided:
        return decodeBody<Voided>(body).has_value();
    case Kind::Announcement:
        return decodeBody<Announcement>(body).has_value();
    case Kind::ConflictReviewed:
        return decodeBody<ConflictReviewed>(body).has_value();
    case Kind::Accepted:
        return decodeBody<Accepted>(body).has_value();
    case Kind::Sale:
        return decodeBody<Sale>(body).has_value();
    case Kind::Quota:
        return decodeBody<Quota>(body).has_value();
    case Kind::ShareMoved:
        return decodeBody<ShareMoved>(body).has_value();
    case Kind::ShareReclaimed:
        return decodeBody<ShareReclaimed>(body).has_value();
    case Kind::ShareWanted:
        return decodeBody<ShareWanted>(body).has_value();
    default:
        return false;
    }
}

bool Oracle::countsAs(const Record& record, Kind kind) const
{
    return record.kind() == kind && !m_setAside.contains(record.hash());
}

void Oracle::readRegisters()
{
    for (const Record& record : m_records) {
        if (countsAs(record, Kind::CheckinList)) {
            const auto list = *decodeBody<CheckinList>(record.body());
            m_lists[list.id] = list;
        } else if (countsAs(record, Kind::Staff)) {
            const auto staff = *decodeBody<StaffMember>(record.body());
            raise(m_staff, staff.id, staff.role);
        }
    }
}

bool Oracle::isVoidedBy(const Record& voided, const Record& voiding) const
{
    const auto body = *decodeBody<Voided>(voiding.body());
    if (body.feed != voided.feed() || body.seq != voided.seq() || body.hash != voided.hash())
        return false;
    const auto after = voiding.clock().time() - voided.clock().time();
    if (voiding.author() == voided.author() && voiding.clock() >= voided.clock() &&
        after <= std::chrono::seconds(60))
        return true;
    const auto supervises = [](const auto& roles, const auto& who) {
        const auto found = roles.find(who);
        return found != roles.end() && rank(found->second) >= rank(Role::Supervisor);
    };
    return isAuthority(voiding) || supervises(m_roles, voiding.author()) || supervises(m_staff, body.staff);
}

template <class Counts>
bool Oracle::isVoided(const Record& record, Counts counts) const
{
    return std::any_of(m_voids.begin(), m_voids.end(), [&](const Record* voiding) {
        return counts(*voiding) && isVoidedBy(record, *voiding);
    });
}

void Oracle::readRedemptions()
{
    std::vector<const Record*> redemptions;
    for (const Record& record : m_records) {
        if (countsAs(record, Kind::Redemption))
            redemptions.push_back(&record);
        else if (record.kind() == Kind::Voided && isReadable(record))
            m_voids.push_back(&record);
    }
    const auto counts = [this](const Record& record) { return !m_setAside.contains(record.hash()); };
    for (const Record* redemption : redemptions)
        m_outcomes[redemption->hash()].voided = isVoided(*redemption, counts);
    fold(redemptions);
}

void Oracle::readSales()
{
    const auto counts = [this](const Record& record) { return !m_setAside.contains(record.hash()); };
    for (const Record& record : m_records)
        if (countsAs(record, Kind::Sale))
            m_sales[record.hash()] = isVoided(record, counts);
}

template <class Counts>
Oracle::Shares Oracle::sharesOf(Counts counts) const
{
    Shares shares;
    for (const Record& record : m_records) {
        if (!counts(record))
            continue;
        if (record.kind() == Kind::Sale) {
            const auto body = *decodeBody<Sale>(record.body());
            shares[{body.category, record.feed()}].sold += !isVoided(record, counts);
        } else if (record.kind() == Kind::Quota) {
            const auto body = *decodeBody<Quota>(record.body());
            shares[{body.category, record.feed()}].granted += body.change;
        } else if (record.kind() == Kind::ShareMoved) {
            const auto body = *decodeBody<ShareMoved>(record.body());
            const FeedId from = body.from ? FeedId{record.author(), *body.from} : record.feed();
            shares[{body.category, from}].given += body.amount;
            shares[{body.category, body.to.value_or(record.feed())}].received += body.amount;
        } else if (record.kind() == Kind::ShareReclaimed) {
            const auto body = *decodeBody<ShareReclaimed>(record.body());
            shares[{body.category, body.from}].given += body.amount;
            shares[{body.category, record.feed()}].received += body.amount;
        }
    }
    std::erase_if(shares, [](const auto& entry) { return entry.second == Share{}; });
    return shares;
}

Oracle::Shares Oracle::shares() const
{
    return sharesOf([this](const Record& record) { return !m_setAside.contains(record.hash()); });
}

Oracle::Shares Oracle::sharesOfAll() const
{
    return sharesOf([this](const Record& record) { return isReadable(record); });
}

void Oracle::fold(std::vector<const Record*>& redemptions)
{
    std::map<std::pair<TicketId, ListId>, Door> doors;
    for (const Record* record : redemptions) {
        Outcome& outcome = m_outcomes[record->hash()];
        if (outcome.voided)
            continue;
        const auto body = *decodeBody<Redemption>(record->body());
        const auto list = m_lists.find(body.list);
        const Door fresh =
            list == m_lists.end() ? Door(Policy::Once, 1) : Door(list->second.policy, list->second.times);
        Door& door = doors.try_emplace({body.ticket, body.list}, fresh).first->second;
        if (body.direction == Direction::Exit)
            door.leaves();
        else
            outcome.conflict = !door.enters(body);
    }
}

} // namespace gatelog::sim
