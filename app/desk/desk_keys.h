// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace gatelog {

/// What keys do. None is a bare letter or digit: a hand scanner types those.
enum class DeskAction {
    Help,
    NextGate,
    Search,
    GuestList,
    Sell,
    ToggleDirection,
    Acknowledge,
    Undo,
    Peers,
    Office,
    Operator,
    FullScreen,
    Kiosk,
    Settings,
    Quit,
};

struct DeskKey
{
    DeskAction action;
    QList<QKeySequence> keys;
};

/// The one list that the shortcuts and the help are made from.
[[nodiscard]] const QList<DeskKey>& deskKeys();
[[nodiscard]] QString keyText(const DeskKey& key);
[[nodiscard]] QString keyMeaning(DeskAction action);

} // namespace gatelog
