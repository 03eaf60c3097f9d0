// SPDX-License-Identifier: Apache-2.0
#include "app/replica/replica_service.h"

#include "core/store/desk_log.h"

#include <QCollator>
#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace gatelog {

const Gate* DeskState::gateNamed(QStringView name) const
{
    const auto found = std::find_if(gates.begin(), gates.end(), [name](const Gate& gate) {
        return name.compare(gate.name, Qt::CaseInsensitive) == 0;
    });
    return found == gates.end() ? nullptr : &*found;
}

class ReplicaService::JobEvent : public QEvent
{
public:
    explicit JobEvent(Job job) : QEvent(eventType()), m_job(std::move(job)) {}
    void run() const { m_job(); }
    static Type eventType()
    {
        static const auto type = Type(registerEventType());
        return type;
    }

private:
    Job m_job;
};

ReplicaService::ReplicaService(const Clock& clock, Timing timing)
    : m_clock(clock), m_timing(timing), m_idleTimer(this), m_clockTimer(this), m_conflictTimer(this),
      m_statusTimer(this), m_backup(timing.backup, this), m_sync(this), m_sales(m_sync, this)
{
    qRegisterMetaType<std::vector<TicketMatch>>("std::vector<gatelog::TicketMatch>");
    qRegisterMetaType<std::vector<LogEntry>>("std::vector<gatelog::LogEntry>");
    qRegisterMetaType<std::chrono::milliseconds>("std::chrono::milliseconds");
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(timing.idle);
    m_clockTimer.setInterval(timing.clockCheck);
    m_conflictTimer.setSingleShot(true);
    m_conflictTimer.setInterval(kConflictPause);
    m_statusTimer.setSingleShot(true);
    m_statusTimer.setInterval(kStatusPause);
    connect(&m_statusTimer, &QTimer::timeout, this, &ReplicaService::tellStatus);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        if (m_replica)
            m_replica->checkpoint();
    });
    connect(&m_clockTimer, &QTimer::timeout, this, &ReplicaService::watchClock);
    connect(&m_backup, &AutomaticBackup::made, this, &ReplicaService::backedUp);
    connect(&m_backup, &AutomaticBackup::failed, this, &ReplicaService::backupFailed);
    connectSync();
}

ReplicaService::~ReplicaService()
{
    doClose();
}

void ReplicaService::post(Urgency urgency, Job job)
{
    // The event loop sorts by priority and keeps the order within one: that is the whole scheduler.
    const int priority = urgency == Urgency::Scan ? Qt::HighEventPriority : Qt::NormalEventPriority;
    QCoreApplication::postEvent(this, new JobEvent(std::move(job)), priority);
}

bool ReplicaService::event(QEvent* event)
{
    if (event->type() != JobEvent::eventType())
        return QObject::event(event);
    static_cast<JobEvent*>(event)->run();
    return true;
}

void ReplicaService::open(const QString& folder, Preparation prepare)
{
    post(Urgency::Rest, [this, folder, prepare = std::move(prepare)] { doOpen(folder, prepare); });
}

void ReplicaService::close()
{
    post(Urgency::Rest, [this] { doClose(); });
}

void ReplicaService::scan(const ScanRequest& request, quint64 number)
{
    post(Urgency::Scan, [this, request, number] { doScan(request, number); });
}

void ReplicaService::sell(const SaleRequest& request, quint64 number)
{
    // A guest waits for it as for a scan.
    post(Urgency::Scan, [this, request, number] { m_sales.sell(request, number); });
}

void ReplicaService::undo(const RecordRef& redemption, StaffId staff)
{
    post(Urgency::Rest, [this, redemption, staff] { doUndo(redemption, staff); });
}

void ReplicaService::search(const QString& words, quint64 number)
{
    m_newestSearch = number;
    post(Urgency::Rest, [this, words, number] {
        if (number != m_newestSearch || !m_scanner)
            return; // somebody typed on
        Q_EMIT searched(m_scanner->search(words, kSearchLimit), number);
    });
}

void ReplicaService::refreshStatus()
{
    if (m_statusWaits.exchange(true))
        return;
    post(Urgency::Rest, [this] {
        m_statusWaits = false;
        tellStatus();
    });
}

void ReplicaService::readRecent(int limit)
{
    post(Urgency::Rest, [this, limit] {
        if (m_replica)
            Q_EMIT recentRead(readDeskLog(*m_replica, limit));
    });
}

