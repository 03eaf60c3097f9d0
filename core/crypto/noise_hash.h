// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"
#include "core/crypto/secret.h"

#include <QByteArrayView>

#include <array>
#include <initializer_list>

namespace gatelog {

// The hash functions of a Noise protocol whose name ends in BLAKE2b (Noise specification, revision 34,
// sections 4.3 and 12.8: HASHLEN 64, BLOCKLEN 128).

using Hash512 = FixedBytes<struct Hash512Tag, 64>;     ///< BLAKE2b-512
using KeyMaterial = Secret<struct KeyMaterialTag, 64>; ///< HASHLEN secret bytes: a chaining key, an output

/// BLAKE2b (RFC 7693) with a 512-bit digest, over the concatenation of `parts`.
[[nodiscard]] Hash512 blake2b512(std::initializer_list<QByteArrayView> parts);

/// HMAC (RFC 2104) over BLAKE2b-512 with its block of 128 bytes. Noise wants this construction, not BLAKE2b's
/// own key parameter, which keyedHash() uses. A key longer than a block is hashed first.
[[nodiscard]] KeyMaterial hmacBlake2b(QByteArrayView key, std::initializer_list<QByteArrayView> parts);

/// HKDF(chaining_key, input_key_material, 2) and (…, 3) of section 4.3.
[[nodiscard]] std::array<KeyMaterial, 2> hkdf2(const KeyMaterial& chainingKey, QByteArrayView input);
[[nodiscard]] std::array<KeyMaterial, 3> hkdf3(const KeyMaterial& chainingKey, QByteArrayView input);

} // namespace gatelog
