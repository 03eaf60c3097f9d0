// SPDX-License-Identifier: Apache-2.0
// export and merge: the log in files (sync/bundle/FORMAT.md).
#include "app/ctl/command.h"
#include "core/store/rehearsal.h"
#include "sync/bundle/bundle_merge.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace gatelog {
namespace {

constexpr qint64 kProgressEvery_ms = 2'000;

/// Says how far a long merge or export is, on standard error, every two seconds.
class ProgressLines
{
public:
    ProgressLines(Output& out, QString file) : m_out(out), m_file(std::move(file)) { m_timer.start(); }

    void operator()(std::int64_t records, std::int64_t of)
    {
        if (m_timer.elapsed() < kProgressEvery_ms)
            return;
        m_timer.restart();
        m_out.message(of > 0 ? QStringLiteral("%1: %2 of %3 records").arg(m_file).arg(records).arg(of)
                             : QStringLiteral("%1: %2 records so far").arg(m_file).arg(records));
    }

private:
    Output& m_out;
    QString m_file;
    QElapsedTimer m_timer;
};

Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return failure(ErrorCode::NotFound, path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Unreadable, path);
    return file;
}

QJsonObject errorObject(const Error& error)
{
    return {{QStringLiteral("reason"), errorName(error.code)}, {QStringLiteral("detail"), error.detail}};
}

// export

void addExportOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The bundle to write."));
    parser.addOption(
        {QStringLiteral("since"),
         QStringLiteral(
             "Only what is newer than a frontier, as `status --json` prints it, or than a bundle."),
         QStringLiteral("FRONTIER")});
}

/// `text`: a frontier in base64url, or the path of a bundle, whose frontier is meant.
Result<Frontier> parseSince(const QString& text, const EventId& event)
{
    if (text.isEmpty())
        return Frontier();
    if (QFileInfo::exists(text)) {
        const auto file = openFile(text);
        if (!file)
            return tl::unexpected(file.error());
        auto header = BundleReader(**file).readHeader();
        if (!header)
            return failure(header.error().code, text + QStringLiteral(": ") + header.error().detail);
        if (header->event != event)
            return failure(ErrorCode::ForeignEvent, text);
        return std::move(header->frontier);
    }
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const auto frontier = bytes ? Frontier::decode(*bytes) : failure(ErrorCode::Usage);
    if (!frontier)
        return failure(
            ErrorCode::Usage,
            QStringLiteral("--since: neither a bundle nor a frontier as `status --json` prints it"));
    return frontier;
}

ExitStatus runExport(Context& context)
{
    const QStringList files = context.parser.positionalArguments();
    if (files.size() != 1)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("one file to write")});
    const QString& path = files.front();
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    const auto since = parseSince(context.parser.value(QStringLiteral("since")), (*replica)->eventId());
    if (!since)
        return context.out.failed(since.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return context.out.failed({ErrorCode::ReadOnly, path + QStringLiteral(": ") + file.errorString()});
    // It holds names in clear: for its owner alone, where the stick knows owners.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto written = exportBundle(**replica, *since, file, ProgressLines(context.out, path));
    if (!written)
        return context.out.failed(
            {written.error().code, path + QStringLiteral(": ") + written.error().detail});
    const qint64 bytes = file.size();
    if (!file.commit())
        return context.out.failed({ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString()});
    context.out.json({{QStringLiteral("file"), path},
                      {QStringLiteral("records"), qint64(written->records)},
                      {QStringLiteral("ranges"), qint64(written->ranges)},
                      {QStringLiteral("bytes"), bytes},
                      {QStringLiteral("whole"), written->since.isEmpty()},
                      {QStringLiteral("frontier"), frontierText(written->frontier)}});
    context.out.text(QStringLiteral("%1: %2 records, %3 bytes%4; it names attendees in clear")
                         .arg(path)
                         .arg(written->records)
                         .arg(bytes)
                         .arg(written->since.isEmpty() ? QString() : QStringLiteral(", since a frontier")));
    return ExitStatus::Done;
}

// merge

void addMergeOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Bundles, in any order."),
                                 QStringLiteral("FILE..."));
    parser.addOption({QStringLiteral("dry-run"), QStringLiteral("Only say what it would do.")});
}

/// One word for how a file fared; a stable part of the output.
QString outcomeName(const MergedBundle& merged)
{
    if (merged.error)
        return QStringLiteral("refused");
    if (merged.end == BundleEnd::CutShort)
        return QStringLiteral("cut_short");
    if (merged.end == BundleEnd::Unreadable)
        return QStringLiteral("unreadable");
    return merged.isSound() ? QStringLiteral("merged") : QStringLiteral("damaged");
}

QJsonObject countsObject(const MergeCounts& counts, std::int64_t rejected)
{
    return {{QStringLiteral("new"), qint64(counts.stored)},
            {QStringLiteral("known"), qint64(counts.known)},
            {QStringLiteral("set_aside"), qint64(counts.setAside)},
            {QStringLiteral("rejected"), qint64(rejected)},
            {QStringLiteral("clock_ahead"), qint64(counts.clockAhead)},
            {QStringLiteral("conflicts"), qint64(counts.conflicts)}};
}

void printJson(Output& out, const QString& file, const MergedBundle& merged)
{
    QJsonObject line = countsObject(merged.counts, merged.rejected);
    line[QStringLiteral("file")] = file;
    line[QStringLiteral("outcome")] = outcomeName(merged);
    if (merged.error)
        line[QStringLiteral("error")] = errorObject(*merged.error);
    if (!merged.header.event.isZero()) {
        line[QStringLiteral("written")] = isoTime(merged.header.written);
        line[QStringLiteral("exporter")] = QString::fromLatin1(merged.header.exporter.toHex());
        line[QStringLiteral("records")] = qint64(merged.header.records);
        line[QStringLiteral("read")] = qint64(merged.records);
    }
    QJsonArray refused;
    for (const RefusedPart& part : merged.refused) {
        QJsonObject object = errorObject(part.error);
        object[QStringLiteral("at")] = part.offset;
        if (!part.range.isEmpty())
            object[QStringLiteral("range")] = part.range;
        refused.append(object);
    }
    line[QStringLiteral("refused")] = refused;
    line[QStringLiteral("refused_parts")] = qint64(merged.refusedParts);
    out.json(line);
}

QString countsText(const MergeCounts& counts, std::int64_t rejected)
{
    return QStringLiteral("%1 new, %2 known, %3 set aside, %4 rejected; conflicts: %5 more")
        .arg(counts.stored)
        .arg(counts.known)
        .arg(counts.setAside)
        .arg(rejected)
        .arg(counts.conflicts);
}

/// What is wrong with the file and what to do about it, to standard error.
ExitStatus complain(Output& out, const QString& file, const MergedBundle& merged)
{
    if (merged.error) {
        const QString& detail = merged.error->detail;
        return out.failed({merged.error->code, detail == file ? file : file + QStringLiteral(": ") + detail});
    }
    for (const RefusedPart& part : merged.refused) {
        const QString range = part.range.isEmpty() ? QString() : part.range + QStringLiteral(", ");
        out.failed({part.error.code, QStringLiteral("%1, %2at byte %3: %4")
                                         .arg(file, range)
                                         .arg(part.offset)
                                         .arg(part.error.detail)});
    }
    if (merged.refusedParts > std::int64_t(merged.refused.size()))
        out.message(QStringLiteral("%1: %2 places in all are not listed")
                        .arg(file)
                        .arg(merged.refusedParts - std::int64_t(merged.refused.size())));
    if (merged.end == BundleEnd::CutShort || merged.end == BundleEnd::Unreadable)
        out.message(QStringLiteral("%1: %2 after %3 of %4 records; copy it again for the rest")
                        .arg(file, merged.end == BundleEnd::CutShort ? QStringLiteral("cut short")
                                                                     : QStringLiteral("cannot be read"))
                        .arg(merged.records)
                        .arg(merged.header.records));
    else if (merged.end == BundleEnd::Altered)
        out.message(
            QStringLiteral("%1: is not as it was written; what is sound in it was taken, copy it again for "
                           "the rest")
                .arg(file));
    return ExitStatus::Damaged;
}

