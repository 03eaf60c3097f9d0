// SPDX-License-Identifier: Apache-2.0
#include "tests/support/evening.h"

#include "core/store/merge_batches.h"
#include "core/ticket/code_text.h"
#include "tests/support/test_author.h"

#include <algorithm>
#include <random>
#include <set>

namespace gatelog::test {
namespace {

using namespace std::chrono;

constexpr auto kPartitionFrom = minutes(70), kPartitionTo = minutes(90); // after the doors
const std::int32_t kEveningDay = 20589;                                  // 2026-05-16

struct DeskPlan
{
    const char* name;
    int gate;
    const char* staff;
    milliseconds clockAhead;
};
constexpr DeskPlan kDesks[] = {
    {"North 1", 0, "Amira Haddad", 0ms},       {"North 2", 0, "Jonas Weber", 120ms},
    {"North 3", 0, "Milena Kowalczyk", -80ms}, {"North 4", 0, "Tom Okafor", 0ms},
    {"South 1", 1, "Selin Yıldız", 40ms},      {"South 2", 1, "Paul Brandt", 38'000ms},
    {"South 3", 1, "Nguyễn Thu Hà", 0ms},      {"South 4", 1, "", -60ms},
    {"Garden 1", 2, "Ruben Castillo", 0ms},    {"Garden 2", 2, "Lea Sommer", 90ms},
};
constexpr const char* kGates[] = {"North door", "South door", "Garden gate"};
constexpr const char* kCategories[] = {"Regular", "Student", "VIP", "Crew"};
constexpr double kCategoryShares[] = {70, 18, 8, 4};

constexpr const char* kFirst[] = {"Anna",   "Ben",   "Clara", "David", "Elif",  "Farid", "Greta",  "Hannes",
                                  "Ivana",  "Jakub", "Katja", "Luis",  "Marta", "Noah",  "Oksana", "Pia",
                                  "Quirin", "Rosa",  "Søren", "Theo",  "Ute",   "Vera",  "Wei",    "Zoë"};
constexpr const char* kLast[] = {"Albrecht", "Bauer", "Çelik",   "Dietrich", "Eriksen", "Fischer",
                                 "García",   "Huber", "Ivanov",  "Jansen",   "Keller",  "Lindqvist",
                                 "Müller",   "Novák", "Okonkwo", "Petrović", "Rossi",   "Schröder",
                                 "Tanaka",   "Unger", "Vogel",   "Wójcik",   "Yilmaz",  "Zimmermann"};

// As Replica::create numbers them.
const ListId kEveningList = numberForName<ListId>(u"Main", [](ListId) { return false; });
GateId gateId(int index)
{
    return numberForName<GateId>(QString::fromUtf8(kGates[index]), [](GateId) { return false; });
}

/// A laptop at a door: its feed, its clock, and what it has heard of.
struct Desk
{
    FeedWriter writer;
    DeskPlan plan;
    HybridClock clock;
    std::set<TicketId> used;          ///< that it knows of
    std::map<int, SeenHead> newHeads; ///< of other desks, since its own last record
};

struct Arrival
{
    milliseconds at;
    int guest;
    int gate;
    enum class What { Entry, Exit } what = What::Entry;
    bool undo = false;
};

} // namespace

class EveningMaker
{
public:
    EveningMaker(const EveningPlan& plan, Evening& evening)
        : m_plan(plan), m_evening(evening), m_random(plan.seed), m_office(authorityKey(), testEvent(), 77)
    {
        define();
        invite();
        for (const Arrival& arrival : arrivals())
            play(arrival);
        holdBack();
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    double normal(double mean, double deviation)
    {
        return std::normal_distribution<double>(mean, deviation)(m_random);
    }
    template <class Body>
    void define(Kind kind, const Body& body)
    {
        m_evening.m_records.push_back(m_office.write(kind, body, officeMs()));
    }
    static std::int64_t officeMs()
    {
        return duration_cast<milliseconds>(Evening::doors() - hours(30) - instant(0)).count();
    }

    void define()
    {
        for (int i = 0; i < 4; ++i)
            define(Kind::Category,
                   Category{CategoryId(std::uint16_t(201 + i)), QString::fromUtf8(kCategories[i]), {}, {}});
        for (int i = 0; i < int(std::size(kDesks)); ++i) {
            const SigningKey key = SigningKey::fromSeed(QByteArray(32, char('a' + i)));
            define(Kind::DeviceEnrolled,
                   DeviceEnrolled{key.publicKey(), QString::fromUtf8(kDesks[i].name), Role::Scanner});
            if (qstrlen(kDesks[i].staff) > 0)
                define(Kind::Staff, StaffMember{StaffId(std::uint16_t(1 + i)),
                                                QString::fromUtf8(kDesks[i].staff),
                                                Role::Scanner,
                                                {}});
            m_desks.push_back({FeedWriter(key, testEvent(), Epoch(std::uint64_t(1000 + i)), std::nullopt),
                               kDesks[i],
                               {},
                               {},
                               {}});
        }
    }

    void invite()
    {
        std::discrete_distribution<int> category(std::begin(kCategoryShares), std::end(kCategoryShares));
        for (int i = 0; i < m_plan.guests; ++i) {
            Ticket ticket;
            ticket.id = TicketId(0x51a7'0000'0000'0000 + std::uint64_t(i) * 0x9e37'79b9'7f4a);
            ticket.category = CategoryId(std::uint16_t(201 + category(m_random)));
            ticket.name = QString::fromUtf8(kFirst[below(int(std::size(kFirst)))]) + u' ' +
                          QString::fromUtf8(kLast[below(int(std::size(kLast)))]);
            ticket.order = QStringLiteral("K%1").arg(4000 + i / 2);
            ticket.status = i % 211 == 5 ? TicketStatus::Cancelled : TicketStatus::Valid;
            m_tickets.push_back(ticket);
        }
        for (const QByteArray& body : encodeTicketBodies(m_tickets))
            m_evening.m_records.push_back(m_office.write(Kind::Tickets, body, officeMs()));
    }

    /// Most come within the hour before the concert, some late; one in twenty-five stays at home.
    std::vector<Arrival> arrivals()
    {
        std::vector<Arrival> all;
        const auto timeOf = [this](double minute) {
            return milliseconds(std::int64_t(std::clamp(minute, 0.0, 240.0) * 60'000.0) + below(60'000));
        };
        for (int guest = 0; guest < m_plan.guests; ++guest) {
            if (below(25) == 0)
                continue;
            const int lottery = below(10);
            const int gate = lottery < 5 ? 0 : lottery < 8 ? 1 : 2;
            const auto at = timeOf(below(5) == 0 ? normal(140, 40) : normal(75, 26));
            all.push_back({at, guest, gate, Arrival::What::Entry, below(250) == 0});
            if (below(45) == 0) // shows it again, or somebody else shows a copy
                all.push_back({at + minutes(6 + below(50)), guest, below(3)});
            if (below(9) == 0)
                all.push_back({at + minutes(60 + below(120)), guest, gate, Arrival::What::Exit});
        }
        for (int i = 0; i < m_plan.doubles; ++i) {
            const int guest = 3 + i * (m_plan.guests / (m_plan.doubles + 1));
            std::erase_if(all, [guest](const Arrival& arrival) { return arrival.guest == guest; });
            m_tickets[std::size_t(guest)].status = TicketStatus::Valid;
            const auto first = milliseconds(kPartitionFrom) + seconds(30 + below(600));
            const bool south = below(2) == 0;
            all.push_back({first, guest, south ? 1 : 0});
            all.push_back({first + seconds(9 + below(500)), guest, south ? 2 * below(2) : 1});
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Arrival& a, const Arrival& b) { return a.at < b.at; });
        return all;
    }

    bool isCutOff(const Desk& desk, milliseconds at) const
    {
        return desk.plan.gate == 1 && at >= kPartitionFrom && at < kPartitionTo;
    }

    void play(const Arrival& arrival)
    {
        std::vector<std::size_t> atGate;
        for (std::size_t i = 0; i < m_desks.size(); ++i)
            if (m_desks[i].plan.gate == arrival.gate)
                atGate.push_back(i);
        const std::size_t index = atGate[std::size_t(below(int(atGate.size())))];
        Desk& desk = m_desks[index];
        const GateId gate = gateId(arrival.gate);
        const StaffId staff(qstrlen(desk.plan.staff) > 0 ? std::uint16_t(1 + index) : std::uint16_t(0));
        const Ticket& ticket = m_tickets[std::size_t(arrival.guest)];
        hearAll(index, arrival.at);
        const auto refuse = [&](Reason reason, std::optional<TicketId> id, const QString& text) {
            write(index, Kind::Refusal,
                  encodeBody(Refusal{id, kEveningList, gate, Direction::Entry, reason, text, staff}),
                  arrival.at);
            ++m_evening.m_truth.refusals;
        };
        if (below(70) == 0)
            refuse(Reason::Unknown, {}, QStringLiteral("https://example.org/%1").arg(below(9000)));
        const bool isExit = arrival.what == Arrival::What::Exit;
        if (!isExit && ticket.status == TicketStatus::Cancelled)
            return refuse(Reason::Cancelled, ticket.id, {});
        if (!isExit && ticket.category == CategoryId(203) && arrival.gate == 2)
            refuse(Reason::WrongCategory, ticket.id, {});
        if (isExit != desk.used.contains(ticket.id))
            return refuse(isExit ? Reason::NotInside : Reason::AlreadyUsed, ticket.id, {});
        redeem(index, arrival, ticket, gate, staff);
    }

    void redeem(std::size_t index, const Arrival& arrival, const Ticket& ticket, GateId gate, StaffId staff)
    {
        const bool isExit = arrival.what == Arrival::What::Exit;
        const bool confirmed = !isCutOff(m_desks[index], arrival.at);
        const VerifiedRecord record = write(
            index, Kind::Redemption,
            encodeBody(Redemption{ticket.id, kEveningList, gate, isExit ? Direction::Exit : Direction::Entry,
                                  kEveningDay, ticket.category, confirmed, staff, below(60) == 0}),
            arrival.at);
        EveningTruth& truth = m_evening.m_truth;
        if (isExit) {
            ++truth.exits;
            return;
        }
        m_desks[index].used.insert(ticket.id);
        m_entries.push_back({record, index, confirmed, {}});
        if (arrival.undo && confirmed) {
            m_entries.back().undoneBy =
                write(index, Kind::Voided, encodeBody(voidOf(record, staff)), arrival.at + seconds(11))
                    ->hash();
            m_desks[index].used.erase(ticket.id);
        }
    }

    /// What the desks in view have written since, as their sync would have brought it.
    void hearAll(std::size_t index, milliseconds at)
    {
        Desk& desk = m_desks[index];
        if (isCutOff(desk, at))
            return;
        for (; m_heard[index] < m_log.size(); ++m_heard[index]) {
            const auto& [author, record] = m_log[m_heard[index]];
            if (author == index)
                continue;
            // A record of a desk that is still cut off is not to be heard yet.
            if (isCutOff(m_desks[author], at)) {
                m_late[index].push_back(m_heard[index]);
                continue;
            }
            hear(desk, author, record, at);
        }
        for (auto late = m_late[index].begin(); late != m_late[index].end();) {
            const auto& [author, record] = m_log[*late];
            if (isCutOff(m_desks[author], at)) {
                ++late;
                continue;
            }
            hear(desk, author, record, at);
            late = m_late[index].erase(late);
        }
    }

    void hear(Desk& desk, std::size_t author, const VerifiedRecord& record, milliseconds at)
    {
        desk.clock.observe(record->clock(), Evening::doors() + at + desk.plan.clockAhead);
        desk.newHeads[int(author)] = {record->epoch(), record->seq(), hashPrefixOf(record->hash())};
        if (record->kind() != Kind::Redemption && record->kind() != Kind::Voided)
            return;
        if (const auto body = decodeBody<Redemption>(record->body());
            body && body->direction == Direction::Entry && record->kind() == Kind::Redemption)
            desk.used.insert(body->ticket);
        if (const auto body = decodeBody<Voided>(record->body()); body && record->kind() == Kind::Voided)
            for (const Entry& entry : m_entries)
                if (entry.record->hash() == body->hash)
                    desk.used.erase(decodeBody<Redemption>(entry.record->body())->ticket);
    }

    VerifiedRecord write(std::size_t index, Kind kind, const QByteArray& body, milliseconds at)
    {
        Desk& desk = m_desks[index];
        const Hlc stamp = desk.clock.next(Evening::doors() + at + desk.plan.clockAhead);
        std::vector<SeenHead> heads;
        for (const auto& [author, head] : desk.newHeads)
            heads.push_back(head);
        desk.newHeads.clear();
        VerifiedRecord record = desk.writer.next(kind, body, stamp, heads);
        desk.clock.written(stamp);
        desk.writer.advance(record);
        m_log.emplace_back(index, record);
        return record;
    }

    /// One laptop's last records never reach the office; what they say is in no report.
    void holdBack()
    {
        std::set<Hash> held;
        const std::size_t last = m_desks.size() - 1;
        for (auto entry = m_log.rbegin(); entry != m_log.rend() && int(held.size()) < m_plan.recordsHeldBack;
             ++entry)
            if (entry->first == last)
                held.insert(entry->second->hash());
        EveningTruth& truth = m_evening.m_truth;
        truth.heldBack = int(held.size());
        for (const auto& [author, record] : m_log) {
            if (!held.contains(record->hash())) {
                m_evening.m_records.push_back(record);
                continue;
            }
            truth.refusals -= record->kind() == Kind::Refusal ? 1 : 0;
            if (const auto body = decodeBody<Redemption>(record->body());
                body && record->kind() == Kind::Redemption)
                truth.exits -= body->direction == Direction::Exit ? 1 : 0;
        }
        std::erase_if(m_entries, [&held](const Entry& entry) { return held.contains(entry.record->hash()); });
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const Entry& a, const Entry& b) { return a.record->order() < b.record->order(); });
        std::set<TicketId> admitted;
        for (const Entry& entry : m_entries) {
            if (entry.undoneBy && !held.contains(*entry.undoneBy))
                ++truth.undone;
            else if (!admitted.insert(decodeBody<Redemption>(entry.record->body())->ticket).second)
                ++truth.conflicts;
            else
                truth.unconfirmed += entry.confirmed ? 0 : 1;
        }
        truth.admitted = int(admitted.size());
    }

