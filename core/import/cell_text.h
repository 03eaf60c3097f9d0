// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"

namespace gatelog {

/// A cell as its author meant it: trimmed, and without the guard that exporters put before what a spreadsheet
/// would run as a formula (an apostrophe before = + - @ | % or a control character; OWASP "CSV Injection").
/// Nothing is ever evaluated: `=HYPERLINK(…)` stays as it is.
[[nodiscard]] QString unguarded(QString cell);

/// Holds a control character other than white space.
[[nodiscard]] bool hasControlCharacters(QStringView text);

enum class YesNo { Unsaid, Yes, No, Unknown };
[[nodiscard]] YesNo yesNo(const QString& cell);

/// What one word in a status column says of all three.
struct StatusMeaning
{
    TicketStatus status = TicketStatus::Valid;
    bool paid = true;
    bool checkedIn = false;
};

/// The statuses of the known exports in English and German. Nothing for a word without a known meaning.
[[nodiscard]] std::optional<StatusMeaning> statusMeaning(const QString& cell);

enum class DayBound { Start, End };

/// ISO 8601 with or without time and offset, and German dates. Where no offset is given, of `timeZone`. A
/// date alone means the day's start, or with DayBound::End the start of the next day, so that the day itself
/// is within. Dates with slashes are refused: whether the day or the month comes first cannot be known.
[[nodiscard]] std::optional<UnixSeconds> parseMoment(const QString& cell, const QByteArray& timeZone,
                                                     DayBound bound);

} // namespace gatelog
