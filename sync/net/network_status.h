// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/session/control_message.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace gatelog {

/// What the operator may want to know of the network. A value.
struct NetworkStatus
{
    struct Peer
    {
        PublicKey device;
        QString address;
        std::optional<std::chrono::milliseconds> clockOffset; ///< theirs less ours
        std::optional<std::chrono::milliseconds> roundTrip;
        std::optional<control::Condition> condition{}; ///< of its machine, as it says itself
        friend bool operator==(const Peer&, const Peer&) = default;
    };
    std::vector<Peer> peers;     ///< with an open session
    quint16 port = 0;            ///< where we listen; 0: nowhere
    QString listenProblem;       ///< why not: "192.0.2.1:4000: address in use"
    int interfaces = 0;          ///< up, with an address, without loopback
    bool hearsDatagrams = false; ///< some of our event came lately
    int heardOf = 0;      ///< devices of our event that datagrams came from lately and that have no session
    QString otherVersion; ///< the address of a peer that speaks another version; empty: none
    /// The median of the peers' offsets, ours among them as zero.
    std::optional<std::chrono::milliseconds> clockOffset;
    friend bool operator==(const NetworkStatus&, const NetworkStatus&) = default;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::NetworkStatus)
