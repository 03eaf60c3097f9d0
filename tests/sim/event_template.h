// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/crypto/signing.h"
#include "core/store/replica.h"
#include "tests/sim/torn_disk.h"

#include <QStringList>

namespace gatelog::sim {

/// The event that every simulation starts from: made once in a process and the same in all of them, because
/// founding an event seals a key, which is slow on purpose.
struct EventTemplate
{
    TornDisk::Files database;
    EventId event;
    SigningKey administrator; ///< of desk 0
    std::vector<SigningKey>
        devices;              ///< of desks 1 and after, enrolled as scanners, every third as a supervisor
    SigningKey hostileDevice; ///< enrolled as a scanner
    SigningKey node;          ///< enrolled as one
    QStringList codes;
    std::vector<TicketId> tickets; ///< by code
    std::vector<CheckinList> lists;
    std::vector<Gate> gates;
    CategoryId forSale; ///< kQuota of it, which the administrator has at first
};

inline constexpr int kMaxDesks = 8;
inline constexpr int kTickets = 80;
inline constexpr int kQuota = 40;

/// `folder`: an empty folder for the real files, removed afterwards.
[[nodiscard]] EventTemplate makeEventTemplate(const QString& folder);

} // namespace gatelog::sim
