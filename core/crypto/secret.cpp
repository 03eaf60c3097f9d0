// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/secret.h"

#include "core/crypto/sodium.h"

namespace gatelog {

void wipe(void* bytes, std::size_t size)
{
    sodium_memzero(bytes, size);
}

} // namespace gatelog
