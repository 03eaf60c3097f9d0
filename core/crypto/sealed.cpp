// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/sealed.h"

#include "core/base/bytes.h"
#include "core/crypto/signing.h"
#include "core/crypto/sodium.h"

namespace gatelog {
namespace {

constexpr QByteArrayView kMagic = "GLS1";
constexpr qsizetype kMaxSealedBytes = 4096;

struct SealedFields
{
    SealStrength strength;
    QByteArrayView salt, nonce, box;
};

Result<SealedFields> parse(QByteArrayView sealed)
{
    if (sealed.size() > kMaxSealedBytes)
        return failure(ErrorCode::TooLarge);
    ByteReader reader(sealed);
    const QByteArrayView magic = reader.bytes(kMagic.size());
    const std::uint8_t strength = reader.u8();
    SealedFields fields;
    fields.salt = reader.bytes(crypto_pwhash_SALTBYTES);
    fields.nonce = reader.bytes(crypto_secretbox_NONCEBYTES);
    fields.box = reader.bytes(reader.remaining());
    if (!reader.ok() || magic != kMagic || strength > 1 ||
        fields.box.size() < qsizetype(crypto_secretbox_MACBYTES))
        return failure(ErrorCode::Damaged, QStringLiteral("not a sealed key"));
    fields.strength = strength == 0 ? SealStrength::Passphrase : SealStrength::Open;
    return fields;
}

/// Empty when memory for argon2id is short.
QByteArray keyFrom(QByteArrayView passphrase, QByteArrayView salt, SealStrength strength)
{
    const bool open = strength == SealStrength::Open;
    const char* text = passphrase.isEmpty() ? "" : passphrase.data(); // never null, even for nothing
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    const int failed = crypto_pwhash(
        reinterpret_cast<unsigned char*>(key.data()), std::size_t(key.size()), text, sodiumSize(passphrase),
        sodiumBytes(salt), open ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
        open ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : key;
}

} // namespace

QByteArray sealSecret(QByteArrayView secret, QByteArrayView passphrase)
{
    const SealStrength strength = passphrase.isEmpty() ? SealStrength::Open : SealStrength::Passphrase;
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray key = keyFrom(passphrase, salt, strength);
    GATELOG_CHECK(!key.isEmpty());
    QByteArray box(secret.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(reinterpret_cast<unsigned char*>(box.data()), sodiumBytes(secret),
                          sodiumSize(secret), sodiumBytes(nonce), sodiumBytes(key));
    sodium_memzero(key.data(), std::size_t(key.size()));
    ByteWriter writer;
    writer.bytes(kMagic);
    writer.u8(strength == SealStrength::Passphrase ? 0 : 1);
    writer.bytes(salt);
    writer.bytes(nonce);
    writer.bytes(box);
    return writer.take();
}

Result<QByteArray> openSealed(QByteArrayView sealed, QByteArrayView passphrase)
{
    const auto fields = parse(sealed);
    if (!fields)
        return tl::unexpected(fields.error());
    QByteArray key = keyFrom(passphrase, fields->salt, fields->strength);
    if (key.isEmpty())
        return failure(ErrorCode::TooLarge, QStringLiteral("not enough memory to open a sealed key"));
    QByteArray secret(fields->box.size() - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    const int failed =
        crypto_secretbox_open_easy(reinterpret_cast<unsigned char*>(secret.data()), sodiumBytes(fields->box),
                                   sodiumSize(fields->box), sodiumBytes(fields->nonce), sodiumBytes(key));
    sodium_memzero(key.data(), std::size_t(key.size()));
    if (failed)
        return failure(ErrorCode::BadPassphrase);
    return secret;
}

Result<SealStrength> sealStrength(QByteArrayView sealed)
{
    return parse(sealed).map([](const SealedFields& fields) { return fields.strength; });
}

} // namespace gatelog
