// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/discovery.h"
#include "sync/net/peer_connection.h"
#include "sync/session/join_initiator.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace gatelog {

/// Why a desk could not join.
struct JoinFailure
{
    std::optional<JoinVerdict> verdict;     ///< an answer came
    bool isProven = false;                  ///< and an administrator of the event gave it
    CloseReason reason = CloseReason::None; ///< no answer came: what became of the last address
    QString detail;                         ///< untranslated: "192.0.2.1:4000"
};

/// The new desk's side of a join (sync/PROTOCOL.md, section 9): finds somebody who answers, and carries a
/// JoinInitiator's messages. One join at a time; ends with enrolled() or failed(), unless cancelled. One
/// thread, with an event loop.
class JoinClient : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kConnectLimit{2'000};
    static constexpr std::size_t kMaxAddresses = 32;
    /// Where somebody is there, but has too many to let in, or the connection breaks: again after so long,
    /// doubling, until the deadline. Where nobody is, every address is tried once.
    static constexpr std::chrono::milliseconds kFirstRetry{500};
    static constexpr std::chrono::milliseconds kLastRetry{4'000};
    static constexpr std::chrono::milliseconds kRetriesFor{120'000};
    /// After the first beacon: others may be near that invite to another event.
    static constexpr std::chrono::milliseconds kBeaconsFor{1'500};
    static constexpr std::size_t kMaxHosts = 16;

    /// `device` is the key that is to be enrolled. `clock` must outlive it.
    JoinClient(const SigningKey& device, const Clock& clock);
    ~JoinClient() override;

    /// Tries the invitation's addresses in turn, and `besides` after them. Usage for a name that is none.
    Result<> join(const Invitation& invitation, const QString& name,
                  const std::vector<Endpoint>& besides = {});
    /// By code, with whom hostsHeard() named, or at an address that was typed. Usage as above.
    Result<> joinByCode(const Endpoint& endpoint, const QString& name);
    /// The person has seen the same digits on both screens.
    void confirmCode();
    void cancel();

    /// Asks who lets desks join by code; hostsHeard() answers, once, when somebody does.
    void lookForBeacons(quint16 discoveryPort = 47615);
    void stopLooking();

Q_SIGNALS:
    /// One address of each, the first heard of first: a person must choose where there are several.
    void hostsHeard(const std::vector<gatelog::Endpoint>& hosts);
    /// Whom to join has too many others to let in; it is asked again.
    void busy();
    /// An administrator is asked.
    void waiting();
    void codeToCompare(const QString& code);
    /// By the desk at `endpoint`, which is there to synchronise with next.
    void enrolled(const gatelog::PublicKey& authority, const gatelog::Endpoint& endpoint);
    void failed(const gatelog::JoinFailure& failure);

private:
    void begin(JoinInitiator initiator, std::deque<Endpoint> endpoints, const EventId& event,
               Purpose purpose);
    void tryNext();
    void onRoundOver();
    void onBeacon(const Presence& presence, const Endpoint& from);
    void onJoinReceived(const QByteArray& message);
    void onClosed(CloseReason reason);
    void take(const JoinInitiator::Progress& progress);
    void fail(const JoinFailure& failure);
    void hangUp();

    SigningKey m_device;
    const Clock& m_clock;
    std::unique_ptr<Discovery> m_discovery;
    std::unique_ptr<PeerConnection> m_connection;
    std::optional<JoinInitiator> m_fresh; ///< as at the start: each address gets a copy
    std::optional<JoinInitiator> m_initiator;
    std::deque<Endpoint> m_endpoints; ///< still to be tried in this round
    std::deque<Endpoint> m_round;     ///< all of them
    bool m_isSomebodyThere = false;   ///< somebody answered in this round, without a verdict
    std::chrono::milliseconds m_retryIn{kFirstRetry};
    std::chrono::milliseconds m_retryUntil{0};
    Endpoint m_remote; ///< that is tried, or answered
    bool m_isCodeShown = false;
    std::optional<SessionIdentity> m_identity;
    Purpose m_purpose = Purpose::Sync;
    CloseReason m_lastReason = CloseReason::Unreachable;
    QTimer m_connectTimer;
    QTimer m_retryTimer;
    struct Host
    {
        RunId run;
        Endpoint endpoint;
    };
    std::vector<Host> m_hosts;
    QTimer m_hostsTimer;
    std::uint32_t m_lastNumber = 0;
};

} // namespace gatelog
