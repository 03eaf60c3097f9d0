// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatelog {

/// Of the name of a device, member of staff, category, list or gate, in Unicode code points.
inline constexpr qsizetype kMaxGivenNameLength = 80;

/// Whether no control character, half a character, or mark that turns the direction of what follows is in it.
[[nodiscard]] bool isPlainText(const QString& text);

/// A name as somebody typed it, fit to stand in one line of a list that others read: trimmed, and runs of
/// white space and line ends as one space. Usage: it is empty, or holds control characters or such as turn
/// the direction of what follows. TooLarge: longer than kMaxGivenNameLength.
[[nodiscard]] Result<QString> givenName(const QString& typed);
/// The same, but who has a name keeps it, whatever it is: records give them that one, and it may be older
/// than these rules. `before`: the one they have; null: they are new.
[[nodiscard]] Result<QString> givenName(const QString& typed, const QString* before);

} // namespace gatelog
