// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace gatelog {

/// Whether `c` is one of Unicode's invisible marks that turn the direction of all text after them, or end
/// that. The marks that stand for one letter of a direction do not, and Arabic dates are made with them.
[[nodiscard]] bool turnsDirection(QChar c);

/// The direction of a line, by its first letter outside of what is isolated; `otherwise` where there is none.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection otherwise);

/// Somebody's text (a guest, a gate, a message) or a time as part of a sentence of ours: neither turns the
/// other's direction (FSI … PDI of Unicode's bidirectional algorithm), and marks within it cannot end that.
/// Where both run from left to right throughout, the text as it is.
[[nodiscard]] QString isolated(const QString& text);
/// Each of them; for a list in a sentence.
[[nodiscard]] QStringList isolated(const QStringList& texts);

/// The beginning of a text that may have any length, cut so that a sentence of ours stays one.
[[nodiscard]] QString shortened(const QString& text);

/// A name that may have any length, shortened and isolated.
[[nodiscard]] QString shortName(const QString& name);

/// Any text, with places within its longest words at which a line may end: else a word of 300 letters would
/// be as wide as it is, or be cut off.
[[nodiscard]] QString breakable(const QString& text);

} // namespace gatelog
