// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace gatelog {

/// What people have typed into the fields of `from` stands in those of `to` as well, which is the same part
/// of a window, made anew. Where the two have not the same fields nothing is carried.
void carryTypedText(const QWidget& from, QWidget& to);

} // namespace gatelog
