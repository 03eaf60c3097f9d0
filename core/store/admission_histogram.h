// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <vector>

namespace gatelog {

/// How many were let in, parted by whether the other desks had been asked.
struct Admissions
{
    std::int64_t confirmed = 0;
    std::int64_t unconfirmed = 0;
    std::int64_t total() const { return confirmed + unconfirmed; }
    Admissions& operator+=(const Admissions& more);
    friend bool operator==(const Admissions&, const Admissions&) = default;
};

/// A span of time in equal parts.
struct TimeBuckets
{
    WallTime start;
    std::chrono::minutes width{1};
    int count = 0; ///< 0: nothing to show
    WallTime end() const { return start + width * count; }
};

/// Admissions over time for keys that are not known beforehand (gates, categories, operators), in one pass
/// over a log whose first and last time are not known either. A plain value.
///
/// Counts by the minute, and more coarsely once there are many, so that the memory has a bound whatever the
/// clocks say.
class AdmissionHistogram
{
public:
    using Key = std::uint32_t;
    static constexpr std::size_t kMaxCells = 100'000;
    static constexpr int kMinBuckets = 12, kMaxBuckets = 60;

    void add(Key key, WallTime time, Admissions admissions);

    /// Between kMinBuckets and kMaxBuckets of a minute, 5, 15, 60 minutes or more, beginning at a full one of
    /// the local time. Left out is only what lies further from the central 99 in a hundred than those are
    /// long: records of a desk whose clock is days off, which would leave one bar of the rest.
    TimeBuckets buckets(std::chrono::seconds offsetFromUtc) const;

    /// One series a key, each with buckets.count parts. Not in them: what lies outside.
    std::map<Key, std::vector<Admissions>> series(const TimeBuckets& buckets) const;
    Admissions total(Key key) const;

private:
    using Minute = std::int64_t;
    Minute cellOf(WallTime time) const;
    void coarsen();

    std::map<Key, std::map<Minute, Admissions>> m_cells;
    std::size_t m_count = 0;
    Minute m_cellMinutes = 1;
};

} // namespace gatelog
