// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_world.h"

#include "core/feed/record_range.h"
#include "core/store/conflicts.h"
#include "tests/sim/seeded_sodium.h"
#include "tests/sim/torn_vfs.h"

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kRangesCarried = 6;
constexpr std::chrono::milliseconds kScanTakes = 400ms;
constexpr int kTriesAsViewsChange = 3;
/// Two or three times as long as a message takes.
constexpr std::int64_t kSoon_ms = 40;

Clearance clearanceOf(const ClaimOutcome& outcome)
{
    const message::Winner& winner = outcome.winner;
    switch (outcome.what) {
    case message::Arbitration::Granted:
        return {Clearance::Word::Granted, {}};
    case message::Arbitration::Taken:
        return {Clearance::Word::Taken, {winner.clock.time(), winner.gate, winner.device, winner.staff, 1}};
    case message::Arbitration::Unknown:
        break;
    }
    return {};
}

/// The work bound: steps of SQLite's machine for a merged record that concerns one ticket. An honest one
/// takes 200 to 3,000; one that is signed badly is looked up along the records behind it, at most a range.
/// That the steps do not grow with the log is tst_bounded_work's.
constexpr std::int64_t kMostSteps = 40'000;

} // namespace

SimWorld::SimWorld(std::uint64_t seed, const EventTemplate& event, const QString& folder)
    : m_event(event), m_folder(folder), m_dice(seed), m_disk(seed ^ 0xd15c), m_time(test::instant(10'000)),
      m_network(m_dice.split()), m_authority(test::authorityKey(), event.event, m_dice.next()),
      m_borrowed(event.hostileDevice, event, m_dice.split()),
      m_stranger(test::Author::key('s'), event, m_dice.split()), m_sales(*this)
{
    useTornDisk(m_disk, seed);
    seedSodium(seed);
}

void SimWorld::find(const QString& what)
{
    m_findings.append(what);
}

SimDesk* SimWorld::anyUp()
{
    std::vector<SimDesk*> up;
    for (const auto& desk : m_desks)
        if (desk->isUp())
            up.push_back(desk.get());
    return up.empty() ? nullptr : m_dice.pick(up);
}

void SimWorld::addDesk()
{
    equip(m_desks.empty() ? m_event.administrator : m_event.devices.at(m_desks.size() - 1));
}

void SimWorld::addNode()
{
    m_node = int(m_desks.size());
    ++m_counts.nodeStarts;
    equip(m_event.node);
}

void SimWorld::nodeLeaves()
{
    if (!m_node || !m_desks[std::size_t(*m_node)]->isUp())
        return;
    m_trace.add("node leaves");
    m_desks[std::size_t(*m_node)]->close();
}

void SimWorld::nodeComes()
{
    if (!m_node || m_desks[std::size_t(*m_node)]->isUp())
        return;
    ++m_counts.nodeStarts;
    restart(*m_desks[std::size_t(*m_node)]);
}

void SimWorld::equip(const SigningKey& key)
{
    const int number = int(m_desks.size());
    m_desks.push_back(
        std::make_unique<SimDesk>(number, m_folder + QStringLiteral("/desk%1").arg(number), m_disk, m_time));
    SimDesk& desk = *m_desks.back();
    desk.folder().equip(key);
    m_disk.addFiles(desk.folder().name(), m_event.database);
    restart(desk);
    if (desk.isUp())
        desk.takeAsDurable();
}

void SimWorld::stayAwake(std::chrono::milliseconds time)
{
    m_awakeUntil = std::max(m_awakeUntil, m_time.steady() + time);
}

void SimWorld::runUntil(WallTime end)
{
    while (m_findings.isEmpty() && step(end)) {
    }
}

bool SimWorld::step(WallTime end)
{
    const auto action = m_schedule.next(), arrival = m_network.nextArrival();
    const WallTime story = std::min(action.value_or(end), arrival.value_or(end));
    const WallTime next = std::min(story, end);
    const auto timer = m_machines.next();
    if (timer && *timer <= m_awakeUntil && now() + (*timer - m_time.steady()) <= next) {
        m_time.pass(*timer - m_time.steady());
        m_machines.runNext();
        return true;
    }
    m_time.pass(std::clamp(m_awakeUntil - m_time.steady(), 0ms, next - now()));
    m_time.skip(next - now());
    if (arrival && *arrival <= next && (!action || *arrival <= *action)) {
        if (const auto range = m_network.take())
            deliver(*range);
    } else if (action && *action <= next) {
        m_schedule.runNext();
    } else {
        return false;
    }
    return true;
}

bool SimWorld::survives(SimDesk& desk)
{
    if (desk.survived())
        return true;
    stayAwake(std::chrono::milliseconds(m_dice.between(100, 9'000)));
    m_trace.add("dead", {desk.number()});
    m_schedule.at(now() + std::chrono::seconds(m_dice.between(5, 600)), [this, &desk] {
        if (!desk.isUp())
            restart(desk);
    });
    return false;
}

void SimWorld::scan(SimDesk& desk, std::size_t ticket, std::size_t gate, Direction direction)
{
    scan(desk, m_event.codes[qsizetype(ticket)], gate, direction);
}

void SimWorld::scan(SimDesk& desk, const QString& code, std::size_t gate, Direction direction)
{
    if (!desk.isUp() || isNode(desk))
        return;
    stayAwake(kScanTakes);
    const ScanRequest request{code, {}, m_event.gates[gate].id, direction, {}};
    const auto admission = Scanner(desk.replica()).examine(request);
    if (!admission)
        return finishScan(desk, request, {}, {});
    const View view = desk.sync().exchange().view();
    desk.sync().claim(*admission, [this, &desk, request, view](const ClaimOutcome& outcome) {
        finishScan(desk, request, outcome, view);
    });
}

void SimWorld::finishScan(SimDesk& desk, const ScanRequest& request, const ClaimOutcome& outcome,
                          const View& view)
{
    const bool isGranted = outcome.what == message::Arbitration::Granted;
    const auto result = Scanner(desk.replica()).scan(request, clearanceOf(outcome));
    desk.changed(); // refusals are records, too
    if (!survives(desk))
        return;
    ++m_counts.scans;
    m_counts.granted += isGranted;
    m_counts.taken += outcome.what == message::Arbitration::Taken;
    if (isGranted && !(result && result->record))
        desk.sync().release(outcome.number);
    noteScan(desk, request, outcome, view, result);
    desk.sync().pump();
}

void SimWorld::noteScan(SimDesk& desk, const ScanRequest& request, const ClaimOutcome& outcome,
                        const View& view, const Result<ScanResult>& result)
{
    if (!result) {
        m_trace.add("not scanned", {desk.number(), int(result.error().code)});
        // A desk may know that it was revoked, or that who defined the gate was.
        const bool isGate = desk.replica().setup().gate(request.gate) != nullptr;
        if (result.error().code != ErrorCode::NotPermitted &&
            (result.error().code != ErrorCode::NotFound || isGate))
            find(QStringLiteral("scan: ") + errorText(result.error()));
        return;
    }
    m_trace.add("scan", {desk.number(), int(result->decision.verdict), int(result->decision.reason),
                         int(outcome.what)});
    if (!result->record)
        return;
    m_trace.add(result->record->hash.view());
    desk.madeDurable();
    ++m_counts.admits;
    print(*result->record, desk);
    if (outcome.what == message::Arbitration::Granted)
        m_confirmed.add({result->ticket->id, desk.replica().setup().gate(request.gate)->list, *result->record,
                         desk.sync().identity(), view, desk.sync().viewSince(), m_time.steady()});
    if (m_dice.oneIn(15))
        undoLater(desk, *result->record);
}

void SimWorld::tryAsViewsChange(std::size_t ticket)
{
    m_tried = ticket;
    m_triesLeft = kTriesAsViewsChange;
}

void SimWorld::viewChanged(SimDesk& desk)
{
    if (m_triesLeft == 0 || isNode(desk) || !m_dice.oneIn(2))
        return;
    --m_triesLeft;
    m_machines.at(m_time.steady() + std::chrono::milliseconds(m_dice.between(0, kSoon_ms)), [this, &desk] {
        ++m_counts.rescans;
        scan(desk, m_tried, 0, Direction::Entry);
    });
}

void SimWorld::afterWriting(SimDesk& desk)
{
    desk.changed();
    stayAwake(kScanTakes);
    if (survives(desk))
        desk.sync().pump();
}

void SimWorld::undoLater(SimDesk& desk, const RecordRef& redemption)
{
    m_schedule.at(now() + std::chrono::seconds(m_dice.between(5, 90)), [this, &desk, redemption] {
        if (!desk.isUp())
            return;
        const auto undone = Scanner(desk.replica()).undo(redemption);
        m_trace.add("undo", {desk.number(), undone.has_value()});
        afterWriting(desk);
    });
}

void SimWorld::carry(SimDesk& desk)
{
    SimDesk& to = *m_dice.pick(m_desks);
    if (!desk.isUp() || to.number() == desk.number())
        return;
    QByteArray& theirs = m_oldFrontiers[to.number()];
    if (to.isUp() && (theirs.isEmpty() || m_dice.oneIn(20)))
        theirs = to.frontier();
    if (theirs.isEmpty())
        return;
    for (QByteArray& range : desk.lackedBy(theirs, kRangesCarried))
        m_network.carry(now(), {desk.number(), to.number(), std::move(range)});
}

void SimWorld::administratorWrites(Kind kind, const QByteArray& body)
{
    SimDesk& desk = *m_desks.front();
    if (!desk.isUp())
        return;
    const auto written = desk.replica().append({kind, body});
    m_trace.add("administrator", {int(kind), written.has_value()});
    afterWriting(desk);
    if (!desk.isUp())
        return;
    if (written)
        desk.madeDurable();
    else
        find(QStringLiteral("the administrator cannot write: ") + written.error().detail);
}

void SimWorld::reviewConflict(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    const std::vector<ConflictCase> conflicts = readConflicts(desk.replica());
    if (conflicts.empty())
        return;
    const ConflictCase& conflict = conflicts[std::size_t(m_dice.below(conflicts.size()))];
    const auto reviewed = gatelog::reviewConflict(desk.replica(), conflict.second.record,
                                                  ReviewState::Reviewed, QStringLiteral("seen"));
    m_trace.add("review", {desk.number(), reviewed.has_value()});
    afterWriting(desk);
    if (!reviewed && reviewed.error().code != ErrorCode::NotPermitted)
        find(QStringLiteral("no review: ") + reviewed.error().detail);
}

void SimWorld::checkpoint(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    desk.replica().makeDurable();
    if (survives(desk))
        desk.madeDurable();
}

void SimWorld::deliver(const CarriedRange& range)
{
    SimDesk& desk = *m_desks[std::size_t(range.to)];
    if (!desk.isUp())
        return;
    const auto done = desk.receive(range.bytes);
    if (!survives(desk))
        return;
    m_counts.rangesRefused += !done;
    if (!done)
        return;
    merged(desk, *done);
    if (done->counts.stored > 0) {
        stayAwake(kScanTakes);
        desk.sync().changedElsewhere();
    }
}

void SimWorld::merged(SimDesk& desk, const Merged& merged)
{
    if (!merged.error.isEmpty())
        find(QStringLiteral("desk %1 did not merge: %2").arg(desk.number()).arg(merged.error));
    const std::int64_t records = merged.counts.stored + merged.counts.known;
    if (records == 0)
        return;
    m_trace.add("merge", {desk.number(), merged.counts.stored, merged.counts.known});
    if (merged.touchesRights)
        return;
    const std::int64_t steps = merged.steps / records;
    m_counts.mostSteps = std::max(m_counts.mostSteps, steps);
    if (steps > kMostSteps)
        find(QStringLiteral("work is not bounded: %1 steps for each of %2 records").arg(steps).arg(records));
}

} // namespace gatelog::sim
