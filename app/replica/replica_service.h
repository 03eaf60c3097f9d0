// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/automatic_backup.h"
#include "app/replica/desk_state.h"
#include "app/replica/replica_sales.h"
#include "app/replica/replica_sync.h"
#include "core/store/announcements.h"
#include "core/store/audit.h"
#include "core/store/conflicts.h"
#include "core/store/replica.h"
#include "core/store/scanner.h"

#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace gatelog {

/// The replica behind a queue. The object is moved to the replica's thread, where the Replica is opened, used
/// and destroyed; its requests may be made from any thread and return at once, and the answers are signals
/// with values. Scans go ahead of every other request that waits. Needs QtCore alone.
class ReplicaService : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds idle{1500}; ///< without a scan, before the log is moved into the database
        std::chrono::milliseconds clockCheck{2000}; ///< between two looks at the clock
        /// A clock this far behind the records is told to the operator; less is ordinary correction by NTP.
        std::chrono::milliseconds tolerableLag{5000};
        AutomaticBackup::Timing backup{};
    };
    /// Runs before a replica is opened, in its thread: how a demonstration event comes to be.
    using Preparation = std::function<Result<>(const ReplicaFolder&, const Clock&)>;

    static constexpr int kSearchLimit = 50;
    /// Conflicts come in crowds when a partition heals, and are told together.
    static constexpr std::chrono::milliseconds kConflictPause{200};
    /// Numbers that change with every record are told no more often: counting takes time that guests wait
    /// for.
    static constexpr std::chrono::milliseconds kStatusPause{100};
    static constexpr int kAnnouncementsRead = 20;

    /// `clock` must outlive it.
    explicit ReplicaService(const Clock& clock) : ReplicaService(clock, Timing{}) {}
    ReplicaService(const Clock& clock, Timing timing);
    ~ReplicaService() override;

    /// Whether the replica takes part in sync while it is open, and as which run. Before open(), from the
    /// same thread.
    void setSync(std::optional<RunId> run) { m_run = run; }
    /// Whether redemptionsArrived is told; likewise.
    void setTellsArrivals(bool tells) { m_sync.setTellsArrivals(tells); }
    /// What a SyncService tells of its sessions.
    void peerOpened(PeerNumber peer, const PeerIdentity& identity);
    void revokedPeerOpened(PeerNumber peer, const PeerIdentity& identity);
    void peerClosed(PeerNumber peer);
    void peerSaid(PeerNumber peer, const Message& message);

    /// Runs in the replica's thread, after what was asked for before: for what is rare (enrolling,
    /// announcing). Its error, if any, comes as failed().
    using Errand = std::function<Result<>(Replica&)>;
    void run(Errand errand);
    /// The same, from the main thread: `then` hears there what came of it, unless `context` died meanwhile.
    /// failed() is not told.
    void run(Errand errand, QObject* context, std::function<void(const Result<>&)> then);
    /// From any thread, after an errand merged records of a bundle: the windows hear of what they brought, as
    /// if it had come from other desks. (What is merged goes to those that are connected by itself.)
    void tookIn(const MergeCounts& counts);
    /// Of the replica that is open, for errands that come in parts: another number is another replica. In the
    /// replica's thread.
    quint64 opening() const { return m_opening; }
    /// For an errand that merges: how large a batch may be. In the replica's thread.
    MergePace mergePace() const { return m_sync.mergePace(); }

    /// Answer: opened or openFailed. A replica that is open is closed first, and backed up if it grew.
    void open(const QString& folder, Preparation prepare = {});
    void close();
    /// Answer: backedUp or backupFailed.
    void backUpNow();
    /// Keeps it for the open replica, and goes by it. Answer: failed, where it cannot be kept.
    void setBackupPlan(const BackupPlan& plan);
    /// Answer: scanned or scanFailed, with the same number.
    void scan(const ScanRequest& request, quint64 number);
    /// Answer: sold, soldOut or sellFailed, with the same number; within ReplicaSales::kPatience.
    void sell(const SaleRequest& request, quint64 number);
    /// Of a redemption or a sale. Answer: undone or undoFailed.
    void undo(const RecordRef& redemption, StaffId staff = {});
    /// Answer: searched, unless a later search was asked for meanwhile.
    void search(const QString& words, quint64 number);
    /// Answer: statusChanged. Requests that wait become one.
    void refreshStatus();
    /// Answer: recentRead, newest first.
    void readRecent(int limit);