void ReplicaService::doOpen(const QString& path, const Preparation& prepare)
{
    doClose();
    const ReplicaFolder folder(path);
    if (prepare) {
        if (const Result<> prepared = prepare(folder, m_clock); !prepared) {
            Q_EMIT openFailed(prepared.error());
            return;
        }
    }
    Result<std::unique_ptr<Replica>> replica = Replica::open(folder, Replica::Mode::ReadWrite, m_clock);
    if (!replica) {
        Q_EMIT openFailed(replica.error());
        return;
    }
    m_replica = std::move(*replica);
    ++m_opening;
    m_scanner.emplace(*m_replica);
    m_state = describe();
    m_clockTimer.start();
    m_backup.start(*m_replica);
    for (const ConflictCase& conflict : readConflicts(*m_replica, ConflictDetail::Names))
        m_knownConflicts.insert(conflict.second.record.hash);
    (void)unknownAnnouncements(); // from before: only what comes now is news
    m_sales.start(*m_replica);
    Q_EMIT opened(m_state);
    if (m_run)
        m_sync.start(*m_replica, *m_run);
    watchClock();
    tellStatus();
}

void ReplicaService::doClose()
{
    m_idleTimer.stop();
    m_conflictTimer.stop();
    m_statusTimer.stop();
    m_clockTimer.stop();
    m_backup.stop();
    m_sales.stop();
    m_sync.stop(); // scans that wait for a word are decided without
    m_knownConflicts.clear();
    m_knownAnnouncements.clear();
    m_scanner.reset();
    m_replica.reset();
    m_toldLag = {};
}

void ReplicaService::doUndo(const RecordRef& redemption, StaffId staff)
{
    const Result<> done = !m_scanner                   ? failure(ErrorCode::NotFound)
                          : m_sales.isSale(redemption) ? BoxOffice(*m_replica).takeBack(redemption, staff)
                                                       : m_scanner->undo(redemption, staff);
    if (done)
        Q_EMIT undone(redemption);
    else
        Q_EMIT undoFailed(redemption, done.error());
    refreshStatus();
}

void ReplicaService::tellStatusSoon()
{
    if (!m_statusTimer.isActive())
        m_statusTimer.start();
}

void ReplicaService::tellStatus()
{
    if (!m_replica)
        return;
    Q_EMIT statusChanged(replicaStatus(*m_replica));
    m_sales.look();
    if (DeskState now = describe(); now != m_state) {
        m_state = std::move(now);
        Q_EMIT stateChanged(m_state);
    }
}

void ReplicaService::watchClock()
{
    if (!m_replica)
        return;
    std::chrono::milliseconds lag = m_replica->clockLag();
    if (lag < m_timing.tolerableLag)
        lag = {};
    // Told when it begins, when it ends, and when it grows or shrinks by enough to matter: not on every tick.
    const bool sameSide = (lag > lag.zero()) == (m_toldLag > m_toldLag.zero());
    if (sameSide && std::chrono::abs(lag - m_toldLag) < std::chrono::minutes(1))
        return;
    m_toldLag = lag;
    Q_EMIT clockLagChanged(lag);
}

DeskState ReplicaService::describe() const
{
    const Setup& setup = m_replica->setup();
    DeskState state;
    state.folder = m_replica->folder().path();
    if (setup.event) {
        state.eventName = setup.event->name;
        state.timeZone = setup.event->timeZone;
        state.capacity = setup.event->capacity;
    }
    if (setup.event)
        state.authority = setup.event->authority;
    state.event = m_replica->eventId();
    state.device = m_replica->device();
    state.role = m_replica->role();
    state.isEnrolled = setup.devices.contains(m_replica->device());
    state.isRevoked = setup.revoked.contains(m_replica->device());
    state.deviceName = setup.deviceName(m_replica->device());
    state.salvagedFrom = m_replica->salvagedFrom();
    state.isAlone = m_replica->isAlone();
    state.firstGate = m_replica->ledger().firstGate().value_or(GateId());
    for (const auto& [id, gate] : setup.gates) {
        state.gates.push_back(gate);
        if (const Announcement* stop = setup.entryStopAt(id))
            state.stopped.emplace(id, stop->text);
    }
    for (const auto& [id, member] : setup.staff)
        state.staff.push_back(member);
    QCollator collator;
    collator.setNumericMode(true);
    const auto byName = [&collator](const auto& a, const auto& b) {
        return collator.compare(a.name, b.name) < 0;
    };
    std::stable_sort(state.gates.begin(), state.gates.end(), byName);
    std::stable_sort(state.staff.begin(), state.staff.end(), byName);
    return state;
}

} // namespace gatelog
