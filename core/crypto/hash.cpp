// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/hash.h"

#include "core/base/result.h"
#include "core/crypto/sodium.h"

namespace gatelog {
namespace {

void digest(std::initializer_list<QByteArrayView> parts, std::uint8_t* out, std::size_t size)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size);
    for (const QByteArrayView part : parts)
        crypto_generichash_update(&state, sodiumBytes(part), sodiumSize(part));
    crypto_generichash_final(&state, out, size);
}

static_assert(sizeof(crypto_generichash_state) <= 384 && alignof(crypto_generichash_state) <= 64);

crypto_generichash_state* stateIn(std::array<std::uint8_t, 384>& room)
{
    return reinterpret_cast<crypto_generichash_state*>(room.data());
}

} // namespace

Hash blake2b256(std::initializer_list<QByteArrayView> parts)
{
    Hash hash;
    digest(parts, hash.data(), Hash::size);
    return hash;
}

std::array<std::uint8_t, 16> blake2b128(std::initializer_list<QByteArrayView> parts)
{
    std::array<std::uint8_t, 16> hash;
    digest(parts, hash.data(), hash.size());
    return hash;
}

std::uint64_t blake2b64(std::initializer_list<QByteArrayView> parts)
{
    // BLAKE2b's digest length is a parameter of the hash, so this is not a prefix of blake2b256.
    // libsodium's generic hash starts at 16 bytes: take the first 8 of a 16-byte digest.
    std::array<std::uint8_t, 16> hash;
    digest(parts, hash.data(), hash.size());
    return qFromBigEndian<std::uint64_t>(hash.data());
}

Hash keyedHash(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    GATELOG_CHECK(key.size() >= qsizetype(crypto_generichash_KEYBYTES_MIN) &&
                  key.size() <= qsizetype(crypto_generichash_KEYBYTES_MAX));
    crypto_generichash_state state;
    crypto_generichash_init(&state, sodiumBytes(key), std::size_t(key.size()), Hash::size);
    for (const QByteArrayView part : parts)
        crypto_generichash_update(&state, sodiumBytes(part), sodiumSize(part));
    Hash mac;
    crypto_generichash_final(&state, mac.data(), Hash::size);
    sodium_memzero(&state, sizeof state);
    return mac;
}

bool verifyKeyedHash(QByteArrayView key, std::initializer_list<QByteArrayView> parts, const Hash& mac)
{
    return sodium_memcmp(keyedHash(key, parts).data(), mac.data(), Hash::size) == 0;
}

Hasher::Hasher()
{
    crypto_generichash_init(stateIn(m_state), nullptr, 0, Hash::size);
}

void Hasher::add(QByteArrayView bytes)
{
    crypto_generichash_update(stateIn(m_state), sodiumBytes(bytes), sodiumSize(bytes));
}

Hash Hasher::finish()
{
    Hash hash;
    crypto_generichash_final(stateIn(m_state), hash.data(), Hash::size);
    return hash;
}

} // namespace gatelog
