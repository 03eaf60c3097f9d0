// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/system_clock.h"
#include "sync/net/sync_service.h"
#include "tests/support/test_author.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <map>
#include <mutex>

namespace gatelog::test {

/// Ports that another test program hardly has: below the range the system hands out, above the well-known
/// ones.
inline quint16 drawnPort()
{
    return quint16(12'000 + random64() % 18'000);
}

/// A SyncService in a thread of its own, and what it has told so far, read from the test's thread.
class Party : public QObject
{
public:
    explicit Party(char name, const SigningKey& authority = authorityKey())
        : service(clock), key(Author::key(name)), m_authority(authority.publicKey())
    {
        options.event = eventIdOf(m_authority);
        options.authority = m_authority;
        options.run = RunId(random64());
        options.discovery = false;
        options.listen = {{QHostAddress(QHostAddress::LocalHost), 0}};
        collect();
        service.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Party() override
    {
        const int before = stops;
        service.stop();
        (void)QTest::qWaitFor([&] { return stops > before; }, 5'000);
        m_thread.quit();
        m_thread.wait();
    }

    /// Of everybody named, oneself among them.
    void admit(const QByteArray& names, const QByteArray& revoked = {})
    {
        Membership membership;
        for (const char name : names)
            membership.members[Author::key(name).publicKey()] = {QString(QLatin1Char(name)), Role::Scanner,
                                                                 false};
        for (const char name : revoked)
            membership.members[Author::key(name).publicKey()] = {QString(QLatin1Char(name)), Role::Scanner,
                                                                 true};
        service.setMembership(membership);
    }
    void start() { service.start(options); }
    /// Starts, and waits for the port.
    bool listens()
    {
        start();
        return QTest::qWaitFor([this] { return !endpoints.empty(); }, 5'000);
    }
    void call(const Party& other) { service.addPeers({other.endpoints.front()}); }
    bool hasSession(const Party& other) const { return peerNumber(other).has_value(); }
    std::optional<PeerNumber> peerNumber(const Party& other) const
    {
        for (const auto& [number, identity] : open)
            if (identity == PeerIdentity{other.key.publicKey(), other.options.run})
                return number;
        return std::nullopt;
    }
    PeerIdentity identity() const { return {key.publicKey(), options.run}; }

    SystemClock clock;
    SyncService service;
    SigningKey key;
    SyncOptions options{.device = key};

    // Told by signals that were queued to the test's thread.
    std::vector<Endpoint> endpoints;
    std::map<PeerNumber, PeerIdentity> open;
    std::map<PeerNumber, PeerIdentity> dismissed;
    int openings = 0;
    std::vector<CloseReason> ends;
    std::vector<std::pair<PeerNumber, Message>> messages;
    std::vector<CloseReason> refusals;
    std::vector<Endpoint> worked;
    std::vector<std::pair<PeerNumber, JoinRequest>> requests;
    NetworkStatus status;
    int stops = 0;

private:
    void collect()
    {
        connect(&service, &SyncService::listening, this, [this](const auto& at) { endpoints = at; });
        connect(&service, &SyncService::opened, this, [this](PeerNumber peer, const PeerIdentity& who) {
            open.emplace(peer, who);
            ++openings;
        });
        connect(&service, &SyncService::revokedPeer, this,
                [this](PeerNumber peer, const PeerIdentity& who) { dismissed.emplace(peer, who); });
        connect(&service, &SyncService::closed, this, [this](PeerNumber peer, CloseReason reason) {
            open.erase(peer);
            ends.push_back(reason);
        });
        connect(&service, &SyncService::received, this,
                [this](PeerNumber peer, const Message& message) { messages.emplace_back(peer, message); });
        connect(&service, &SyncService::refusedByPeers, this,
                [this](CloseReason reason) { refusals.push_back(reason); });
        connect(&service, &SyncService::reached, this,
                [this](const Endpoint& endpoint) { worked.push_back(endpoint); });
        connect(
            &service, &SyncService::joinRequested, this,
            [this](PeerNumber peer, const JoinRequest& request) { requests.emplace_back(peer, request); });
        connect(&service, &SyncService::statusChanged, this,
                [this](const NetworkStatus& now) { status = now; });
        connect(&service, &SyncService::stopped, this, [this] { ++stops; });
    }

    PublicKey m_authority;
    QThread m_thread;
};

template <class Condition>
bool comes(Condition condition, int withinMs = 5'000)
{
    return QTest::qWaitFor(condition, withinMs);
}

} // namespace gatelog::test
