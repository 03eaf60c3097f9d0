// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QTime>

namespace gatelog {

/// "19:15" or "7:15 PM", as the locale writes the time of day: everywhere the same way, in rows and on axes
/// as in sentences.
[[nodiscard]] QString clockText(const QTime& time, const QLocale& locale);
/// "19:15:04" or "7:15:04 PM": the same to the second.
[[nodiscard]] QString exactClockText(const QTime& time, const QLocale& locale);
/// What clockText() is written by, for fields that take a time.
[[nodiscard]] QString clockFormat(const QLocale& locale);

} // namespace gatelog
