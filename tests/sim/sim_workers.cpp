// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_workers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace gatelog::sim {

SimWorkers::SimWorkers(const SeedRange& seeds, std::uint64_t jobs, QDeadlineTimer until) : m_until(until)
{
    for (std::uint64_t job = 0; job < jobs && seeds.first + job <= seeds.last; ++job) {
        m_workers.push_back(std::make_unique<Worker>());
        m_workers.back()->seeds = {seeds.first + job, seeds.last, jobs};
    }
}

void SimWorkers::run()
{
    for (const auto& worker : m_workers)
        start(*worker);
    const auto isRunning = [](const auto& worker) { return worker->process.state() != QProcess::NotRunning; };
    while (std::any_of(m_workers.begin(), m_workers.end(), isRunning)) {
        for (const auto& worker : m_workers) {
            worker->process.waitForReadyRead(100);
            read(*worker);
            if (worker->process.state() == QProcess::NotRunning)
                ended(*worker);
        }
        if (m_until.hasExpired() && !std::exchange(m_timeIsUp, true))
            for (const auto& worker : m_workers)
                worker->process.kill();
    }
}

void SimWorkers::start(Worker& worker)
{
    const SeedRange& seeds = worker.seeds;
    worker.current = 0;
    worker.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    worker.process.start(QCoreApplication::applicationFilePath(),
                         {QStringLiteral("--worker"), QStringLiteral("--seeds"),
                          QStringLiteral("%1..%2").arg(seeds.first).arg(seeds.last), QStringLiteral("--step"),
                          QString::number(seeds.step)});
    worker.process.waitForStarted();
}

void SimWorkers::read(Worker& worker)
{
    while (worker.process.canReadLine()) {
        const QByteArray line = worker.process.readLine().trimmed();
        if (line.startsWith("begin ")) {
            worker.current = line.sliced(6).toULongLong();
            worker.seeds.first = worker.current + worker.seeds.step; // where another goes on if this one dies
        } else if (const auto report = decodeReport(line)) {
            worker.current = 0;
            m_counts.add(report->counts);
            for (const QString& finding : report->findings)
                fail(report->seed, finding);
        }
    }
}

void SimWorkers::ended(Worker& worker)
{
    const bool ranAll = worker.process.exitStatus() == QProcess::NormalExit && worker.process.exitCode() == 0;
    if (ranAll || m_timeIsUp || worker.seeds.first > worker.seeds.last)
        worker.seeds.last = 0;
    if (!ranAll && !m_timeIsUp && worker.current != 0)
        fail(std::exchange(worker.current, 0), QStringLiteral("the process died"));
    if (worker.seeds.last != 0)
        start(worker);
}

void SimWorkers::fail(std::uint64_t seed, const QString& why)
{
    std::printf("seed %llu: %s\n    replay: %s --seed %llu\n", static_cast<unsigned long long>(seed),
                qPrintable(why), qPrintable(QCoreApplication::applicationFilePath()),
                static_cast<unsigned long long>(seed));
    std::fflush(stdout);
    if (m_failed.empty() || m_failed.back() != seed)
        m_failed.push_back(seed);
}

} // namespace gatelog::sim
