// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/desk.h"
#include "app/desk/sale_item.h"

#include <QObject>

#include <vector>

namespace gatelog {

/// The sale at one desk, without a window: what is for sale, one sale after the other, and the tickets of the
/// last. Lives in the windows' thread; the replica is the service's.
class Till : public QObject
{
    Q_OBJECT

public:
    /// Tickets of one sale: more are a group's, and a slip of the finger more often.
    static constexpr int kMaxTickets = 20;

    enum class State {
        Choosing,
        Selling, ///< asked for; the answer comes within ReplicaSales::kPatience
        Sold,    ///< there are tickets to hand over
    };

    /// Both must outlive it.
    Till(Desk& desk, ReplicaService& service, QObject* parent = nullptr);

    /// Categories with a price, by name.
    const std::vector<QuotaStanding>& offers() const { return m_offers; }
    State state() const { return m_state; }
    /// Of the last sale, or one that was looked up.
    const std::vector<SaleItem>& items() const { return m_items; }

    /// Ignored while another is under way.
    void sell(CategoryId category, int count, Payment payment);
    /// The tickets were handed over.
    void finish();
    /// Shows the ticket of a sale that was made before. Ignored while a sale is under way.
    void lookUp(const RecordRef& sale);
    void takeBack(std::size_t index);
    /// Checks the ticket in here, now, as if it had been scanned.
    void letIn(std::size_t index);

Q_SIGNALS:
    void offersChanged();
    void stateChanged();
    void itemChanged(std::size_t index);
    /// The share does not suffice. `count` were asked for.
    void soldOut(const gatelog::QuotaStanding& standing, int count);
    void notSold(const gatelog::Error& error);
    void notTakenBack(const gatelog::Error& error);

private:
    void onSold(const SaleResult& result);
    void onScanned(const ScanResult& result);
    void setState(State state);
    void onUndone(const RecordRef& record);
    void setStanding(std::size_t index, SaleItem::Standing standing);

    Desk& m_desk;
    ReplicaService& m_service;
    std::vector<QuotaStanding> m_offers;
    State m_state = State::Choosing;
    std::vector<SaleItem> m_items;
    quint64 m_asked = 0; ///< number of the last sale sent
    int m_count = 0;     ///< of its tickets
};

} // namespace gatelog
