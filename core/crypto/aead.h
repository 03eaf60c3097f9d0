// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace gatelog {

using AeadKey = Secret<struct AeadKeyTag, 32>;

inline constexpr qsizetype kAeadTagBytes = 16;
/// What one UDP datagram carries over IPv4.
inline constexpr qsizetype kMaxDatagramBytes = 65507;
/// What sealDatagram() adds: the nonce before and the tag behind.
inline constexpr qsizetype kDatagramOverheadBytes = 24 + kAeadTagBytes;

/// ChaCha20-Poly1305 (RFC 8439) under the nonce that the Noise specification makes of a counter
/// (section 12.3): 32 zero bits, then the counter, little-endian. A counter must never serve twice with one
/// key: the caller (NoiseCipher) counts. The result is kAeadTagBytes longer than `plaintext`.
[[nodiscard]] QByteArray aeadSeal(const AeadKey& key, std::uint64_t counter, QByteArrayView associated,
                                  QByteArrayView plaintext);
/// Damaged when shorter than the tag, or when it was not sealed with the same key, counter and `associated`.
[[nodiscard]] Result<QByteArray> aeadOpen(const AeadKey& key, std::uint64_t counter,
                                          QByteArrayView associated, QByteArrayView ciphertext);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) under a random nonce of 24 bytes, which stands before the
/// result: for datagrams, which have no counter to agree on. Aborts when the result would be longer than
/// kMaxDatagramBytes.
[[nodiscard]] QByteArray sealDatagram(const AeadKey& key, QByteArrayView associated,
                                      QByteArrayView plaintext);
/// TooLarge beyond kMaxDatagramBytes, Damaged when it does not open. Any input is allowed.
[[nodiscard]] Result<QByteArray> openDatagram(const AeadKey& key, QByteArrayView associated,
                                              QByteArrayView datagram);

} // namespace gatelog
