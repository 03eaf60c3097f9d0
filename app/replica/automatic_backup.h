// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/backup_plan.h"
#include "core/store/backup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

namespace gatelog {

/// Backs an open replica up by itself, where its plan says, when something was written since the last backup:
/// on a schedule, a few pages at a time, and at the end in one go. Lives in the replica's thread and
/// copies over the replica's own connection; slices are timed, so that every scan that waits goes ahead of
/// the next. Checking a copy and making it durable, which takes a large event's seconds, happens in a thread
/// of its own.
class AutomaticBackup : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds every{std::chrono::minutes(10)}; ///< where the plan does not say
        std::chrono::milliseconds pause{10};   ///< between two slices, in which the disk is the scans'
        std::chrono::milliseconds atEnd{5000}; ///< a program that closes works no longer than this at it
    };
    /// 256 KiB: about what a scan takes.
    static constexpr int kSlicePages = 64;

    AutomaticBackup(Timing timing, QObject* parent);
    ~AutomaticBackup() override;

    /// The replica must live until stop().
    void start(Replica& replica);
    /// One at once, whether anything was written or not; the one under way will do.
    void makeNow();
    /// What was changed by somebody's hand counts from now on. Between start() and stop().
    void setPlan(const BackupPlan& plan);
    /// The last backup, if one is wanted and there is the time; returns with nothing under way.
    void stop();

Q_SIGNALS:
    void made(const gatelog::MadeBackup& backup);
    void failed(const gatelog::Error& error);

private:
    struct Completion;

    enum class Asked { ByTime, ByHand };
    bool isWanted();
    QString folder() const;
    void begin(Asked asked);
    void copySlice();
    void complete();
    void collect();
    void conclude(const Result<MadeBackup>& result);
    void backUpNow(const QElapsedTimer& since);

    const Timing m_timing;
    QTimer m_schedule;
    QTimer m_slices;
    Replica* m_replica = nullptr;
    BackupPlan m_plan;
    Asked m_asker = Asked::ByTime; ///< of the one under way
    bool m_asked = false;          ///< whether the newest backup was compared with the replica since start()
    std::int64_t m_changesAtLast = 0;  ///< Connection::changes() when the last whole backup began
    std::int64_t m_changesAtBegin = 0; ///< the same of the one under way
    std::unique_ptr<Backup> m_copying;
    std::unique_ptr<Completion> m_completing;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::Error)
Q_DECLARE_METATYPE(gatelog::MadeBackup)
