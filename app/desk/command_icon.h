// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace gatelog {

/// One of resources/icons by its name, drawn in the colours of the palette at hand, so that it suits light
/// and dark.
[[nodiscard]] QIcon commandIcon(const QString& name);

} // namespace gatelog
