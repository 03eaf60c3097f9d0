// SPDX-License-Identifier: Apache-2.0
// backup, restore: the log in a file of its own, and back.
#include "app/ctl/command.h"
#include "core/store/backup.h"
#include "core/store/restore.h"

#include <QDir>
#include <QFileInfo>

namespace gatelog {
namespace {

constexpr int kMaxKept = 10'000;

QString folderOf(const Context& context)
{
    const QString chosen = context.parser.value(QStringLiteral("to"));
    return chosen.isEmpty() ? context.folder.backups() : QDir(chosen).absolutePath();
}

void addBackupOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("to"), QStringLiteral("The folder. Without: backups, in the replica's own folder."),
         QStringLiteral("DIR")},
        {QStringLiteral("keep"),
         QStringLiteral("How many of the newest stay (%1); of %2 earlier days their last stays besides.")
             .arg(Retention::kNewest)
             .arg(Retention::kDays),
         QStringLiteral("N")},
        {QStringLiteral("list"), QStringLiteral("Tell which backups of this event there are.")},
    });
}

ExitStatus listBackups(Context& context, const Replica& replica)
{
    for (const BackupFile& file : BackupFolder(folderOf(context)).backupsOf(replica.eventId())) {
        const qint64 bytes = QFileInfo(file.path).size();
        context.out.json({{QStringLiteral("file"), file.path},
                          {QStringLiteral("time"), isoTime(file.time)},
                          {QStringLiteral("bytes"), bytes}});
        context.out.text(QStringLiteral("%1  %2  %3 bytes").arg(isoTime(file.time), file.path).arg(bytes));
    }
    return ExitStatus::Done;
}

/// Opened to read, so that it works while the desk is open, whose lock and whose connection the writing is: a
/// reader sees one state of the log for as long as one step lasts, whatever is written meanwhile.
ExitStatus runBackup(Context& context)
{
    Retention retention;
    const auto keep = context.number("keep", retention.newest, 1, kMaxKept);
    if (!keep)
        return context.out.failed(keep.error());
    retention.newest = *keep;
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    if (context.parser.isSet(QStringLiteral("list")))
        return listBackups(context, **replica);
    const auto backup = Backup::begin(**replica, folderOf(context));
    if (!backup)
        return context.out.failed(backup.error());
    if (const auto copied = (*backup)->step(Backup::kAllPages); !copied)
        return context.out.failed(copied.error());
    const auto made = (*backup)->complete(retention);
    if (!made)
        return context.out.failed(made.error());
    context.out.json({{QStringLiteral("file"), made->path},
                      {QStringLiteral("records"), qint64(made->records)},
                      {QStringLiteral("bytes"), qint64(made->bytes)},
                      {QStringLiteral("deleted"), made->rotated}});
    context.out.text(QStringLiteral("%1: %2 records").arg(made->path).arg(made->records));
    return ExitStatus::Done;
}

void addRestoreOptions(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("A backup."));
}

ExitStatus runRestore(Context& context)
{
    const QStringList files = context.parser.positionalArguments();
    if (files.size() != 1)
        return context.out.failed({ErrorCode::Usage, QStringLiteral("restore takes one backup")});
    const auto restored = restoreBackup(context.folder, files.front(), context.clock);
    if (!restored)
        return context.out.failed(restored.error());
    context.out.json({{QStringLiteral("event"), restored->eventName},
                      {QStringLiteral("event_id"), QString::fromLatin1(restored->event.toHex())},
                      {QStringLiteral("records"), qint64(restored->records())},
                      {QStringLiteral("from_backup"), qint64(restored->fromBackup)},
                      {QStringLiteral("from_present"), qint64(restored->fromPresent)},
                      {QStringLiteral("damaged"), qint64(restored->damaged)},
                      {QStringLiteral("set_aside"),
                       restored->setAside.isEmpty() ? QJsonValue() : QJsonValue(restored->setAside)},
                      {QStringLiteral("new_device"), restored->deviceIsNew},
                      {QStringLiteral("enrolled"), restored->deviceIsEnrolled}});
    context.out.text(QStringLiteral("%1: %2 records, %3 of the backup and %4 that only this laptop had")
                         .arg(restored->eventName)
                         .arg(restored->records())
                         .arg(restored->fromBackup)
                         .arg(restored->fromPresent));
    if (!restored->setAside.isEmpty())
        context.out.message(
            QStringLiteral("The database that was here is kept as %1.").arg(restored->setAside));
    if (restored->damaged > 0)
        context.out.message(QStringLiteral("%1 records of the backup do not verify; they were left out.")
                                .arg(restored->damaged));
    if (!restored->deviceIsEnrolled)
        context.out.message(
            QStringLiteral("This laptop has a key that the event does not know: it shows what "
                           "the backup holds, and cannot scan until it is enrolled."));
    return restored->damaged > 0 ? ExitStatus::Found : ExitStatus::Done;
}

} // namespace

extern const Command kBackupCommand{"backup", "Copy the log to a file, while scanning goes on", Needs::Core,
                                    addBackupOptions, runBackup};
extern const Command kRestoreCommand{"restore", "Bring back a backup's records; takes none away", Needs::Core,
                                     addRestoreOptions, runRestore};

} // namespace gatelog
