// SPDX-License-Identifier: Apache-2.0
#include "core/store/restore.h"

#include "core/store/database_label.h"
#include "core/store/replacement.h"
#include "core/ticket/signed_code.h"

#include <QFileInfo>

namespace gatelog {
namespace {

struct OpenedBackup
{
    std::unique_ptr<Connection> connection;
    EventId event;
};

Result<OpenedBackup> openBackup(const QString& file)
{
    if (!QFileInfo::exists(file))
        return failure(ErrorCode::NotFound, file);
    if (!QFileInfo(file).isFile())
        return failure(ErrorCode::Unreadable, file);
    auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto label = readLabel(**connection);
    if (!label)
        return tl::unexpected(label.error());
    if (const auto checked = quickCheck(**connection); !checked)
        return tl::unexpected(checked.error());
    return OpenedBackup{std::move(*connection), label->event};
}

/// To read what there is of the folder's database. Null: there is none. One that says it is another event's,
/// or that this program is too old to read, is no database to be replaced.
Result<std::unique_ptr<Connection>> openPresent(const ReplicaFolder& folder, const EventId& event)
{
    if (!QFileInfo::exists(folder.database()))
        return std::unique_ptr<Connection>();
    auto connection = Connection::open(folder.database(), Connection::Mode::Salvage);
    if (!connection)
        return connection;
    const auto label = readLabel(**connection);
    if (!label && label.error().code != ErrorCode::Damaged)
        return tl::unexpected(label.error());
    if (label && label->event != event)
        return failure(ErrorCode::ForeignEvent, folder.path());
    return connection;
}

/// The folder's own, or a new one. Made before the database: a key without one does no harm.
Result<SigningKey> keyIn(const ReplicaFolder& folder, bool& isNew)
{
    auto key = folder.deviceKey();
    isNew = !key && key.error().code == ErrorCode::NotFound;
    if (!isNew)
        return key;
    const SigningKey made = generateIssuerKey();
    if (const auto stored = folder.storeDeviceKey(made); !stored)
        return tl::unexpected(stored.error());
    return made;
}

} // namespace

Result<Restored> restoreBackup(const ReplicaFolder& folder, const QString& file, const Clock& clock)
{
    auto backup = openBackup(file);
    if (!backup)
        return tl::unexpected(backup.error());
    if (const auto made = folder.create(); !made)
        return tl::unexpected(made.error());
    const auto lock = folder.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto finished = folder.finishReplacement(); !finished)
        return tl::unexpected(finished.error());
    auto present = openPresent(folder, backup->event);
    if (!present)
        return tl::unexpected(present.error());
    Restored restored;
    const auto key = keyIn(folder, restored.deviceIsNew);
    if (!key)
        return tl::unexpected(key.error());

    auto next = Replacement::begin(folder, backup->event, *key, clock);
    if (!next)
        return tl::unexpected(next.error());
    const Replacement::Taken ofBackup = (*next)->take(*backup->connection);
    backup->connection.reset();
    if (*present) {
        const Replacement::Taken ofPresent = (*next)->take(**present);
        // Its label is gone, its records still say what event it was.
        if (ofPresent.foreign > 0)
            return failure(ErrorCode::ForeignEvent, folder.path());
        restored.fromPresent = ofPresent.added;
        present->reset();
    }
    if (const auto folded = (*next)->fold(); !folded)
        return tl::unexpected(folded.error());
    restored.event = backup->event;
    if (const auto& event = (*next)->setup().event)
        restored.eventName = event->name;
    restored.fromBackup = ofBackup.added;
    restored.damaged = ofBackup.damaged;
    restored.deviceIsEnrolled = (*next)->setup().devices.contains(key->publicKey());
    const auto aside = (*next)->putInPlace(QLatin1StringView("replaced"));
    if (!aside)
        return tl::unexpected(aside.error());
    restored.setAside = *aside;
    return restored;
}

} // namespace gatelog
