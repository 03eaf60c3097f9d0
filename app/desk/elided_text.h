// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QString>

namespace gatelog {

/// A line that is, or holds, what people typed, in `width` pixels, to be painted where lines run in
/// `direction`: what has no room gives way to an ellipsis at the end of the letters before it. Only then is
/// it set apart: cut afterwards, it would lose what closes it and turn whatever follows. A mark within a name
/// turns nothing.
[[nodiscard]] QString elidedText(const QString& text, const QFontMetrics& letters, int width,
                                 Qt::LayoutDirection direction);

/// Without the marks that turn what follows, but for those that set a name apart from a sentence of ours.
[[nodiscard]] QString withoutTurns(const QString& text);

} // namespace gatelog
