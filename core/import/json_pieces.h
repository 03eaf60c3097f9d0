// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace gatelog {

/// An object larger than this is no order anyone places.
inline constexpr qsizetype kMaxJsonPieceBytes = 16 * 1024 * 1024;

/// The objects of one answer of pretix's API, each still text.
struct JsonPieces
{
    std::vector<QByteArrayView> objects;
    bool paginated = false;
    qint64 count = 0;    ///< objects in all pages; when paginated
    QByteArrayView next; ///< address of the next page, quotes included; empty on the last
};

/// Splits a single object, an array, or a page `{"count", "next", "results": […]}` into its objects, by
/// brackets and strings alone; each piece is then parsed by QJsonDocument. Cutting first keeps a dump of any
/// size out of one document tree (which takes several times the text, and ends at 128 MB), and one broken
/// object from costing the others. Not recursive: nesting costs no stack. Damaged when the text ends early or
/// goes on after its end, TooLarge above `maxObjects`. The pieces view `utf8`.
[[nodiscard]] Result<JsonPieces> splitJson(QByteArrayView utf8, int maxObjects);

} // namespace gatelog
