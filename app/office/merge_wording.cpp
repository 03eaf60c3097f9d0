// SPDX-License-Identifier: Apache-2.0
#include "app/office/merge_wording.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/report/report_text.h"

#include <QFileInfo>

#include <algorithm>

namespace gatelog {
namespace {

/// Of a file or a device, short enough for a sentence.
QString cut(const QString& name)
{
    return shortName(plainLine(name));
}

QString fileName(const QString& path)
{
    return cut(QFileInfo(path).fileName());
}

MergeCounts totalOf(const std::vector<MergedFile>& files)
{
    MergeCounts total;
    for (const MergedFile& file : files)
        total += file.bundle.counts;
    return total;
}

} // namespace

MergeWording::Grade MergeWording::grade(const StagedBundle& staged)
{
    if (staged.bundle.error)
        return Grade::Refused;
    if (!staged.bundle.isSound())
        return Grade::Damaged;
    return staged.fresh > 0 ? Grade::Sound : Grade::NothingNew;
}

QString MergeWording::refusal(const Error& error)
{
    switch (error.code) {
    case ErrorCode::ForeignEvent:
        return tr("This is of another event. Nothing of it is taken.");
    case ErrorCode::Damaged:
        return tr("This is no bundle, or its beginning is damaged. Copy it again from the other laptop.");
    case ErrorCode::NewerFormat:
        return tr("A newer version of Gatelog wrote this. Install that version here, then merge it.");
    case ErrorCode::NotFound:
        return tr("The file is gone. Was the stick pulled out?");
    case ErrorCode::Unreadable:
        return tr("The file cannot be read. Copy it again from the other laptop.");
    default:
        return Wording::error(error.code);
    }
}

QString MergeWording::name(const StagedBundle::Author& author)
{
    return author.isEvent ? tr("the event's own key", "as the author of records") : cut(author.name);
}

QString MergeWording::origin(const StagedBundle& staged, const ReportFormat& format)
{
    if (staged.bundle.header.event.isZero() || staged.bundle.error)
        return {};
    return tr("Written by %1, %2", "%1: desk, %2: date and time")
        .arg(cut(staged.exporter), format.moment(staged.bundle.header.written));
}

QStringList MergeWording::content(const StagedBundle& staged, const ReportFormat& format)
{
    if (staged.bundle.error)
        return {refusal(*staged.bundle.error)};
    QStringList sentences;
    if (staged.fresh == 0) {
        sentences.append(tr("Nothing in it is new here: %n record(s) are known.", nullptr,
                            int(staged.bundle.counts.known)));
    } else {
        sentences.append(tr("%1 of %n record(s) are new here.", "%1: a number", int(staged.bundle.records))
                             .arg(format.number(staged.fresh)));
        QStringList parts;
        std::size_t others = 0;
        for (const StagedBundle::Author& author : staged.authors) {
            if (author.fresh == 0)
                continue;
            if (std::size_t(parts.size()) == kMaxNamed)
                ++others;
            else
                parts.append(tr("%1: %2 new", "%1: a desk, %2: a number of records")
                                 .arg(name(author), format.number(author.fresh)));
        }
        if (others > 0)
            parts.append(tr("%n other(s)", "desks, at the end of a list", int(others)));
        sentences.append(parts.join(QStringLiteral("  \u00b7  ")));
    }
    if (const QString wrong = damage(staged.bundle); !wrong.isEmpty())
        sentences.append(wrong);
    return sentences;
}

QString MergeWording::damage(const MergedBundle& bundle)
{
    if (bundle.error || bundle.isSound())
        return {};
    const auto foreign =
        std::count_if(bundle.refused.begin(), bundle.refused.end(),
                      [](const RefusedPart& part) { return part.error.code == ErrorCode::ForeignEvent; });
    const auto forged =
        std::count_if(bundle.refused.begin(), bundle.refused.end(),
                      [](const RefusedPart& part) { return part.error.code == ErrorCode::BadSignature; });
    QStringList sentences;
    if (foreign > 0)
        sentences.append(
            tr("%n part(s) of it are of another event and are not taken.", nullptr, int(foreign)));
    if (forged > 0)
        sentences.append(
            tr("%n part(s) of it bear a wrong signature and are not taken.", nullptr, int(forged)));
    if (const auto places = bundle.refusedParts - foreign - forged; places > 0)
        sentences.append(tr("It is damaged in %n place(s).", nullptr, int(places)));
    if (bundle.end == BundleEnd::CutShort)
        sentences.append(tr("It is cut short: its end is missing."));
    else if (bundle.end == BundleEnd::Unreadable)
        sentences.append(tr("It cannot be read to its end."));
    sentences.append(tr("What is sound is taken; copy it again from the other laptop for the rest."));
    return sentences.join(u' ');
}

QString MergeWording::summary(const std::vector<MergedFile>& files)
{
    const MergeCounts total = totalOf(files);
    if (total.stored == 0)
        return tr("Nothing new came in.");
    const QString records = tr("%n new record(s) came in", nullptr, int(total.stored));
    if (total.conflicts > 0)
        return tr("%1, and with them %n double admission(s).", "%1: '40 new records came in'",
                  int(total.conflicts))
            .arg(records);
    return tr("%1. No new double admission.", "%1: '40 new records came in'").arg(records);
}

QStringList MergeWording::remarks(const std::vector<MergedFile>& files)
{
    QStringList remarks;
    const MergeCounts total = totalOf(files);
    if (total.setAside > 0)
        remarks.append(tr("%n record(s) are kept and do not count: who wrote them had no right to, or they "
                          "cannot be read. The page of devices names them.",
                          nullptr, int(total.setAside)));
    if (total.clockAhead > 0)
        remarks.append(
            tr("%n record(s) bear a time in the future: a clock was wrong.", nullptr, int(total.clockAhead)));
    for (const MergedFile& file : files) {
        const auto about = [&file](const QString& sentence) {
            return tr("%1: %2", "%1: a file, %2: a sentence on it").arg(fileName(file.path), sentence);
        };
        if (file.bundle.error)
            remarks.append(about(refusal(*file.bundle.error)));
        else if (!file.isWhole)
            remarks.append(
                about(tr("Stopped after %n record(s). What came in till then is kept; merge it again "
                         "for the rest.",
                         nullptr, int(file.bundle.records))));
        else if (const QString wrong = damage(file.bundle); !wrong.isEmpty())
            remarks.append(about(wrong));
        if (file.lacksEarlier)
            remarks.append(about(tr("It goes on from an earlier bundle that is missing here.")));
    }
    return remarks;
}

} // namespace gatelog
