// SPDX-License-Identifier: Apache-2.0
// What goes wrong in a simulated event.
#include "tests/sim/sim_world.h"

#include "core/feed/record_range.h"
#include "tests/sim/hostile_peer.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kOutside = -1; ///< the sender who is no desk: no partition holds it
constexpr int kHostileHost = -2;
constexpr int kMaxChangesToCrash = 14;

std::string backupOf(const SimDesk& desk)
{
    return desk.folder().name() + "-backup";
}

} // namespace

void SimWorld::crash(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    desk.cutPowerAfter(int(m_dice.between(1, kMaxChangesToCrash)));
    m_trace.add("crash ahead", {desk.number()});
    // Whatever comes next hits it: a scan, a merge, a checkpoint. If nothing does for a while, it fails idle.
    if (m_dice.oneIn(2))
        scan(desk, std::size_t(m_dice.below(m_event.tickets.size())),
             std::size_t(m_dice.below(m_event.gates.size())), Direction::Entry);
    if (m_dice.oneIn(4))
        checkpoint(desk);
    m_schedule.at(now() + 4min, [this, &desk] {
        if (!desk.isUp() || !m_disk.isArmed(desk.folder().name()))
            return;
        desk.cutPowerAfter(0);
        survives(desk);
    });
}

void SimWorld::restart(SimDesk& desk)
{
    m_trace.add("start", {desk.number()});
    if (const auto started = desk.start(); !started) {
        find(QStringLiteral("desk %1 did not open: %2 %3")
                 .arg(desk.number())
                 .arg(errorName(started.error().code), started.error().detail));
        return;
    }
    m_sales.noteRun(desk.replica().run());
    const std::set<Hash> held = desk.recordHashes();
    for (const Hash& durable : desk.durable())
        if (!held.contains(durable))
            find(QStringLiteral("desk %1 lost a durable record over a restart").arg(desk.number()));
    stayAwake(std::chrono::milliseconds(m_dice.between(1'000, 6'000)));
    desk.join(std::make_shared<SimSync>(*this, desk));
}

void SimWorld::backUp(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    m_disk.copyFolder(desk.folder().name(), backupOf(desk));
    m_backedUp.insert(desk.number());
    m_trace.add("back up", {desk.number()});
}

void SimWorld::restore(SimDesk& desk)
{
    if (!m_backedUp.contains(desk.number()))
        return;
    // To know exactly what is lost with this disk, everybody else must be asked.
    for (const auto& other : m_desks)
        if (!other->isUp())
            restart(*other);
    if (!m_findings.isEmpty())
        return;
    std::set<Hash> elsewhere;
    for (const auto& other : m_desks)
        if (other->number() != desk.number())
            elsewhere.insert(other->durable().begin(), other->durable().end());
    const std::set<Hash> before = desk.recordHashes();
    m_sales.excuse(desk.folder().files().deviceKey()->publicKey());
    desk.close();
    m_disk.copyFolder(backupOf(desk), desk.folder().name());
    desk.forgetDurable();
    restart(desk);
    if (!desk.isUp())
        return;
    desk.takeAsDurable();
    for (Printed& one : m_printed) {
        const Hash& hash = one.record.hash;
        if (!one.mustBeKept || !before.contains(hash) || desk.durable().contains(hash) ||
            elsewhere.contains(hash))
            continue;
        one.mustBeKept = false;
        ++m_counts.excused;
    }
    ++m_counts.restores;
    m_trace.add("restore", {desk.number(), std::int64_t(desk.durable().size())});
}

void SimWorld::clone(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    const auto key = desk.folder().files().deviceKey();
    m_sales.excuse(key->publicKey());
    const int number = int(m_desks.size());
    m_desks.push_back(
        std::make_unique<SimDesk>(number, m_folder + QStringLiteral("/desk%1").arg(number), m_disk, m_time));
    SimDesk& copy = *m_desks.back();
    copy.folder().equip(*key);
    copy.folder().files().markUnclean(); // the original was running
    m_disk.copyFolder(desk.folder().name(), copy.folder().name());
    ++m_counts.clones;
    m_trace.add("clone", {desk.number()});
    restart(copy);
    if (copy.isUp())
        copy.takeAsDurable();
}

