// SPDX-License-Identifier: Apache-2.0
// gatelog_sim: events at random, over virtual time, from a seed.
#include "tests/sim/scale.h"
#include "tests/sim/sim_workers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashFunctions>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <limits>

using namespace gatelog::sim;

namespace {

/// What a run of `--enough` must have been through to mean anything.
struct Wanted
{
    const char* what;
    std::int64_t wanted;
    std::int64_t got;
};

bool isEnough(const SimCounts& counts)
{
    const Wanted all[] = {
        {"seeds", 1'000, counts.seeds},
        {"event hours", 5'000, counts.eventSeconds / 3'600},
        {"partitions", 50'000, counts.partitions},
        {"crashes with torn writes", 10'000, counts.tornCuts},
        {"restores or clones", 1'000, counts.restores + counts.clones},
        {"ranges lost, repeated or reordered", 1'000'000, counts.lost + counts.repeated + counts.reordered},
    };
    bool enough = true;
    for (const Wanted& one : all) {
        std::printf("%-40s %12lld, wanted %lld\n", one.what, static_cast<long long>(one.got),
                    static_cast<long long>(one.wanted));
        enough = enough && one.got >= one.wanted;
    }
    return enough;
}

int wrongUsage(const QCommandLineParser& parser)
{
    std::fputs(qPrintable(parser.helpText()), stderr);
    return 2;
}

int runMany(const SeedRange& seeds, std::uint64_t jobs, QDeadlineTimer until, bool mustBeEnough)
{
    QElapsedTimer timer;
    timer.start();
    SimWorkers workers(seeds, jobs, until);
    workers.run();
    for (const SimCounts::Field& field : SimCounts::fields())
        std::printf("%-40s %12lld\n", field.name, static_cast<long long>(workers.counts().*field.member));
    std::printf("%-40s %12.1f\n", "seconds", double(timer.elapsed()) / 1'000);
    const bool enough = !mustBeEnough || isEnough(workers.counts());
    std::printf("%zu seeds fail\n", workers.failed().size());
    return workers.failed().empty() && enough ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Simulates events: many replicas, virtual time, a seed."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("seed"), QStringLiteral("Run one seed and tell all about it."), QStringLiteral("N")},
         {QStringLiteral("seeds"), QStringLiteral("Run these."), QStringLiteral("FIRST..LAST")},
         {QStringLiteral("minutes"), QStringLiteral("Run seeds for so long."), QStringLiteral("M")},
         {QStringLiteral("jobs"), QStringLiteral("Processes at a time (2)."), QStringLiteral("J"),
          QStringLiteral("2")},
         {QStringLiteral("until-broken"),
          QStringLiteral("Stop at the first seed that fails, which is what is wanted then.")},
         {QStringLiteral("scale"), QStringLiteral("Connect so many desks, and tell what it costs."),
          QStringLiteral("N")},
         {QStringLiteral("node"), QStringLiteral("With --scale: and a node.")},
         {QStringLiteral("pace"), QStringLiteral("With --scale: seconds between two scans of a desk (60)."),
          QStringLiteral("S"), QStringLiteral("60")},
         {QStringLiteral("enough"), QStringLiteral("Fail unless the run was long enough to count.")}});
    QCommandLineOption worker(QStringLiteral("worker")),
        step(QStringLiteral("step"), {}, QStringLiteral("N"), QStringLiteral("1"));
    for (QCommandLineOption* hidden : {&worker, &step}) {
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(*hidden);
    }
    parser.process(program);

    if (parser.isSet(QStringLiteral("seed")))
        return runOneSeed(parser.value(QStringLiteral("seed")).toULongLong());
    if (const int desks = parser.value(QStringLiteral("scale")).toInt(); desks > 1)
        return runScale({desks, parser.isSet(QStringLiteral("node")) ? WithNode::Yes : WithNode::No,
                         std::chrono::seconds(std::max(parser.value(QStringLiteral("pace")).toInt(), 1))});
    const bool isTimed = parser.isSet(QStringLiteral("minutes"));
    auto seeds = SeedRange::parse(parser.value(QStringLiteral("seeds")));
    if (!seeds && isTimed)
        seeds = SeedRange{1, std::numeric_limits<std::uint32_t>::max(), 1};
    if (!seeds)
        return wrongUsage(parser);
    if (parser.isSet(worker)) {
        seeds->step = std::max<std::uint64_t>(parser.value(step).toULongLong(), 1);
        return runWorker(*seeds);
    }
    if (parser.isSet(QStringLiteral("until-broken")))
        return runUntilBroken(*seeds);
    const QDeadlineTimer until =
        isTimed ? QDeadlineTimer(std::chrono::minutes(parser.value(QStringLiteral("minutes")).toLongLong()))
                : QDeadlineTimer(QDeadlineTimer::Forever);
    return runMany(*seeds, std::max<std::uint64_t>(parser.value(QStringLiteral("jobs")).toULongLong(), 1),
                   until, parser.isSet(QStringLiteral("enough")));
}
