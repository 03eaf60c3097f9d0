// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/theme.h"
#include "core/barcode/code.h"

#include <QString>

#include <chrono>

namespace gatelog {

/// What a desk remembers from one run to the next, in `desk.ini` beside its replica. A value.
struct DeskSettings
{
    QString camera; ///< its description; empty: the system's default
    QString gate;
    Symbologies symbologies = Symbology::QrCode;
    ThemeChoice theme = ThemeChoice::Auto;
    QString language; ///< "de"; empty: the system's
    bool sound = true;
    bool mirrored = false; ///< the picture is shown as in a mirror, which makes aiming easier
    std::chrono::seconds admitShown{4};
    bool asksSupervisor = true; ///< before the place is changed, where supervisors have PINs
    bool kiosk = false;         ///< begins over the whole screen, and is not left without a PIN

    static constexpr std::chrono::seconds kShortest{1}, kLongest{30};

    static QString fileIn(const QString& folder);
    static DeskSettings load(const QString& folder);
    /// False where the folder cannot be written; that is no reason to stop.
    bool save(const QString& folder) const;
    friend bool operator==(const DeskSettings&, const DeskSettings&) = default;
};

} // namespace gatelog
