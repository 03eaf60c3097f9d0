// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/sim_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

namespace gatelog::sim {
namespace {

constexpr char kEnd = '\n';
constexpr QByteArrayView kNextFinding = "; ";

} // namespace

std::optional<SeedRange> SeedRange::parse(const QString& text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    bool firstOk = false, lastOk = false;
    SeedRange range;
    range.first = ends.front().toULongLong(&firstOk);
    range.last = ends.back().toULongLong(&lastOk);
    if (!firstOk || !lastOk || ends.size() > 2 || range.last < range.first)
        return std::nullopt;
    return range;
}

QString temporaryTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString base = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return base + QStringLiteral("/gatelog-sim-XXXXXX");
}

QByteArray encodeReport(const SeedReport& report)
{
    QByteArray line = "done " + QByteArray::number(quint64(report.seed)) + ' ' + report.trace.toHex();
    for (const SimCounts::Field& field : SimCounts::fields())
        line += ' ' + QByteArray::number(qint64(report.counts.*field.member));
    if (!report.findings.isEmpty())
        line += " ! " + report.findings.join(QString::fromLatin1(kNextFinding)).toUtf8().replace(kEnd, ' ');
    return line;
}

std::optional<SeedReport> decodeReport(const QByteArray& line)
{
    const qsizetype mark = line.indexOf(" ! ");
    const QList<QByteArray> words = (mark < 0 ? line : line.first(mark)).split(' ');
    const auto& fields = SimCounts::fields();
    if (words.size() != 3 + qsizetype(fields.size()) || words[0] != "done")
        return std::nullopt;
    SeedReport report;
    report.seed = words[1].toULongLong();
    report.trace = Hash::fromHex(words[2]).value_or(Hash{});
    for (std::size_t i = 0; i < fields.size(); ++i)
        report.counts.*fields[i].member = words[3 + qsizetype(i)].toLongLong();
    if (mark >= 0)
        report.findings = QString::fromUtf8(line.sliced(mark + 3)).split(QString::fromLatin1(kNextFinding));
    return report;
}

int runWorker(const SeedRange& seeds)
{
    const QTemporaryDir folder(temporaryTemplate());
    const EventTemplate event = makeEventTemplate(folder.path() + QStringLiteral("/template"));
    for (std::uint64_t seed = seeds.first; seed <= seeds.last; seed += seeds.step) {
        std::printf("begin %llu\n", static_cast<unsigned long long>(seed));
        std::fflush(stdout); // an abort must not take it along
        std::puts(encodeReport(simulate(seed, event, folder.path())).constData());
        std::fflush(stdout);
    }
    return 0;
}

int runUntilBroken(const SeedRange& seeds)
{
    const QTemporaryDir folder(temporaryTemplate());
    const EventTemplate event = makeEventTemplate(folder.path() + QStringLiteral("/template"));
    for (std::uint64_t seed = seeds.first; seed <= seeds.last; seed += seeds.step) {
        const SeedReport report = simulate(seed, event, folder.path());
        if (report.findings.isEmpty())
            continue;
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed),
                    qPrintable(report.findings.front()));
        return 0;
    }
    std::puts("every invariant held");
    return 1;
}

int runOneSeed(std::uint64_t seed)
{
    const QTemporaryDir folder(temporaryTemplate());
    const EventTemplate event = makeEventTemplate(folder.path() + QStringLiteral("/template"));
    const SeedReport report = simulate(seed, event, folder.path());
    std::printf("seed %llu trace %s\n", static_cast<unsigned long long>(seed),
                report.trace.toHex().constData());
    for (const SimCounts::Field& field : SimCounts::fields())
        std::printf("%s %lld\n", field.name, static_cast<long long>(report.counts.*field.member));
    for (const QString& finding : report.findings)
        std::printf("does not hold: %s\n", qPrintable(finding));
    return report.findings.isEmpty() ? 0 : 1;
}

} // namespace gatelog::sim
