// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace gatelog {

/// What a passphrase costs to try: the authority's key travels on USB sticks, so guessing must be slow.
enum class SealStrength {
    Passphrase, ///< argon2id, 64 MiB, 2 passes (libsodium's "interactive")
    Open,       ///< no passphrase was chosen: the file's permissions are the only protection
};

/// `secret` encrypted under a passphrase: "GLS1", strength, salt (16), nonce (24), XSalsa20-Poly1305 box.
/// Key derivation is argon2id (RFC 9106). With an empty passphrase the strength is Open.
[[nodiscard]] QByteArray sealSecret(QByteArrayView secret, QByteArrayView passphrase);

/// BadPassphrase when it does not open, Damaged when the bytes are no sealed secret.
Result<QByteArray> openSealed(QByteArrayView sealed, QByteArrayView passphrase);

/// Whether a passphrase was set, or Damaged.
Result<SealStrength> sealStrength(QByteArrayView sealed);

} // namespace gatelog
