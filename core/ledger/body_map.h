// SPDX-License-Identifier: Apache-2.0
#pragma once
// For the files that write and read bodies: one CBOR map, and what every one of them checks.

#include "core/base/result.h"
#include "core/ledger/cbor_map.h"

#include <QCborValue>

#include <algorithm>
#include <initializer_list>

namespace gatelog {

/// Writes one map; `fields` says how many keys and `write` writes them.
template <class Write>
QByteArray encodedMap(std::uint64_t fields, Write&& write)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    {
        CborMapWriter map(out, fields);
        write(map);
    }
    return bytes;
}

inline std::uint64_t countOf(std::initializer_list<bool> present)
{
    return std::uint64_t(std::count(present.begin(), present.end(), true));
}

template <class Body>
Result<Body> checkedBody(const CborMapReader& map, Body body)
{
    if (!map.ok())
        return failure(ErrorCode::Damaged,
                       QStringLiteral("a field of the body is missing or of a wrong type"));
    return body;
}

inline Result<QCborMap> mapOf(QByteArrayView body)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(body.toByteArray(), &error);
    if (error.error != QCborError::NoError || error.offset != body.size() || !value.isMap())
        return failure(ErrorCode::Damaged, QStringLiteral("the body is not one CBOR map"));
    return value.toMap();
}

template <class Read>
auto readBodyMap(QByteArrayView body, Read&& read) -> decltype(read(QCborMap()))
{
    const auto map = mapOf(body);
    if (!map)
        return tl::unexpected(map.error());
    return read(*map);
}

} // namespace gatelog
