// SPDX-License-Identifier: Apache-2.0
#include "app/replica/replica_sync.h"

#include "core/store/enrolment.h"
#include "sync/session/credential.h"

#include <QCollator>
#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <tuple>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

QEvent::Type stepType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

ReplicaSync::ReplicaSync(QObject* parent) : QObject(parent), m_deadline(this), m_stateTimer(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_stateTimer.setInterval(kStateEvery);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (!m_exchange)
            return;
        m_exchange->tick(now());
        pump();
    });
    connect(&m_stateTimer, &QTimer::timeout, this, &ReplicaSync::tellState);
}

milliseconds ReplicaSync::now() const
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void ReplicaSync::start(Replica& replica, RunId run)
{
    stop();
    m_replica = &replica;
    m_run = run;
    m_exchange.emplace(replica, run, run.value());
    replica.setObserver([this](std::span<const VerifiedRecord> records, FeedIndex::Origin origin) {
        if (origin == FeedIndex::Origin::Own) {
            m_exchange->appended(records);
            if (const VerifiedRecord& last = records.back(); last->author() == m_replica->device())
                m_ownLast = {last->epoch(), last->seq()};
        }
        // Who was let in comes at once, and is to be known by then.
        if (std::any_of(records.begin(), records.end(), [](const VerifiedRecord& record) {
                return record->kind() == Kind::DeviceEnrolled || record->kind() == Kind::DeviceRevoked;
            }))
            tellMembership();
        if (origin == FeedIndex::Origin::Other && !m_isStepping)
            m_exchange->changedElsewhere();
        if (origin == FeedIndex::Origin::Own || !m_isStepping)
            pump();
        tellArrivals(records, origin);
    });
    m_membership = {};
    m_told = {};
    m_ownLast = {};
    m_milestones = 0;
    m_stateTimer.start();
    tellMembership();
    tellState();
}

void ReplicaSync::stop()
{
    if (!m_exchange)
        return;
    m_deadline.stop();
    m_stateTimer.stop();
    m_replica->setObserver({});
    for (const auto& [number, answer] : std::exchange(m_waiting, {}))
        answer({number, message::Arbitration::Unknown, {}});
    m_exchange.reset();
    m_heard.clear();
    m_replica = nullptr;
}

void ReplicaSync::opened(PeerNumber peer, const PeerIdentity& identity)
{
    if (!m_exchange)
        return;
    m_heard[identity.device] = now();
    m_exchange->opened(peer, identity, now());
    pump();
    tellState();
}

void ReplicaSync::openedRevoked(PeerNumber peer, const PeerIdentity&)
{
    if (!m_exchange)
        return;
    m_exchange->openedRevoked(peer);
    pump();
    Q_EMIT sessionsToEnd({peer}, CloseReason::Revoked);
}

void ReplicaSync::closed(PeerNumber peer)
{
    if (!m_exchange)
        return;
    m_exchange->closed(peer, now());
    pump();
    tellState();
}

void ReplicaSync::received(PeerNumber peer, const Message& message)
{
    if (!m_exchange)
        return;
    m_exchange->received(peer, message, now());
    pump();
}

void ReplicaSync::claim(const Admission& admission, Answer answer)
{
    const auto asked = m_exchange->claim(
        {admission.ticket, admission.list, admission.gate, admission.day, admission.staff}, now());
    if (asked.outcome) {
        answer(*asked.outcome);
    } else {
        m_waiting.emplace(asked.number, std::move(answer));
    }
    pump();
}

void ReplicaSync::release(std::uint32_t number)
{
    if (!m_exchange)
        return;
    m_exchange->release(number);
    pump();
}

void ReplicaSync::pump()
{
    for (const ClaimOutcome& outcome : m_exchange->takeOutcomes())
        if (auto waiting = m_waiting.extract(outcome.number); !waiting.empty())
            waiting.mapped()(outcome);
    if (!m_exchange)
        return;
    if (auto messages = m_exchange->takeOutgoing(); !messages.empty())
        Q_EMIT outgoing(messages);
    if (auto broken = m_exchange->takeBroken(); !broken.empty())
        Q_EMIT sessionsToEnd(broken, CloseReason::ProtocolBroken);
    if (m_exchange->hasWork() && !m_stepPosted) {
        m_stepPosted = true;
        // Behind everything else that waits: a scan, a claim, an answer.
        QCoreApplication::postEvent(this, new QEvent(stepType()), Qt::LowEventPriority);
    }
    if (const std::uint32_t milestones = m_exchange->milestones(); milestones != m_milestones) {
        m_milestones = milestones;
        tellState();
    }
    const milliseconds next = m_exchange->nextDeadline();
    if (next == milliseconds::max())
        m_deadline.stop();
    else
        m_deadline.start(std::max(next - now(), milliseconds(0)));
}

