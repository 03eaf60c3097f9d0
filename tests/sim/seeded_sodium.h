// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gatelog::sim {

/// From now on libsodium's random bytes in this process follow from `seed`: keys and feed epochs of a
/// simulation are then the same every time. May be called again, for the next simulation. For test programs
/// alone.
void seedSodium(std::uint64_t seed);

} // namespace gatelog::sim
