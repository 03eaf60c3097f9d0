// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/noise_hash.h"

#include "core/crypto/sodium.h"

namespace gatelog {
namespace {

constexpr std::size_t kBlockBytes = 128;

/// BLAKE2b-512 of a first block, then of `parts`; the state holds a keyed block, so it is wiped.
void digest(QByteArrayView first, std::initializer_list<QByteArrayView> parts, std::uint8_t* out)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, Hash512::size);
    crypto_generichash_update(&state, sodiumBytes(first), sodiumSize(first));
    for (const QByteArrayView part : parts)
        crypto_generichash_update(&state, sodiumBytes(part), sodiumSize(part));
    crypto_generichash_final(&state, out, Hash512::size);
    wipe(&state, sizeof state);
}

using Block = Secret<struct BlockTag, kBlockBytes>;

Block padded(QByteArrayView key, std::uint8_t pad)
{
    Block block;
    if (std::size_t(key.size()) > kBlockBytes)
        digest(key, {}, block.data());
    else if (!key.isEmpty())
        std::memcpy(block.data(), key.data(), std::size_t(key.size()));
    for (std::size_t i = 0; i < kBlockBytes; ++i)
        block.data()[i] ^= pad;
    return block;
}

template <std::size_t N>
std::array<KeyMaterial, N> hkdf(const KeyMaterial& chainingKey, QByteArrayView input)
{
    static_assert(N >= 2 && N <= 3);
    const KeyMaterial tempKey = hmacBlake2b(chainingKey.view(), {input});
    std::array<KeyMaterial, N> outputs;
    QByteArrayView previous;
    for (std::size_t i = 0; i < N; ++i) {
        const char count = char(i + 1);
        outputs[i] = hmacBlake2b(tempKey.view(), {previous, QByteArrayView(&count, 1)});
        previous = outputs[i].view();
    }
    return outputs;
}

} // namespace

Hash512 blake2b512(std::initializer_list<QByteArrayView> parts)
{
    Hash512 hash;
    digest({}, parts, hash.data());
    return hash;
}

KeyMaterial hmacBlake2b(QByteArrayView key, std::initializer_list<QByteArrayView> parts)
{
    KeyMaterial inner;
    digest(padded(key, 0x36).view(), parts, inner.data());
    KeyMaterial outer;
    digest(padded(key, 0x5c).view(), {inner.view()}, outer.data());
    return outer;
}

std::array<KeyMaterial, 2> hkdf2(const KeyMaterial& chainingKey, QByteArrayView input)
{
    return hkdf<2>(chainingKey, input);
}

std::array<KeyMaterial, 3> hkdf3(const KeyMaterial& chainingKey, QByteArrayView input)
{
    return hkdf<3>(chainingKey, input);
}

} // namespace gatelog
