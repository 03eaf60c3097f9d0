// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_sync.h"

#include "tests/sim/sim_world.h"
#include "tests/sim/work_meter.h"

#include <algorithm>

namespace gatelog::sim {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds kShunnedFor = 60s;
constexpr milliseconds kAwakeForNews = 300ms;

} // namespace

SimSync::SimSync(SimWorld& world, SimDesk& desk)
    : m_world(world), m_desk(desk), m_identity{desk.replica().device(), RunId(world.dice().next())},
      m_noiseKey(DhKeyPair::generate()), m_dice(world.dice().split())
{
    m_exchange.emplace(desk.replica(), m_identity.run, m_dice.next());
    desk.replica().setObserver([this](std::span<const VerifiedRecord> records, FeedIndex::Origin origin) {
        if (origin != FeedIndex::Origin::Own)
            return;
        m_exchange->appended(records);
        lookSoon();
    });
    if (world.sales().areOn())
        m_sharing.emplace(desk.replica());
}

SessionTime SimSync::time() const
{
    return {m_world.time().steady(), m_desk.clock().now()};
}

SimSync::ConnectionPtr SimSync::find(PeerNumber number) const
{
    const auto found = m_connections.find(number);
    return found == m_connections.end() ? nullptr : found->second;
}

void SimSync::connect(const std::shared_ptr<SimLink>& link, Side side, int host)
{
    const PeerNumber number(++m_lastNumber);
    const SessionIdentity identity{m_desk.replica().eventId(), *m_desk.folder().files().deviceKey(),
                                   m_identity.run, m_noiseKey};
    const auto connection =
        std::make_shared<Connection>(Connection{number, host, Session(side, identity, time()), link});
    m_connections[number] = connection;
    const std::weak_ptr<SimSync> weak = weak_from_this();
    link->attach(side, {[weak, number](QByteArrayView bytes) {
                            const auto self = weak.lock();
                            const auto to = self ? self->find(number) : nullptr;
                            if (!to)
                                return;
                            to->session.receive(bytes, self->time());
                            self->settle(to);
                        },
                        [weak, number] {
                            const auto self = weak.lock();
                            const auto to = self ? self->find(number) : nullptr;
                            if (!to)
                                return;
                            to->session.connectionLost();
                            self->settle(to);
                        }});
    settle(connection);
}

bool SimSync::isConnectedTo(int host) const
{
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [host](const auto& entry) { return entry.second->host == host; });
}

bool SimSync::wants(int host, const PublicKey& device) const
{
    const auto shunned = m_shunned.find(host);
    const Setup& setup = m_desk.replica().setup();
    return !isConnectedTo(host) && !setup.revoked.contains(device) &&
           !setup.revoked.contains(m_identity.device) &&
           (shunned == m_shunned.end() || shunned->second <= m_world.time().steady());
}

void SimSync::settle(const ConnectionPtr& connection)
{
    for (auto events = connection->session.takeEvents(); !events.empty();
         events = connection->session.takeEvents()) {
        for (Session::Event& event : events) {
            handle(connection, event);
            if (m_isOver)
                return;
        }
    }
    if (const QByteArray bytes = connection->session.takeOutput(); !bytes.isEmpty()) {
        m_world.counts().bytesSent += bytes.size();
        connection->link->send(connection->session.side(), bytes);
    }
    if (connection->session.isClosed())
        drop(connection);
    else
        arm();
}

void SimSync::handle(const ConnectionPtr& connection, Session::Event& event)
{
    if (const auto* who = std::get_if<Session::Identified>(&event))
        identified(connection, who->peer);
    else if (const auto* open = std::get_if<Session::Opened>(&event))
        opened(connection, open->peer);
    else if (auto* message = std::get_if<Message>(&event))
        received(connection, *message);
    else if (const auto* closed = std::get_if<Session::Closed>(&event)) {
        m_world.trace().add("closed", {m_desk.number(), connection->host, int(closed->reason)});
        if (closed->reason == CloseReason::Revoked || closed->reason == CloseReason::NotEnrolled)
            m_shunned[connection->host] = m_world.time().steady() + kShunnedFor;
    }
}

