// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/torn_disk.h"

namespace gatelog::sim {

/// Makes a SQLite VFS over `disk` the default of this process, for all databases opened from now on; files
/// without a name (temporary ones) live in memory and nowhere else. SQLite's own random numbers then follow
/// from `seed`. The disk must outlive every connection. May be called again with another disk once all
/// connections are closed.
void useTornDisk(TornDisk& disk, std::uint64_t seed);

} // namespace gatelog::sim
