// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <set>

namespace gatelog {

/// Limits of sync/PROTOCOL.md, section 2.
inline constexpr std::size_t kFullMeshDevices = 64;
inline constexpr std::size_t kRingSuccessors = 16;

enum class TopologyRole : std::uint8_t { Desk, Node };

/// The devices that are here, by the first 8 bytes of their keys: they have a session with us or were heard
/// of lately.
using DevicesHere = std::map<std::uint64_t, TopologyRole>;

/// Which of `here` the device `own` is to have sessions with by its own doing: everybody up to
/// kFullMeshDevices, itself counted; beyond, all nodes and the kRingSuccessors that follow it in the ring of
/// keys. `own` need not be in `here`, and is never in the result. Who has us as its successor connects to us.
[[nodiscard]] std::set<std::uint64_t> wantedNeighbours(std::uint64_t own, const DevicesHere& here);

} // namespace gatelog
