// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/session_table.h"
#include "sync/session/join_responder.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace gatelog {

/// Answers those who want to join (sync/PROTOCOL.md, section 9), within the limits of section 10. One thread.
class JoinDesk : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMaxWaiting = 16; ///< for the administrator
    static constexpr std::ptrdiff_t kMaxWaitingOfAddress = 4;
    /// Until all is said that only the programs have to say.
    static constexpr std::chrono::milliseconds kAsksWithin{5'000};
    static constexpr int kMaxTriesPerMinute = 10; ///< without a valid token, from one address
    static constexpr qsizetype kMaxAddresses = 4'096;

    /// `sessions` and `clock` must outlive it.
    JoinDesk(SessionTable& sessions, const PublicKey& authority, const Clock& clock);

    void setInvitations(const std::vector<OpenInvitation>& invitations) { m_invitations = invitations; }
    /// The administrator's word. Nothing happens where nobody waits under that number.
    void answer(PeerNumber peer, JoinVerdict verdict);

Q_SIGNALS:
    void requested(gatelog::PeerNumber peer, const gatelog::JoinRequest& request);
    void ended(gatelog::PeerNumber peer);

private:
    struct Guest
    {
        JoinResponder responder;
        QHostAddress address;
        std::chrono::milliseconds since{0};
        bool isWaiting = false; ///< for the administrator
    };
    struct Tries
    {
        std::chrono::milliseconds since{0};
        int count = 0;
    };

    void receive(PeerNumber peer, const QByteArray& message);
    void turnAway(PeerNumber peer, CloseReason reason);
    void onEnded(PeerNumber peer);
    bool mayTry(const QHostAddress& address);
    void countTry(const QHostAddress& address);
    bool mayWait(const QHostAddress& address) const;
    void endSlow();

    SessionTable& m_sessions;
    PublicKey m_authority;
    const Clock& m_clock;
    std::vector<OpenInvitation> m_invitations;
    std::map<PeerNumber, Guest> m_guests;
    QHash<QHostAddress, Tries> m_tries;
    QTimer m_slowTimer; ///< runs while there are guests
};

} // namespace gatelog
