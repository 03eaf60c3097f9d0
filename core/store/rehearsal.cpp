// SPDX-License-Identifier: Apache-2.0
#include "core/store/rehearsal.h"

#include <QDir>

namespace gatelog {

Result<Rehearsal> Rehearsal::begin(Replica& of)
{
    Rehearsal rehearsal;
    auto lock = FolderLock::take(of.folder().file(QLatin1StringView("rehearsal.lock")));
    if (!lock)
        return tl::unexpected(lock.error());
    rehearsal.m_lock = std::move(*lock);
    QDir folder(of.folder().path());
    for (const QString& leftover : folder.entryList({QStringLiteral("rehearsal-*")}, QDir::Dirs))
        QDir(folder.filePath(leftover)).removeRecursively();
    rehearsal.m_folder = std::make_unique<QTemporaryDir>(folder.filePath(QStringLiteral("rehearsal-XXXXXX")));
    if (!rehearsal.m_folder->isValid())
        return failure(ErrorCode::ReadOnly, rehearsal.m_folder->errorString());
    const ReplicaFolder copy(rehearsal.m_folder->path());
    if (const auto stored = copy.storeDeviceKey(SigningKey::generate()); !stored)
        return tl::unexpected(stored.error());
    of.connection().prepare("VACUUM INTO ?").bind(1, copy.database()).run();
    if (const auto copied = of.connection().takeError(); !copied)
        return tl::unexpected(copied.error());
    auto replica = Replica::open(copy, Replica::Mode::ReadWrite, of.clock());
    if (!replica)
        return tl::unexpected(replica.error());
    rehearsal.m_replica = std::move(*replica);
    return rehearsal;
}

} // namespace gatelog
