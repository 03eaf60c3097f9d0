// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatelog {

/// Text for searching: lower case, without accents, letters with strokes and ligatures spelt plainly, so that `muller`
/// finds "Müller", `lodz` "Łódź" and `strasse` "Straße". Scripts without such variants stay as they are.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace gatelog