void SimSync::identified(const ConnectionPtr& connection, const PeerIdentity& peer)
{
    const Setup& setup = m_desk.replica().setup();
    if (!setup.devices.contains(peer.device)) {
        connection->session.refuse(CloseReason::NotEnrolled, time());
    } else if (setup.revoked.contains(peer.device)) {
        connection->session.acceptRevoked(time());
        m_exchange->openedRevoked(connection->number);
        pump();
        connection->session.close(CloseReason::Revoked, time());
    } else {
        connection->session.accept(time());
    }
}

void SimSync::opened(const ConnectionPtr& connection, const PeerIdentity& peer)
{
    const auto bestBegun = [&](const Connection& one) {
        return (one.session.side() == Side::Initiator) == (m_identity < peer);
    };
    for (const auto& [number, older] : std::map(m_connections)) {
        if (older == connection || !older->isOpen || older->session.peer() != peer)
            continue;
        const bool youngerStays =
            older->session.side() == connection->session.side() || bestBegun(*connection);
        Session& other = youngerStays ? older->session : connection->session;
        other.close(CloseReason::Superseded, time());
        if (!youngerStays)
            return;
        settle(older);
        if (m_isOver)
            return;
    }
    connection->isOpen = true;
    ++m_world.counts().sessions;
    m_world.trace().add("opened", {m_desk.number(), connection->host});
    m_exchange->opened(connection->number, peer, m_world.time().steady());
    pump();
}

void SimSync::received(const ConnectionPtr& connection, Message& message)
{
    if (!connection->isOpen)
        return;
    if (const auto* range = std::get_if<message::Range>(&message)) {
        connection->rangeBytes += range->encoded.size();
        ++m_world.counts().rangesMerged;
        m_world.stayAwake(kAwakeForNews);
        m_touchesRights = m_touchesRights || std::any_of(range->records.begin(), range->records.end(),
                                                         [](const VerifiedRecord& record) {
                                                             return touchesMany(record->kind());
                                                         });
    } else if (const auto* bad = std::get_if<message::BadRange>(&message)) {
        connection->rangeBytes += bad->bytes;
        ++m_world.counts().rangesRefused;
    }
    m_exchange->received(connection->number, std::move(message), m_world.time().steady());
    pump();
}

void SimSync::drop(const ConnectionPtr& connection)
{
    if (m_connections.erase(connection->number) == 0)
        return;
    connection->link->close(connection->session.side());
    if (connection->isOpen) {
        m_exchange->closed(connection->number, m_world.time().steady());
        pump();
    }
}

void SimSync::claim(const Admission& admission, Answer answer)
{
    const auto self = shared_from_this(); // the answer may be its end
    const auto asked =
        m_exchange->claim({admission.ticket, admission.list, admission.gate, admission.day, admission.staff},
                          m_world.time().steady());
    ++m_world.counts().claims;
    if (asked.outcome)
        answer(*asked.outcome);
    else
        m_waiting.emplace(asked.number, std::move(answer));
    if (!m_isOver)
        pump();
}

void SimSync::release(std::uint32_t number)
{
    m_exchange->release(number);
}

void SimSync::changedElsewhere()
{
    m_exchange->changedElsewhere();
    lookSoon();
    pump();
}

void SimSync::pump()
{
    const auto self = shared_from_this();
    if (std::exchange(m_view, m_exchange->view().id()) != m_exchange->view().id()) {
        m_viewSince = m_world.time().steady();
        m_world.viewChanged(m_desk);
        lookSoon();
    }
    for (const ClaimOutcome& outcome : m_exchange->takeOutcomes()) {
        if (auto waiting = m_waiting.extract(outcome.number); !waiting.empty())
            waiting.mapped()(outcome);
        if (m_isOver)
            return;
    }
    std::map<PeerNumber, ConnectionPtr> touched;
    for (Outgoing& outgoing : m_exchange->takeOutgoing()) {
        const auto connection = find(outgoing.peer);
        if (!connection)
            continue;
        if (const auto* credit = std::get_if<message::Credit>(&outgoing.message))
            connection->credited += credit->bytes;
        m_world.counts().messages += 1;
        connection->session.send(outgoing.message, time());
        touched[outgoing.peer] = connection;
    }
    for (const PeerNumber number : m_exchange->takeBroken())
        if (const auto connection = find(number)) {
            connection->session.close(CloseReason::ProtocolBroken, time());
            touched[number] = connection;
        }
    for (const auto& [number, connection] : touched) {
        settle(connection);
        if (m_isOver)
            return;
    }
    planTurn();
    arm();
}

