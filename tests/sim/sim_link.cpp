// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_link.h"

namespace gatelog::sim {
namespace {

using std::chrono::milliseconds;

constexpr std::int64_t kLatestWord_ms = 3'000;

} // namespace

void SimLink::send(Side from, const QByteArray& bytes)
{
    Way& way = m_ways[std::size_t(from)];
    if (bytes.isEmpty() || way.isClosed)
        return;
    if (m_isGone[std::size_t(opposite(from))]) {
        // A host that is up again knows nothing of the connection and says so; one that is down does not.
        if (m_dice.oneIn(2))
            endLater(from, m_network.linkDelay());
        return;
    }
    qsizetype at = 0;
    while (m_dice.oneIn(4) && at < bytes.size()) {
        const qsizetype size = 1 + qsizetype(m_dice.below(std::uint64_t(bytes.size() - at)));
        push(from, bytes.sliced(at, size));
        at += size;
    }
    if (at < bytes.size())
        push(from, bytes.sliced(at));
}

void SimLink::push(Side from, QByteArray bytes)
{
    Way& way = m_ways[std::size_t(from)];
    milliseconds due = m_time.steady() + m_network.linkDelay();
    if (!way.chunks.empty())
        due = std::max(due, way.chunks.back().due);
    way.chunks.push_back({due, std::move(bytes)});
    arm(from);
}

void SimLink::arm(Side from)
{
    Way& way = m_ways[std::size_t(from)];
    if (way.isArmed || way.chunks.empty() || !arrives(from))
        return;
    way.isArmed = true;
    m_machines.at(std::max(way.chunks.front().due, m_time.steady()), [self = shared_from_this(), from] {
        self->m_ways[std::size_t(from)].isArmed = false;
        self->deliver(from);
    });
}

void SimLink::deliver(Side from)
{
    Way& way = m_ways[std::size_t(from)];
    if (!arrives(from))
        return; // they wait for resume()
    QByteArray bytes;
    bool ends = false;
    while (!way.chunks.empty() && way.chunks.front().due <= m_time.steady() && !ends) {
        ends = way.chunks.front().bytes.isEmpty();
        bytes += way.chunks.front().bytes;
        way.chunks.pop_front();
    }
    const Side to = opposite(from);
    if (const auto receive = m_receivers[std::size_t(to)].bytes; receive && !bytes.isEmpty())
        receive(bytes);
    if (const auto ended = m_receivers[std::size_t(to)].ended; ended && ends)
        ended();
    arm(from);
}

void SimLink::close(Side from)
{
    Way& way = m_ways[std::size_t(from)];
    vanish(from);
    if (way.isClosed)
        return;
    push(from, {});
    way.isClosed = true;
}

void SimLink::snap()
{
    for (const Side side : {Side::Initiator, Side::Responder}) {
        Way& way = m_ways[std::size_t(side)];
        for (const Chunk& chunk : way.chunks)
            m_network.countLost(chunk.bytes.size());
        way.chunks.clear();
        way.isClosed = true;
        if (!m_dice.oneIn(3)) // a third of the ends has only its deadline to tell
            endLater(side, milliseconds(m_dice.between(0, kLatestWord_ms)));
    }
}

void SimLink::endLater(Side at, milliseconds after)
{
    m_machines.at(m_time.steady() + after, [self = shared_from_this(), at] {
        if (const auto ended = self->m_receivers[std::size_t(at)].ended)
            ended();
    });
}

void SimLink::resume()
{
    arm(Side::Initiator);
    arm(Side::Responder);
}

} // namespace gatelog::sim
