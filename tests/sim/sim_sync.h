// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/scanner.h"
#include "sync/exchange/exchange.h"
#include "sync/exchange/quota_sharing.h"
#include "sync/session/session.h"
#include "tests/sim/sim_link.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace gatelog::sim {

class SimDesk;
class SimWorld;

/// What a desk has to do with others while it is up, as the app does it: an exchange over its replica and a
/// session for each connection. After vanish() or leave() nothing happens to it any more.
class SimSync : public std::enable_shared_from_this<SimSync>
{
public:
    SimSync(SimWorld& world, SimDesk& desk);

    const PeerIdentity& identity() const { return m_identity; }
    const Exchange& exchange() const { return *m_exchange; }
    /// When the view became what it is, steady.
    std::chrono::milliseconds viewSince() const { return m_viewSince; }

    /// `host`: who is at the other end, as the network knows it.
    void connect(const std::shared_ptr<SimLink>& link, Side side, int host);
    /// Whether it would connect to this host, whose device this is.
    bool wants(int host, const PublicKey& device) const;
    bool isConnectedTo(int host) const;

    using Answer = std::function<void(const ClaimOutcome&)>;
    /// `answer` comes at once or within Claims::kPatience; never once this is over.
    void claim(const Admission& admission, Answer answer);
    void release(std::uint32_t number);
    void changedElsewhere();
    /// As ReplicaSales has them: guests wait for so many tickets (0: not any more), and whether they should.
    void want(CategoryId category, std::uint32_t count);
    bool couldObtain(CategoryId category, std::uint32_t count) const;
    /// Passes on what the exchange has to say.
    void pump();

    void leave();  ///< in good order
    void vanish(); ///< the power failed

    /// Nothing is owed to anybody: caught up, and ranges have their credit.
    bool isAtRest(QString& why) const;

private:
    struct Connection
    {
        PeerNumber number;
        int host;
        Session session;
        std::shared_ptr<SimLink> link;
        bool isOpen = false;
        qsizetype rangeBytes = 0; ///< received
        qsizetype credited = 0;
    };
    using ConnectionPtr = std::shared_ptr<Connection>;

    SessionTime time() const;
    ConnectionPtr find(PeerNumber number) const;
    void settle(const ConnectionPtr& connection);
    void handle(const ConnectionPtr& connection, Session::Event& event);
    void identified(const ConnectionPtr& connection, const PeerIdentity& peer);
    void opened(const ConnectionPtr& connection, const PeerIdentity& peer);
    void received(const ConnectionPtr& connection, Message& message);
    void drop(const ConnectionPtr& connection);
    void closeRevoked();
    void planTurn();
    void turn();
    void step();
    void arm();
    void lookSoon();
    void lookAt(std::chrono::milliseconds time);
    void lookAtQuotas();
    void tick();

    SimWorld& m_world;
    SimDesk& m_desk;
    PeerIdentity m_identity;
    DhKeyPair m_noiseKey;
    Dice m_dice;
    std::optional<Exchange> m_exchange;
    std::optional<QuotaSharing> m_sharing; ///< where there is something to sell
    std::map<PeerNumber, ConnectionPtr> m_connections;
    std::map<int, std::chrono::milliseconds> m_shunned; ///< host → until when
    std::map<std::uint32_t, Answer> m_waiting;
    std::uint32_t m_lastNumber = 0;
    ViewId m_view;
    std::chrono::milliseconds m_viewSince{0};
    std::optional<std::chrono::milliseconds> m_armedAt;
    std::optional<std::chrono::milliseconds> m_lookAt;
    bool m_turnPlanned = false;
    bool m_touchesRights = false; ///< what waits to be merged does
    bool m_isOver = false;
};

} // namespace gatelog::sim
