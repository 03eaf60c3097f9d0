// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/row_file.h"
#include "core/base/result.h"
#include "core/store/conflicts.h"
#include "core/store/event_report.h"

#include <span>

namespace gatelog {

/// Every scan of the log, one line each in the order of records: RFC 4180 (csvRecord), UTF-8 with the mark
/// that lets spreadsheets see it. The headings and the words in it are stable and English, for formulas and
/// scripts. Times are RFC 3339, in UTC and in the event's time zone. `conflicts`: readConflicts().
/// WriteFailed where `path` cannot be written.
Result<> writeScanCsv(const QString& path, Replica& replica, std::span<const ConflictCase> conflicts);

/// Walk-in sales by category, desk and payment, with their sums: amounts with a point, as formulas want them.
Result<> writeSalesCsv(const QString& path, std::span<const EventReport::Sales> sales);

/// The same lines, as CSV or as JSON.
Result<> writeScans(const QString& path, RowFormat format, Replica& replica,
                    std::span<const ConflictCase> conflicts);

/// Every double admission, one line each.
Result<> writeConflictCsv(const QString& path, const QByteArray& timeZone,
                          std::span<const ConflictCase> conflicts);

} // namespace gatelog
