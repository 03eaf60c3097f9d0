// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "sync/session/session.h"
#include "tests/sim/dice.h"
#include "tests/sim/schedule.h"
#include "tests/sim/sim_clock.h"
#include "tests/sim/sim_network.h"

#include <array>
#include <deque>
#include <functional>
#include <memory>

namespace gatelog::sim {

/// A TCP connection in virtual time: bytes in order both ways, late, cut into pieces and joined as it comes.
/// While one host does not reach the other its bytes wait. A host that dies says nothing; a connection that
/// breaks loses what is under way. Held by both ends and by what is under way.
class SimLink : public std::enable_shared_from_this<SimLink>
{
public:
    struct Receiver
    {
        std::function<void(QByteArrayView)> bytes;
        std::function<void()> ended;
    };

    SimLink(const VirtualTime& time, MachineSchedule& machines, SimNetwork& network, int initiator,
            int responder, Dice dice)
        : m_time(time), m_machines(machines), m_network(network), m_hosts{initiator, responder}, m_dice(dice)
    {
    }

    void attach(Side side, Receiver receiver) { m_receivers[std::size_t(side)] = std::move(receiver); }
    void send(Side from, const QByteArray& bytes);
    /// This end closes; the other hears of it behind what was sent.
    void close(Side from);
    /// The host of this end died, or left with no word: nothing comes from it any more, and nothing gets
    /// there.
    void vanish(Side from)
    {
        m_receivers[std::size_t(from)] = {};
        m_isGone[std::size_t(from)] = true;
    }
    /// Breaks now. Each end hears of it some time, or never.
    void snap();
    /// The hosts may reach each other again.
    void resume();
    bool isOver() const { return m_isGone[0] && m_isGone[1]; }

private:
    struct Chunk
    {
        std::chrono::milliseconds due;
        QByteArray bytes; ///< empty: the end
    };
    struct Way
    {
        std::deque<Chunk> chunks;
        bool isArmed = false;
        bool isClosed = false;
    };
    static Side opposite(Side side) { return side == Side::Initiator ? Side::Responder : Side::Initiator; }
    bool arrives(Side from) const
    {
        return m_network.reaches(m_hosts[std::size_t(from)], m_hosts[std::size_t(opposite(from))]);
    }
    void push(Side from, QByteArray bytes);
    void arm(Side from);
    void deliver(Side from);
    void endLater(Side at, std::chrono::milliseconds after);

    const VirtualTime& m_time;
    MachineSchedule& m_machines;
    SimNetwork& m_network;
    std::array<int, 2> m_hosts;
    Dice m_dice;
    std::array<Receiver, 2> m_receivers;
    std::array<bool, 2> m_isGone{};
    std::array<Way, 2> m_ways; ///< by the side that sends
};

} // namespace gatelog::sim