bool ReplicaSync::event(QEvent* event)
{
    if (event->type() != stepType())
        return QObject::event(event);
    m_stepPosted = false;
    if (m_exchange)
        step();
    return true;
}

void ReplicaSync::step()
{
    m_isStepping = true;
    const auto worked = m_exchange->work(now(), mergePace());
    m_isStepping = false;
    if (!worked)
        Q_EMIT failed(worked.error());
    if (const MergeCounts counts = m_exchange->takeMerged(); counts != MergeCounts{}) {
        Q_EMIT merged(counts);
    }
    pump();
}

void ReplicaSync::tellArrivals(std::span<const VerifiedRecord> records, FeedIndex::Origin origin)
{
    if (origin == FeedIndex::Origin::Own)
        return;
    if (std::any_of(records.begin(), records.end(),
                    [](const VerifiedRecord& record) { return record->kind() == Kind::Announcement; }))
        Q_EMIT announcementsArrived();
    if (!m_tellsArrivals)
        return;
    std::vector<RecordRef> arrived;
    for (const VerifiedRecord& record : records)
        if (record->kind() == Kind::Redemption)
            arrived.push_back(refOf(*record));
    if (!arrived.empty())
        Q_EMIT redemptionsArrived(arrived);
}

void ReplicaSync::tellMembership()
{
    const Setup& setup = m_replica->setup();
    Membership membership;
    for (const auto& [key, device] : setup.devices)
        membership.members[key] = {device.name, device.role, setup.revoked.contains(key)};
    membership.credential = m_membership.credential;
    if (membership.credential.isEmpty() && setup.devices.contains(m_replica->device())) {
        const auto enrolment = enrolmentOf(*m_replica, m_replica->device());
        if (enrolment && (*enrolment)->bytes().size() <= kMaxCredentialBytes)
            membership.credential = (*enrolment)->bytes();
    }
    if (membership == m_membership)
        return;
    m_membership = std::move(membership);
    Q_EMIT membershipChanged(m_membership);
}

SyncState ReplicaSync::state() const
{
    const Setup& setup = m_replica->setup();
    SyncState state;
    state.isEnrolled = setup.devices.contains(m_replica->device());
    state.isRevoked = setup.revoked.contains(m_replica->device());
    std::tie(state.ownFeed, state.ownSeq) = m_ownLast;
    const View& view = m_exchange->view();
    state.canConfirm = m_exchange->isConfirming();
    if (view.arbiter()) {
        state.arbiter = setup.deviceName(view.arbiter()->device);
        state.isArbiter = *view.arbiter() == PeerIdentity{m_replica->device(), m_run};
    }
    std::map<PublicKey, PeerProgress> connected;
    for (const PeerProgress& progress : m_exchange->progress())
        connected.insert_or_assign(progress.identity.device, progress);
    for (const auto& [key, enrolled] : setup.devices) {
        if (key == m_replica->device())
            continue;
        SyncState::Device device;
        device.key = key;
        device.name = enrolled.name;
        device.role = enrolled.role;
        device.isRevoked = setup.revoked.contains(key);
        if (const auto peer = connected.find(key); peer != connected.end()) {
            device.isConnected = true;
            device.isCaughtUp = peer->second.isCaughtUp;
            device.hasAll = peer->second.hasCaughtUp;
            device.lacking = peer->second.lacking;
            device.isInStep = peer->second.isInStep;
        }
        // Sessions see to it that a peer that is silent is soon none.
        if (const auto heard = m_heard.find(key); heard != m_heard.end() && !device.isConnected)
            device.silentFor = std::chrono::duration_cast<std::chrono::seconds>(now() - heard->second);
        state.devices.push_back(std::move(device));
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(state.devices.begin(), state.devices.end(), [&collator](const auto& a, const auto& b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return state;
}

void ReplicaSync::tellState()
{
    if (!m_exchange)
        return;
    for (const PeerProgress& progress : m_exchange->progress())
        m_heard[progress.identity.device] = now();
    tellMembership(); // what we wrote ourselves may have changed it
    SyncState now = state();
    if (now == m_told)
        return;
    m_told = std::move(now);
    Q_EMIT stateChanged(m_told);
}

} // namespace gatelog
