// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/hostile_peer.h"

#include "core/feed/record_range.h"

namespace gatelog::sim {
namespace {

using std::chrono::milliseconds;

constexpr qsizetype kReplayed = 4'096;

} // namespace

HostilePeer::HostilePeer(Surroundings around, std::shared_ptr<SimLink> link, Dice dice)
    : m_around(std::move(around)), m_link(std::move(link)), m_dice(dice),
      m_session(
          Side::Initiator,
          {m_around.event.event, m_around.event.hostileDevice, RunId(m_dice.next()), DhKeyPair::generate()},
          now())
{
}

void HostilePeer::begin()
{
    const std::weak_ptr<HostilePeer> weak = weak_from_this();
    m_link->attach(Side::Initiator, {[self = shared_from_this()](QByteArrayView bytes) { self->took(bytes); },
                                     [weak] {
                                         if (const auto self = weak.lock())
                                             self->m_isOver = true;
                                     }});
    if (m_dice.oneIn(6))
        sendNoise(); // nothing but noise: no session comes of it
    flush();
    burst();
}

void HostilePeer::took(QByteArrayView bytes)
{
    m_session.receive(bytes, now());
    for (auto events = m_session.takeEvents(); !events.empty(); events = m_session.takeEvents()) {
        for (const Session::Event& event : events) {
            if (std::holds_alternative<Session::Identified>(event))
                m_session.accept(now());
            else if (const auto* message = std::get_if<Message>(&event))
                heard(*message);
        }
    }
    flush();
}

void HostilePeer::heard(const Message& message)
{
    if (const auto* peers = std::get_if<message::Peers>(&message))
        m_peers = peers->peers;
    if (const auto* fence = std::get_if<message::Fence>(&message)) {
        m_view = fence->view;
        m_session.send(
            message::Fenced{m_dice.oneIn(3) ? ViewId(m_dice.next()) : m_view, std::uint32_t(m_dice.below(4))},
            now());
    }
    if (const auto* claim = std::get_if<message::Claim>(&message)) // its key may make it the arbiter
        m_session.send(
            message::Answer{claim->number,
                            m_dice.oneIn(2) ? message::Arbitration::Granted : message::Arbitration::Taken,
                            {m_around.event.administrator.publicKey(), claim->gate, {}, Hlc()}},
            now());
}

message::Heads HostilePeer::falseHeads()
{
    message::Heads heads;
    for (const FeedId& feed : m_around.feeds)
        if (m_dice.oneIn(2))
            heads.frontier.set(feed,
                               {FeedTip{std::uint32_t(m_dice.between(1, m_dice.oneIn(2) ? 5 : 4'000'000'000)),
                                        m_dice.next()}});
    heads.isLast = !m_dice.oneIn(4);
    heads.asksForYours = m_dice.oneIn(2);
    if (m_dice.oneIn(2))
        heads.slices = FeedSlices(m_dice.next());
    return heads;
}

void HostilePeer::claimMuch()
{
    for (std::int64_t n = m_dice.between(1, kMostAtOnce); n > 0; --n) {
        const std::size_t list = std::size_t(m_dice.below(m_around.event.lists.size()));
        m_session.send(message::Claim{std::uint32_t(m_dice.below(1'000)),
                                      m_view,
                                      m_dice.pick(m_around.event.tickets),
                                      m_around.event.lists[list].id,
                                      m_around.event.gates[list].id,
                                      20'413,
                                      {}},
                       now());
    }
}

void HostilePeer::lie()
{
    switch (m_dice.below(9)) {
    case 0:
        m_session.send(falseHeads(), now());
        break;
    case 1:
        m_session.send(message::Range{encodeRange(m_around.author.strike(m_around.time.now())), {}}, now());
        break;
    case 2:
        claimMuch();
        break;
    case 3:
        for (std::int64_t n = m_dice.between(1, kMostAtOnce); n > 0; --n)
            m_session.send(message::Release{std::uint32_t(m_dice.below(60))}, now());
        break;
    case 4:
        m_session.send(message::Fence{ViewId(m_dice.next()), 1}, now());
        m_session.send(message::Fenced{ViewId(m_dice.next()), 1}, now());
        break;
    case 5: {
        message::Peers peers{m_peers};
        for (message::PeerRef& peer : peers.peers)
            if (m_dice.oneIn(3))
                peer.run = RunId(m_dice.next());
        m_session.send(peers, now());
        break;
    }
    case 6:
        for (const FeedId& feed : m_around.feeds)
            m_session.send(message::Refused{feed}, now());
        m_session.send(message::Credit{std::uint32_t(m_dice.next())}, now());
        break;
    case 7:
        for (std::int64_t n = m_dice.between(1, kMostAtOnce); n > 0; --n)
            m_session.send(message::Digest{m_dice.next()}, now());
        m_session.send(message::Slices{}, now());
        m_session.send(falseHeads(), now());
        break;
    default:
        for (std::int64_t n = m_dice.between(1, kMostAtOnce); n > 0; --n)
            m_session.send(message::Done{}, now());
    }
}

void HostilePeer::sendNoise()
{
    if (m_dice.oneIn(2)) {
        m_link->send(Side::Initiator, m_sent.last(std::min(m_sent.size(), kReplayed)));
        return;
    }
    QByteArray noise(qsizetype(m_dice.between(1, 70'000)), Qt::Uninitialized);
    for (char& byte : noise)
        byte = char(m_dice.next());
    m_link->send(Side::Initiator, noise);
}

void HostilePeer::burst()
{
    if (m_isOver || m_session.isClosed() || ++m_bursts > kBursts) {
        m_link->vanish(Side::Initiator); // and says nothing
        return;
    }
    if (m_session.isOpen())
        lie();
    flush();
    if (m_dice.oneIn(12))
        sendNoise();
    m_around.machines.at(m_around.time.steady() + milliseconds(m_dice.between(1, 600)),
                         [self = shared_from_this()] { self->burst(); });
}

void HostilePeer::flush()
{
    const QByteArray bytes = m_session.takeOutput();
    m_sent = (m_sent + bytes).last(std::min(m_sent.size() + bytes.size(), 4 * kReplayed));
    // A byte now and then, a burst at other times.
    m_link->send(Side::Initiator, bytes);
}

} // namespace gatelog::sim
