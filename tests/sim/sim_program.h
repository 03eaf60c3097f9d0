// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/simulation.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace gatelog::sim {

/// Which seeds to run: from `first`, every `step`-th, to `last`.
struct SeedRange
{
    std::uint64_t first = 1;
    std::uint64_t last = 1;
    std::uint64_t step = 1;
    /// "5" or "1..1000"
    static std::optional<SeedRange> parse(const QString& text);
};

/// Where the small real files of a run lie: memory where there is such a folder.
[[nodiscard]] QString temporaryTemplate();

/// A worker's way of telling its parent how a seed went: one line each.
[[nodiscard]] QByteArray encodeReport(const SeedReport& report);
[[nodiscard]] std::optional<SeedReport> decodeReport(const QByteArray& line);

/// Runs seeds in this process and writes a line before ("begin N") and after each to standard output.
int runWorker(const SeedRange& seeds);
/// Runs seeds in this process until an invariant does not hold. 0 when that happens: for builds with a fault
/// in them, which the simulator must find.
int runUntilBroken(const SeedRange& seeds);
/// Runs one seed in this process and tells all about it. 1 when an invariant does not hold.
int runOneSeed(std::uint64_t seed);

} // namespace gatelog::sim
