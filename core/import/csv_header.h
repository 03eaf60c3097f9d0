// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"

#include <QStringList>

#include <array>

namespace gatelog {

/// What is compared of a header or a status word: letters and digits alone, lower-case, without accents.
[[nodiscard]] QString foldedWord(QStringView text);

/// Which column holds what, for one file.
struct ColumnPlan
{
    QString format;   ///< of ImportSource
    QString idPrefix; ///< "pretix" in "pretix:27427"
    std::vector<ColumnUse> columns;
    std::vector<qsizetype> read; ///< columns that are used, in the order of the file

    bool has(ImportField field) const;
};

/// Recognises the export by its header row and applies the columns mapped by hand, which win. Damaged when no
/// column says which ticket or guest a row is; NotFound when a mapped header is not there.
[[nodiscard]] Result<ColumnPlan> planColumns(const QStringList& headers,
                                             const std::vector<ColumnMapping>& mapped);

} // namespace gatelog
