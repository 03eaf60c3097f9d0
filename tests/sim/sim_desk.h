// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"
#include "tests/sim/event_template.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_folder.h"

#include <set>

namespace gatelog::sim {

/// A laptop: a replica on the torn disk, a clock that may be wrong, and the exchange that a session would do.
/// When its power fails in the middle of a call, the call goes on as a dead man's dream: what it returns
/// reached nobody. So every caller asks survived() before it believes a result.
class SimDesk
{
public:
    SimDesk(int number, const QString& folder, TornDisk& disk, const VirtualTime& truth)
        : m_number(number), m_folder(folder), m_disk(disk), m_clock(truth)
    {
    }
    ~SimDesk();
    Q_DISABLE_COPY_MOVE(SimDesk)

    int number() const { return m_number; }
    const SimFolder& folder() const { return m_folder; }
    SimClock& clock() { return m_clock; }
    bool isUp() const { return m_replica != nullptr; }
    Replica& replica() { return *m_replica; }

    /// After equip() and the database's files are there, or after a crash or close(). Damaged and the like
    /// are findings.
    Result<> start();
    void close(); ///< in good order
    /// False when the power failed meanwhile: the desk is down then.
    bool survived();
    /// The power fails at a coming write; 0: now.
    void cutPowerAfter(int changes) { m_disk.cutPowerAfter(m_folder.name(), changes); }

    /// What this desk holds, encoded; the same bytes until a record comes.
    const QByteArray& frontier();
    /// At most `limit` ranges of what the sender of `theirs` lacks.
    std::vector<QByteArray> lackedBy(const QByteArray& theirs, int limit);

    struct Received
    {
        MergeCounts counts;
        int refused = 0;        ///< ranges that were none, or badly signed
        std::int64_t steps = 0; ///< of SQLite's machine
        std::size_t records = 0;
        bool touchesRights = false; ///< holds records that may make many others count or not
        QString error;              ///< an error that merging may not give
    };
    /// One range as it came over the wire.
    Received receive(const QByteArray& range);

    /// The hashes of all records held, as the table has them.
    std::set<Hash> recordHashes();

    /// This desk wrote `record` with synchronous=FULL and lived: it is durable, and all that was merged
    /// before.
    void wrote(const Hash& record);
    /// As a checkpoint does.
    void madeDurable();
    void changed() { m_frontier.clear(); }
    /// What no power cut may take: see Replica::merge().
    const std::set<Hash>& durable() const { return m_durable; }
    /// The disk was put back or copied: what it holds now is what is durable.
    void takeAsDurable() { m_durable = recordHashes(); }
    void forgetDurable() { m_durable.clear(); }

private:
    int m_number;
    SimFolder m_folder;
    TornDisk& m_disk;
    SimClock m_clock;
    std::unique_ptr<Replica> m_replica;
    QByteArray m_frontier; ///< empty: to be asked for
    std::set<Hash> m_durable;
    std::vector<Hash> m_merged; ///< since the last scan: durable only with the next
};

} // namespace gatelog::sim
