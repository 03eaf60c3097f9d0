// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

namespace gatelog {

/// "244.1 kB", "1.5 GB", of bytes, as the alerts' limit counts them: 1024 to a step, by the names that people
/// know.
[[nodiscard]] QString sizeText(qint64 bytes, const QLocale& locale);

} // namespace gatelog
