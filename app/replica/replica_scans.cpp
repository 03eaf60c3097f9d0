// SPDX-License-Identifier: Apache-2.0
// Scans that ask the other desks first, and what the others bring.
#include "app/replica/replica_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatelog {
namespace {

Clearance clearanceOf(const ClaimOutcome& outcome)
{
    switch (outcome.what) {
    case message::Arbitration::Unknown:
        return {};
    case message::Arbitration::Granted:
        return {Clearance::Word::Granted, {}};
    case message::Arbitration::Taken: {
        const message::Winner& winner = outcome.winner;
        return {Clearance::Word::Taken, {winner.clock.time(), winner.gate, winner.device, winner.staff, 1}};
    }
    }
    GATELOG_CHECK(!"every word is known");
}

} // namespace

void ReplicaService::connectSync()
{
    qRegisterMetaType<std::vector<Outgoing>>("std::vector<gatelog::Outgoing>");
    qRegisterMetaType<std::vector<PeerNumber>>("std::vector<gatelog::PeerNumber>");
    qRegisterMetaType<std::vector<RecordRef>>("std::vector<gatelog::RecordRef>");
    qRegisterMetaType<std::vector<ConflictCase>>("std::vector<gatelog::ConflictCase>");
    qRegisterMetaType<std::vector<AnnouncementEntry>>("std::vector<gatelog::AnnouncementEntry>");
    connect(&m_sync, &ReplicaSync::outgoing, this, &ReplicaService::outgoing);
    connect(&m_sync, &ReplicaSync::sessionsToEnd, this, &ReplicaService::sessionsToEnd);
    connect(&m_sync, &ReplicaSync::membershipChanged, this, &ReplicaService::membershipChanged);
    connect(&m_sync, &ReplicaSync::stateChanged, this, &ReplicaService::syncStateChanged);
    connect(&m_sync, &ReplicaSync::stateChanged, &m_sales, &ReplicaSales::look);
    connect(&m_sync, &ReplicaSync::redemptionsArrived, this, &ReplicaService::redemptionsArrived);
    connect(&m_sync, &ReplicaSync::announcementsArrived, this, &ReplicaService::findAnnouncements);
    connect(&m_sync, &ReplicaSync::failed, this, &ReplicaService::failed);
    qRegisterMetaType<std::vector<QuotaStanding>>("std::vector<gatelog::QuotaStanding>");
    connect(&m_sales, &ReplicaSales::sold, this, [this](const SaleResult& result, quint64 number) {
        Q_EMIT sold(result, number);
        m_idleTimer.start();
        tellStatusSoon();
    });
    connect(&m_sales, &ReplicaSales::soldOut, this, &ReplicaService::soldOut);
    connect(&m_sales, &ReplicaSales::sellFailed, this, &ReplicaService::sellFailed);
    connect(&m_sales, &ReplicaSales::standingsChanged, this, &ReplicaService::quotasChanged);
    connect(&m_sales, &ReplicaSales::failed, this, &ReplicaService::failed);
    connect(&m_conflictTimer, &QTimer::timeout, this, &ReplicaService::findConflicts);
    connect(&m_sync, &ReplicaSync::merged, this, &ReplicaService::tellMerged);
}

void ReplicaService::tellMerged(const MergeCounts& counts)
{
    Q_EMIT merged(counts);
    if (counts.conflicts > 0 && !m_conflictTimer.isActive())
        m_conflictTimer.start();
    if (counts.stored > 0)
        m_sales.look();
    m_idleTimer.start();
    tellStatusSoon();
}

void ReplicaService::tookIn(const MergeCounts& counts)
{
    post(Urgency::Rest, [this, counts] {
        if (m_replica)
            tellMerged(counts);
    });
}

void ReplicaService::backUpNow()
{
    post(Urgency::Rest, [this] { m_backup.makeNow(); });
}

