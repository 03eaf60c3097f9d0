// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatelog {

/// Sets a guide's text (the HTML that QTextDocument understands) on A4 pages and writes them as PDF; returns
/// how many. Pictures are looked for in `pictures`; one that is not there is an error (NotFound, with its
/// name), so that no guide speaks of a window that is gone. The pages run as the default locale's script
/// does. Unreadable, WriteFailed.
[[nodiscard]] Result<int> writeGuide(const QString& source, const QString& pictures, const QString& pdf);

} // namespace gatelog
