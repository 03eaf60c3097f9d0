// SPDX-License-Identifier: Apache-2.0
// report and conflicts: what an administrator accounts for after the event.
#include "app/ctl/command.h"
#include "app/language/language.h"
#include "app/report/report_csv.h"
#include "app/report/report_pdf.h"
#include "core/store/event_report.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace gatelog {
namespace {

void addReportOptions(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("csv"), QStringLiteral("Write every scan as CSV."), QStringLiteral("FILE")},
        {QStringLiteral("sales-csv"),
         QStringLiteral("Write walk-in sales by category, desk and payment as CSV."), QStringLiteral("FILE")},
        {QStringLiteral("pdf"), QStringLiteral("Write the report with its charts."), QStringLiteral("FILE")},
        {QStringLiteral("language"),
         QStringLiteral("The PDF's language: %1. Without: the system's.").arg(languageCodes()),
         QStringLiteral("CODE")},
    });
}

QJsonObject totalsJson(const EventReport& report)
{
    QJsonArray gates, missing;
    for (const EventReport::AtGate& gate : report.gates)
        gates.append(QJsonObject{{QStringLiteral("gate"), gate.name},
                                 {QStringLiteral("entries"), qint64(gate.entries)},
                                 {QStringLiteral("exits"), qint64(gate.exits)},
                                 {QStringLiteral("inside"), qint64(gate.inside)},
                                 {QStringLiteral("refused"), qint64(gate.refusals)},
                                 {QStringLiteral("unconfirmed"), qint64(gate.unconfirmed)},
                                 {QStringLiteral("conflicts"), qint64(gate.conflicts)}});
    for (const EventReport::Device& device : report.devices)
        if (device.missing > 0)
            missing.append(QJsonObject{{QStringLiteral("device"), device.name},
                                       {QStringLiteral("records"), qint64(device.missing)}});
    QJsonObject refused;
    for (const auto& [reason, n] : report.refusalsBy)
        refused[reasonName(reason)] = qint64(n);
    QJsonArray sales;
    for (const EventReport::Sales& row : report.sales) {
        QJsonObject sold{{QStringLiteral("category"), row.category},
                         {QStringLiteral("device"), row.device},
                         {QStringLiteral("payment"), paymentName(row.payment)},
                         {QStringLiteral("tickets"), qint64(row.count)},
                         {QStringLiteral("taken_back"), qint64(row.takenBack)}};
        if (!row.currency.isEmpty()) {
            sold[QStringLiteral("sum")] = amountText(row.minor, row.currency);
            sold[QStringLiteral("currency")] = QString::fromLatin1(row.currency);
        }
        sales.append(sold);
    }
    const EventReport::Totals& totals = report.totals;
    QJsonObject line{{QStringLiteral("event"), report.event},
                     {QStringLiteral("tickets"), qint64(totals.tickets)},
                     {QStringLiteral("admitted"), qint64(totals.people)},
                     {QStringLiteral("inside"), qint64(totals.inside)},
                     {QStringLiteral("entries"), qint64(totals.entries)},
                     {QStringLiteral("exits"), qint64(totals.exits)},
                     {QStringLiteral("refused"), qint64(totals.refusals)},
                     {QStringLiteral("refused_by"), refused},
                     {QStringLiteral("unconfirmed"), qint64(totals.unconfirmed)},
                     {QStringLiteral("undone"), qint64(totals.undone)},
                     {QStringLiteral("set_aside"), qint64(totals.setAside)},
                     {QStringLiteral("conflicts"), qint64(report.conflicts.size())},
                     {QStringLiteral("conflicts_open"), qint64(report.openConflicts())},
                     {QStringLiteral("missing_records"), qint64(report.missing())},
                     {QStringLiteral("missing"), missing},
                     {QStringLiteral("gates"), gates},
                     {QStringLiteral("sales"), sales},
                     {QStringLiteral("records"), qint64(report.records)},
                     {QStringLiteral("ledger_hash"), QString::fromLatin1(report.ledger.toHex())}};
    if (report.scans) {
        line[QStringLiteral("from")] = isoTime(report.scans->from);
        line[QStringLiteral("to")] = isoTime(report.scans->to);
    }
    return line;
}

void printTotals(Output& out, const EventReport& report)
{
    const EventReport::Totals& totals = report.totals;
    out.json(totalsJson(report));
    out.text(QStringLiteral(
                 "%1: %2 people admitted of %3 tickets, %4 inside, %5 refused, %6 admitted twice (%7 open)")
                 .arg(report.event.isEmpty() ? QStringLiteral("An event not received yet") : report.event)
                 .arg(totals.people)
                 .arg(totals.tickets)
                 .arg(totals.inside)
                 .arg(totals.refusals)
                 .arg(report.conflicts.size())
                 .arg(report.openConflicts()));
    for (const EventReport::AtGate& gate : report.gates)
        out.text(
            QStringLiteral(
                "  %1: %2 entries (%3 unconfirmed), %4 exits, %5 inside, %6 refused, %7 second admissions")
                .arg(gate.name)
                .arg(gate.entries)
                .arg(gate.unconfirmed)
                .arg(gate.exits)
                .arg(gate.inside)
                .arg(gate.refusals)
                .arg(gate.conflicts));
    for (const EventReport::Sales& row : report.sales)
        out.text(QStringLiteral("  %1 sold by %2, %3: %4 tickets, %5 %6")
                     .arg(row.category, row.device, paymentName(row.payment))
                     .arg(row.count)
                     .arg(amountText(row.minor, row.currency), QString::fromLatin1(row.currency)));
    for (const EventReport::Device& device : report.devices)
        if (device.missing > 0)
            out.text(QStringLiteral("  %1: %2 records are known to exist and are missing here")
                         .arg(device.name)
                         .arg(device.missing));
}

ExitStatus runReport(Context& context)
{
    const auto replica = context.open(Replica::Mode::ReadOnly);
    if (!replica)
        return context.out.failed(replica.error());
    installLanguage(*QCoreApplication::instance(), context.parser.value(QStringLiteral("language")));
    const EventReport report = eventReport(**replica, readConflicts(**replica));
    if (const QString csv = context.parser.value(QStringLiteral("csv")); !csv.isEmpty())
        if (const auto written = writeScanCsv(csv, **replica, report.conflicts); !written)
            return context.out.failed(written.error());
    if (const QString csv = context.parser.value(QStringLiteral("sales-csv")); !csv.isEmpty())
        if (const auto written = writeSalesCsv(csv, report.sales); !written)
            return context.out.failed(written.error());
    if (const QString pdf = context.parser.value(QStringLiteral("pdf")); !pdf.isEmpty())
        if (const auto written = writeReportPdf(pdf, report); !written)
            return context.out.failed(written.error());
    printTotals(context.out, report);
    return ExitStatus::Done;
}

} // namespace

extern const Command kReportCommand{"report", "What happened: totals, CSV, PDF with charts", Needs::Widgets,
                                    addReportOptions, runReport};

} // namespace gatelog
