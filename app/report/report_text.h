// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_style.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace gatelog {

/// A field of a ticket, desk or note as one line of plain text: control characters become spaces, and marks
/// that would turn the direction of what stands beside it are left out. Markup stays what it is, text.
[[nodiscard]] QString plainLine(const QString& field);
/// The same for a name within a sentence of ours: its direction does not spill over.
[[nodiscard]] QString quoted(const QString& field);

[[nodiscard]] qreal lineHeight(const TextStyle& style);
[[nodiscard]] qreal textWidth(const QString& text, const TextStyle& style);

/// A page in a language written from the right is laid out from the left all the same, and turned over where
/// it is painted: whoever paints anything else than the functions below asks here where it stands. Such a
/// page has its painter's layout direction.
[[nodiscard]] QRectF placed(const QPainter& painter, const QRectF& rect);
void fill(QPainter& painter, const QRectF& rect, const QColor& color);

/// One line at the top of `rect`, its end left out where it is too long. Returns the line's height.
/// Left and right as on a page that is not turned over.
qreal drawLine(QPainter& painter, const QRectF& rect, const QString& text, const TextStyle& style,
               Qt::Alignment alignment = Qt::AlignLeft);

/// Several lines, at most `maxLines`, the last with an ellipsis where there was more.
[[nodiscard]] qreal paragraphHeight(const QString& text, const TextStyle& style, qreal width, int maxLines);
/// Returns its height.
qreal drawParagraph(QPainter& painter, const QPointF& topLeft, qreal width, const QString& text,
                    const TextStyle& style, int maxLines, Qt::Alignment alignment = Qt::AlignLeft);

} // namespace gatelog
