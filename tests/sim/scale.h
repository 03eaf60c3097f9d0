// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace gatelog::sim {

enum class WithNode : bool { No, Yes };

struct ScaleEvening
{
    int desks = 10;
    WithNode node = WithNode::No;
    std::chrono::milliseconds pace{60'000}; ///< between two scans of a desk
};

/// Many desks on one network that scan on for a while, connected as sync/session/topology.h says: prints what
/// each costs the others, and how soon a record is everywhere. All that sessions send counts but for what
/// keeps them alive, framed as they would frame it, and is not encrypted. 1 when a record did not reach
/// everybody.
int runScale(const ScaleEvening& evening);

} // namespace gatelog::sim