/// All files of one command.
class MergeRun
{
public:
    MergeRun(Context& context, Replica& replica) : m_context(context), m_replica(replica) {}

    /// False when the replica refuses to take more.
    bool take(const QString& path)
    {
        const MergedBundle merged = merge(path);
        const bool stopped = merged.error && exitStatusOf(*merged.error) == ExitStatus::Refused;
        m_total += merged.counts;
        m_rejected += merged.rejected;
        ++m_files;
        printJson(m_context.out, path, merged);
        if (!merged.error || merged.records > 0)
            m_context.out.text(path + QStringLiteral(": ") + countsText(merged.counts, merged.rejected));
        if (merged.isSound()) {
            if (merged.counts.stored == 0)
                m_context.out.text(path + QStringLiteral(": nothing in it is new here"));
        } else {
            ++m_damaged;
            m_status = worse(m_status, complain(m_context.out, path, merged));
        }
        if (merged.counts.conflicts > 0)
            m_status = worse(m_status, ExitStatus::Found);
        m_since.emplace_back(path, merged.header.since);
        return !stopped;
    }

    ExitStatus finish(bool dryRun)
    {
        m_replica.makeDurable();
        const Frontier held = m_replica.frontier();
        QJsonArray incomplete;
        for (const auto& [path, since] : m_since) {
            if (reaches(held, since))
                continue;
            incomplete.append(path);
            m_context.out.message(
                QStringLiteral(
                    "%1: was written since a point that is not reached here; the bundle before it is missing")
                    .arg(path));
        }
        QJsonObject line = countsObject(m_total, m_rejected);
        line[QStringLiteral("files")] = m_files;
        line[QStringLiteral("damaged_files")] = m_damaged;
        line[QStringLiteral("missing_before")] = incomplete;
        line[QStringLiteral("dry_run")] = dryRun;
        m_context.out.json(line);
        if (m_files > 1)
            m_context.out.text(QStringLiteral("in all: ") + countsText(m_total, m_rejected));
        if (dryRun)
            m_context.out.text(QStringLiteral("nothing was written"));
        return m_status;
    }

private:
    MergedBundle merge(const QString& path)
    {
        const auto file = openFile(path);
        if (file)
            return mergeBundle(m_replica, **file, ProgressLines(m_context.out, path));
        MergedBundle refused;
        refused.error = file.error();
        return refused;
    }

    Context& m_context;
    Replica& m_replica;
    MergeCounts m_total;
    std::int64_t m_rejected = 0;
    int m_files = 0, m_damaged = 0;
    std::vector<std::pair<QString, Frontier>> m_since;
    ExitStatus m_status = ExitStatus::Done;
};

ExitStatus runMerge(Context& context)
{
    const QStringList files = context.parser.positionalArguments();
    if (files.isEmpty())
        return context.out.failed({ErrorCode::Usage, QStringLiteral("no file named")});
    const bool dryRun = context.parser.isSet(QStringLiteral("dry-run"));
    const auto replica = context.open(dryRun ? Replica::Mode::ReadOnly : Replica::Mode::ReadWrite);
    if (!replica)
        return context.out.failed(replica.error());
    std::optional<Rehearsal> rehearsal;
    if (dryRun) {
        auto begun = Rehearsal::begin(**replica);
        if (!begun)
            return context.out.failed(begun.error());
        rehearsal.emplace(std::move(*begun));
    }
    MergeRun run(context, rehearsal ? rehearsal->replica() : **replica);
    for (const QString& file : files)
        if (!run.take(file))
            break;
    return run.finish(dryRun);
}

} // namespace

extern const Command kExportCommand{"export", "Write the log into a bundle, whole or since a frontier",
                                    Needs::Core, addExportOptions, runExport};
extern const Command kMergeCommand{"merge", "Take in bundles of other desks", Needs::Core, addMergeOptions,
                                   runMerge};

} // namespace gatelog
