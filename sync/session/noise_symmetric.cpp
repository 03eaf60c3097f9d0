// SPDX-License-Identifier: Apache-2.0
#include "sync/session/noise_symmetric.h"

namespace gatelog {
namespace {

/// "If HASHLEN is 64, then truncates temp_k to 32 bytes" (section 5.2).
NoiseCipher cipherOf(const KeyMaterial& material)
{
    return NoiseCipher(AeadKey::fromBytes(material.view().first(qsizetype(AeadKey::size))));
}

} // namespace

NoiseSymmetric::NoiseSymmetric(QByteArrayView protocolName)
{
    GATELOG_CHECK(!protocolName.isEmpty() && std::size_t(protocolName.size()) <= Hash512::size);
    std::memcpy(m_hash.data(), protocolName.data(), std::size_t(protocolName.size()));
    m_chainingKey = KeyMaterial::fromBytes(m_hash.view());
}

void NoiseSymmetric::mixKey(const SharedSecret& input)
{
    const auto [chainingKey, tempKey] = hkdf2(m_chainingKey, input.view());
    m_chainingKey = chainingKey;
    m_cipher = cipherOf(tempKey);
}

void NoiseSymmetric::mixHash(QByteArrayView bytes)
{
    m_hash = blake2b512({m_hash.view(), bytes});
}

Result<QByteArray> NoiseSymmetric::encryptAndHash(QByteArrayView plaintext)
{
    Result<QByteArray> ciphertext =
        m_cipher ? m_cipher->seal(m_hash.view(), plaintext) : plaintext.toByteArray();
    if (ciphertext)
        mixHash(*ciphertext);
    return ciphertext;
}

Result<QByteArray> NoiseSymmetric::decryptAndHash(QByteArrayView ciphertext)
{
    Result<QByteArray> plaintext =
        m_cipher ? m_cipher->open(m_hash.view(), ciphertext) : ciphertext.toByteArray();
    if (plaintext)
        mixHash(ciphertext);
    return plaintext;
}

NoiseSymmetric::Ciphers NoiseSymmetric::split()
{
    const auto [fromInitiator, fromResponder] = hkdf2(m_chainingKey, {});
    m_chainingKey = {};
    m_cipher.reset();
    return {cipherOf(fromInitiator), cipherOf(fromResponder)};
}

} // namespace gatelog
