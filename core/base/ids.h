// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMetaType>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>

namespace gatelog {

/// N bytes with a meaning of their own: two ids of different tags do not compare, convert or mix.
template <class Tag, std::size_t N>
class FixedBytes
{
public:
    static constexpr std::size_t size = N;

    constexpr FixedBytes() = default; ///< all zero
    explicit constexpr FixedBytes(const std::array<std::uint8_t, N>& bytes) : m_bytes(bytes) {}

    /// Nothing unless `bytes` is exactly N long.
    static std::optional<FixedBytes> fromBytes(QByteArrayView bytes)
    {
        if (std::size_t(bytes.size()) != N)
            return std::nullopt;
        FixedBytes id;
        std::memcpy(id.m_bytes.data(), bytes.data(), N);
        return id;
    }
    static std::optional<FixedBytes> fromHex(QByteArrayView hex)
    {
        const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
        return fromBytes(bytes);
    }

    const std::uint8_t* data() const { return m_bytes.data(); }
    std::uint8_t* data() { return m_bytes.data(); }
    QByteArrayView view() const { return {m_bytes.data(), qsizetype(N)}; }
    QByteArray toByteArray() const { return view().toByteArray(); }
    QByteArray toHex() const { return toByteArray().toHex(); }
    bool isZero() const { return *this == FixedBytes{}; }

    friend constexpr auto operator<=>(const FixedBytes&, const FixedBytes&) = default;

private:
    std::array<std::uint8_t, N> m_bytes{};
};

/// An integer with a meaning of its own.
template <class Tag, class Int>
class NumberId
{
public:
    using value_type = Int;
    constexpr NumberId() = default;
    explicit constexpr NumberId(Int value) : m_value(value) {}
    constexpr Int value() const { return m_value; }
    friend constexpr auto operator<=>(const NumberId&, const NumberId&) = default;

private:
    Int m_value{};
};

using Hash = FixedBytes<struct HashTag, 32>;           ///< BLAKE2b-256
using PublicKey = FixedBytes<struct PublicKeyTag, 32>; ///< Ed25519 (RFC 8032)
using Signature = FixedBytes<struct SignatureTag, 64>; ///< Ed25519 (RFC 8032)
using EventId = FixedBytes<struct EventIdTag, 16>;     ///< derived from the authority's public key

using TicketId = NumberId<struct TicketIdTag, std::uint64_t>;
using CategoryId = NumberId<struct CategoryIdTag, std::uint16_t>; ///< 0: unknown
using GateId = NumberId<struct GateIdTag, std::uint16_t>;         ///< 0: none
using ListId = NumberId<struct ListIdTag, std::uint16_t>;         ///< 0: none
using StaffId = NumberId<struct StaffIdTag, std::uint16_t>;       ///< 0: nobody signed in
using Epoch = NumberId<struct EpochTag, std::uint64_t>;           ///< one run of one author: one feed

} // namespace gatelog

template <class Tag, std::size_t N>
struct std::hash<gatelog::FixedBytes<Tag, N>>
{
    std::size_t operator()(const gatelog::FixedBytes<Tag, N>& id) const noexcept
    {
        // The bytes are uniformly distributed (keys, hashes), so a prefix is a hash.
        std::size_t h;
        std::memcpy(&h, id.data(), sizeof h);
        return h;
    }
};

template <class Tag, class Int>
struct std::hash<gatelog::NumberId<Tag, Int>>
{
    std::size_t operator()(gatelog::NumberId<Tag, Int> id) const noexcept
    {
        return std::hash<Int>{}(id.value());
    }
};
