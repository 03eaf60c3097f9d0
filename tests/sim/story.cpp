// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/story.h"

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kScans = 100;
constexpr int kSales = 45;
constexpr int kSalesAtOnce = 4;
constexpr int kSimultaneousScans = 12;
constexpr int kPartitions = 44;
constexpr int kRejoinings = 8;
constexpr int kCrashes = 16;
constexpr int kCheckpoints = 20;
constexpr std::size_t kRecentTickets = 6;
constexpr int kPairsCut = 12;
constexpr int kLinksDeafOneWay = 5;
constexpr int kLinksBroken = 12;
constexpr std::int64_t kCarriedEvery_s = 60;
/// After a partition: who is silent for 5 s is gone.
constexpr std::chrono::milliseconds kViewsStand = 5'800ms;
constexpr std::chrono::milliseconds kRejoinAfter = 6'400ms;
constexpr int kScansBehindTheWall = 2;

} // namespace

WallTime Story::anyTime()
{
    return m_start + std::chrono::milliseconds(
                         m_dice.below(std::uint64_t(std::chrono::milliseconds(kDuration).count())));
}

template <class Action>
void Story::times(std::int64_t count, Action action)
{
    for (std::int64_t i = 0; i < count; ++i)
        m_world.schedule().at(anyTime(), action);
}

void Story::plan()
{
    if (m_dice.oneIn(3))
        planSales();
    const std::int64_t desks = m_dice.between(3, 5);
    const bool hasNode = m_dice.oneIn(3);
    for (std::int64_t i = hasNode; i < desks; ++i)
        m_world.addDesk();
    if (hasNode)
        planNode();
    planScans();
    // A bundle brings what sessions bring, otherwise.
    m_carries = m_dice.oneIn(3);
    for (const auto& desk : m_world.desks())
        planCarrying(*desk);
    planNetwork();
    planClocks();
    planDisks();
    planAuthority();
    planAnnouncements();
    planHostility();
}

void Story::planScans()
{
    times(kScans, [this] { scanSomewhere(); });
    times(kSimultaneousScans, [this] { scanAtOnce(); });
    times(kCheckpoints, [this] { m_world.checkpoint(anyDesk()); });
}

void Story::planSales()
{
    m_world.sales().begin();
    const auto sell = [this](SimDesk& desk) {
        m_world.sales().sell(desk, m_dice.oneIn(5) ? int(m_dice.between(2, 6)) : 1);
    };
    times(kSales, [this, sell] { sell(anyDesk()); });
    // The last ones, at several doors in the same moment.
    times(kSalesAtOnce, [this, sell] {
        for (const auto& desk : m_world.desks())
            sell(*desk);
    });
    times(m_dice.below(3), [this] { m_world.sales().changeQuota(int(m_dice.between(-10, 20))); });
}

