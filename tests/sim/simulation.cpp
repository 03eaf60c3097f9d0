// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/simulation.h"

#include "tests/sim/healing.h"
#include "tests/sim/story.h"

namespace gatelog::sim {

SeedReport simulate(std::uint64_t seed, const EventTemplate& event, const QString& folder)
{
    SeedReport report;
    report.seed = seed;
    SimWorld world(seed, event, folder);
    Story story(world);
    story.plan();
    world.dial();
    world.runUntil(world.now() + Story::kDuration);
    if (world.findings().isEmpty())
        Healing(world).run();
    report.findings = world.findings();
    report.trace = world.trace().finish();
    report.counts = world.counts();
    report.counts.seeds = 1;
    report.counts.eventSeconds = std::chrono::seconds(Story::kDuration).count();
    const SimNetwork::Counts& network = world.network().counts();
    report.counts.partitions = network.partitions;
    report.counts.cuts = network.cuts;
    report.counts.oneWayCuts = network.oneWayCuts;
    report.counts.carried = network.sent;
    report.counts.bytesLost = network.bytesLost;
    report.counts.awakeSeconds =
        std::chrono::duration_cast<std::chrono::seconds>(world.time().steady()).count();
    report.counts.lost = network.lost;
    report.counts.repeated = network.repeated;
    report.counts.reordered = network.reordered;
    report.counts.powerCuts = world.disk().counts().powerCuts;
    report.counts.tornCuts = world.disk().counts().tornCuts;
    return report;
}

} // namespace gatelog::sim