void SimWorld::strike(HostileAuthor& author)
{
    const std::vector<QByteArray> run = author.strike(now());
    const SimDesk& victim = *m_dice.pick(m_desks);
    m_network.carry(now(), {kOutside, victim.number(), encodeRange(run)});
    ++m_counts.strikes;
}

void SimWorld::attack()
{
    SimDesk* victim = anyUp();
    if (!victim)
        return;
    stayAwake(4s);
    // What an arbiter grants that it is itself proves nothing.
    m_confirmed.excuse(m_event.hostileDevice.publicKey());
    std::vector<FeedId> feeds;
    const Frontier frontier = victim->replica().frontier();
    for (const auto& [feed, tips] : frontier.feeds())
        feeds.push_back(feed);
    for (std::int64_t n = m_dice.oneIn(5) ? 12 : 1; n > 0 && victim->isUp(); --n) {
        ++m_counts.attacks;
        const auto link = linkTo(*victim, kHostileHost);
        std::make_shared<HostilePeer>(
            HostilePeer::Surroundings{m_time, m_machines, m_borrowed, m_event, feeds}, link, m_dice.split())
            ->begin();
    }
}

void SimWorld::strikeAtLength()
{
    SimDesk* victim = anyUp();
    if (!victim)
        return;
    ++m_counts.strikes;
    if (m_dice.oneIn(3)) // in the middle of it, perhaps between a bad signature and the good one behind it
        victim->cutPowerAfter(int(m_dice.between(1, 600)));
    for (const std::vector<QByteArray>& range : m_borrowed.longFeed(now())) {
        const auto done = victim->receive(encodeRange(range));
        if (!survives(*victim))
            return;
        GATELOG_CHECK(done.has_value());
        merged(*victim, *done);
    }
    stayAwake(3s);
    victim->sync().changedElsewhere();
}

std::vector<FeedHead> SimWorld::someHeads(const PublicKey& author)
{
    std::vector<FeedHead> heads;
    SimDesk* desk = anyUp();
    if (!desk)
        return heads;
    RecordTable& table = desk->replica().records();
    for (const std::int64_t number : table.feeds()) {
        if (table.feedOf(number).author != author || m_dice.oneIn(8))
            continue;
        // The last record held, or one a little before: the administrator may know less.
        std::vector<RecordTable::Stored> records;
        table.forEachOf(number, 1, [&records](const RecordTable::Stored& stored) {
            records.push_back(stored);
            return true;
        });
        if (records.empty())
            continue;
        const std::size_t back = m_dice.oneIn(2) ? 0 : std::size_t(m_dice.below(records.size()));
        const RecordTable::Stored& last = records[records.size() - 1 - back];
        heads.push_back({table.feedOf(number), last.seq, last.hash});
    }
    return heads;
}

void SimWorld::revoke(const PublicKey& device)
{
    ++m_counts.revocations;
    m_confirmed.excuse(device);
    authorityWrites(Kind::DeviceRevoked, encodeBody(DeviceRevoked{device, someHeads(device)}));
}

void SimWorld::accept(const PublicKey& author)
{
    ++m_counts.acceptances;
    m_confirmed.excuse(author);
    authorityWrites(Kind::Accepted, encodeBody(Accepted{author, someHeads(author)}));
}

void SimWorld::authorityWrites(Kind kind, const QByteArray& body)
{
    const std::int64_t ms = (now() - test::instant(0)).count();
    m_authorityRecords.push_back(m_authority.write(kind, body, ms)->bytes());
    m_trace.add("authority", {int(kind)});
    deliverAuthority();
}

void SimWorld::deliverAuthority()
{
    SimDesk* desk = anyUp();
    if (!desk || m_authorityRecords.empty())
        return;
    const auto done = desk->receive(encodeRange(m_authorityRecords));
    if (!survives(*desk))
        return;
    GATELOG_CHECK(done.has_value());
    merged(*desk, *done);
    stayAwake(1s);
    desk->sync().changedElsewhere();
}

} // namespace gatelog::sim