Q_SIGNALS:
    void opened(const gatelog::DeskState& state);
    void openFailed(const gatelog::Error& error);
    /// The event's gates or names changed while it was open.
    void stateChanged(const gatelog::DeskState& state);
    void scanned(const gatelog::ScanResult& result, quint64 number);
    void scanFailed(const gatelog::Error& error, quint64 number);
    void sold(const gatelog::SaleResult& result, quint64 number);
    /// This desk's share does not suffice, and nobody in reach has enough. How the quota stands.
    void soldOut(const gatelog::QuotaStanding& standing, quint64 number);
    void sellFailed(const gatelog::Error& error, quint64 number);
    /// Prices, quotas, shares or what was sold changed; also told before opened().
    void quotasChanged(const std::vector<gatelog::QuotaStanding>& standings);
    void undone(const gatelog::RecordRef& redemption);
    void undoFailed(const gatelog::RecordRef& redemption, const gatelog::Error& error);
    void searched(const std::vector<gatelog::TicketMatch>& matches, quint64 number);
    void statusChanged(const gatelog::ReplicaStatus& status);
    void recentRead(const std::vector<gatelog::LogEntry>& entries);
    /// The clock jumped backwards by so much, or (zero) is right again.
    void clockLagChanged(std::chrono::milliseconds lag);
    /// An errand failed, or the replica refuses to take in what others bring.
    void failed(const gatelog::Error& error);
    /// For the SyncService, and for who shows how the others stand: see ReplicaSync.
    void outgoing(const std::vector<gatelog::Outgoing>& messages);
    void sessionsToEnd(const std::vector<gatelog::PeerNumber>& peers, gatelog::CloseReason reason);
    void membershipChanged(const gatelog::Membership& membership);
    void syncStateChanged(const gatelog::SyncState& state);
    void merged(const gatelog::MergeCounts& counts);
    void redemptionsArrived(const std::vector<gatelog::RecordRef>& records);
    /// Double admissions that were not known when the replica was opened, nor told before.
    void conflictsFound(const std::vector<gatelog::ConflictCase>& conflicts);
    /// Announcements that came after the replica was opened, oldest first; kAnnouncementsRead at most.
    void announced(const std::vector<gatelog::AnnouncementEntry>& announcements);
    /// Backups are made unasked: on a schedule, when a replica is closed and when the service ends.
    void backedUp(const gatelog::MadeBackup& backup);
    void backupFailed(const gatelog::Error& error);

protected:
    bool event(QEvent* event) override;

private:
    using Job = std::function<void()>;
    enum class Urgency { Scan, Rest };
    class JobEvent;

    void post(Urgency urgency, Job job);
    void connectSync();
    void doOpen(const QString& folder, const Preparation& prepare);
    void doClose();
    void doScan(const ScanRequest& request, quint64 number);
    void finishScan(const ScanRequest& request, quint64 number, const ClaimOutcome& outcome);
    Result<> doErrand(const Errand& errand);
    void tellMerged(const MergeCounts& counts);
    void findConflicts();
    std::vector<AnnouncementEntry> unknownAnnouncements();
    void findAnnouncements();
    void doUndo(const RecordRef& redemption, StaffId staff);
    void tellStatus();
    void tellStatusSoon();
    void watchClock();
    DeskState describe() const;

    const Clock& m_clock;
    const Timing m_timing;
    std::unique_ptr<Replica> m_replica;
    quint64 m_opening = 0;
    std::optional<Scanner> m_scanner;
    DeskState m_state;
    std::chrono::milliseconds m_toldLag{0};
    std::atomic<bool> m_statusWaits{false};
    std::atomic<quint64> m_newestSearch{0};
    QTimer m_idleTimer;
    QTimer m_clockTimer;
    QTimer m_conflictTimer;
    QTimer m_statusTimer;
    AutomaticBackup m_backup;
    ReplicaSync m_sync;
    ReplicaSales m_sales;
    std::optional<RunId> m_run;
    std::set<Hash> m_knownConflicts; ///< of the redemptions that do not count
    std::set<Hash> m_knownAnnouncements;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::ScanResult)
Q_DECLARE_METATYPE(gatelog::RecordRef)
Q_DECLARE_METATYPE(gatelog::ReplicaStatus)
Q_DECLARE_METATYPE(gatelog::TicketMatch)
Q_DECLARE_METATYPE(gatelog::LogEntry)
