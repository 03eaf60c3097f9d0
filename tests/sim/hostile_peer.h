// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/session.h"
#include "tests/sim/hostile_author.h"
#include "tests/sim/sim_link.h"

#include <memory>

namespace gatelog::sim {

/// An enrolled device that holds its key and speaks the protocol, and lies in it: about what it holds, whom
/// it sees, what it was granted and what others claim; or sends bytes that are no protocol at all. It talks
/// in bursts until its connection ends.
class HostilePeer : public std::enable_shared_from_this<HostilePeer>
{
public:
    struct Surroundings
    {
        const VirtualTime& time;
        MachineSchedule& machines;
        HostileAuthor& author;
        const EventTemplate& event;
        std::vector<FeedId> feeds; ///< that it knows of
    };
    HostilePeer(Surroundings around, std::shared_ptr<SimLink> link, Dice dice);

    void begin();

private:
    static constexpr int kBursts = 12;
    static constexpr int kMostAtOnce = 300;

    SessionTime now() const { return {m_around.time.steady(), m_around.time.now()}; }
    void took(QByteArrayView bytes);
    void heard(const Message& message);
    void burst();
    void lie();
    void claimMuch();
    void sendNoise();
    message::Heads falseHeads();
    void flush();

    Surroundings m_around;
    std::shared_ptr<SimLink> m_link;
    Dice m_dice;
    Session m_session;
    QByteArray m_sent; ///< for saying it again
    std::vector<message::PeerRef> m_peers;
    ViewId m_view;
    int m_bursts = 0;
    bool m_isOver = false;
};

} // namespace gatelog::sim
