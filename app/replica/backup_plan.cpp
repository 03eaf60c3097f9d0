// SPDX-License-Identifier: Apache-2.0
#include "app/replica/backup_plan.h"

#include <QSettings>

namespace gatelog {
namespace {

constexpr QLatin1StringView kEvery("backup/every_min");
constexpr QLatin1StringView kFolder("backup/folder");

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/desk.ini");
}

} // namespace

BackupPlan BackupPlan::load(const QString& replicaFolder)
{
    const QSettings ini(fileIn(replicaFolder), QSettings::IniFormat);
    BackupPlan plan;
    const std::chrono::minutes every(ini.value(kEvery, 0).toInt());
    if (every >= kShortest && every <= kLongest)
        plan.every = every;
    plan.folder = ini.value(kFolder).toString();
    return plan;
}

bool BackupPlan::save(const QString& replicaFolder) const
{
    QSettings ini(fileIn(replicaFolder), QSettings::IniFormat);
    if (every)
        ini.setValue(kEvery, int(every->count()));
    else
        ini.remove(kEvery);
    if (folder.isEmpty())
        ini.remove(kFolder);
    else
        ini.setValue(kFolder, folder);
    ini.sync();
    return ini.status() == QSettings::NoError;
}

} // namespace gatelog