    struct Entry
    {
        VerifiedRecord record;
        std::size_t desk;
        bool confirmed;
        std::optional<Hash> undoneBy;
    };
    EveningPlan m_plan;
    Evening& m_evening;
    std::mt19937 m_random;
    Author m_office;
    std::vector<Desk> m_desks;
    std::vector<Ticket> m_tickets;
    std::vector<std::pair<std::size_t, VerifiedRecord>> m_log; ///< desk and record, as written
    std::vector<Entry> m_entries;
    std::map<std::size_t, std::size_t> m_heard; ///< desk → how much of the log it has looked at
    std::map<std::size_t, std::vector<std::size_t>> m_late;
};

Evening::Evening(const EveningPlan& plan)
{
    EveningMaker(plan, *this);
}

void Evening::breakOff(WallTime now)
{
    std::erase_if(m_records, [now](const VerifiedRecord& record) { return record->clock().time() > now; });
}

WallTime Evening::doors()
{
    return sys_days(year(2026) / May / 16) + hours(16) + minutes(30);
}

WallTime Evening::monday()
{
    return sys_days(year(2026) / May / 18) + hours(7) + minutes(12);
}

NewEvent Evening::event()
{
    NewEvent event;
    event.name = QStringLiteral("Spring Concert");
    event.timeZone = QByteArrayLiteral("Europe/Berlin");
    event.deviceName = QStringLiteral("Office");
    event.authoritySeed = authorityKey().seed();
    for (const char* gate : kGates)
        event.gates.append(QString::fromUtf8(gate));
    return event;
}

Result<> writeEvening(const ReplicaFolder& folder, const Evening& evening)
{
    const FixedClock clock(Evening::doors() - hours(48));
    if (const auto made = Replica::create(folder, Evening::event(), clock); !made)
        return made;
    const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    for (const auto batch : mergeBatches(evening.records()))
        if (const auto merged = (*replica)->merge(batch); !merged)
            return tl::unexpected(merged.error());
    return {};
}

} // namespace gatelog::test
