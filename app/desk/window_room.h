// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScreen>
#include <QWidget>

namespace gatelog {

/// Gives a window the size it would like to have, or what its display has room for. Before it is shown.
inline void resizeWithin(QWidget& window, QSize wanted)
{
    constexpr QSize kFrame(16, 48); // that the platform draws around it
    window.resize(wanted.boundedTo(window.screen()->availableSize() - kFrame));
}

} // namespace gatelog
