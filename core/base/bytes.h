// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace gatelog {

/// Appends integers (big-endian) and bytes to a buffer it owns.
class ByteWriter
{
public:
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    void u8(std::uint8_t value) { m_bytes.append(char(value)); }
    void u16(std::uint16_t value) { integer(value); }
    void u32(std::uint32_t value) { integer(value); }
    void u64(std::uint64_t value) { integer(value); }
    void bytes(QByteArrayView value) { m_bytes.append(value.data(), value.size()); }
    template <class Tag, std::size_t N>
    void fixed(const FixedBytes<Tag, N>& value)
    {
        bytes(value.view());
    }
    const QByteArray& written() const { return m_bytes; }
    QByteArray take() { return std::move(m_bytes); }

private:
    template <class Int>
    void integer(Int value)
    {
        const Int big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
    }
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Reading past the end gives zeros and makes ok() false for good, so a decoder
/// reads all its fields and checks once. It views the bytes: they must outlive it.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint8_t u8() { return integer<std::uint8_t>(); }
    std::uint16_t u16() { return integer<std::uint16_t>(); }
    std::uint32_t u32() { return integer<std::uint32_t>(); }
    std::uint64_t u64() { return integer<std::uint64_t>(); }
    /// The next `count` bytes; empty when fewer are left.
    QByteArrayView bytes(qsizetype count)
    {
        if (count < 0 || count > m_rest.size()) {
            fail();
            return {};
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }
    template <class Id>
    Id fixed()
    {
        return Id::fromBytes(bytes(qsizetype(Id::size))).value_or(Id{});
    }
    qsizetype remaining() const { return m_rest.size(); }
    bool ok() const { return m_ok; }
    /// Everything was there and nothing is left over.
    bool atEnd() const { return m_ok && m_rest.isEmpty(); }

private:
    template <class Int>
    Int integer()
    {
        const QByteArrayView raw = bytes(qsizetype(sizeof(Int)));
        return raw.isEmpty() ? Int{} : qFromBigEndian<Int>(raw.data());
    }
    void fail()
    {
        m_ok = false;
        m_rest = {};
    }
    QByteArrayView m_rest;
    bool m_ok = true;
};

} // namespace gatelog
