// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QCoreApplication;

namespace gatelog {

/// Installs Gatelog's translations and Qt's own for `code` ("de"), or for the system's language when it is
/// empty, and makes it the default locale. English is a translation too: of the plurals. The layout turns for
/// languages written from the right, by Qt's own rule.
void installLanguage(QCoreApplication& app, const QString& code);

} // namespace gatelog
