// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_output.h"

#include "app/desk/wording.h"
#include "app/language/isolated.h"
#include "app/print/ticket_pdf.h"
#include "app/report/report_csv.h"
#include "app/report/ticket_file.h"
#include "core/store/ticket_list.h"

#include <QDir>
#include <QLocale>
#include <QPrinter>

namespace gatelog {
namespace {

/// Sheets that go to a printer.
class PrinterSheets
{
public:
    PrinterSheets(std::shared_ptr<QPrinter> printer, TicketLayout layout, const Setup& setup)
        : m_printer(std::move(printer)), m_sheets(*m_printer, layout, setup)
    {
    }
    Result<> begin() { return m_sheets.begin(); }
    Result<> add(const Ticket& ticket) { return m_sheets.add(ticket); }
    Result<> finish()
    {
        return m_sheets.end() && m_printer->printerState() != QPrinter::Error
                   ? Result<>()
                   : failure(ErrorCode::WriteFailed);
    }

private:
    std::shared_ptr<QPrinter> m_printer;
    TicketSheets m_sheets;
};

} // namespace

template <class Output>
struct TicketsOutput::SheetsJob final : Job
{
    using Make = std::function<std::unique_ptr<Output>(const Setup&)>;
    explicit SheetsJob(Make make) : m_make(std::move(make)) { slice = kPrintSlice; }

    Result<> begin(Replica& replica) override
    {
        m_output = m_make(replica.setup());
        return m_output->begin();
    }
    Result<> work(Replica& replica, std::span<const TicketId> ids) override
    {
        for (const TicketId id : ids) {
            const auto row = replica.rows().ticket(id);
            if (!row || row->ticket.code.isEmpty()) {
                ++leftOut;
                continue;
            }
            if (const auto drawn = m_output->add(row->ticket); !drawn)
                return drawn;
        }
        return {};
    }
    Result<> finish() override { return m_output->finish(); }

private:
    const Make m_make;
    std::unique_ptr<Output> m_output;
};

struct TicketsOutput::FileJob final : Job
{
    FileJob(const QString& path, RowFormat format) : m_file(path, format) { slice = kExportSlice; }
    Result<> begin(Replica&) override { return m_file.begin(); }
    Result<> work(Replica& replica, std::span<const TicketId> ids) override
    {
        m_file.add(readTickets(replica, ids));
        return {};
    }
    Result<> finish() override { return m_file.finish(); }

private:
    TicketFile m_file;
};

bool TicketsOutput::refuseWhileBusy()
{
    if (m_job)
        Q_EMIT told(Told::Problem, tr("Something is being written already. Wait until it is done."));
    return m_job != nullptr;
}

void TicketsOutput::writePdf(const QString& path, TicketLayout layout, std::vector<TicketId> tickets)
{
    if (refuseWhileBusy())
        return;
    auto job = std::make_shared<SheetsJob<TicketPdf>>(
        [path, layout](const Setup& setup) { return std::make_unique<TicketPdf>(path, layout, setup); });
    job->tickets = std::move(tickets);
    job->place = QDir::toNativeSeparators(path);
    start(std::move(job));
}

void TicketsOutput::print(std::shared_ptr<QPrinter> printer, TicketLayout layout,
                          std::vector<TicketId> tickets)
{
    if (refuseWhileBusy())
        return;
    const QString place = printer->printerName();
    auto job = std::make_shared<SheetsJob<PrinterSheets>>([printer, layout](const Setup& setup) {
        return std::make_unique<PrinterSheets>(printer, layout, setup);
    });
    job->tickets = std::move(tickets);
    job->place = place;
    start(std::move(job));
}

void TicketsOutput::exportTickets(const QString& path, RowFormat format, std::vector<TicketId> tickets)
{
    if (refuseWhileBusy())
        return;
    auto job = std::make_shared<FileJob>(path, format);
    job->tickets = std::move(tickets);
    job->place = QDir::toNativeSeparators(path);
    start(std::move(job));
}

void TicketsOutput::exportScans(const QString& path, RowFormat format)
{
    if (refuseWhileBusy())
        return;
    Q_EMIT told(Told::Working, tr("Writing every scan\u2026"));
    m_parts.reader.read(
        this,
        [path, format](Replica& replica) {
            return writeScans(path, format, replica, readConflicts(replica, ConflictDetail::Names));
        },
        [this, path](const Result<>& written) {
            if (written)
                Q_EMIT told(Told::Done,
                            tr("Saved as %1.", "%1: file").arg(isolated(QDir::toNativeSeparators(path))));
            else
                end(written);
        });
}

void TicketsOutput::start(std::shared_ptr<Job> job)
{
    m_job = std::move(job);
    goOn();
}

void TicketsOutput::goOn()
{
    const QLocale locale;
    Q_EMIT told(Told::Working, tr("Writing: %1 of %2\u2026", "%1, %2: numbers of tickets")
                                   .arg(locale.toString(qulonglong(m_job->next)),
                                        locale.toString(qulonglong(m_job->tickets.size()))));
    m_parts.reader.read(
        this,
        [job = m_job](Replica& replica) -> Result<> {
            if (job->next == 0)
                if (const auto begun = job->begin(replica); !begun)
                    return begun;
            const std::size_t count = std::min(job->slice, job->tickets.size() - job->next);
            const auto slice = std::span(job->tickets).subspan(job->next, count);
            job->next += count;
            if (const auto worked = job->work(replica, slice); !worked)
                return worked;
            return job->next < job->tickets.size() ? Result<>() : job->finish();
        },
        [this](const Result<>& worked) {
            if (worked && m_job->next < m_job->tickets.size())
                goOn();
            else
                end(worked);
        });
}

void TicketsOutput::end(const Result<>& result)
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (!result) {
        Q_EMIT told(Told::Problem, Wording::error(result.error().code) + u' ' +
                                       tr("Choose another place, and try again.") +
                                       QStringLiteral(" (%1)").arg(isolated(job->place)));
        return;
    }
    QString sentence = tr("Written to %1.", "%1: file or printer").arg(isolated(job->place));
    if (job->leftOut > 0)
        sentence += u' ' + tr("%n ticket(s) without a code were left out: issue codes for them first.",
                              nullptr, int(job->leftOut));
    Q_EMIT told(Told::Done, sentence);
}

} // namespace gatelog
