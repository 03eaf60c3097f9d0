// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gatelog {

inline constexpr qsizetype kMaxPinBytes = 256;
inline constexpr qsizetype kMaxPinVerifierBytes = 127; ///< libsodium's STRBYTES, without the zero behind it

/// What a staff member's PIN is checked against: argon2id (RFC 9106) with libsodium's "interactive" limits,
/// 64 MiB and 2 passes, and a random salt, as the text "$argon2id$v=19$m=65536,t=2,p=1$salt$hash". That slows
/// guessing, yet PINs are short: whoever holds the verifier finds one of six digits in some days. A call
/// takes some tenths of a second: never on the UI's thread. Aborts on a PIN over kMaxPinBytes, or when the
/// memory is not there.
[[nodiscard]] QByteArray pinVerifier(QByteArrayView pin);

/// Any bytes are allowed: false for what pinVerifier() did not make. In particular a verifier of other limits
/// is not tried, or a record from elsewhere could ask for gigabytes and hours.
[[nodiscard]] bool checkPin(QByteArrayView verifier, QByteArrayView pin);

} // namespace gatelog