void ReplicaService::setBackupPlan(const BackupPlan& plan)
{
    post(Urgency::Rest, [this, plan] {
        if (!m_replica)
            return;
        const QString folder = m_replica->folder().path();
        if (!plan.save(folder))
            Q_EMIT failed({ErrorCode::ReadOnly, folder});
        m_backup.setPlan(plan);
    });
}

void ReplicaService::peerOpened(PeerNumber peer, const PeerIdentity& identity)
{
    post(Urgency::Rest, [this, peer, identity] { m_sync.opened(peer, identity); });
}

void ReplicaService::revokedPeerOpened(PeerNumber peer, const PeerIdentity& identity)
{
    post(Urgency::Rest, [this, peer, identity] { m_sync.openedRevoked(peer, identity); });
}

void ReplicaService::peerClosed(PeerNumber peer)
{
    post(Urgency::Rest, [this, peer] { m_sync.closed(peer); });
}

void ReplicaService::peerSaid(PeerNumber peer, const Message& message)
{
    // In the order in which they came: a claim may not overtake what it was made after. Merging itself comes
    // later.
    post(Urgency::Rest, [this, peer, message] { m_sync.received(peer, message); });
}

Result<> ReplicaService::doErrand(const Errand& errand)
{
    const Result<> done = m_replica ? errand(*m_replica) : failure(ErrorCode::NotFound);
    findAnnouncements();
    tellStatusSoon();
    return done;
}

void ReplicaService::run(Errand errand)
{
    post(Urgency::Rest, [this, errand = std::move(errand)] {
        if (const Result<> done = doErrand(errand); !done)
            Q_EMIT failed(done.error());
    });
}

void ReplicaService::run(Errand errand, QObject* context, std::function<void(const Result<>&)> then)
{
    post(Urgency::Rest, [this, errand = std::move(errand), context = QPointer<QObject>(context),
                         then = std::move(then)] {
        // By way of the application: the context may die before its thread hears of it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [context, then, done = doErrand(errand)] {
            if (context)
                then(done);
        });
    });
}

void ReplicaService::doScan(const ScanRequest& request, quint64 number)
{
    if (!m_scanner) {
        Q_EMIT scanFailed(Error{ErrorCode::NotFound, {}}, number);
        return;
    }
    m_sync.scanning();
    const auto admission = m_sync.isRunning() ? m_scanner->examine(request) : std::nullopt;
    if (!admission) {
        finishScan(request, number, {});
        return;
    }
    m_sync.claim(*admission, [this, request, number](const ClaimOutcome& outcome) {
        finishScan(request, number, outcome);
    });
}

void ReplicaService::finishScan(const ScanRequest& request, quint64 number, const ClaimOutcome& outcome)
{
    const Result<ScanResult> result = m_scanner->scan(request, clearanceOf(outcome));
    if (outcome.what == message::Arbitration::Granted && !(result && result->record))
        m_sync.release(outcome.number);
    if (result)
        Q_EMIT scanned(*result, number);
    else
        Q_EMIT scanFailed(result.error(), number);
    m_idleTimer.start();
    tellStatusSoon();
    watchClock();
}

void ReplicaService::findConflicts()
{
    std::vector<ConflictCase> found;
    if (!m_replica)
        return;
    for (ConflictCase& conflict : readConflicts(*m_replica, ConflictDetail::Names))
        if (m_knownConflicts.insert(conflict.second.record.hash).second)
            found.push_back(std::move(conflict));
    if (!found.empty())
        Q_EMIT conflictsFound(found);
}

std::vector<AnnouncementEntry> ReplicaService::unknownAnnouncements()
{
    std::vector<AnnouncementEntry> entries = readAnnouncements(*m_replica, kAnnouncementsRead);
    std::erase_if(entries, [this](const AnnouncementEntry& entry) {
        return !m_knownAnnouncements.insert(entry.ref.hash).second;
    });
    std::reverse(entries.begin(), entries.end());
    return entries;
}

void ReplicaService::findAnnouncements()
{
    if (!m_replica)
        return;
    if (const std::vector<AnnouncementEntry> news = unknownAnnouncements(); !news.empty())
        Q_EMIT announced(news);
}

} // namespace gatelog
