// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/replica.h"

namespace gatelog {

// What an administrator defines by hand. A definition whose number is 0 is new, and draws one from its name;
// else it replaces the one of its number. Nothing can be removed: records name it for good. None is written
// when it would say nothing new. All of them: errors of givenName(); Conflict: another one has the name,
// whatever its case; NotFound: it names a list or a category that is not there; NotPermitted unless this
// device is an administrator's. On the replica's thread; durable when they return.

/// Of a category's note, in characters.
inline constexpr qsizetype kMaxCategoryNoteChars = 1'000;

Result<Category> changeCategory(Replica& replica, Category category);
/// Usage: "up to n" with n = 0.
Result<CheckinList> changeList(Replica& replica, CheckinList list);
Result<Gate> changeGate(Replica& replica, Gate gate);
/// How many may be inside in all; nothing: no limit.
Result<> changeCapacity(Replica& replica, std::optional<std::uint32_t> capacity);

} // namespace gatelog
