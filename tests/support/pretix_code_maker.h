// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/bytes.h"
#include "core/crypto/signing.h"

#include <QString>

#include <algorithm>

namespace gatelog::test {

inline QByteArray varint(std::uint64_t value)
{
    QByteArray bytes;
    for (; value >= 0x80; value >>= 7)
        bytes.append(char(0x80 | (value & 0x7f)));
    return bytes.append(char(value));
}

/// A protobuf field of wire type 0.
inline QByteArray numberField(int field, std::uint64_t value)
{
    return varint(std::uint64_t(field) << 3) + varint(value);
}

inline QByteArray textField(int field, const QByteArray& text)
{
    return varint(std::uint64_t(field) << 3 | 2) + varint(std::uint64_t(text.size())) + text;
}

/// The text of a code of pretix's signature scheme 1 (core/ticket/FORMAT.md) over any payload.
inline QString pretixCode(const QByteArray& payload, const SigningKey& key)
{
    ByteWriter writer;
    writer.u8(1);
    writer.u16(std::uint16_t(payload.size()));
    writer.u16(64);
    writer.bytes(payload);
    writer.fixed(key.signPlain(payload));
    QByteArray text = writer.take().toBase64();
    std::reverse(text.begin(), text.end());
    return QString::fromLatin1(text);
}

} // namespace gatelog::test
