// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace gatelog {

/// One record as RFC 4180 has it, in UTF-8, its line end included. Every cell is quoted. Before what a
/// spreadsheet would run as a formula (= + - @, tab, carriage return at the beginning, and no number; OWASP
/// "CSV Injection") stands an apostrophe, which unguarded() takes away again where our own files are read.
[[nodiscard]] QByteArray csvRecord(const QStringList& cells);

/// What lets a spreadsheet read a file as UTF-8. Files for people begin with it, files for programs do not.
inline constexpr char kUtf8Mark[] = "\xef\xbb\xbf";

} // namespace gatelog
