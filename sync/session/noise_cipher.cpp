// SPDX-License-Identifier: Apache-2.0
#include "sync/session/noise_cipher.h"

namespace gatelog {
namespace {

tl::unexpected<Error> usedUp()
{
    return failure(ErrorCode::TooLarge, QStringLiteral("no counter is left for another message"));
}

tl::unexpected<Error> tooLong(qsizetype size)
{
    return failure(ErrorCode::TooLarge, QStringLiteral("a message of %1 bytes").arg(size));
}

} // namespace

Result<QByteArray> NoiseCipher::seal(QByteArrayView associated, QByteArrayView plaintext)
{
    if (plaintext.size() > kMaxNoiseMessageBytes - kAeadTagBytes)
        return tooLong(plaintext.size() + kAeadTagBytes);
    if (m_counter == kLastCounter)
        return usedUp();
    auto ciphertext = aeadSeal(m_key, m_counter, associated, plaintext);
    m_counter = m_counter + 1;
    return ciphertext;
}

Result<QByteArray> NoiseCipher::open(QByteArrayView associated, QByteArrayView ciphertext)
{
    if (ciphertext.size() > kMaxNoiseMessageBytes)
        return tooLong(ciphertext.size());
    if (m_counter == kLastCounter)
        return usedUp();
    auto plaintext = aeadOpen(m_key, m_counter, associated, ciphertext);
    if (plaintext)
        m_counter = m_counter + 1;
    return plaintext;
}

} // namespace gatelog
