// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"
#include "core/store/alert_rules.h"

#include <QCoreApplication>
#include <QString>

namespace gatelog {

/// The sentences of alerts. As Wording: no state, any thread.
class AlertsWording
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::AlertsWording)

public:
    static QString what(const Alert& alert);
    /// What the administrator does about it.
    static QString nextStep(const Alert& alert);
    static Tone tone(const Alert& alert);
    /// The office's page that helps, by its class name; empty: none.
    static QByteArray page(const Alert& alert);
    static QString pageButton(const Alert& alert);
};

} // namespace gatelog
