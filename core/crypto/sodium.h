// SPDX-License-Identifier: Apache-2.0
#pragma once
// For core/crypto's own .cpp files: libsodium and the casts to its types.

#include <QByteArrayView>
#include <QtEndian>

#include <sodium.h>

namespace gatelog {

inline const unsigned char* sodiumBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

inline unsigned long long sodiumSize(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace gatelog
