// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/dh_key.h"

#include "core/crypto/signing.h"
#include "core/crypto/sodium.h"

namespace gatelog {

static_assert(DhPublicKey::size == crypto_scalarmult_BYTES && SharedSecret::size == crypto_scalarmult_BYTES &&
              DhKeyPair::kSecretBytes == crypto_scalarmult_SCALARBYTES);

DhKeyPair DhKeyPair::generate()
{
    QByteArray secret = randomBytes(kSecretBytes);
    const DhKeyPair pair = fromSecret(secret);
    wipe(secret.data(), std::size_t(secret.size()));
    return pair;
}

DhKeyPair DhKeyPair::fromSecret(QByteArrayView secret)
{
    DhKeyPair pair;
    pair.m_secret = Secret<struct DhSecretTag, 32>::fromBytes(secret);
    GATELOG_CHECK(crypto_scalarmult_base(pair.m_public.data(), pair.m_secret.data()) == 0);
    return pair;
}

Result<SharedSecret> DhKeyPair::agree(const DhPublicKey& theirs) const
{
    SharedSecret shared;
    // libsodium refuses the points of small order, and any other with an all-zero result.
    if (crypto_scalarmult(shared.data(), m_secret.data(), theirs.data()) != 0)
        return failure(ErrorCode::Damaged, QStringLiteral("a public key of small order"));
    return shared;
}

} // namespace gatelog
