// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/crypto/signing.h"
#include "core/store/folder_lock.h"

#include <QString>

#include <memory>

namespace gatelog {

/// The files of one replica: `replica.db`, `device.key` (32-byte seed, readable by its owner alone), on
/// administrators' laptops `authority.key` (core/crypto/sealed.h), `lock` while a program writes, and
/// `unclean` until it ends well; `control`, where that program takes requests (app/control/CONTROL.md).
/// Databases that were set aside: `replica.REASON-YYYYMMDD-HHMMSS.db`, never deleted. One with `.next` behind
/// such a name is whole and takes the present one's place (core/store/replacement.h).
class ReplicaFolder
{
public:
    explicit ReplicaFolder(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    QString file(QLatin1StringView name) const;
    QString database() const { return file(QLatin1StringView("replica.db")); }
    /// Where backups are put that nobody wants elsewhere.
    QString backups() const { return file(QLatin1StringView("backups")); }
    bool hasReplica() const; ///< in its place, or about to be put there

    /// A device's or an authority's, with or without a database.
    bool hasKeys() const;

    Result<> create() const;
    /// Deletes database and keys. Only for what was not finished making.
    void removeReplica() const;
    /// Held while the returned lock lives. Locked, naming the process that has it; ReadOnly when the folder
    /// is.
    Result<std::unique_ptr<FolderLock>> lock() const;

    Result<SigningKey> deviceKey() const;
    Result<> storeDeviceKey(const SigningKey& key) const;
    bool hasAuthorityKey() const;
    Result<SigningKey> authorityKey(QByteArrayView passphrase) const;
    Result<> storeAuthorityKey(const SigningKey& key, QByteArrayView passphrase) const;
    /// As it is in its file (core/crypto/sealed.h), unopened.
    Result<QByteArray> sealedAuthorityKey() const;
    Result<> storeSealedAuthorityKey(const QByteArray& sealed) const;

    bool isMarkedUnclean() const;
    void markUnclean() const;
    void markClean() const;

    /// A name, free here, for the present database when it is set aside: it tells why and when.
    QString asideName(QLatin1StringView reason, WallTime now) const;
    /// Moves the present database (with its log) there; nothing is deleted. Goes on where an earlier call was
    /// killed.
    Result<> setAsideDatabase(const QString& asideName) const;

    /// The name of a new database whose predecessor is to be set aside as `asideName`.
    static QString replacementOf(const QString& asideName);
    bool hasReplacement() const;
    /// Sets the present database aside and puts the new one in its place, if there is one. Under the lock;
    /// idempotent, so that a program killed in it is finished by the next that opens the folder.
    Result<> finishReplacement() const;

private:
    Result<> write(const QString& path, const QByteArray& bytes) const;
    Result<QByteArray> read(const QString& path) const;
    QString replacement() const;
    QString m_path;
};

} // namespace gatelog
