// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"

#include <QMetaType>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace gatelog {

/// What the windows need to know of an open replica: a value, so that they hold nothing of the replica
/// itself.
struct DeskState
{
    QString folder;
    QString eventName;
    QByteArray timeZone; ///< IANA name
    QString deviceName;
    QString salvagedFrom;           ///< where a damaged database was put; empty: it was whole
    std::vector<Gate> gates;        ///< by name, as a reader sorts them
    std::vector<StaffMember> staff; ///< by name, as a reader sorts them
    GateId firstGate;               ///< the one defined longest ago; 0 where there is none
    std::optional<std::uint32_t> capacity;
    bool isAlone = true; ///< the only device of its event
    EventId event;
    PublicKey authority;       ///< zero until the log says it
    PublicKey device;          ///< ours
    Role role = Role::Scanner; ///< ours; Scanner until we are enrolled
    bool isEnrolled = true;
    bool isRevoked = false;
    std::map<GateId, QString> stopped; ///< gates at which entry is stopped, and what was announced

    const Gate* gateNamed(QStringView name) const; ///< ignoring case
    friend bool operator==(const DeskState&, const DeskState&) = default;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::DeskState)