void SimSync::planTurn()
{
    if (m_turnPlanned || !m_exchange->hasWork())
        return;
    m_turnPlanned = true;
    m_world.machines().at(m_world.time().steady() + milliseconds(m_dice.between(0, 2)),
                          [weak = weak_from_this()] {
                              if (const auto self = weak.lock(); self && !self->m_isOver)
                                  self->turn();
                          });
}

void SimSync::turn()
{
    m_turnPlanned = false;
    for (std::int64_t steps = m_dice.between(1, 3); steps > 0 && !m_isOver; --steps)
        step();
}

void SimSync::step()
{
    WorkMeter meter(m_desk.replica().connection());
    const MergePace pace = m_dice.oneIn(2) ? MergePace::Alone : MergePace::BetweenScans;
    const auto worked = m_exchange->work(m_world.time().steady(), pace);
    const MergeCounts counts = m_exchange->takeMerged();
    const std::int64_t steps = meter.take();
    m_desk.changed();
    if (!m_world.survives(m_desk))
        return;
    m_world.merged(m_desk, {counts, steps, m_touchesRights, worked ? QString() : errorText(worked.error())});
    if (!m_exchange->hasWork())
        m_touchesRights = false;
    m_world.counts().recordsNew += counts.stored;
    m_world.counts().recordsKnown += counts.known;
    if (counts.stored > 0) {
        lookSoon();
        closeRevoked();
    }
    if (!m_isOver)
        pump();
}

void SimSync::closeRevoked()
{
    const std::set<PublicKey> revoked(m_desk.replica().setup().revoked.begin(),
                                      m_desk.replica().setup().revoked.end());
    for (const auto& [number, connection] : std::map(m_connections)) {
        if (!connection->isOpen || !revoked.contains(connection->session.peer()->device))
            continue;
        connection->session.close(CloseReason::Revoked, time());
        settle(connection);
        if (m_isOver)
            return;
    }
}

void SimSync::arm()
{
    milliseconds next = m_exchange->nextDeadline();
    for (const auto& [number, connection] : m_connections)
        next = std::min(next, connection->session.nextDeadline());
    if (next == milliseconds::max() || (m_armedAt && *m_armedAt <= next))
        return;
    next = std::max(next, m_world.time().steady() + 1ms);
    m_armedAt = next;
    m_world.machines().at(next, [weak = weak_from_this(), next] {
        const auto self = weak.lock();
        if (self && !self->m_isOver && self->m_armedAt == next)
            self->tick();
    });
}

void SimSync::tick()
{
    m_armedAt.reset();
    m_exchange->tick(m_world.time().steady());
    for (const auto& [number, connection] : std::map(m_connections)) {
        connection->session.tick(time());
        settle(connection);
        if (m_isOver)
            return;
    }
    pump();
}

void SimSync::leave()
{
    for (const auto& [number, connection] : m_connections) {
        connection->session.close(CloseReason::Going, time());
        connection->link->send(connection->session.side(), connection->session.takeOutput());
        connection->link->close(connection->session.side());
    }
    m_connections.clear();
    vanish();
}

void SimSync::vanish()
{
    m_isOver = true;
    for (const auto& [number, connection] : m_connections)
        connection->link->vanish(connection->session.side());
    m_connections.clear();
    m_waiting.clear();
}

bool SimSync::isAtRest(QString& why) const
{
    if (m_exchange->hasWork())
        why = QStringLiteral("has work");
    for (const auto& [number, connection] : m_connections)
        if (connection->rangeBytes - connection->credited >= Exchange::kCreditStep)
            why = QStringLiteral("owes credit for %1 of %2 bytes")
                      .arg(connection->rangeBytes - connection->credited)
                      .arg(connection->rangeBytes);
    for (const PeerProgress& peer : m_exchange->progress())
        if (!peer.isCaughtUp || !peer.hasCaughtUp || peer.lacking != 0)
            why = QStringLiteral("is not caught up (%1, %2, lacks %3)")
                      .arg(peer.isCaughtUp)
                      .arg(peer.hasCaughtUp)
                      .arg(peer.lacking);
    return why.isEmpty();
}

} // namespace gatelog::sim
