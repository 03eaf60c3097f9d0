// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatelog {

/// "482 913", in an order of its own whatever the window's direction: two people read it to each other.
[[nodiscard]] inline QString inTwoGroups(const QString& code)
{
    constexpr char16_t kLeftToRight = 0x2066, kEnd = 0x2069, kNoBreak = 0x00a0;
    return QChar(kLeftToRight) + code.left(3) + QChar(kNoBreak) + code.mid(3) + QChar(kEnd);
}

} // namespace gatelog
