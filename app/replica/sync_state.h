// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "sync/exchange/exchange.h"

#include <QMetaType>
#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace gatelog {

/// How the other devices of the event stand to this one: a value for windows and the command line.
struct SyncState
{
    struct Device
    {
        PublicKey key;
        QString name;
        Role role = Role::Scanner;
        bool isRevoked = false;
        bool isConnected = false;
        bool isCaughtUp = false;                       ///< all that it told of is merged here
        bool hasAll = false;                           ///< all that was here when it came is merged there
        std::int64_t lacking = 0;                      ///< records it told of that are not here
        std::optional<std::chrono::seconds> silentFor; ///< since it was heard in this run
        bool isInStep = false;                         ///< all that was written here till now is merged there
        friend bool operator==(const Device&, const Device&) = default;
    };
    std::vector<Device> devices; ///< enrolled, without ourselves; by name, as a reader sorts them
    bool isEnrolled = false;     ///< we are, and our log has come far enough to say so
    bool isRevoked = false;      ///< we are
    bool canConfirm = false;     ///< an admission made now would likely be confirmed
    QString arbiter;             ///< its name; empty: nobody
    bool isArbiter = false;
    Epoch ownFeed;            ///< the feed of this run; 0 until something was written
    std::uint32_t ownSeq = 0; ///< its last record when this was told: what isInStep is about

    int connected() const
    {
        return int(std::count_if(devices.begin(), devices.end(),
                                 [](const Device& device) { return device.isConnected; }));
    }
    friend bool operator==(const SyncState&, const SyncState&) = default;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::SyncState)
