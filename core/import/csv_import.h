// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"
#include "core/import/text_decoding.h"

namespace gatelog {

/// Reads decoded CSV. Errors as readImport().
[[nodiscard]] Result<ImportSource> readCsv(const DecodedText& text, const ImportOptions& options);

/// The header row alone. Errors as readImportColumns().
[[nodiscard]] Result<std::vector<ColumnUse>> readCsvColumns(const DecodedText& text,
                                                            const ImportOptions& options);

} // namespace gatelog
