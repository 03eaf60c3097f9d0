// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/endpoint.h"

#include <QList>

#include <vector>

namespace gatelog {

/// This machine's, of interfaces that are up: IPv4 first. None of one link alone, which mean nothing to who
/// does not share the interface's name; loopback only where there is no other, for desks on one machine.
[[nodiscard]] QList<QHostAddress> ownAddresses();

/// Where others can connect to who listens at `bound`, on a machine with the addresses `own`: "at any
/// address" names none.
[[nodiscard]] std::vector<Endpoint> reachableAt(const std::vector<Endpoint>& bound,
                                                const QList<QHostAddress>& own);

} // namespace gatelog
