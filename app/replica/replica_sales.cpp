// SPDX-License-Identifier: Apache-2.0
#include "app/replica/replica_sales.h"

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

using std::chrono::milliseconds;

milliseconds steadyNow()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

ReplicaSales::ReplicaSales(ReplicaSync& sync, QObject* parent) : QObject(parent), m_sync(sync), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReplicaSales::work);
}

void ReplicaSales::start(Replica& replica)
{
    stop();
    m_replica = &replica;
    m_sharing.emplace(replica);
    tellStandings();
    look();
}

void ReplicaSales::stop()
{
    m_timer.stop();
    for (const Waiting& waiting : std::exchange(m_waiting, {}))
        Q_EMIT sellFailed(Error{ErrorCode::NotFound, {}}, waiting.number);
    m_sharing.reset();
    m_replica = nullptr;
    if (!std::exchange(m_told, {}).empty())
        Q_EMIT standingsChanged({}); // the next event may sell nothing
}

bool ReplicaSales::isSale(const RecordRef& record)
{
    const auto held =
        m_replica ? m_replica->records().at(record.feed, record.seq, record.hash) : std::nullopt;
    return held && (*held)->kind() == Kind::Sale;
}

void ReplicaSales::sell(const SaleRequest& request, quint64 number)
{
    if (!m_replica) {
        Q_EMIT sellFailed(Error{ErrorCode::NotFound, {}}, number);
        return;
    }
    // Those who wait for this category go first.
    const bool mustQueue = std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Waiting& waiting) {
        return waiting.request.category == request.category;
    });
    const bool hasRoom = m_waiting.size() < kMaxWaiting && request.count <= BoxOffice::kMaxSale;
    if (mustQueue && hasRoom && request.count > 0)
        m_waiting.push_back({request, number, steadyNow() + kPatience});
    else if (!attempt(request, number, hasRoom ? Last::GoesOn : Last::GivesUp))
        m_waiting.push_back({request, number, steadyNow() + kPatience});
    look();
}

bool ReplicaSales::attempt(const SaleRequest& request, quint64 number, Last last)
{
    const auto result = BoxOffice(*m_replica).sell(request);
    if (!result)
        Q_EMIT sellFailed(result.error(), number);
    else if (result->isSold())
        Q_EMIT sold(*result, number);
    else if (last == Last::GoesOn &&
             m_sharing->couldObtain(m_sync.view(), request.category, request.count, steadyNow()))
        return false;
    else
        Q_EMIT soldOut(result->standing, number);
    return true;
}

void ReplicaSales::attemptWaiting()
{
    const milliseconds now = steadyNow();
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        const Last last = now >= waiting->until ? Last::GivesUp : Last::GoesOn;
        const CategoryId category = waiting->request.category;
        if (attempt(waiting->request, waiting->number, last)) {
            waiting = m_waiting.erase(waiting);
            tellWants(category);
        } else {
            ++waiting;
        }
    }
}

void ReplicaSales::tellWants(CategoryId category)
{
    std::uint32_t count = 0;
    for (const Waiting& waiting : m_waiting)
        if (waiting.request.category == category)
            count += std::uint32_t(waiting.request.count);
    m_sharing->want(category, count);
}

void ReplicaSales::share()
{
    for (const Waiting& waiting : m_waiting)
        tellWants(waiting.request.category);
    if (const auto looked = m_sharing->look(m_sync.view(), steadyNow()); !looked)
        Q_EMIT failed(looked.error());
}

void ReplicaSales::look()
{
    if (m_replica && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > kPause))
        m_timer.start(kPause);
}

void ReplicaSales::work()
{
    if (!m_replica)
        return;
    attemptWaiting();
    share();
    milliseconds next = m_sharing->nextDeadline();
    for (const Waiting& waiting : m_waiting)
        next = std::min(next, waiting.until);
    if (next == milliseconds::max())
        m_timer.stop();
    else
        m_timer.start(std::max(next - steadyNow(), milliseconds(1)));
    tellStandings();
}

void ReplicaSales::tellStandings()
{
    std::vector<QuotaStanding> standings = BoxOffice(*m_replica).standings();
    if (standings == m_told)
        return;
    m_told = std::move(standings);
    Q_EMIT standingsChanged(m_told);
}

} // namespace gatelog
