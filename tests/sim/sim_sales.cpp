// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_sales.h"

#include "tests/sim/sim_world.h"

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kSaleTakes = 400ms;
/// As ReplicaSales has it.
constexpr std::chrono::milliseconds kPatience = 3s;
constexpr std::chrono::milliseconds kTriesEvery = 50ms;

} // namespace

SimSales::SimSales(SimWorld& world) : m_world(world), m_dice(world.dice().split()) {}

void SimSales::noteRun(const FeedId& run)
{
    m_honest.insert(run.author);
    m_sinceCopied.insert(run);
}

void SimSales::excuse(const PublicKey& device)
{
    m_copied.insert(device);
    std::erase_if(m_sinceCopied, [&device](const FeedId& run) { return run.author == device; });
}

bool SimSales::isExcused(const FeedId& run) const
{
    return !m_honest.contains(run.author) || (m_copied.contains(run.author) && !m_sinceCopied.contains(run));
}

void SimSales::sell(SimDesk& desk, int count)
{
    if (desk.isUp() && !m_world.isNode(desk))
        attempt(desk, count, desk.replica().run(), m_world.time().steady() + kPatience);
}

void SimSales::attempt(SimDesk& desk, int count, const FeedId& run, std::chrono::milliseconds until)
{
    if (!desk.isUp() || desk.replica().run() != run)
        return;
    m_world.stayAwake(kSaleTakes);
    const CategoryId category = m_world.event().forSale;
    const auto result = BoxOffice(desk.replica()).sell({category, Payment::Cash, count, {}});
    desk.changed();
    if (!m_world.survives(desk))
        return;
    SimCounts& counts = m_world.counts();
    const auto wanted = std::uint32_t(count);
    if (result && !result->isSold() && m_world.time().steady() < until &&
        desk.sync().couldObtain(category, wanted)) {
        desk.sync().want(category, wanted);
        m_world.machines().at(m_world.time().steady() + kTriesEvery,
                              [this, &desk, count, run, until] { attempt(desk, count, run, until); });
        return;
    }
    desk.sync().want(category, 0);
    m_world.trace().add("sell", {desk.number(), count, result.has_value(), result && result->isSold()});
    // A desk may know that it was revoked, or that who defined the category was.
    if (!result) {
        if (result.error().code != ErrorCode::NotPermitted && result.error().code != ErrorCode::NotFound)
            m_world.find(QStringLiteral("sell: ") + errorText(result.error()));
        return;
    }
    counts.soldOut += !result->isSold();
    if (result->isSold())
        desk.madeDurable();
    for (const SoldTicket& sold : result->tickets) {
        ++counts.sold;
        m_world.print(sold.record, desk);
        afterwards(desk, sold.record, sold.ticket.code);
    }
    desk.sync().pump();
}

void SimSales::afterwards(SimDesk& desk, const RecordRef& sale, const QString& code)
{
    const auto soon = [this] { return m_world.now() + std::chrono::seconds(m_dice.between(1, 90)); };
    if (m_dice.oneIn(3))
        m_world.schedule().at(
            soon(), [this, code] { m_world.scan(*m_dice.pick(m_world.desks()), code, 0, Direction::Entry); });
    if (m_dice.oneIn(6))
        m_world.schedule().at(soon(), [this, &desk, sale] {
            if (!desk.isUp())
                return;
            const auto taken = BoxOffice(desk.replica()).takeBack(sale);
            m_world.trace().add("take back", {desk.number(), taken.has_value()});
            m_world.counts().takenBack += taken.has_value();
            m_world.afterWriting(desk);
        });
}

void SimSales::changeQuota(int change)
{
    SimDesk& desk = *m_world.desks().front();
    if (!desk.isUp())
        return;
    BoxOffice office(desk.replica());
    const CategoryId category = m_world.event().forSale;
    const auto changed = office.setQuota(category, office.standing(category).total + change);
    m_world.trace().add("quota", {change, changed.has_value()});
    m_world.afterWriting(desk);
}

} // namespace gatelog::sim
