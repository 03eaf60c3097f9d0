// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"
#include "app/print/ticket_pdf.h"
#include "app/print/ticket_qr.h"
#include "core/import/csv_writer.h"
#include "core/store/issue.h"

#include <QDir>
#include <QFile>

namespace gatelog {
namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("category"), QStringLiteral("The tickets' category."), QStringLiteral("NAME")},
        {QStringLiteral("count"), QStringLiteral("How many new tickets."), QStringLiteral("N")},
        {QStringLiteral("missing"),
         QStringLiteral("Codes for imported tickets that have none, instead of new tickets.")},
        {QStringLiteral("valid-from"), QStringLiteral("From when they admit."), QStringLiteral("TIME")},
        {QStringLiteral("valid-until"), QStringLiteral("Until when they admit."), QStringLiteral("TIME")},
        {QStringLiteral("csv"), QStringLiteral("Write the tickets as CSV."), QStringLiteral("FILE")},
        {QStringLiteral("qr"), QStringLiteral("Write QR images (PNG and SVG)."), QStringLiteral("DIR")},
        {QStringLiteral("pdf"), QStringLiteral("Write tickets to print."), QStringLiteral("FILE")},
        {QStringLiteral("passphrase-file"), QStringLiteral("A file with the passphrase of the event's key."),
         QStringLiteral("FILE")},
    });
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString());
    return {};
}

Result<> writeCsv(const QString& path, const std::vector<Ticket>& tickets, const Setup& setup)
{
    QByteArray csv = "code,ticket,category,name,order,email,seat\r\n";
    for (const Ticket& ticket : tickets)
        csv += csvRecord({ticket.code, ticketIdText(ticket.id), setup.categoryName(ticket.category),
                          ticket.name, ticket.order, ticket.email, ticket.seat});
    return writeFile(path, csv);
}

Result<> writeQr(const QString& folder, const std::vector<Ticket>& tickets)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::WriteFailed, folder);
    for (const Ticket& ticket : tickets) {
        const auto qr = TicketQr::of(ticket.code);
        if (!qr)
            return tl::unexpected(qr.error());
        const QString base = folder + u'/' + ticketIdText(ticket.id);
        if (!qr->image().save(base + QStringLiteral(".png")))
            return failure(ErrorCode::WriteFailed, base + QStringLiteral(".png"));
        if (const auto written = writeFile(base + QStringLiteral(".svg"), qr->svg()); !written)
            return written;
    }
    return {};
}

Result<> writeFiles(const Context& context, const std::vector<Ticket>& tickets, const Setup& setup)
{
    const QString csv = context.parser.value(QStringLiteral("csv"));
    const QString qr = context.parser.value(QStringLiteral("qr"));
    const QString pdf = context.parser.value(QStringLiteral("pdf"));
    if (!csv.isEmpty())
        if (const auto written = writeCsv(csv, tickets, setup); !written)
            return written;
    if (!qr.isEmpty())
        if (const auto written = writeQr(qr, tickets); !written)
            return written;
    if (!pdf.isEmpty())
        return writeTicketPdf(pdf, tickets, setup);
    return {};
}

Result<IssueRequest> requestOf(const Context& context)
{
    const QCommandLineParser& parser = context.parser;
    IssueRequest request;
    request.category = parser.value(QStringLiteral("category"));
    const auto count = context.number("count", 0, 1, kMaxIssue);
    if (!count)
        return tl::unexpected(count.error());
    request.count = *count;
    if (!parser.isSet(QStringLiteral("missing")) && (request.count < 1 || request.category.isEmpty()))
        return failure(ErrorCode::Usage, QStringLiteral("--category NAME and --count N are wanted"));
    for (auto [option, field] : {std::pair{QStringLiteral("valid-from"), &IssueRequest::validFrom},
                                 std::pair{QStringLiteral("valid-until"), &IssueRequest::validUntil}}) {
        if (!parser.isSet(option))
            continue;
        const auto time = parseTime(parser.value(option));
        if (!time)
            return tl::unexpected(time.error());
        request.*field = *time;
    }
    return request;
}

ExitStatus run(Context& context)
{
    const auto request = requestOf(context);
    if (!request)
        return context.out.failed(request.error());
    const auto passphrase = context.passphrase();
    if (!passphrase)
        return context.out.failed(passphrase.error());
    const auto replica = context.openToAppend();
    if (!replica)
        return context.out.failed(replica.error());
    const auto tickets = context.parser.isSet(QStringLiteral("missing"))
                             ? issueMissingCodes(**replica, request->category, *passphrase)
                             : issueTickets(**replica, *request, *passphrase);
    if (!tickets)
        return context.out.failed(tickets.error());
    const Setup& setup = (*replica)->setup();
    for (const Ticket& ticket : *tickets)
        context.out.json({{QStringLiteral("ticket"), ticketIdText(ticket.id)},
                          {QStringLiteral("code"), ticket.code},
                          {QStringLiteral("category"), setup.categoryName(ticket.category)},
                          {QStringLiteral("name"), ticket.name},
                          {QStringLiteral("order"), ticket.order}});
    if (const auto written = writeFiles(context, *tickets, setup); !written)
        return context.out.failed(written.error());
    context.out.text(QStringLiteral("%1 tickets issued").arg(tickets->size()));
    return ExitStatus::Done;
}

} // namespace

extern const Command kIssueCommand{"issue", "Issue signed tickets, with QR images and PDF", Needs::Gui,
                                   addOptions, run};

} // namespace gatelog
