// SPDX-License-Identifier: Apache-2.0
#pragma once
// For the files that write and read bodies: one CBOR map, and what every one of them checks.

#include "core/base/result.h"
#include "core/ledger/cbor_map.h"
#include "core/ticket/price.h"

#include <QCborValue>

#include <algorithm>
#include <initializer_list>
#include <optional>

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

/// An amount, and its currency under the next key: both or neither.
inline void writePrice(CborMapWriter& map, std::uint64_t key, const Price& price)
{
    map.number(key, price.minor);
    map.text(key + 1, QString::fromLatin1(price.currency));
}

inline std::optional<Price> readPrice(CborMapReader& map, int key)
{
    if (!map.has(key) && !map.has(key + 1))
        return std::nullopt;
    Price price{map.number<std::uint32_t>(key), map.text(key + 1).toUtf8()};
    map.require(isCurrencyCode(price.currency));
    return price;
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
