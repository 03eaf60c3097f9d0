// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace gatelog {

/// Text for searching: lower case, without accents, letters with strokes and ligatures spelt plainly, so that
/// `muller` finds "Müller", `lodz` "Łódź" and `strasse` "Straße". Scripts without such variants stay as they
/// are.
[[nodiscard]] QString foldedText(QStringView text);

/// The folded words of a text as the search index has them: runs of letters and digits; in scripts written
/// without spaces (Chinese, Japanese) every character is a word, so that a part of a name finds it.
[[nodiscard]] QStringList searchWords(QStringView text);

} // namespace gatelog
