// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/sync_state.h"
#include "core/store/scanner.h"
#include "sync/exchange/exchange.h"
#include "sync/session/membership.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace gatelog {

/// Runs an open replica's Exchange in the replica's thread: gives it the time, lets it work whenever nothing
/// else waits, and passes on what it has to say. Needs QtCore alone.
class ReplicaSync : public QObject
{
    Q_OBJECT

public:
    /// After a scan merges stay small for this long: the next guest is near.
    static constexpr std::chrono::milliseconds kScanPause{2'000};
    static constexpr std::chrono::milliseconds kStateEvery{1'000};

    explicit ReplicaSync(QObject* parent = nullptr);

    /// `replica` must outlive it, or stop() come before.
    void start(Replica& replica, RunId run);
    /// Claims that are open end without a word.
    void stop();
    bool isRunning() const { return m_exchange.has_value(); }
    /// Nobody's while it does not run.
    View view() const { return m_exchange ? m_exchange->view() : View(); }

    void opened(PeerNumber peer, const PeerIdentity& identity);
    void openedRevoked(PeerNumber peer, const PeerIdentity& identity);
    void closed(PeerNumber peer);
    void received(PeerNumber peer, const Message& message);
    /// Off at first: who measures wants it.
    void setTellsArrivals(bool tells) { m_tellsArrivals = tells; }
    void scanning() { m_lastScan = now(); }
    MergePace mergePace() const
    {
        return now() - m_lastScan < kScanPause ? MergePace::BetweenScans : MergePace::Alone;
    }

    using Answer = std::function<void(const ClaimOutcome&)>;
    /// Asks the arbiter; `answer` is called in this thread, at once or within Claims::kPatience.
    void claim(const Admission& admission, Answer answer);
    /// Nothing was written on a grant.
    void release(std::uint32_t number);

Q_SIGNALS:
    void outgoing(const std::vector<gatelog::Outgoing>& messages);
    void sessionsToEnd(const std::vector<gatelog::PeerNumber>& peers, gatelog::CloseReason reason);
    void membershipChanged(const gatelog::Membership& membership);
    void stateChanged(const gatelog::SyncState& state);
    /// Records of others came into the log.
    void merged(const gatelog::MergeCounts& counts);
    void redemptionsArrived(const std::vector<gatelog::RecordRef>& records);
    void announcementsArrived();
    void failed(const gatelog::Error& error);

protected:
    bool event(QEvent* event) override;

private:
    std::chrono::milliseconds now() const;
    void step();
    /// After anything was told to the exchange: passes on what it says, and sees to it that it goes on.
    void pump();
    void tellState();
    void tellArrivals(std::span<const VerifiedRecord> records, FeedIndex::Origin origin);
    void tellMembership();
    SyncState state() const;

    Replica* m_replica = nullptr;
    std::optional<Exchange> m_exchange;
    RunId m_run;
    std::map<std::uint32_t, Answer> m_waiting;
    std::map<PublicKey, std::chrono::milliseconds>
        m_heard; ///< when, steady; of devices without a session as well
    std::chrono::milliseconds m_lastScan{-kScanPause};
    Membership m_membership;
    SyncState m_told;
    std::pair<Epoch, std::uint32_t> m_ownLast; ///< what this device wrote last in this run
    std::uint32_t m_milestones = 0;
    bool m_tellsArrivals = false;
    bool m_stepPosted = false;
    bool m_isStepping = false; ///< what is merged meanwhile came over a session
    QTimer m_deadline;
    QTimer m_stateTimer;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::MergeCounts)
