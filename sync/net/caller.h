// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/dialer.h"

#include <QObject>
#include <QTimer>

namespace gatelog {

/// The Dialer with a clock: asks for connections when they are due. One thread, with an event loop.
class Caller : public QObject
{
    Q_OBJECT

public:
    /// Several things that happen together are thought about once.
    static constexpr std::chrono::milliseconds kThinkEvery{10};

    explicit Caller(const message::PeerRef& own);

    void add(const std::vector<Endpoint>& endpoints);
    void heard(const Endpoint& endpoint, const message::PeerRef& device, TopologyRole role);
    void named(const Endpoint& endpoint, const message::PeerRef& device, TopologyRole role);
    void rightsChanged();
    void sessionOpened(const message::PeerRef& device, TopologyRole role);
    void sessionClosed(const message::PeerRef& device);
    void connected(const Endpoint& endpoint);
    void identified(const Endpoint& endpoint, const message::PeerRef& device);
    void ended(const Endpoint& endpoint, Dialer::Outcome outcome);

    const Dialer& dialer() const { return m_dialer; }

Q_SIGNALS:
    void callDue(const gatelog::Endpoint& endpoint);
    /// The attempt takes too long; ended() is awaited.
    void giveUp(const gatelog::Endpoint& endpoint);

private:
    void think();
    void thinkSoon();

    Dialer m_dialer;
    QTimer m_timer;
};

} // namespace gatelog
