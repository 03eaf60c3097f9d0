// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/event_template.h"
#include "tests/sim/sim_counts.h"

#include <QStringList>

namespace gatelog::sim {

/// What came of a seed.
struct SeedReport
{
    std::uint64_t seed = 0;
    Hash trace;           ///< equal for two runs of one seed
    QStringList findings; ///< invariants that did not hold; empty: all is well
    SimCounts counts;
};

/// Runs the event of one seed to its end and checks the invariants. `folder`: an existing one for the real
/// files.
[[nodiscard]] SeedReport simulate(std::uint64_t seed, const EventTemplate& event, const QString& folder);

} // namespace gatelog::sim
