// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"

namespace gatelog::test {

inline PublicKey deviceKey(char name)
{
    return *PublicKey::fromBytes(QByteArray(32, name));
}

inline SyncState::Device device(char name, bool isConnected, bool isCaughtUp = true)
{
    SyncState::Device device;
    device.key = deviceKey(name);
    device.name = QStringLiteral("Desk %1").arg(QLatin1Char(name));
    device.isConnected = isConnected;
    device.isCaughtUp = isConnected && isCaughtUp;
    return device;
}

/// Desk A of four at the north door, connected to the three others, all in step.
inline PeersView fourDesks()
{
    PeersView view;
    view.desk.eventName = QStringLiteral("Concert");
    view.desk.timeZone = QByteArrayLiteral("UTC");
    view.desk.deviceName = QStringLiteral("Desk A");
    view.desk.device = deviceKey('A');
    view.desk.gates.resize(2);
    view.desk.gates[0].id = GateId(1);
    view.desk.gates[0].name = QStringLiteral("North door");
    view.desk.gates[1].id = GateId(2);
    view.desk.gates[1].name = QStringLiteral("South door");
    view.desk.isAlone = false;
    view.sync.isEnrolled = true;
    view.sync.canConfirm = true;
    view.sync.isArbiter = true;
    view.sync.arbiter = view.desk.deviceName;
    for (const char name : {'B', 'C', 'D'})
        view.sync.devices.push_back(device(name, true));
    view.network.interfaces = 1;
    view.network.port = 47616;
    return view;
}

} // namespace gatelog::test
