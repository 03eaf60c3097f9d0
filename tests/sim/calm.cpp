// SPDX-License-Identifier: Apache-2.0
// What must hold among desks that reach each other, once nothing goes wrong any more.
#include "tests/sim/healing.h"

#include "core/store/box_office.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds kRestsWithin = 120s;
/// Longer than the longest interval between two comparisons.
constexpr milliseconds kAllCompare = 70s;
constexpr milliseconds kScansTake = 2s;
/// Longer than a guest waits for a share.
constexpr milliseconds kSaleTakes = 4s;
/// Silence, and some.
constexpr milliseconds kGoneAfter = 9s;
constexpr int kTicketsAtOnce = 3;
constexpr int kMoreToSell = 12;
constexpr std::size_t kGate = 0;
/// A comparison that crosses what is pushed brings some of it again.
constexpr std::int64_t kFreshForEachKnown = 3;

} // namespace

std::vector<SimDesk*> Healing::inTouch()
{
    std::vector<SimDesk*> active;
    for (const auto& desk : m_world.desks()) {
        const bool isRevoked =
            std::any_of(m_world.desks().begin(), m_world.desks().end(), [&desk](const auto& judge) {
                return judge->replica().setup().revoked.contains(desk->replica().device());
            });
        if (!isRevoked)
            active.push_back(desk.get());
    }
    return active;
}

void Healing::pass(milliseconds time)
{
    m_world.stayAwake(time);
    m_world.runUntil(m_world.now() + time);
}

QString Healing::unrest()
{
    const std::vector<SimDesk*> active = inTouch();
    for (SimDesk* desk : active) {
        const QString name = QStringLiteral("desk %1 ").arg(desk->number());
        QString why;
        if (!desk->sync().isAtRest(why))
            return name + why;
        for (SimDesk* other : active)
            if (other != desk && !desk->sync().isConnectedTo(other->number()))
                return name + QStringLiteral("has no connection to desk %1").arg(other->number());
        if (desk->frontier() != active.front()->frontier())
            return name + QStringLiteral("holds other records than desk %1").arg(active.front()->number());
    }
    return {};
}

void Healing::runToRest()
{
    const WallTime end = m_world.now() + kRestsWithin;
    for (QString why = QStringLiteral("not begun"); m_world.findings().isEmpty() && !why.isEmpty();) {
        pass(2s);
        why = unrest();
        if (m_world.now() >= end && !why.isEmpty())
            m_world.find(QStringLiteral("no rest: ") + why);
    }
}

void Healing::checkSilence()
{
    pass(kAllCompare);
    const std::int64_t messages = m_world.counts().messages;
    pass(kAllCompare);
    if (m_world.counts().messages != messages)
        m_world.find(
            QStringLiteral("%1 messages though nothing happens").arg(m_world.counts().messages - messages));
}

bool Healing::canScanAtOnce(std::size_t ticket)
{
    const ScanRequest request{
        m_world.event().codes[qsizetype(ticket)], {}, m_world.event().gates[kGate].id, Direction::Entry, {}};
    for (SimDesk* desk : inTouch()) {
        const CheckinList* list = desk->replica().setup().list(m_world.event().lists[kGate].id);
        if (!list || list->policy != Policy::Once || !Scanner(desk->replica()).examine(request))
            return false;
    }
    return true;
}

void Healing::scanAtOnce(std::size_t ticket)
{
    const std::vector<SimDesk*> active = inTouch();
    const SimCounts before = m_world.counts();
    for (SimDesk* desk : active)
        m_world.scan(*desk, ticket, kGate, Direction::Entry);
    pass(kScansTake);
    const SimCounts& after = m_world.counts();
    const std::int64_t admits = after.admits - before.admits, granted = after.granted - before.granted,
                       taken = after.taken - before.taken;
    const auto doors = std::count_if(active.begin(), active.end(),
                                     [this](const SimDesk* desk) { return !m_world.isNode(*desk); });
    if (admits != 1 || granted != 1 || taken != doors - 1)
        m_world.find(QStringLiteral("%1 desks scan a ticket at once: %2 admissions, %3 granted, %4 taken")
                         .arg(doors)
                         .arg(admits)
                         .arg(granted)
                         .arg(taken));
}

