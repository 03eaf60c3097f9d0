// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/feed/record.h"

#include <span>

namespace gatelog {

/// A contiguous run of one feed as it travels, in bundles and between desks (FORMAT.md, "Ranges").
inline constexpr std::size_t kMaxRangeRecords = 256;
/// A range is closed before it grows past this; one record always fits.
inline constexpr qsizetype kMaxRangeBytes = 1 << 20;
static_assert(Record::kMaxBytes + 6 <= kMaxRangeBytes);

/// `records`: their bytes as signed, 1 to kMaxRangeRecords of them, in sequence, together within
/// kMaxRangeBytes.
[[nodiscard]] QByteArray encodeRange(std::span<const QByteArray> records);
/// What encodeRange() makes of records that take `recordBytes` in all.
[[nodiscard]] qsizetype rangeBytes(std::size_t records, qsizetype recordBytes);

/// Any input is allowed. TooLarge beyond a limit, Damaged for anything else that is no range; what is given
/// has the structure of records and is not yet verified.
[[nodiscard]] Result<std::vector<Record>> decodeRange(QByteArrayView bytes);

} // namespace gatelog
