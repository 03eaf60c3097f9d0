// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace gatelog {

/// A text that stands for longer than a moment: what puts it in words, so that it can be said again after the
/// language changed. Holds what it needs by value. None, or an empty text: nothing is said.
using Words = std::function<QString()>;

} // namespace gatelog
