// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatelog {

/// A text that people typed, for a tool tip: Qt would take what looks like markup in it for markup.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return text.contains(u'<') || text.contains(u'&')
               ? QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>").arg(text.toHtmlEscaped())
               : text;
}

} // namespace gatelog
