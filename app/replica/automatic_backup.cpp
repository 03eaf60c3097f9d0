// SPDX-License-Identifier: Apache-2.0
#include "app/replica/automatic_backup.h"

#include <utility>

namespace gatelog {

/// What is copied and now read through, in its own thread. Until that has ended the thread alone touches
/// `result`.
struct AutomaticBackup::Completion
{
    explicit Completion(std::unique_ptr<Backup> copied) : backup(std::move(copied)) {}
    ~Completion()
    {
        if (thread)
            thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Completion)

    std::unique_ptr<Backup> backup;
    Result<MadeBackup> result = failure(ErrorCode::WriteFailed);
    std::atomic<bool> stop{false};
    std::unique_ptr<QThread> thread;
};

AutomaticBackup::AutomaticBackup(Timing timing, QObject* parent)
    : QObject(parent), m_timing(timing), m_schedule(this), m_slices(this)
{
    m_schedule.setInterval(timing.every);
    m_slices.setInterval(timing.pause);
    m_slices.setSingleShot(true); // a pause, however long the slice took
    connect(&m_schedule, &QTimer::timeout, this, [this] { begin(Asked::ByTime); });
    connect(&m_slices, &QTimer::timeout, this, &AutomaticBackup::copySlice);
}

AutomaticBackup::~AutomaticBackup() = default;

void AutomaticBackup::start(Replica& replica)
{
    m_replica = &replica;
    m_asked = false;
    m_changesAtLast = replica.connection().changes();
    setPlan(BackupPlan::load(replica.folder().path()));
}

void AutomaticBackup::setPlan(const BackupPlan& plan)
{
    if (!m_replica)
        return;
    m_asked = m_asked && plan.folder == m_plan.folder;
    m_plan = plan;
    m_schedule.start(plan.every ? std::chrono::milliseconds(*plan.every) : m_timing.every);
}

QString AutomaticBackup::folder() const
{
    return m_plan.folderFor(m_replica->folder());
}

void AutomaticBackup::makeNow()
{
    if (m_replica)
        begin(Asked::ByHand);
}

bool AutomaticBackup::isWanted()
{
    if (m_replica->connection().changes() != m_changesAtLast)
        return true;
    // Others write too, while no desk is open: an import at the command line.
    return !std::exchange(m_asked, true) && Backup::isWanted(*m_replica, folder());
}

void AutomaticBackup::begin(Asked asked)
{
    if (m_copying || m_completing || (asked == Asked::ByTime && !isWanted()))
        return;
    m_asker = asked;
    m_changesAtBegin = m_replica->connection().changes();
    auto backup = Backup::begin(*m_replica, folder());
    if (!backup) {
        conclude(tl::unexpected(backup.error()));
        return;
    }
    m_copying = std::move(*backup);
    m_slices.start();
}

void AutomaticBackup::copySlice()
{
    const auto step = m_copying->step(kSlicePages);
    if (!step) {
        m_copying.reset();
        conclude(tl::unexpected(step.error()));
    } else if (*step == Backup::Progress::MoreToCopy) {
        m_slices.start();
    } else {
        complete();
    }
}

void AutomaticBackup::complete()
{
    m_completing = std::make_unique<Completion>(std::move(m_copying));
    Completion& work = *m_completing;
    work.thread.reset(QThread::create(
        [&work] { work.result = work.backup->complete({}, [&work] { return work.stop.load(); }); }));
    connect(work.thread.get(), &QThread::finished, this, &AutomaticBackup::collect);
    work.thread->start(QThread::LowPriority);
}

void AutomaticBackup::collect()
{
    // Also told late of one that stop() waited for; then this is none, or the next, which is not finished.
    if (!m_completing || !m_completing->thread->isFinished())
        return;
    const std::unique_ptr<Completion> done = std::move(m_completing);
    done->thread->wait();
    conclude(done->result);
}

void AutomaticBackup::conclude(const Result<MadeBackup>& result)
{
    if (result) {
        m_changesAtLast = m_changesAtBegin;
        m_asked = true;
        Q_EMIT made(*result);
        return;
    }
    m_asked = false; // what made this one wanted does so again
    // Locked: somebody backs up at the command line at this moment. The next time will do, unless who asked
    // waits for it.
    if (result.error().code != ErrorCode::Locked || m_asker == Asked::ByHand)
        Q_EMIT failed(result.error());
}

void AutomaticBackup::stop()
{
    if (!m_replica)
        return;
    QElapsedTimer since;
    since.start();
    m_schedule.stop();
    m_slices.stop();
    m_copying.reset(); // begun anew below: what it has copied is less than what there is
    if (m_completing) {
        if (!m_completing->thread->wait(QDeadlineTimer(m_timing.atEnd)))
            m_completing->stop = true;
        m_completing->thread->wait();
        collect();
    }
    if (isWanted())
        backUpNow(since);
    m_replica = nullptr;
}

void AutomaticBackup::backUpNow(const QElapsedTimer& since)
{
    const auto isLate = [this, &since] { return since.elapsed() >= m_timing.atEnd.count(); };
    m_asker = Asked::ByTime;
    m_changesAtBegin = m_replica->connection().changes();
    auto backup = Backup::begin(*m_replica, folder());
    Result<Backup::Progress> step = Backup::Progress::MoreToCopy;
    while (backup && step && *step == Backup::Progress::MoreToCopy && !isLate())
        step = (*backup)->step(kSlicePages);
    if (!backup)
        conclude(tl::unexpected(backup.error()));
    else if (!step)
        conclude(tl::unexpected(step.error()));
    else if (*step == Backup::Progress::Copied)
        conclude((*backup)->complete({}, isLate));
    // Else there was not the time; the scheduled backups are there.
}

} // namespace gatelog
