// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/body.h"
#include "sync/session/peer_identity.h"

#include <vector>

namespace gatelog {

/// A device that a view is made of.
struct ViewMember
{
    PeerIdentity identity;
    Role role = Role::Scanner;
    friend auto operator<=>(const ViewMember&, const ViewMember&) = default;
};

/// Who is connected with whom, as one of them sees it, and who arbitrates among them (sync/PROTOCOL.md,
/// section 8). A plain value.
class View
{
public:
    /// Nobody: a view without an arbiter.
    View() = default;
    /// Of a device and those it has an open session with; of several runs of one device the one given last
    /// counts.
    View(const ViewMember& self, const std::vector<ViewMember>& others);

    /// Equal for two devices that see the same members, or the same node.
    ViewId id() const { return m_id; }
    /// Nobody in a view of one.
    const std::optional<PeerIdentity>& arbiter() const { return m_arbiter; }
    bool contains(const PublicKey& device) const;
    bool contains(const PeerIdentity& identity) const;
    /// Itself included; sorted.
    const std::vector<ViewMember>& members() const { return m_members; }

    friend bool operator==(const View&, const View&) = default;

private:
    std::vector<ViewMember> m_members;
    std::optional<PeerIdentity> m_arbiter;
    ViewId m_id;
};

} // namespace gatelog
