// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QStyle>

namespace gatelog {

/// The one button of a dialog that does what the dialog is for: filled by the style sheet, pressed by Enter.
inline void makePrimary(QPushButton& button)
{
    button.setObjectName(QStringLiteral("primary"));
    button.setDefault(true);
    button.style()->polish(&button); // it was polished under no name
}

} // namespace gatelog
