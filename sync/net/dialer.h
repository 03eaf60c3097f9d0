// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/endpoint.h"
#include "sync/session/message.h"
#include "sync/session/topology.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace gatelog {

/// Which side connected.
enum class BegunBy : std::uint8_t { Us, Peer };

/// Of two sessions between the same two runs, whether the younger stays (sync/PROTOCOL.md, section 2). Both
/// sides come to the same answer.
[[nodiscard]] bool youngerStays(const message::PeerRef& own, const message::PeerRef& peer, BegunBy older,
                                BegunBy younger);

/// Knows addresses, and when to connect to which (sync/PROTOCOL.md, section 2). Pure: times are steady and
/// come as arguments. Its owner takes begin() and overdue() at nextDeadline() and after each call that
/// changes something, and tells what became of each attempt by exactly one ended().
class Dialer
{
public:
    using Millis = std::chrono::milliseconds;
    static constexpr std::size_t kMaxAddresses = 1'024;
    static constexpr std::size_t kMaxAddressesOfDevice = 8;
    static constexpr std::size_t kMaxAttempts = 8;
    /// So that a flood of datagrams leaves room for addresses that were told.
    static constexpr std::size_t kMaxHeardAttempts = 6;
    static constexpr Millis kAttemptLimit{2'000};
    static constexpr Millis kFirstRetry{500};
    static constexpr Millis kLastRetry{8'000};
    static constexpr Millis kLastNamedRetry{60'000}; ///< of an address that only other devices name
    /// Where one of the two was revoked: that is for good.
    static constexpr Millis kFirstDismissedRetry{60'000};
    static constexpr Millis kLastDismissedRetry{600'000};
    static constexpr Millis kHigherKeyWaits{1'000};
    static constexpr Millis kHereFor{60'000}; ///< after a datagram, without a session
    /// Then an address that only a datagram, or another device, named is forgotten.
    static constexpr Millis kHeardFor{180'000};

    /// How a connection that begin() asked for ended.
    enum class Outcome : std::uint8_t {
        Failed,     ///< it did not come about, or ended in the handshake
        Refused,    ///< one of the sides does not want the other
        Dismissed,  ///< as one of them was revoked
        Superseded, ///< another session with the same run stays
        WasOpen,
    };

    explicit Dialer(const message::PeerRef& own) : m_own(own) {}

    /// Typed, remembered or of an invitation: never forgotten. Nothing happens beyond kMaxAddresses.
    void add(const Endpoint& endpoint);
    /// A datagram of `device` names this address.
    void heard(const Endpoint& endpoint, const message::PeerRef& device, TopologyRole role, Millis now);

    /// Another device says that `device` is there: nothing to rely on, but to try.
    void named(const Endpoint& endpoint, const message::PeerRef& device, TopologyRole role, Millis now);
    /// Rights have changed: who was dismissed, or dismissed us, is tried again.
    void rightsChanged(Millis now);

    void sessionOpened(const message::PeerRef& device, TopologyRole role);
    void sessionClosed(const message::PeerRef& device, Millis now);

    /// Whom to connect to now; these attempts are under way then.
    std::vector<Endpoint> begin(Millis now);
    /// Attempts to be aborted: they took longer than kAttemptLimit. Each wants its ended().
    std::vector<Endpoint> overdue(Millis now) const;
    /// The connection came about: what follows has its own limits.
    void connected(const Endpoint& endpoint);
    /// This is who answers there. Our own run: never again.
    void identified(const Endpoint& endpoint, const message::PeerRef& device);
    void ended(const Endpoint& endpoint, Outcome outcome, Millis now);

    /// Millis::max(): nothing is planned.
    Millis nextDeadline(Millis now) const;
    DevicesHere here(Millis now) const;
    bool hasHeard(Millis now) const;
    /// Devices that datagrams came from lately and that have no session.
    int heardOf(Millis now) const;
    std::size_t addressCount() const { return m_addresses.size(); }

private:
    enum class State : std::uint8_t { Idle, Connecting, Connected };
    struct Address
    {
        Endpoint endpoint;
        bool isTold = false;
        bool isOurs = false;
        TopologyRole role = TopologyRole::Desk;
        State state = State::Idle;
        int failures = 0;
        int dismissals = 0;
        std::optional<message::PeerRef> device{}; ///< who was heard or found there last
        std::optional<Millis> heardAt{};
        std::optional<Millis> namedAt{};
        std::optional<Millis> begunAt{};
        Millis notBefore{0};
    };

    /// What addresses are judged by.
    struct Plan
    {
        std::set<std::uint64_t> neighbours;
        std::set<message::PeerRef> busy; ///< an attempt is under way
    };

    Address* find(const Endpoint& endpoint);
    Address* place(const Endpoint& endpoint, const std::optional<message::PeerRef>& device);
    void dropOldestHeard(const std::optional<message::PeerRef>& device);
    void forget(Millis now);
    bool hasSession(const Address& address, Millis now) const;
    Plan plan(Millis now) const;
    bool isWanted(const Address& address, const Plan& plan, Millis now) const;
    bool isHere(const Address& address, Millis now) const;
    bool isNamed(const Address& address, Millis now) const;
    Millis patience(const message::PeerRef& device) const;

    message::PeerRef m_own;
    std::vector<Address> m_addresses;
    std::map<message::PeerRef, TopologyRole> m_sessions;
};

} // namespace gatelog
