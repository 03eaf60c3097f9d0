// SPDX-License-Identifier: Apache-2.0
#include "core/store/authority_key.h"

#include "core/feed/record.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace gatelog {
namespace {

constexpr qint64 kMaxKeyFileBytes = 4096;

Result<QByteArray> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    QByteArray bytes = file.read(kMaxKeyFileBytes + 1);
    if (bytes.size() > kMaxKeyFileBytes)
        return failure(ErrorCode::TooLarge, path);
    return bytes;
}

Result<SigningKey> openKey(const QByteArray& sealed, QByteArrayView passphrase, const QString& path)
{
    const auto seed = openSealed(sealed, passphrase);
    if (!seed)
        return failure(seed.error().code, path);
    if (std::size_t(seed->size()) != SigningKey::kSeedBytes)
        return failure(ErrorCode::Damaged, path);
    return SigningKey::fromSeed(*seed);
}

Result<QByteArray> sealedForExport(const ReplicaFolder& folder, const ExportSeal& seal)
{
    const auto strength = authoritySeal(folder);
    if (!strength)
        return tl::unexpected(strength.error());
    if (seal.newPassphrase.isEmpty() && *strength == SealStrength::Open)
        return failure(ErrorCode::Usage,
                       QStringLiteral("no passphrase seals the key here; it travels under one"));
    const auto sealed = folder.sealedAuthorityKey();
    if (!sealed || (seal.newPassphrase.isEmpty() && seal.passphrase.isEmpty()))
        return sealed;
    const auto key = folder.authorityKey(seal.passphrase);
    if (!key)
        return tl::unexpected(key.error());
    return seal.newPassphrase.isEmpty() ? *sealed : sealSecret(key->seed(), seal.newPassphrase);
}

} // namespace

Result<SealStrength> authoritySeal(const ReplicaFolder& folder)
{
    const auto sealed = folder.sealedAuthorityKey();
    if (!sealed)
        return tl::unexpected(sealed.error());
    return sealStrength(*sealed);
}

Result<> exportAuthorityKey(const ReplicaFolder& folder, const QString& file, const ExportSeal& seal)
{
    const auto sealed = sealedForExport(folder, seal);
    if (!sealed)
        return tl::unexpected(sealed.error());
    // It may be the only copy of another event's.
    if (QFileInfo::exists(file))
        return failure(ErrorCode::Conflict, file);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return failure(ErrorCode::ReadOnly, file + QStringLiteral(": ") + out.errorString());
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    out.write(*sealed);
    if (!out.commit())
        return failure(ErrorCode::WriteFailed, file + QStringLiteral(": ") + out.errorString());
    return {};
}

Result<> importAuthorityKey(const ReplicaFolder& folder, const EventId& event, const QString& file,
                            QByteArrayView passphrase)
{
    const auto sealed = readKeyFile(file);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto key = openKey(*sealed, passphrase, file);
    if (!key)
        return tl::unexpected(key.error());
    if (eventIdOf(key->publicKey()) != event)
        return failure(ErrorCode::ForeignEvent, file);
    return folder.storeSealedAuthorityKey(*sealed);
}

} // namespace gatelog
