// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace gatelog::sim {

/// The randomness of a simulation, wholly given by its seed: splitmix64 (Steele, Lea, Flood 2014). The
/// standard library's distributions differ between implementations, and a seed must mean the same run
/// everywhere.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    /// 0 to bound - 1; 0 where the bound is 0. The bias of the remainder is far below what a run could show.
    std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : next() % bound; }
    std::int64_t between(std::int64_t first, std::int64_t last)
    {
        return first + std::int64_t(below(std::uint64_t(last - first) + 1));
    }
    bool oneIn(std::uint64_t n) { return below(n) == 0; }
    bool percent(unsigned chance) { return below(100) < chance; }

    template <class T>
    T& pick(std::span<T> from)
    {
        return from[std::size_t(below(from.size()))];
    }
    template <class Container>
    auto& pick(Container& from)
    {
        return from[std::size_t(below(from.size()))];
    }
    template <class Container>
    void shuffle(Container& items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[std::size_t(below(i))]);
    }
    /// A stream of its own, so that what one part draws does not shift another's.
    Dice split() { return Dice(next()); }

private:
    std::uint64_t m_state;
};

} // namespace gatelog::sim
