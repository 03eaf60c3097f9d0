// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatelog {

/// Of a device's or staff member's name, in Unicode code points.
inline constexpr qsizetype kMaxGivenNameLength = 80;

/// Whether no control character, half a character, or mark that turns the direction of what follows is in it.
[[nodiscard]] bool isPlainText(const QString& text);

/// A name as somebody typed it, fit to stand in one line of a list that others read: trimmed, and runs of
/// white space and line ends as one space. Usage: it is empty, or holds control characters or such as turn
/// the direction of what follows. TooLarge: longer than kMaxGivenNameLength.
[[nodiscard]] Result<QString> givenName(const QString& typed);

} // namespace gatelog
