// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/row_file.h"
#include "core/store/scanner.h"

#include <span>

namespace gatelog {

/// Tickets as a file that an import takes back in: the headings are those it knows. Times are RFC 3339 in
/// UTC.
class TicketFile
{
public:
    TicketFile(const QString& path, RowFormat format) : m_file(path, format) {}

    /// Errors of RowFile.
    Result<> begin();
    void add(std::span<const TicketMatch> tickets);
    Result<> finish() { return m_file.finish(); }

private:
    RowFile m_file;
};

} // namespace gatelog
