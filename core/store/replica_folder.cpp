// SPDX-License-Identifier: Apache-2.0
#include "core/store/replica_folder.h"

#include "core/crypto/sealed.h"
#include "core/store/file_sync.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

namespace gatelog {
namespace {

constexpr qsizetype kMaxKeyFileBytes = 4096;
constexpr QLatin1StringView kDeviceKey("device.key");
constexpr QLatin1StringView kAuthorityKey("authority.key");
constexpr QLatin1StringView kUnclean("unclean");
constexpr QLatin1StringView kDatabaseEnding(".db");
constexpr QLatin1StringView kNext(".next");

} // namespace

QString ReplicaFolder::file(QLatin1StringView name) const
{
    return m_path + u'/' + name;
}

bool ReplicaFolder::hasReplica() const
{
    return QFileInfo::exists(database()) || hasReplacement();
}

bool ReplicaFolder::hasKeys() const
{
    return QFileInfo::exists(file(kDeviceKey)) || hasAuthorityKey();
}

void ReplicaFolder::removeReplica() const
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(database() + QLatin1StringView(suffix));
    QFile::remove(file(kDeviceKey));
    QFile::remove(file(kAuthorityKey));
    markClean();
}

Result<> ReplicaFolder::create() const
{
    if (!QDir().mkpath(m_path))
        return failure(ErrorCode::ReadOnly, m_path);
    return {};
}

Result<std::unique_ptr<FolderLock>> ReplicaFolder::lock() const
{
    return FolderLock::take(file(QLatin1StringView("lock")));
}

Result<> ReplicaFolder::write(const QString& path, const QByteArray& bytes) const
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return failure(ErrorCode::ReadOnly, path + QStringLiteral(": ") + out.errorString());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    out.write(bytes);
    if (!out.commit())
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + out.errorString());
    return {};
}

Result<QByteArray> ReplicaFolder::read(const QString& path) const
{
    QFile in(path);
    if (!in.exists())
        return failure(ErrorCode::NotFound, path);
    if (!in.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path + QStringLiteral(": ") + in.errorString());
    return in.read(kMaxKeyFileBytes);
}

Result<SigningKey> ReplicaFolder::deviceKey() const
{
    const auto seed = read(file(kDeviceKey));
    if (!seed)
        return tl::unexpected(seed.error());
    if (std::size_t(seed->size()) != SigningKey::kSeedBytes)
        return failure(ErrorCode::Damaged, file(kDeviceKey));
    return SigningKey::fromSeed(*seed);
}

Result<> ReplicaFolder::storeDeviceKey(const SigningKey& key) const
{
    return write(file(kDeviceKey), key.seed());
}

bool ReplicaFolder::hasAuthorityKey() const
{
    return QFileInfo::exists(file(kAuthorityKey));
}

Result<SigningKey> ReplicaFolder::authorityKey(QByteArrayView passphrase) const
{
    const auto sealed = sealedAuthorityKey();
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto seed = openSealed(*sealed, passphrase);
    if (!seed)
        return failure(seed.error().code, file(kAuthorityKey));
    if (std::size_t(seed->size()) != SigningKey::kSeedBytes)
        return failure(ErrorCode::Damaged, file(kAuthorityKey));
    return SigningKey::fromSeed(*seed);
}

Result<> ReplicaFolder::storeAuthorityKey(const SigningKey& key, QByteArrayView passphrase) const
{
    return write(file(kAuthorityKey), sealSecret(key.seed(), passphrase));
}

Result<QByteArray> ReplicaFolder::sealedAuthorityKey() const
{
    return read(file(kAuthorityKey));
}

Result<> ReplicaFolder::storeSealedAuthorityKey(const QByteArray& sealed) const
{
    return write(file(kAuthorityKey), sealed);
}

bool ReplicaFolder::isMarkedUnclean() const
{
    return QFileInfo::exists(file(kUnclean));
}

void ReplicaFolder::markUnclean() const
{
    // Best effort: without the mark the only loss is a check after a crash.
    QFile mark(file(kUnclean));
    Q_UNUSED(mark.open(QIODevice::WriteOnly));
}

void ReplicaFolder::markClean() const
{
    QFile::remove(file(kUnclean));
}

QString ReplicaFolder::asideName(QLatin1StringView reason, WallTime now) const
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), QTimeZone::utc())
                              .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString first = QStringLiteral("%1/replica.%2-%3").arg(m_path, reason, stamp);
    QString name = first;
    for (int n = 2; QFileInfo::exists(name + kDatabaseEnding); ++n)
        name = first + u'-' + QString::number(n);
    return name + kDatabaseEnding;
}

Result<> ReplicaFolder::setAsideDatabase(const QString& asideName) const
{
    for (const char* suffix : {"", "-wal", "-shm"}) {
        const QString from = database() + QLatin1StringView(suffix);
        if (QFileInfo::exists(from) && !QFile::rename(from, asideName + QLatin1StringView(suffix)))
            return failure(ErrorCode::ReadOnly, from);
    }
    syncFolder(m_path);
    return {};
}

QString ReplicaFolder::replacementOf(const QString& asideName)
{
    return asideName + kNext;
}

QString ReplicaFolder::replacement() const
{
    const QStringList found =
        QDir(m_path).entryList({QStringLiteral("replica.*") + kDatabaseEnding + kNext}, QDir::Files);
    return found.isEmpty() ? QString() : m_path + u'/' + found.front();
}

bool ReplicaFolder::hasReplacement() const
{
    return !replacement().isEmpty();
}

Result<> ReplicaFolder::finishReplacement() const
{
    const QString next = replacement();
    if (next.isEmpty())
        return {};
    // Its name is durable before the present one loses its own, and that one's log is gone before the new one
    // gets the name: SQLite would play it into the wrong database.
    syncFolder(m_path);
    if (const auto moved = setAsideDatabase(next.chopped(kNext.size())); !moved)
        return moved;
    if (!QFile::rename(next, database()))
        return failure(ErrorCode::ReadOnly, next);
    syncFolder(m_path);
    markClean();
    return {};
}

} // namespace gatelog
