// SPDX-License-Identifier: Apache-2.0
#include "core/store/admission_histogram.h"

#include <algorithm>
#include <array>
#include <optional>

namespace gatelog {
namespace {

using namespace std::chrono;

constexpr minutes kWidths[] = {minutes(1), minutes(5), minutes(15), hours(1), hours(3),
                               hours(6),   days(1),    days(7),     days(30), days(365)};

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

/// The widest part of `cells` that bars can show, as first and last cell.
std::optional<std::pair<std::int64_t, std::int64_t>>
spanWorthDrawing(const std::map<std::int64_t, std::int64_t>& cells)
{
    std::int64_t all = 0;
    for (const auto& [minute, n] : cells)
        all += n;
    if (all == 0)
        return std::nullopt;
    constexpr std::int64_t kFewestToTrim = 20;
    const std::int64_t trimmed = all < kFewestToTrim ? 0 : std::max<std::int64_t>(1, all / 200);
    const auto edge = [trimmed](auto from, auto to) {
        std::int64_t seen = 0;
        for (; from != to; ++from)
            if ((seen += from->second) > trimmed)
                break;
        return from->first;
    };
    const std::int64_t low = edge(cells.begin(), cells.end());
    const std::int64_t high = edge(cells.rbegin(), cells.rend());
    const std::int64_t reach = std::max<std::int64_t>(high - low, 60);
    return std::pair(cells.lower_bound(low - reach)->first,
                     std::prev(cells.upper_bound(high + reach))->first);
}

} // namespace

Admissions& Admissions::operator+=(const Admissions& more)
{
    confirmed += more.confirmed;
    unconfirmed += more.unconfirmed;
    return *this;
}

AdmissionHistogram::Minute AdmissionHistogram::cellOf(WallTime time) const
{
    const std::int64_t minute = floor<minutes>(time.time_since_epoch()).count();
    return floorDivide(minute, m_cellMinutes) * m_cellMinutes;
}

void AdmissionHistogram::add(Key key, WallTime time, Admissions admissions)
{
    const auto [cell, isNew] = m_cells[key].try_emplace(cellOf(time));
    cell->second += admissions;
    m_count += isNew ? 1 : 0;
    while (m_count > kMaxCells && m_cellMinutes < kWidths[std::size(kWidths) - 1].count())
        coarsen();
}

void AdmissionHistogram::coarsen()
{
    const auto wider = std::find_if(std::begin(kWidths), std::end(kWidths),
                                    [this](minutes width) { return width.count() > m_cellMinutes; });
    m_cellMinutes = wider->count();
    m_count = 0;
    for (auto& [key, cells] : m_cells) {
        std::map<Minute, Admissions> coarse;
        for (const auto& [minute, admissions] : cells)
            coarse[floorDivide(minute, m_cellMinutes) * m_cellMinutes] += admissions;
        m_count += coarse.size();
        cells = std::move(coarse);
    }
}

TimeBuckets AdmissionHistogram::buckets(seconds offsetFromUtc) const
{
    std::map<Minute, std::int64_t> totals;
    for (const auto& [key, cells] : m_cells)
        for (const auto& [minute, admissions] : cells)
            totals[minute] += admissions.total();
    const auto span = spanWorthDrawing(totals);
    if (!span)
        return {};
    const std::int64_t offset = duration_cast<minutes>(offsetFromUtc).count();
    TimeBuckets buckets;
    for (const minutes width : kWidths) {
        const std::int64_t first = floorDivide(span->first + offset, width.count());
        const std::int64_t last = floorDivide(span->second + offset, width.count());
        buckets.width = width;
        buckets.start = WallTime(minutes(first * width.count() - offset));
        buckets.count = int(std::clamp<std::int64_t>(last - first + 1, kMinBuckets, kMaxBuckets));
        if (last - first < kMaxBuckets)
            break;
    }
    return buckets;
}

std::map<AdmissionHistogram::Key, std::vector<Admissions>>
AdmissionHistogram::series(const TimeBuckets& buckets) const
{
    std::map<Key, std::vector<Admissions>> all;
    for (const auto& [key, cells] : m_cells) {
        std::vector<Admissions>& parts = all[key];
        parts.resize(std::size_t(buckets.count));
        for (const auto& [minute, admissions] : cells) {
            const WallTime time{minutes(minute)};
            if (time >= buckets.start && time < buckets.end())
                parts[std::size_t((time - buckets.start) / buckets.width)] += admissions;
        }
    }
    return all;
}

Admissions AdmissionHistogram::total(Key key) const
{
    Admissions total;
    if (const auto found = m_cells.find(key); found != m_cells.end())
        for (const auto& [minute, admissions] : found->second)
            total += admissions;
    return total;
}

} // namespace gatelog
