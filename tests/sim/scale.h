// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatelog::sim {

enum class WithNode : bool { No, Yes };

/// Many desks on one network that scan on for a while, connected as sync/session/topology.h says: prints what
/// each costs the others, and how soon a record is everywhere. Messages are counted as a session would frame
/// them, and are not encrypted. 1 when a record did not reach everybody.
int runScale(int desks, WithNode node);

} // namespace gatelog::sim
