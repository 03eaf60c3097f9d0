// SPDX-License-Identifier: Apache-2.0
#include "core/store/replacement.h"

#include "core/store/file_sync.h"
#include "core/store/stored_fold.h"

#include <QDir>
#include <QFile>

namespace gatelog {

Replacement::Replacement(const ReplicaFolder& folder, const Clock& clock)
    : m_folder(folder), m_workshop(folder.file(QLatin1StringView("replacement"))), m_clock(clock)
{
}

Result<std::unique_ptr<Replacement>> Replacement::begin(const ReplicaFolder& folder, const EventId& event,
                                                        const SigningKey& device, const Clock& clock)
{
    std::unique_ptr<Replacement> made(new Replacement(folder, clock));
    QDir(made->m_workshop.path()).removeRecursively(); // of one that was killed
    if (const auto created = made->m_workshop.create(); !created)
        return tl::unexpected(created.error());
    if (const auto created = Replica::createDatabase(made->m_workshop, event); !created)
        return tl::unexpected(created.error());
    made->m_next.reset(new Replica(made->m_workshop, clock, device));
    if (const auto opened = made->m_next->openDatabase(Replica::Mode::ReadWrite); !opened)
        return tl::unexpected(opened.error());
    Connection& connection = made->m_next->connection();
    connection.begin();
    if (const auto begun = connection.takeError(); !begun)
        return tl::unexpected(begun.error());
    return made;
}

Replacement::~Replacement()
{
    m_next.reset();
    QDir(m_workshop.path()).removeRecursively();
}

Replacement::Taken Replacement::take(Connection& source)
{
    Taken taken;
    const std::int64_t found = salvageRecords(source, [this, &taken](const VerifiedRecord& record) {
        if (record->event() != m_next->m_event) {
            ++taken.foreign;
            return;
        }
        ++taken.verified;
        taken.added += m_next->m_records->append(record);
    });
    taken.damaged = found - taken.verified - taken.foreign;
    return taken;
}

Result<> Replacement::fold()
{
    if (const auto committed = m_next->m_connection->commit(); !committed)
        return committed;
    return m_next->rebuild();
}

Result<QString> Replacement::putInPlace(QLatin1StringView reason)
{
    // It is moved without a log; what cannot leave its log must not be moved.
    m_next->connection().run("PRAGMA journal_mode = DELETE");
    const auto closed = m_next->connection().takeError();
    m_next.reset();
    if (!closed)
        return tl::unexpected(closed.error());
    const QString database = m_workshop.database();
    if (QFile::exists(database + QStringLiteral("-wal")))
        return failure(ErrorCode::WriteFailed, database);
    if (const auto synced = syncFile(database); !synced)
        return tl::unexpected(synced.error());
    const bool hasPresent = QFile::exists(m_folder.database());
    const QString aside = m_folder.asideName(reason, m_clock.now());
    // From here on it is the folder's database: whoever opens the folder finishes what is left to do.
    if (!QFile::rename(database, ReplicaFolder::replacementOf(aside)))
        return failure(ErrorCode::WriteFailed, ReplicaFolder::replacementOf(aside));
    if (const auto finished = m_folder.finishReplacement(); !finished)
        return tl::unexpected(finished.error());
    return hasPresent ? aside : QString();
}

} // namespace gatelog
