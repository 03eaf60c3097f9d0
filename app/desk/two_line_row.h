// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QString>
#include <QStyleOptionViewItem>

class QPainter;

namespace gatelog {

/// What a row of both lists (last scans, search results) shows.
struct TwoLineRow
{
    Tone tone = Tone::Idle;
    QString title;
    QString subtitle;
    QString aside; ///< at the far end
    bool struckOut = false;
};

void paintTwoLineRow(QPainter& painter, const QStyleOptionViewItem& option, const TwoLineRow& row);
[[nodiscard]] QSize twoLineRowSize(const QStyleOptionViewItem& option);

} // namespace gatelog
