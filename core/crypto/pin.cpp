// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/pin.h"

#include "core/base/result.h"
#include "core/crypto/sodium.h"

#include <array>
#include <cstring>

namespace gatelog {
namespace {

using Text = std::array<char, crypto_pwhash_STRBYTES>;

static_assert(kMaxPinVerifierBytes == crypto_pwhash_STRBYTES - 1);
static_assert(crypto_pwhash_MEMLIMIT_INTERACTIVE == 65536 * 1024 && crypto_pwhash_OPSLIMIT_INTERACTIVE == 2);
constexpr QByteArrayView kLimits = "$argon2id$v=19$m=65536,t=2,p=1$";

const char* neverNull(QByteArrayView pin)
{
    return pin.isEmpty() ? "" : pin.data();
}

} // namespace

QByteArray pinVerifier(QByteArrayView pin)
{
    GATELOG_CHECK(pin.size() <= kMaxPinBytes);
    GATELOG_CHECK(sodium_init() >= 0);
    Text text;
    GATELOG_CHECK(crypto_pwhash_str_alg(
                      text.data(), neverNull(pin), sodiumSize(pin), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                      crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) == 0);
    const QByteArray verifier(text.data());
    GATELOG_CHECK(verifier.startsWith(kLimits));
    return verifier;
}

bool checkPin(QByteArrayView verifier, QByteArrayView pin)
{
    if (pin.size() > kMaxPinBytes || verifier.size() > kMaxPinVerifierBytes ||
        !verifier.startsWith(kLimits) || verifier.contains('\0'))
        return false;
    GATELOG_CHECK(sodium_init() >= 0); // or its slowest argon2id would do
    // libsodium wants a text that ends in a zero.
    Text text{};
    std::memcpy(text.data(), verifier.data(), std::size_t(verifier.size()));
    return crypto_pwhash_str_verify(text.data(), neverNull(pin), sodiumSize(pin)) == 0;
}

} // namespace gatelog
