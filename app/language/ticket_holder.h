// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace gatelog {

/// What a ticket is called, in windows and reports alike. No state; in the windows' thread.
class TicketHolder
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::Wording)

public:
    static QString called(const QString& name, const QString& order); ///< never empty
    static QString order(const QString& order);
};

} // namespace gatelog
