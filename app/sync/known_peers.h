// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/net/endpoint.h"
#include "sync/session/invitation.h"

#include <QString>

#include <optional>
#include <vector>

namespace gatelog {

/// The addresses at which sessions came about, in the file `peers` of a replica's folder: one a line, the
/// latest first. A convenience: a file that is missing or damaged is an empty one, and one that cannot be
/// written stays as it was.
class KnownPeers
{
public:
    static constexpr std::size_t kMaxPeers = 64;

    explicit KnownPeers(const QString& folder) : m_path(folder + QStringLiteral("/peers")) {}

    std::vector<Endpoint> load() const;
    /// Puts it first.
    void add(const Endpoint& endpoint) const;

private:
    QString m_path;
};

/// As an invitation names it; nothing for an address that means nothing elsewhere (with a scope).
[[nodiscard]] std::optional<Invitation::Address> invitedAddress(const Endpoint& endpoint);
[[nodiscard]] std::vector<Endpoint> endpointsOf(const Invitation& invitation);

} // namespace gatelog
