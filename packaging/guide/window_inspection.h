// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QStringList>

class QWidget;

namespace gatelog {

/// What a window is held to.
struct InspectionRules
{
    enum class Names : std::uint8_t {
        Ours,  ///< short enough that every text of ours has its room
        Typed, ///< of any length: those may be cut where the rest is to be had elsewhere
    };
    QSize display;  ///< in which the window must have room
    QString marker; ///< markup within every typed name, which must be shown as it is; empty: not looked for
    Names names = Names::Ours;
};

/// What can be found wrong with a window without eyes, a line each: texts and controls that are cut off,
/// windows larger than the display, content that has to be scrolled sideways (tables aside), controls without
/// a name for a screen reader, texts whose contrast to what they stand on is below 4.5 to 1, typed names
/// taken for markup or that turn what follows. `picture` is the window as it is shown now, a pixel for a
/// pixel. What views and paintEvents draw by themselves it cannot judge. In the windows' thread.
[[nodiscard]] QStringList flawsOf(const QWidget& window, const QImage& picture, const InspectionRules& rules);

} // namespace gatelog
