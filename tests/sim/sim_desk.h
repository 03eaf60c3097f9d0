// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"
#include "tests/sim/event_template.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_folder.h"

#include <memory>
#include <set>

namespace gatelog::sim {

class SimSync;

/// Whether the work for a record may grow with the number of others: it changes what counts of an author, or
/// how a list is folded.
[[nodiscard]] bool touchesMany(Kind kind);
[[nodiscard]] QString errorText(const Error& error);

/// What a merge did.
struct Merged
{
    MergeCounts counts;
    std::int64_t steps = 0;     ///< of SQLite's machine
    bool touchesRights = false; ///< may hold records that make many others count or not
    QString error;              ///< an error that merging may not give
};

/// A laptop: a replica on the torn disk, a clock that may be wrong, and what it has to do with others.
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
    SimSync& sync() { return *m_sync; }
    const SimSync& sync() const { return *m_sync; }

    /// After equip() and the database's files are there, or after a crash or close(). Damaged and the like
    /// are findings.
    Result<> start();
    /// Once started, and only if it is to meet others.
    void join(std::shared_ptr<SimSync> sync) { m_sync = std::move(sync); }
    void close(); ///< in good order
    /// False when the power failed meanwhile: the desk is down then.
    bool survived();
    /// The power fails at a coming write; 0: now.
    void cutPowerAfter(int changes) { m_disk.cutPowerAfter(m_folder.name(), changes); }

    /// What this desk holds, encoded; the same bytes until a record comes.
    const QByteArray& frontier();
    /// At most `limit` ranges of what the sender of `theirs` lacks.
    std::vector<QByteArray> lackedBy(const QByteArray& theirs, int limit);

    /// A range that was carried here; nothing where it is none, or badly signed.
    std::optional<Merged> receive(const QByteArray& range);

    /// The hashes of all records held, as the table has them.
    std::set<Hash> recordHashes();

    /// This desk wrote with synchronous=FULL, or made a checkpoint, and lived: all that it holds is durable.
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
    std::shared_ptr<SimSync> m_sync;
    QByteArray m_frontier; ///< empty: to be asked for
    std::set<Hash> m_durable;
};

} // namespace gatelog::sim
