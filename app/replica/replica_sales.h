// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_sync.h"
#include "core/store/box_office.h"
#include "sync/exchange/quota_sharing.h"

#include <QMetaType>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <list>
#include <optional>
#include <vector>

namespace gatelog {

/// Sells from an open replica, and shares quotas with the others while its sync runs: gives QuotaSharing the
/// time, and lets a guest wait for a moment for a share that another desk has. In the replica's thread. Needs
/// QtCore alone.
class ReplicaSales : public QObject
{
    Q_OBJECT

public:
    /// For a share that others have; records are there within milliseconds.
    static constexpr std::chrono::milliseconds kPatience{3'000};
    /// What happens within it is looked at together.
    static constexpr std::chrono::milliseconds kPause{20};
    static constexpr std::size_t kMaxWaiting = 64; ///< sales; beyond, it is sold out at once

    /// `sync` must outlive it.
    ReplicaSales(ReplicaSync& sync, QObject* parent);

    /// `replica` must outlive it, or stop() come before.
    void start(Replica& replica);
    /// Sales that wait fail.
    void stop();
    /// Answer: sold, soldOut or sellFailed, with the same number.
    void sell(const SaleRequest& request, quint64 number);
    bool isSale(const RecordRef& record);
    /// Records were written or came in, or the view changed. Several at once become one; what is written for
    /// it comes later, so that it may be called from within anything.
    void look();

Q_SIGNALS:
    void sold(const gatelog::SaleResult& result, quint64 number);
    void soldOut(const gatelog::QuotaStanding& standing, quint64 number);
    void sellFailed(const gatelog::Error& error, quint64 number);
    void standingsChanged(const std::vector<gatelog::QuotaStanding>& standings);
    /// The replica refuses to write.
    void failed(const gatelog::Error& error);

private:
    struct Waiting
    {
        SaleRequest request;
        quint64 number = 0;
        std::chrono::milliseconds until{0};
    };
    enum class Last { GoesOn, GivesUp };

    void work();
    /// Whether it is answered: sold, or failed, or there is nothing to wait for.
    bool attempt(const SaleRequest& request, quint64 number, Last last);
    void attemptWaiting();
    void tellWants(CategoryId category);
    void share();
    void tellStandings();

    ReplicaSync& m_sync;
    Replica* m_replica = nullptr;
    std::optional<QuotaSharing> m_sharing;
    std::list<Waiting> m_waiting; ///< in the order in which they came
    std::vector<QuotaStanding> m_told;
    QTimer m_timer;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::SaleResult)
Q_DECLARE_METATYPE(gatelog::QuotaStanding)
