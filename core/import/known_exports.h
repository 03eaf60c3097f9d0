// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/import_source.h"

#include <span>

namespace gatelog {

/// A header as foldedWord() leaves it.
struct KnownColumn
{
    const char* header;
    ImportField field;
};

/// The CSV export of a ticketing system.
struct KnownExport
{
    const char* format;
    const char* idPrefix;
    /// Each names alternatives, split by '|', one of which must be among the headers.
    std::span<const char* const> markers;
    std::span<const KnownColumn> columns;
};

/// In the order they are tried. The last has no markers and knows the usual words.
[[nodiscard]] std::span<const KnownExport> knownExports();

} // namespace gatelog
