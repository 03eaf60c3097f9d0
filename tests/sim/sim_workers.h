// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/sim_program.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <memory>
#include <vector>

namespace gatelog::sim {

/// Runs seeds in child processes of this program, adds up what they tell, and prints every seed that fails
/// with the command that replays it. A child that dies is a failing seed, too; another takes over behind it.
class SimWorkers
{
public:
    SimWorkers(const SeedRange& seeds, std::uint64_t jobs, QDeadlineTimer until);

    /// Until all seeds are done or time is up.
    void run();
    const SimCounts& counts() const { return m_counts; }
    const std::vector<std::uint64_t>& failed() const { return m_failed; }

private:
    struct Worker
    {
        QProcess process;
        SeedRange seeds;
        std::uint64_t current = 0; ///< the seed it is at; 0: none
    };
    void start(Worker& worker);
    void read(Worker& worker);
    void ended(Worker& worker);
    void fail(std::uint64_t seed, const QString& why);

    QDeadlineTimer m_until;
    std::vector<std::unique_ptr<Worker>> m_workers;
    SimCounts m_counts;
    std::vector<std::uint64_t> m_failed;
    bool m_timeIsUp = false;
};

} // namespace gatelog::sim
