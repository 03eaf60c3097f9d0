// SPDX-License-Identifier: Apache-2.0
#include "sync/session/topology.h"

namespace gatelog {

std::set<std::uint64_t> wantedNeighbours(std::uint64_t own, const DevicesHere& here)
{
    const std::size_t others = here.size() - here.count(own);
    const bool isFullMesh = others + 1 <= kFullMeshDevices;
    std::set<std::uint64_t> wanted;
    for (const auto& [device, role] : here)
        if (device != own && (isFullMesh || role == TopologyRole::Node))
            wanted.insert(device);
    if (isFullMesh)
        return wanted;
    auto next = here.upper_bound(own);
    for (std::size_t taken = 0; taken < kRingSuccessors; ++taken, ++next) {
        if (next == here.end())
            next = here.begin(); // of a ring
        wanted.insert(next->first);
    }
    return wanted;
}

} // namespace gatelog
