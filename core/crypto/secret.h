// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <cstring>

namespace gatelog {

/// Zeroes memory; no compiler takes it for a dead store and leaves it out.
void wipe(void* bytes, std::size_t size);

/// N secret bytes with a meaning of their own, wiped on destruction. It cannot be compared or printed: what
/// is compared is a MAC, in constant time (verifyKeyedHash).
template <class Tag, std::size_t N>
class Secret
{
public:
    static constexpr std::size_t size = N;

    Secret() = default; ///< all zero, to be filled through data()
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { wipe(m_bytes.data(), N); }

    /// Aborts unless `bytes` is exactly N long.
    static Secret fromBytes(QByteArrayView bytes)
    {
        GATELOG_CHECK(std::size_t(bytes.size()) == N);
        Secret secret;
        std::memcpy(secret.m_bytes.data(), bytes.data(), N);
        return secret;
    }

    const std::uint8_t* data() const { return m_bytes.data(); }
    std::uint8_t* data() { return m_bytes.data(); }
    QByteArrayView view() const { return {m_bytes.data(), qsizetype(N)}; }

private:
    std::array<std::uint8_t, N> m_bytes{};
};

} // namespace gatelog
