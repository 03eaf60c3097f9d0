// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/signing.h"

#include "core/crypto/sodium.h"

namespace gatelog {
namespace {

QByteArray joined(QByteArrayView domain, QByteArrayView message)
{
    QByteArray bytes;
    bytes.reserve(domain.size() + message.size());
    bytes.append(domain.data(), domain.size());
    bytes.append(message.data(), message.size());
    return bytes;
}

} // namespace

SigningKey SigningKey::generate()
{
    return fromSeed(randomBytes(kSeedBytes));
}

SigningKey SigningKey::fromSeed(QByteArrayView seed)
{
    GATELOG_CHECK(std::size_t(seed.size()) == kSeedBytes);
    SigningKey key;
    crypto_sign_seed_keypair(key.m_public.data(), key.m_secret.data(), sodiumBytes(seed));
    return key;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

QByteArray SigningKey::seed() const
{
    QByteArray seed(kSeedBytes, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(reinterpret_cast<unsigned char*>(seed.data()), m_secret.data());
    return seed;
}

Signature SigningKey::sign(QByteArrayView domain, QByteArrayView message) const
{
    return signPlain(joined(domain, message));
}

Signature SigningKey::signPlain(QByteArrayView message) const
{
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, sodiumBytes(message), sodiumSize(message),
                         m_secret.data());
    return signature;
}

bool verifySignature(const PublicKey& key, QByteArrayView domain, QByteArrayView message,
                     const Signature& signature)
{
    return verifyPlainSignature(key, joined(domain, message), signature);
}

bool verifyPlainSignature(const PublicKey& key, QByteArrayView message, const Signature& signature)
{
    return crypto_sign_verify_detached(signature.data(), sodiumBytes(message), sodiumSize(message),
                                       key.data()) == 0;
}

std::uint64_t random64()
{
    GATELOG_CHECK(sodium_init() >= 0);
    std::uint64_t value;
    randombytes_buf(&value, sizeof value);
    return value;
}

QByteArray randomBytes(qsizetype count)
{
    GATELOG_CHECK(sodium_init() >= 0);
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

} // namespace gatelog