void Healing::checkOneAdmission()
{
    const std::vector<SimDesk*> active = inTouch();
    if (active.size() < 2 || m_world.counts().clones > 0 || !m_world.findings().isEmpty())
        return;
    const View& view = active.front()->sync().exchange().view();
    std::int64_t ready = 0;
    for (SimDesk* desk : active) {
        ready += desk->sync().exchange().isReadyArbiter();
        if (desk->sync().exchange().view().id() != view.id())
            m_world.find(QStringLiteral("desk %1 has another view").arg(desk->number()));
    }
    if (ready != 1)
        m_world.find(QStringLiteral("%1 arbiters are ready").arg(ready));
    const SimCounts calm = m_world.counts();
    int scanned = 0;
    for (std::size_t ticket = 0; ticket < m_world.event().tickets.size() && scanned < kTicketsAtOnce;
         ++ticket) {
        if (!canScanAtOnce(ticket))
            continue;
        ++scanned;
        scanAtOnce(ticket);
    }
    m_world.counts().calmScans += scanned;
    const std::int64_t fresh = m_world.counts().recordsNew - calm.recordsNew,
                       known = m_world.counts().recordsKnown - calm.recordsKnown;
    if (known * kFreshForEachKnown > fresh)
        m_world.find(QStringLiteral("of %1 records that came %2 came twice, though all are connected")
                         .arg(fresh + known)
                         .arg(known));
    runToRest();
}

void Healing::checkShareMoves()
{
    const std::vector<SimDesk*> active = inTouch();
    if (!m_world.sales().areOn() || m_world.counts().clones > 0 || !m_world.findings().isEmpty())
        return;
    m_world.sales().changeQuota(kMoreToSell);
    pass(kSaleTakes);
    const auto mine = [this](SimDesk* desk) {
        return BoxOffice(desk->replica()).mine(m_world.event().forSale);
    };
    std::int64_t all = 0;
    for (SimDesk* desk : active)
        all += m_world.isNode(*desk) ? 0 : mine(desk);
    const auto buyer = std::find_if(active.begin(), active.end(), [&](SimDesk* desk) {
        return !m_world.isNode(*desk) && mine(desk) < std::min<std::int64_t>(all, BoxOffice::kMaxSale) &&
               desk->replica().setup().categories.contains(m_world.event().forSale);
    });
    if (buyer != active.end()) {
        const std::int64_t before = m_world.counts().sold, count = mine(*buyer) + 1;
        m_world.sales().sell(**buyer, int(count));
        pass(kSaleTakes);
        if (m_world.counts().sold - before != count)
            m_world.find(QStringLiteral("desk %1 has run out, and obtains no share of what others have")
                             .arg((*buyer)->number()));
        ++m_world.counts().sharesObtained;
    }
    m_world.schedule().clear();
    runToRest();
}

void Healing::checkRelay()
{
    const std::vector<SimDesk*> active = inTouch();
    if (active.size() < 3 || !m_world.findings().isEmpty())
        return;
    m_world.schedule().clear(); // an undo while a connection is dying takes longer
    SimDesk &writer = *active.front(), &reader = *active.back();
    m_world.network().cut(writer.number(), reader.number());
    pass(kGoneAfter);
    if (m_world.sales().areOn()) // a wish, from the change of the view: likewise
        pass(kAllCompare);
    if (writer.sync().isConnectedTo(reader.number()))
        m_world.find(QStringLiteral("a connection outlives its silence"));
    const SimCounts before = m_world.counts();
    m_world.scan(writer, 0, kGate, Direction::Entry);
    pass(kScansTake);
    if (reader.frontier() != writer.frontier())
        m_world.find(QStringLiteral("nobody passed on what desk %1 wrote").arg(writer.number()));
    if (m_world.counts().recordsKnown - before.recordsKnown > m_world.counts().recordsNew - before.recordsNew)
        m_world.find(QStringLiteral("too many passed on what desk %1 wrote").arg(writer.number()));
    m_world.network().heal();
    m_world.reconnect();
    runToRest();
}

} // namespace gatelog::sim
