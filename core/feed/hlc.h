// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <compare>
#include <cstdint>

namespace gatelog {

/// A hybrid logical clock value: 48 bits of milliseconds, 16 of counter (FORMAT.md; Kulkarni, Demirbas et al.
/// 2014).
class Hlc
{
public:
    constexpr Hlc() = default;
    explicit constexpr Hlc(std::uint64_t bits) : m_bits(bits) {}
    /// `time` outside what the format holds (1970 to the year 6429) is clamped.
    static Hlc at(WallTime time, std::uint16_t counter = 0);

    constexpr std::uint64_t bits() const { return m_bits; }
    WallTime time() const { return WallTime(std::chrono::milliseconds(m_bits >> 16)); }
    constexpr std::uint16_t counter() const { return std::uint16_t(m_bits & 0xffff); }
    /// The top bit is 0, so that a signed 64-bit column orders values as the format does.
    constexpr bool isValid() const { return (m_bits >> 63) == 0; }

    friend constexpr auto operator<=>(Hlc, Hlc) = default;

private:
    std::uint64_t m_bits = 0;
};

/// The clock of one author in one run. A plain value: the caller brings the wall time.
class HybridClock
{
public:
    /// A received time further ahead of our wall clock than this does not move us: DESIGN.md, section 5.
    static constexpr std::chrono::milliseconds kMaxAhead{60'000};

    /// The stamp of the next record: greater than every stamp given or observed before.
    [[nodiscard]] Hlc next(WallTime wall) const;
    /// Takes over a stamp of our own once its record is committed.
    void written(Hlc stamp);
    /// Takes note of another author's stamp; false when it is too far ahead and was ignored.
    bool observe(Hlc received, WallTime wall);
    Hlc last() const { return m_last; }

private:
    Hlc m_last;
};

} // namespace gatelog
