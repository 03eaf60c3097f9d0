// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_world.h"

#include "core/feed/record_range.h"
#include "core/store/conflicts.h"
#include "tests/sim/seeded_sodium.h"
#include "tests/sim/torn_vfs.h"

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

constexpr int kRangesPerAnswer = 4;
constexpr std::size_t kPushedTo = 2;

/// The work bound: steps of SQLite's machine for a merged record that concerns one ticket. An honest one
/// takes 200 to 3,000; one that is signed badly is looked up along the records behind it, at most a range.
/// That the steps do not grow with the log is tst_bounded_work's.
constexpr std::int64_t kMostSteps = 40'000;

} // namespace

SimWorld::SimWorld(std::uint64_t seed, const EventTemplate& event, const QString& folder)
    : m_event(event), m_folder(folder), m_dice(seed), m_disk(seed ^ 0xd15c), m_time(test::instant(10'000)),
      m_network(m_dice.split()), m_authority(test::authorityKey(), event.event, m_dice.next()),
      m_borrowed(event.hostileDevice, event, m_dice.split()),
      m_stranger(test::Author::key('s'), event, m_dice.split())
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
    const int number = int(m_desks.size());
    m_desks.push_back(
        std::make_unique<SimDesk>(number, m_folder + QStringLiteral("/desk%1").arg(number), m_disk, m_time));
    SimDesk& desk = *m_desks.back();
    desk.folder().equip(number == 0 ? m_event.administrator : m_event.devices.at(std::size_t(number - 1)));
    m_disk.addFiles(desk.folder().name(), m_event.database);
    restart(desk);
    if (desk.isUp())
        desk.takeAsDurable();
}

void SimWorld::runUntil(WallTime end)
{
    for (;;) {
        const auto action = m_schedule.next();
        const auto arrival = m_network.nextArrival();
        const bool isArrival = arrival && (!action || *arrival <= *action);
        const auto next = isArrival ? arrival : action;
        if (!next || *next > end || !m_findings.isEmpty())
            break;
        m_time.moveTo(*next);
        if (!isArrival)
            m_schedule.runNext();
        else if (const auto message = m_network.take())
            deliver(*message);
    }
    m_time.moveTo(end);
}

void SimWorld::scan(SimDesk& desk, std::size_t ticket, std::size_t gate, Direction direction)
{
    if (!desk.isUp())
        return;
    const auto result =
        Scanner(desk.replica())
            .scan({m_event.codes[qsizetype(ticket)], {}, m_event.gates[gate].id, direction, {}});
    if (!desk.survived()) {
        ifDeadRestartLater(desk);
        return;
    }
    ++m_counts.scans;
    if (!result) {
        m_trace.add("not scanned", {desk.number(), int(result.error().code)});
        // A desk may know that it was revoked, or that who defined the gate was.
        const bool isGate = desk.replica().setup().gate(m_event.gates[gate].id) != nullptr;
        if (result.error().code != ErrorCode::NotPermitted &&
            (result.error().code != ErrorCode::NotFound || isGate))
            find(QStringLiteral("scan: %1 %2").arg(errorName(result.error().code), result.error().detail));
        return;
    }
    m_trace.add("scan", {desk.number(), int(result->decision.verdict), int(result->decision.reason)});
    if (!result->record)
        return;
    m_trace.add(result->record->hash.view());
    desk.wrote(result->record->hash);
    ++m_counts.admits;
    m_printed.push_back({*result->record, desk.number()});
    if (const auto record =
            desk.replica().records().at(result->record->feed, result->record->seq, result->record->hash))
        push(desk, **record);
    else
        find(QStringLiteral("a record just written is not there"));
    if (m_dice.oneIn(15))
        undoLater(desk, *result->record);
}

void SimWorld::push(SimDesk& desk, const Record& record)
{
    for (std::size_t i = 0; i < kPushedTo; ++i) {
        const SimDesk& to = *m_dice.pick(m_desks);
        if (to.number() != desk.number())
            m_network.send(now(), {desk.number(), to.number(), Message::What::Range,
                                   encodeRange(std::span(&record.bytes(), 1))});
    }
}

void SimWorld::undoLater(SimDesk& desk, const RecordRef& redemption)
{
    m_schedule.at(now() + std::chrono::seconds(m_dice.between(5, 90)), [this, &desk, redemption] {
        if (!desk.isUp())
            return;
        const auto undone = Scanner(desk.replica()).undo(redemption);
        desk.changed();
        m_trace.add("undo", {desk.number(), undone.has_value()});
        ifDeadRestartLater(desk);
    });
}

void SimWorld::gossip(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    const SimDesk& to = *m_dice.pick(m_desks);
    if (to.number() != desk.number())
        m_network.send(now(), {desk.number(), to.number(), Message::What::Frontier, desk.frontier()});
}

void SimWorld::administratorWrites(Kind kind, const QByteArray& body)
{
    SimDesk& desk = *m_desks.front();
    if (!desk.isUp())
        return;
    const auto written = desk.replica().append({kind, body});
    desk.changed();
    if (!desk.survived())
        return ifDeadRestartLater(desk);
    m_trace.add("administrator", {int(kind), written.has_value()});
    if (written)
        desk.wrote((*written)->hash());
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
    desk.changed();
    m_trace.add("review", {desk.number(), reviewed.has_value()});
    ifDeadRestartLater(desk);
    if (!reviewed && reviewed.error().code != ErrorCode::NotPermitted)
        find(QStringLiteral("no review: ") + reviewed.error().detail);
}

void SimWorld::checkpoint(SimDesk& desk)
{
    if (!desk.isUp())
        return;
    desk.replica().makeDurable();
    if (desk.survived())
        desk.madeDurable();
    else
        ifDeadRestartLater(desk);
}

void SimWorld::deliver(const Message& message)
{
    SimDesk& desk = *m_desks[std::size_t(message.to)];
    if (!desk.isUp())
        return;
    if (message.what == Message::What::Frontier) {
        for (QByteArray& range : desk.lackedBy(message.bytes, kRangesPerAnswer))
            m_network.send(now(), {desk.number(), message.from, Message::What::Range, std::move(range)});
        return;
    }
    const SimDesk::Received received = desk.receive(message.bytes);
    if (desk.survived())
        merged(desk, received);
    else
        ifDeadRestartLater(desk);
}

void SimWorld::merged(SimDesk& desk, const SimDesk::Received& received)
{
    m_trace.add("merge", {desk.number(), received.counts.stored, received.counts.known, received.refused});
    m_counts.rangesRefused += received.refused;
    ++m_counts.rangesMerged;
    if (!received.error.isEmpty())
        find(QStringLiteral("desk %1 did not merge: %2").arg(desk.number()).arg(received.error));
    if (received.touchesRights || received.records == 0)
        return;
    const std::int64_t steps = received.steps / std::int64_t(received.records);
    m_counts.mostSteps = std::max(m_counts.mostSteps, steps);
    if (steps > kMostSteps)
        find(QStringLiteral("work is not bounded: %1 steps for each of %2 records")
                 .arg(steps)
                 .arg(qulonglong(received.records)));
}

} // namespace gatelog::sim
