// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QString>
#include <QStyleOptionViewItem>

#include <functional>

class QPainter;

namespace gatelog {

/// What a row of the lists (last scans, search results, desks) shows.
struct TwoLineRow
{
    Tone tone = Tone::Idle;
    QString title;
    QString subtitle;
    QString aside;               ///< at the far end
    bool isAsideWarning = false; ///< a mark stands before it
    bool struckOut = false;
    /// Paints the mark where it is not the tone's.
    std::function<void(const QRectF& where, const QColor& ground)> mark;
};

void paintTwoLineRow(QPainter& painter, const QStyleOptionViewItem& option, const TwoLineRow& row);
[[nodiscard]] QSize twoLineRowSize(const QStyleOptionViewItem& option);

} // namespace gatelog
