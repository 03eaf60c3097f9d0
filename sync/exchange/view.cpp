// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange/view.h"

#include "core/base/bytes.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <set>

namespace gatelog {

View::View(const ViewMember& self, const std::vector<ViewMember>& others)
{
    m_members.push_back(self);
    std::set<PublicKey> there;
    for (auto other = others.rbegin(); other != others.rend(); ++other) {
        // A copy of ourselves is another device with our name: both are there.
        const bool isOurName = other->identity.device == self.identity.device;
        if (there.insert(other->identity.device).second || isOurName)
            m_members.push_back(*other);
    }
    std::sort(m_members.begin(), m_members.end());
    if (m_members.size() < 2)
        return;
    const auto node = std::find_if(m_members.begin(), m_members.end(),
                                   [](const ViewMember& member) { return member.role == Role::Node; });
    const ViewMember& arbiter = node == m_members.end() ? m_members.front() : *node;
    m_arbiter = arbiter.identity;
    ByteWriter number;
    number.bytes("gatelog.view.1");
    for (const ViewMember& member : m_members) {
        if (node != m_members.end() && member != arbiter)
            continue; // who sees the node sees its view, whoever else it sees
        number.fixed(member.identity.device);
        number.u64(member.identity.run.value());
    }
    m_id = ViewId(hashPrefixOf(blake2b256({number.written()})));
}

bool View::contains(const PublicKey& device) const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [&](const ViewMember& member) { return member.identity.device == device; });
}

bool View::contains(const PeerIdentity& identity) const
{
    return std::any_of(m_members.begin(), m_members.end(),
                       [&](const ViewMember& member) { return member.identity == identity; });
}

} // namespace gatelog
