// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"
#include "core/import/text_decoding.h"

namespace gatelog {

/// Reads what pretix's REST API answers. Errors as readImport().
[[nodiscard]] Result<ImportSource> readPretixJson(const DecodedText& text, const ImportOptions& options);

} // namespace gatelog
