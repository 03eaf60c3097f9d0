// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_pdf.h"

#include "app/report/report_sections.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace gatelog {
namespace {

void prepare(QPdfWriter& writer, const EventReport& report)
{
    writer.setResolution(kReportDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(plainLine(report.event));
    writer.setCreator(QStringLiteral("Gatelog"));
}

} // namespace

int drawReport(QPagedPaintDevice& device, const EventReport& report, const QLocale& locale, int pageCount)
{
    const ReportFormat format(locale, report.timeZone);
    ReportPages pages(device, report, format, pageCount);
    SummarySection(report, format).draw(pages);
    if (report.buckets.count > 0)
        pages.newPage(); // the summary stands alone
    AdmissionsSection(report, format).draw(pages);
    RefusalsSection(report, format).draw(pages);
    UnconfirmedSection(report, format).draw(pages);
    SalesSection(report, format).draw(pages);
    ConflictsSection(report, format).draw(pages);
    DevicesSection(report, format).draw(pages);
    return pages.page();
}

int countReportPages(const EventReport& report, const QLocale& locale)
{
    QBuffer draft;
    draft.open(QIODevice::WriteOnly);
    QPdfWriter counting(&draft);
    prepare(counting, report);
    return drawReport(counting, report, locale, 0);
}

Result<> writeReportPdf(const QString& path, const EventReport& report, const QLocale& locale)
{
    const int pages = countReportPages(report, locale); // stands on each

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString());
    {
        QPdfWriter writer(&file);
        prepare(writer, report);
        drawReport(writer, report, locale, pages);
    }
    if (!file.commit())
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace gatelog
