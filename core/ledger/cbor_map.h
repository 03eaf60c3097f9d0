// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QString>
#include <QtEndian>

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace gatelog {

/// Writes one CBOR map with unsigned keys, in ascending order as deterministic encoding wants it (RFC
/// 8949, 4.2.1). Values equal to their default are left out: absent means the default.
class CborMapWriter
{
public:
    explicit CborMapWriter(QCborStreamWriter& out, std::uint64_t count) : m_out(out)
    {
        m_out.startMap(count);
    }
    ~CborMapWriter() { m_out.endMap(); }
    Q_DISABLE_COPY_MOVE(CborMapWriter)

    void number(std::uint64_t key, std::uint64_t value)
    {
        m_out.append(quint64(key));
        m_out.append(quint64(value));
    }
    void integer(std::uint64_t key, std::int64_t value)
    {
        m_out.append(quint64(key));
        m_out.append(qint64(value));
    }
    void boolean(std::uint64_t key, bool value)
    {
        m_out.append(quint64(key));
        m_out.append(value);
    }
    void text(std::uint64_t key, QStringView value)
    {
        m_out.append(quint64(key));
        m_out.append(value);
    }
    void bytes(std::uint64_t key, QByteArrayView value)
    {
        m_out.append(quint64(key));
        m_out.appendByteString(value.data(), value.size());
    }
    template <class Id>
    void id64(std::uint64_t key, Id id)
    {
        const std::uint64_t big = qToBigEndian(id.value());
        bytes(key, QByteArrayView(reinterpret_cast<const char*>(&big), 8));
    }
    QCborStreamWriter& key(std::uint64_t key)
    {
        m_out.append(quint64(key));
        return m_out;
    }

private:
    QCborStreamWriter& m_out;
};

/// Reads fields of a decoded map. A field of a wrong type or out of range makes ok() false for good.
class CborMapReader
{
public:
    explicit CborMapReader(const QCborMap& map) : m_map(map) {}

    bool ok() const { return m_ok; }
    bool has(int key) const { return !m_map.value(qint64(key)).isUndefined(); }

    template <class Int>
    Int number(int key, std::optional<Int> absent = std::nullopt)
    {
        const QCborValue value = m_map.value(qint64(key));
        if (value.isUndefined() && absent)
            return *absent;
        return integerOf<Int>(value);
    }
    template <class Id>
    Id id(int key, std::optional<Id> absent = std::nullopt)
    {
        using Int = typename Id::value_type;
        return Id(number<Int>(key, absent ? std::optional<Int>(absent->value()) : std::nullopt));
    }
    /// A 64-bit id, as the byte string of 8 that id64() wrote.
    template <class Id>
    Id id64(int key)
    {
        return id64Of<Id>(m_map.value(qint64(key)));
    }
    template <class Id>
    Id id64Of(const QCborValue& value)
    {
        const QByteArray raw = value.toByteArray();
        require(value.isByteArray() && raw.size() == 8);
        return Id(raw.size() == 8 ? qFromBigEndian<std::uint64_t>(raw.data()) : 0);
    }
    template <class Enum>
    Enum enumeration(int key, Enum last, std::optional<Enum> absent = std::nullopt)
    {
        using Int = std::underlying_type_t<Enum>;
        const Int value = number<Int>(key, absent ? std::optional<Int>(Int(*absent)) : std::nullopt);
        require(value <= Int(last));
        return Enum(value);
    }
    bool boolean(int key, bool absent)
    {
        const QCborValue value = m_map.value(qint64(key));
        require(value.isUndefined() || value.isBool());
        return value.toBool(absent);
    }
    QString text(int key)
    {
        const QCborValue value = m_map.value(qint64(key));
        require(value.isString());
        return value.toString();
    }
    QString textOr(int key, const QString& absent) { return has(key) ? text(key) : absent; }
    QByteArray bytes(int key)
    {
        const QCborValue value = m_map.value(qint64(key));
        require(value.isByteArray());
        return value.toByteArray();
    }
    template <class Fixed>
    Fixed fixed(int key)
    {
        return fixedOf<Fixed>(m_map.value(qint64(key)));
    }
    QCborArray array(int key)
    {
        const QCborValue value = m_map.value(qint64(key));
        require(value.isArray());
        return value.toArray();
    }

    template <class Int>
    Int integerOf(const QCborValue& value)
    {
        static_assert(sizeof(Int) < 8 || std::is_signed_v<Int>, "64-bit ids travel as byte strings");
        // Looked at only as an integer: Qt would convert a double, and not every double can be.
        const qint64 held = value.isInteger() ? value.toInteger() : 0;
        require(value.isInteger() && held >= qint64(std::numeric_limits<Int>::min()) &&
                held <= qint64(std::numeric_limits<Int>::max()));
        return Int(held);
    }
    template <class Fixed>
    Fixed fixedOf(const QCborValue& value)
    {
        const auto id = Fixed::fromBytes(value.toByteArray());
        require(value.isByteArray() && id.has_value());
        return id.value_or(Fixed{});
    }
    void require(bool condition) { m_ok = m_ok && condition; }

private:
    QCborMap m_map;
    bool m_ok = true;
};

} // namespace gatelog
