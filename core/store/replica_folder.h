// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/signing.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace gatelog {

/// The files of one replica: `replica.db`, `device.key` (32-byte seed, readable by its owner alone), on
/// administrators' laptops `authority.key` (core/crypto/sealed.h), `lock` while a program writes, and
/// `unclean` until it ends well.
class ReplicaFolder
{
public:
    explicit ReplicaFolder(QString path) : m_path(std::move(path)) {}

    const QString& path() const { return m_path; }
    QString file(QLatin1StringView name) const;
    QString database() const { return file(QLatin1StringView("replica.db")); }
    bool hasReplica() const;

    /// A device's or an authority's, with or without a database.
    bool hasKeys() const;

    Result<> create() const;
    /// Deletes database and keys. Only for what was not finished making.
    void removeReplica() const;
    /// Held while the returned lock lives. Locked, naming the process that has it; ReadOnly when the folder
    /// is.
    Result<std::unique_ptr<QLockFile>> lock() const;

    Result<SigningKey> deviceKey() const;
    Result<> storeDeviceKey(const SigningKey& key) const;
    bool hasAuthorityKey() const;
    Result<SigningKey> authorityKey(QByteArrayView passphrase) const;
    Result<> storeAuthorityKey(const SigningKey& key, QByteArrayView passphrase) const;

    bool isMarkedUnclean() const;
    void markUnclean() const;
    void markClean() const;

    /// Moves a damaged database (with its log) out of the way under a name that tells the time; nothing is
    /// deleted.
    Result<QString> setAsideDatabase(const QString& timeStamp) const;

private:
    Result<> write(const QString& path, const QByteArray& bytes) const;
    Result<QByteArray> read(const QString& path) const;
    QString m_path;
};

} // namespace gatelog