void Story::planCarrying(SimDesk& desk)
{
    if (!m_carries)
        return;
    m_world.schedule().at(
        m_world.now() + std::chrono::milliseconds(m_dice.between(1, 2'000 * kCarriedEvery_s)), [this, &desk] {
            m_world.carry(desk);
            planCarrying(desk);
        });
}

std::size_t Story::pickTicket()
{
    if (!m_recent.empty() && m_dice.percent(35))
        return m_dice.pick(m_recent);
    const std::size_t ticket = std::size_t(m_dice.below(m_world.event().tickets.size()));
    m_recent.push_back(ticket);
    if (m_recent.size() > kRecentTickets)
        m_recent.erase(m_recent.begin());
    return ticket;
}

void Story::scanSomewhere()
{
    const std::size_t gate = m_dice.oneIn(2) ? 0 : std::size_t(m_dice.below(m_world.event().gates.size()));
    m_world.scan(anyDesk(), pickTicket(), gate, m_dice.oneIn(6) ? Direction::Exit : Direction::Entry);
}

void Story::scanAtOnce()
{
    // The same ticket at two doors in the same millisecond: the order's tie-breakers decide.
    const std::size_t ticket = std::size_t(m_dice.below(m_world.event().tickets.size()));
    SimDesk &one = anyDesk(), &other = anyDesk();
    m_world.scan(one, ticket, 0, Direction::Entry);
    if (one.number() != other.number())
        m_world.scan(other, ticket, 0, Direction::Entry);
}

std::chrono::milliseconds Story::partitionTime()
{
    // A short one is over before anybody is taken for gone.
    return std::chrono::milliseconds(m_dice.oneIn(3) ? m_dice.between(10'000, 300'000)
                                                     : m_dice.between(200, 6'000));
}

std::chrono::milliseconds Story::disturb()
{
    const std::chrono::milliseconds time{m_dice.between(200, 8'500)};
    m_world.stayAwake(time);
    return time;
}

void Story::scanBefore(std::size_t ticket, std::chrono::milliseconds time)
{
    if (m_dice.oneIn(2))
        return;
    m_world.schedule().at(m_world.now() + std::chrono::milliseconds(m_dice.between(1, time.count())),
                          [this, ticket] { m_world.scan(anyDesk(), ticket, 0, Direction::Entry); });
}

void Story::planNetwork()
{
    times(kPartitions, [this] {
        std::map<int, int> partOf;
        const std::int64_t parts = m_dice.between(2, 4);
        for (const auto& desk : m_world.desks())
            partOf[desk->number()] = int(m_dice.below(std::uint64_t(parts)));
        m_world.network().partition(std::move(partOf));
        m_world.trace().add("partition", {parts});
        const std::size_t ticket = std::size_t(m_dice.below(m_world.event().tickets.size()));
        scanBefore(ticket, disturb());
        m_world.schedule().at(m_world.now() + partitionTime(), [this, ticket] {
            m_world.network().endPartition();
            m_world.reconnect();
            // Others scan what was scanned behind the wall, while all find each other again.
            scanBefore(ticket, disturb());
            scanBefore(ticket, std::chrono::milliseconds(m_dice.between(200, 3'000)));
        });
    });
    times(kPairsCut, [this] {
        const int one = anyDesk().number(), other = anyDesk().number();
        m_world.network().cut(one, other);
        disturb();
        m_world.schedule().at(m_world.now() + partitionTime(), [this, one, other] {
            m_world.network().mend(one, other);
            m_world.reconnect();
            disturb();
        });
    });
    times(kLinksDeafOneWay, [this] {
        const int from = anyDesk().number(), to = anyDesk().number();
        m_world.network().cutOneWay(from, to);
        disturb();
        m_world.schedule().at(m_world.now() + partitionTime(), [this, from, to] {
            m_world.network().mend(from, to);
            m_world.reconnect();
            disturb();
        });
    });
    times(kRejoinings, [this] { rejoin(); });
    times(kLinksBroken, [this] {
        m_world.breakLink();
        disturb();
    });
    const auto weather = [this] {
        m_world.network().setWeather({unsigned(m_dice.below(50)), unsigned(m_dice.between(5, 35)),
                                      std::chrono::seconds(m_dice.between(1, 240)),
                                      std::chrono::milliseconds(m_dice.oneIn(4) ? 400 : 15)});
    };
    weather();
    times(10, weather);
}

void Story::rejoin()
{
    // Long enough for views of what is left, and an admission in one of them.
    m_world.stayAwake(kRejoinAfter);
    std::map<int, int> partOf;
    for (const auto& desk : m_world.desks())
        partOf[desk->number()] = int(m_dice.below(2));
    m_world.network().partition(std::move(partOf));
    m_world.trace().add("rejoin");
    const std::size_t ticket = std::size_t(m_dice.below(m_world.event().tickets.size()));
    m_world.schedule().at(m_world.now() + kViewsStand, [this, ticket] {
        for (int i = 0; i < kScansBehindTheWall; ++i)
            m_world.scan(anyDesk(), ticket, 0, Direction::Entry);
    });
    m_world.schedule().at(m_world.now() + kRejoinAfter, [this, ticket] {
        m_world.network().endPartition();
        m_world.reconnect();
        m_world.tryAsViewsChange(ticket);
        disturb();
    });
}

void Story::planNode()
{
    m_world.addNode();
    times(m_dice.between(4, 8), [this] {
        m_world.nodeLeaves();
        disturb();
        m_world.schedule().at(m_world.now() + partitionTime(), [this] {
            m_world.nodeComes();
            disturb();
        });
    });
}

void Story::planClocks()
{
    const auto setWrong = [this](SimDesk& desk) {
        static constexpr std::chrono::milliseconds kSkews[] = {3h,   -3h, 8760h, -8760h * 56, 10min,
                                                               -20s, 61s, 2s,    -7s};
        desk.clock().setSkew(kSkews[m_dice.below(std::size(kSkews))]);
    };
    for (const auto& desk : m_world.desks())
        if (m_dice.oneIn(3))
            setWrong(*desk);
    times(5, [this, setWrong] {
        SimDesk& desk = anyDesk();
        if (m_dice.oneIn(2))
            setWrong(desk);
        else
            desk.clock().setSkew(0ms); // somebody set it right: a jump, often backwards
        m_world.trace().add("clock", {desk.number(), desk.clock().skew().count()});
    });
}

void Story::planDisks()
{
    times(kCrashes, [this] { m_world.crash(anyDesk()); });
    times(4, [this] { m_world.backUp(anyDesk()); });
    times(m_dice.between(1, 2), [this] { m_world.restore(anyDesk()); });
    // A backup that is surely put back.
    const WallTime when = anyTime();
    m_world.schedule().at(when, [this] {
        SimDesk& desk = anyDesk();
        m_world.backUp(desk);
        m_world.schedule().at(m_world.now() + std::chrono::minutes(m_dice.between(1, 90)),
                              [this, &desk] { m_world.restore(desk); });
    });
    if (m_dice.oneIn(2))
        m_world.schedule().at(anyTime(), [this] {
            SimDesk& desk = anyDesk();
            if (m_world.isNode(desk))
                return;
            m_world.clone(desk);
            planCarrying(*m_world.desks().back());
        });
}

void Story::planAuthority()
{
    const auto& event = m_world.event();
    if (m_dice.percent(70)) {
        const PublicKey device = event.devices[std::size_t(m_dice.below(3))].publicKey();
        m_world.schedule().at(anyTime(), [this, device] { m_world.revoke(device); });
        if (m_dice.oneIn(2))
            m_world.schedule().at(anyTime(), [this, device] { m_world.accept(device); });
        if (m_dice.oneIn(4))
            m_world.schedule().at(anyTime(), [this, device] { m_world.revoke(device); });
    }
    if (m_dice.oneIn(2)) {
        const PublicKey device = event.hostileDevice.publicKey();
        m_world.schedule().at(anyTime(), [this, device] { m_world.revoke(device); });
    }
    if (m_dice.oneIn(4))
        m_world.schedule().at(anyTime(), [this] { m_world.accept(test::Author::key('s').publicKey()); });
    if (m_dice.oneIn(4)) // enrolled when many of its records are there already
        m_world.schedule().at(anyTime(), [this] {
            m_world.authorityWrites(Kind::DeviceEnrolled,
                                    encodeBody(DeviceEnrolled{test::Author::key('s').publicKey(),
                                                              QStringLiteral("Late"), Role::Scanner}));
        });
    if (m_dice.oneIn(12)) { // the administrator's own laptop was stolen: what it defined may go with it
        const PublicKey device = event.administrator.publicKey();
        m_world.schedule().at(anyTime(), [this, device] { m_world.revoke(device); });
        if (m_dice.oneIn(2))
            m_world.schedule().at(anyTime(), [this, device] { m_world.accept(device); });
    }
    times(m_dice.below(4), [this] {
        m_world.administratorWrites(
            Kind::TicketChanged,
            encodeBody(TicketChanged{m_dice.pick(m_world.event().tickets), TicketStatus(m_dice.below(3)),
                                     QStringLiteral("call")}));
    });
    if (m_dice.oneIn(3)) {
        const PublicKey author =
            m_dice.oneIn(2) ? event.hostileDevice.publicKey() : event.devices[0].publicKey();
        m_world.schedule().at(anyTime(), [this, author] {
            m_world.administratorWrites(Kind::Accepted,
                                        encodeBody(Accepted{author, m_world.someHeads(author)}));
        });
    }
    times(3, [this] { m_world.reviewConflict(anyDesk()); });
    times(m_dice.below(3), [this] {
        CheckinList list = m_dice.pick(m_world.event().lists);
        list.policy = Policy(m_dice.below(5));
        list.times = std::uint32_t(m_dice.between(1, 3));
        m_world.excuse(list.id);
        m_world.authorityWrites(Kind::CheckinList, encodeBody(list));
    });
    times(3, [this] {
        m_world.authorityWrites(
            Kind::TicketChanged,
            encodeBody(TicketChanged{m_dice.pick(m_world.event().tickets), TicketStatus(m_dice.below(3)),
                                     QStringLiteral("mistake")}));
    });
    times(4, [this] { m_world.deliverAuthority(); });
}

void Story::planAnnouncements()
{
    const auto say = [this](const QString& text, GateId gate, EntryEffect effect) {
        m_world.administratorWrites(Kind::Announcement, encodeBody(Announcement{text, gate, effect, {}}));
    };
    times(m_dice.below(3), [say] { say(QStringLiteral("doors close at ten"), {}, EntryEffect::None); });
    // Entry stands still for some minutes, at one gate or at all.
    times(m_dice.below(3), [this, say] {
        const GateId gate = m_dice.oneIn(3) ? GateId() : m_dice.pick(m_world.event().gates).id;
        say(QStringLiteral("wait"), gate, EntryEffect::Stop);
        m_world.schedule().at(m_world.now() + std::chrono::minutes(m_dice.between(1, 10)),
                              [say, gate] { say({}, gate, EntryEffect::Resume); });
    });
}

void Story::planHostility()
{
    times(m_dice.between(4, 10), [this] { m_world.strikeBorrowed(); });
    times(m_dice.between(1, 4), [this] { m_world.strikeStranger(); });
    if (m_dice.oneIn(4))
        times(m_dice.between(1, 6), [this] { m_world.attack(); });
    if (m_dice.oneIn(25)) // seldom: hundreds of records for every desk
        times(1, [this] { m_world.strikeAtLength(); });
}

} // namespace gatelog::sim
