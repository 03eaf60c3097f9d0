// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/confirmed_admissions.h"
#include "tests/sim/hostile_author.h"
#include "tests/sim/schedule.h"
#include "tests/sim/sim_counts.h"
#include "tests/sim/sim_desk.h"
#include "tests/sim/sim_link.h"
#include "tests/sim/sim_network.h"
#include "tests/sim/sim_sales.h"
#include "tests/sim/sim_sync.h"
#include "tests/sim/trace_hash.h"
#include "tests/support/test_author.h"

#include <QStringList>

namespace gatelog::sim {

/// An admission or a sale that an operator saw: what may never be lost.
struct Printed
{
    RecordRef record;
    int desk = 0;
    /// False once a disk that had it was put back to an old state, and nobody else had it for certain.
    bool mustBeKept = true;
};

/// Everything there is in a simulation, and the things that can happen to it. When they happen is the
/// story's.
class SimWorld
{
public:
    /// `folder`: for the real files; the world makes and removes its own subfolders.
    SimWorld(std::uint64_t seed, const EventTemplate& event, const QString& folder);

    Dice& dice() { return m_dice; }
    Schedule& schedule() { return m_schedule; }
    MachineSchedule& machines() { return m_machines; }
    SimNetwork& network() { return m_network; }
    const VirtualTime& time() const { return m_time; }
    const TornDisk& disk() const { return m_disk; }
    const EventTemplate& event() const { return m_event; }
    WallTime now() const { return m_time.now(); }
    std::vector<std::unique_ptr<SimDesk>>& desks() { return m_desks; }
    SimDesk* anyUp();
    const std::vector<Printed>& printed() const { return m_printed; }
    SimCounts& counts() { return m_counts; }
    SimSales& sales() { return m_sales; }
    TraceHash& trace() { return m_trace; }
    const QStringList& findings() const { return m_findings; }
    void find(const QString& what);

    void addDesk();
    /// A node; there is one at most, and it does not scan.
    void addNode();
    bool isNode(const SimDesk& desk) const { return desk.number() == m_node; }
    /// It goes, in good order, or comes back.
    void nodeLeaves();
    void nodeComes();
    /// Lets virtual time pass: machines work while they are awake, the schedule happens.
    void runUntil(WallTime end);
    /// Machines run on for so long at least. What is long quiet is skipped, as if all slept: five hours of
    /// pings show nothing.
    void stayAwake(std::chrono::milliseconds time);
    /// False when the desk's power failed meanwhile.
    bool survives(SimDesk& desk);
    void merged(SimDesk& desk, const Merged& merged);

    // What people and machines do: sim_world.cpp.
    void scan(SimDesk& desk, std::size_t ticket, std::size_t gate, Direction direction);
    void scan(SimDesk& desk, const QString& code, std::size_t gate, Direction direction);
    void print(const RecordRef& record, const SimDesk& desk) { m_printed.push_back({record, desk.number()}); }
    /// What it wrote may go out, if it lived.
    void afterWriting(SimDesk& desk);
    /// Somebody carries what another desk lacked once, range by range.
    void carry(SimDesk& desk);
    void checkpoint(SimDesk& desk);
    /// At the administrator's desk, under its own key.
    void administratorWrites(Kind kind, const QByteArray& body);
    void reviewConflict(SimDesk& desk);
    /// Desks whose view changes next try this ticket at once: what others hold of it may not have come yet.
    void tryAsViewsChange(std::size_t ticket);
    void viewChanged(SimDesk& desk);

    // Connections: sim_links.cpp.
    void dial();
    void connect(SimDesk& from, SimDesk& to);
    std::shared_ptr<SimLink> linkTo(SimDesk& desk, int host);
    void reconnect(); ///< who reaches whom has changed
    void breakLink();

    // What goes wrong: sim_disasters.cpp.
    void crash(SimDesk& desk);
    void restart(SimDesk& desk);
    void backUp(SimDesk& desk);
    void restore(SimDesk& desk); ///< the last backup
    void clone(SimDesk& desk);
    void strike(HostileAuthor& author);
    void strikeBorrowed() { strike(m_borrowed); }
    /// More records of one feed than a range holds, handed to one desk.
    void strikeAtLength();
    /// The borrowed device connects to a desk, or a dozen times at once.
    void attack();
    void strikeStranger() { strike(m_stranger); }
    void revoke(const PublicKey& device);
    void accept(const PublicKey& author);
    /// A list is defined anew, which may change what admissions count.
    void excuse(ListId list) { m_confirmed.excuse(list); }
    /// The ends of an author's feeds as some desk has them, or points a little before.
    std::vector<FeedHead> someHeads(const PublicKey& author);
    void authorityWrites(Kind kind, const QByteArray& body);
    /// What the administrator wrote, from the beginning: to a desk that may lack some of it.
    void deliverAuthority();

private:
    void equip(const SigningKey& key);
    bool step(WallTime end);
    void deliver(const CarriedRange& range);
    void finishScan(SimDesk& desk, const ScanRequest& request, const ClaimOutcome& outcome, const View& view);
    void noteScan(SimDesk& desk, const ScanRequest& request, const ClaimOutcome& outcome, const View& view,
                  const Result<ScanResult>& result);
    void undoLater(SimDesk& desk, const RecordRef& redemption);

    const EventTemplate& m_event;
    QString m_folder;
    Dice m_dice;
    TornDisk m_disk;
    VirtualTime m_time;
    Schedule m_schedule;
    MachineSchedule m_machines;
    std::chrono::milliseconds m_awakeUntil{0};
    SimNetwork m_network;
    std::vector<std::weak_ptr<SimLink>> m_links;
    std::vector<std::unique_ptr<SimDesk>> m_desks;
    std::optional<int> m_node; ///< its number
    std::size_t m_tried = 0;   ///< a ticket, so many times more
    int m_triesLeft = 0;
    std::map<int, QByteArray> m_oldFrontiers; ///< of desks that something is carried to
    std::set<int> m_backedUp;
    std::vector<Printed> m_printed;
    ConfirmedAdmissions m_confirmed;
    test::Author m_authority;
    std::vector<QByteArray> m_authorityRecords;
    HostileAuthor m_borrowed, m_stranger;
    SimSales m_sales;
    SimCounts m_counts;
    TraceHash m_trace;
    QStringList m_findings;

    friend class Healing;
};

} // namespace gatelog::sim
