// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/aead.h"

#include "core/crypto/signing.h"
#include "core/crypto/sodium.h"

namespace gatelog {
namespace {

constexpr qsizetype kDatagramNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

static_assert(AeadKey::size == crypto_aead_chacha20poly1305_ietf_KEYBYTES &&
              AeadKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(kAeadTagBytes == crypto_aead_chacha20poly1305_ietf_ABYTES &&
              kAeadTagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kDatagramOverheadBytes == kDatagramNonceBytes + kAeadTagBytes);

using Nonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

Nonce nonceOf(std::uint64_t counter)
{
    Nonce nonce{};
    qToLittleEndian(counter, nonce.data() + 4);
    return nonce;
}

unsigned char* writable(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

tl::unexpected<Error> doesNotOpen()
{
    return failure(ErrorCode::Damaged, QStringLiteral("a sealed message does not open"));
}

} // namespace

QByteArray aeadSeal(const AeadKey& key, std::uint64_t counter, QByteArrayView associated,
                    QByteArrayView plaintext)
{
    const Nonce nonce = nonceOf(counter);
    QByteArray sealed(plaintext.size() + kAeadTagBytes, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(writable(sealed), nullptr, sodiumBytes(plaintext),
                                              sodiumSize(plaintext), sodiumBytes(associated),
                                              sodiumSize(associated), nullptr, nonce.data(), key.data());
    return sealed;
}

Result<QByteArray> aeadOpen(const AeadKey& key, std::uint64_t counter, QByteArrayView associated,
                            QByteArrayView ciphertext)
{
    if (ciphertext.size() < kAeadTagBytes)
        return doesNotOpen();
    const Nonce nonce = nonceOf(counter);
    QByteArray plaintext(ciphertext.size() - kAeadTagBytes, Qt::Uninitialized);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(
            writable(plaintext), nullptr, nullptr, sodiumBytes(ciphertext), sodiumSize(ciphertext),
            sodiumBytes(associated), sodiumSize(associated), nonce.data(), key.data()) != 0)
        return doesNotOpen();
    return plaintext;
}

QByteArray sealDatagram(const AeadKey& key, QByteArrayView associated, QByteArrayView plaintext)
{
    GATELOG_CHECK(plaintext.size() <= kMaxDatagramBytes - kDatagramOverheadBytes);
    QByteArray datagram = randomBytes(kDatagramNonceBytes);
    datagram.resize(plaintext.size() + kDatagramOverheadBytes);
    unsigned char* nonce = writable(datagram);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + kDatagramNonceBytes, nullptr, sodiumBytes(plaintext),
                                               sodiumSize(plaintext), sodiumBytes(associated),
                                               sodiumSize(associated), nullptr, nonce, key.data());
    return datagram;
}

Result<QByteArray> openDatagram(const AeadKey& key, QByteArrayView associated, QByteArrayView datagram)
{
    if (datagram.size() > kMaxDatagramBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("a datagram of %1 bytes").arg(datagram.size()));
    if (datagram.size() < kDatagramOverheadBytes)
        return doesNotOpen();
    const QByteArrayView box = datagram.sliced(kDatagramNonceBytes);
    QByteArray plaintext(box.size() - kAeadTagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            writable(plaintext), nullptr, nullptr, sodiumBytes(box), sodiumSize(box), sodiumBytes(associated),
            sodiumSize(associated), sodiumBytes(datagram), key.data()) != 0)
        return doesNotOpen();
    return plaintext;
}

} // namespace gatelog
