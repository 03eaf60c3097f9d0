// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/store/event_report.h"

#include <QLocale>

class QPagedPaintDevice;

namespace gatelog {

/// The report as A4 pages: a summary, admissions over time, refusals, unconfirmed admissions, every double
/// admission, devices. Words in the installed language, numbers and times as `locale` writes them, in the
/// event's time zone. Needs a QApplication: Qt Charts is of widgets. WriteFailed where `path` cannot be
/// written.
Result<> writeReportPdf(const QString& path, const EventReport& report, const QLocale& locale = QLocale());

/// How many pages it will have.
[[nodiscard]] int countReportPages(const EventReport& report, const QLocale& locale);

/// The pages alone, on an A4 device of kReportDotsPerInch without margins; returns how many. `pageCount`:
/// what each of them is said to be one of; 0: not known yet.
int drawReport(QPagedPaintDevice& device, const EventReport& report, const QLocale& locale, int pageCount);

} // namespace gatelog
