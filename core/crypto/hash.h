// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QByteArrayView>

#include <initializer_list>

namespace gatelog {

/// BLAKE2b (RFC 7693) with a 256-bit digest, over the concatenation of `parts`. Thread-safe, as all of
/// core/crypto.
[[nodiscard]] Hash blake2b256(std::initializer_list<QByteArrayView> parts);
/// BLAKE2b with a 128-bit digest.
[[nodiscard]] std::array<std::uint8_t, 16> blake2b128(std::initializer_list<QByteArrayView> parts);
/// The first 64 bits of blake2b128, read big-endian: libsodium offers no shorter digest than 16 bytes.
[[nodiscard]] std::uint64_t blake2b64(std::initializer_list<QByteArrayView> parts);

/// BLAKE2b-256 under a key of 16 to 64 bytes (RFC 7693, section 2.9): a MAC. Aborts on a key of another
/// length.
[[nodiscard]] Hash keyedHash(QByteArrayView key, std::initializer_list<QByteArrayView> parts);
/// Whether `mac` is keyedHash(key, parts), in constant time: == would tell how much of a guess is right.
[[nodiscard]] bool verifyKeyedHash(QByteArrayView key, std::initializer_list<QByteArrayView> parts,
                                   const Hash& mac);

/// BLAKE2b-256 fed piece by piece. finish() once.
class Hasher
{
public:
    Hasher();
    void add(QByteArrayView bytes);
    [[nodiscard]] Hash finish();

private:
    // Room for crypto_generichash_state, so that this header needs no libsodium; checked in hash.cpp.
    alignas(64) std::array<std::uint8_t, 384> m_state;
};

} // namespace gatelog
