// SPDX-License-Identifier: Apache-2.0
#include "app/office/backups_wording.h"

#include "app/desk/wording.h"
#include "app/report/report_text.h"

#include <QFileInfo>

namespace gatelog {

QStringList BackupsWording::account(const RestorePreview& preview, const ReportFormat& format)
{
    QStringList sentences;
    if (preview.backup.lastScan)
        sentences.append(
            tr("Its last scan is of %1.", "%1: date and time").arg(format.moment(*preview.backup.lastScan)));
    sentences.append(preview.returning == 0
                         ? tr("This laptop has everything that is in it: nothing would come back.")
                         : tr("%n record(s) in it are not on this laptop and come back.", nullptr,
                              int(preview.returning)));
    sentences.append(
        preview.newer == 0
            ? tr("Nothing is on this laptop that is not in it.")
            : tr("%n record(s) are newer than the backup. They stay: a restore takes no admission "
                 "away.",
                 nullptr, int(preview.newer)));
    sentences.append(tr("The database of now is set aside in the event's folder, not deleted."));
    sentences.append(
        tr("This desk cannot scan for some seconds. The other desks go on, and send what they know "
           "afterwards."));
    return sentences;
}

QStringList BackupsWording::outcome(const Restored& restored)
{
    QStringList sentences;
    sentences.append(tr("%n record(s) of the backup are in the log.", nullptr, int(restored.fromBackup)));
    if (restored.fromPresent > 0)
        sentences.append(
            tr("%n newer record(s) of this laptop were kept.", nullptr, int(restored.fromPresent)));
    if (restored.damaged > 0)
        sentences.append(
            tr("%n record(s) of the backup are damaged and were left out.", nullptr, int(restored.damaged)));
    if (!restored.setAside.isEmpty())
        sentences.append(tr("The earlier database is kept as %1.", "%1: a file")
                             .arg(quoted(QFileInfo(restored.setAside).fileName())));
    if (!restored.deviceIsEnrolled)
        sentences.append(tr("This laptop is not enrolled in the event as the backup knows it: it cannot scan "
                            "until it is invited again."));
    return sentences;
}

QString BackupsWording::problem(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ForeignEvent:
        return tr("This is a backup of another event. Nothing was changed.");
    case ErrorCode::Damaged:
        return tr("This is no backup, or it is damaged. Nothing was changed. Try an older one.");
    case ErrorCode::NewerFormat:
        return tr(
            "A newer version of Gatelog made this backup. Install that version here. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("The backup is gone. Nothing was changed.");
    default:
        return Wording::error(code) + u' ' + tr("Nothing was changed.");
    }
}

} // namespace gatelog
