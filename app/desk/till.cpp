// SPDX-License-Identifier: Apache-2.0
#include "app/desk/till.h"

#include "app/desk/sale_reading.h"

#include <algorithm>
#include <memory>

namespace gatelog {

Till::Till(Desk& desk, ReplicaService& service, QObject* parent)
    : QObject(parent), m_desk(desk), m_service(service)
{
    connect(&service, &ReplicaService::quotasChanged, this, [this](std::vector<QuotaStanding> standings) {
        std::erase_if(standings, [](const QuotaStanding& standing) { return !standing.price; });
        m_offers = std::move(standings);
        Q_EMIT offersChanged();
    });
    connect(&service, &ReplicaService::sold, this, [this](const SaleResult& result, quint64 number) {
        if (number == m_asked)
            onSold(result);
    });
    connect(&service, &ReplicaService::soldOut, this, [this](const QuotaStanding& standing, quint64 number) {
        if (number != m_asked)
            return;
        setState(State::Choosing);
        Q_EMIT soldOut(standing, m_count);
    });
    connect(&service, &ReplicaService::sellFailed, this, [this](const Error& error, quint64 number) {
        if (number != m_asked)
            return;
        setState(State::Choosing);
        Q_EMIT notSold(error);
    });
    connect(&service, &ReplicaService::scanned, this, &Till::onScanned);
    connect(&service, &ReplicaService::undone, this, &Till::onUndone);
    connect(&service, &ReplicaService::undoFailed, this, [this](const RecordRef& record, const Error& error) {
        if (std::any_of(m_items.begin(), m_items.end(),
                        [&record](const SaleItem& item) { return item.sold.record == record; }))
            Q_EMIT notTakenBack(error);
    });
    // A sale that was under way in the event before has been answered by then.
    connect(&desk, &Desk::opened, this, &Till::finish);
}

void Till::sell(CategoryId category, int count, Payment payment)
{
    if (m_state == State::Selling)
        return;
    m_items.clear();
    m_count = std::clamp(count, 1, kMaxTickets);
    setState(State::Selling);
    m_service.sell({category, payment, m_count, m_desk.staff()}, ++m_asked);
}

void Till::onSold(const SaleResult& result)
{
    m_items.clear();
    for (const SoldTicket& sold : result.tickets) {
        m_items.push_back({sold, result.standing.name, result.standing.price, result.payment,
                           SaleItem::Standing::Good, std::nullopt});
        m_desk.noteSale(recentScanOf(sold, result));
    }
    setState(State::Sold);
}

void Till::finish()
{
    m_items.clear();
    setState(State::Choosing);
}

void Till::lookUp(const RecordRef& sale)
{
    if (m_state == State::Selling)
        return;
    const auto found = std::make_shared<SaleItem>();
    m_service.run(
        [found, sale](Replica& replica) -> Result<> {
            auto item = readSale(replica, sale);
            if (!item)
                return tl::unexpected(item.error());
            *found = std::move(*item);
            return {};
        },
        this,
        [this, found](const Result<>& done) {
            if (!done || m_state == State::Selling)
                return;
            m_items = {*found};
            setState(State::Sold);
        });
}

void Till::takeBack(std::size_t index)
{
    if (index < m_items.size())
        m_service.undo(m_items[index].sold.record, m_desk.staff());
}

void Till::letIn(std::size_t index)
{
    if (index < m_items.size())
        m_desk.checkIn(m_items[index].sold.ticket.id);
}

void Till::onScanned(const ScanResult& result)
{
    if (!result.ticket || !result.record || result.direction != Direction::Entry)
        return;
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i].sold.ticket.id == result.ticket->id) {
            m_items[i].admission = result.record;
            setStanding(i, SaleItem::Standing::LetIn);
        }
}

void Till::onUndone(const RecordRef& record)
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].sold.record == record)
            setStanding(i, SaleItem::Standing::TakenBack);
        else if (m_items[i].admission == record)
            setStanding(i, SaleItem::Standing::Good);
    }
}

void Till::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Till::setStanding(std::size_t index, SaleItem::Standing standing)
{
    m_items[index].standing = standing;
    Q_EMIT itemChanged(index);
}

} // namespace gatelog
