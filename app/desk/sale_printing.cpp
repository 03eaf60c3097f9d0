// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_printing.h"

#include "app/desk/sale_wording.h"
#include "app/desk/wording.h"
#include "app/print/ticket_pdf.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <memory>

namespace gatelog {
namespace {

std::vector<Ticket> ticketsOf(const std::vector<SaleItem>& items)
{
    std::vector<Ticket> tickets;
    for (const SaleItem& item : items)
        if (item.standing != SaleItem::Standing::TakenBack)
            tickets.push_back(item.sold.ticket);
    return tickets;
}

TicketLayout layoutFor(const std::vector<Ticket>& tickets)
{
    return tickets.size() == 1 ? TicketLayout::OneToAPage : TicketLayout::EightToAPage;
}

/// All that is drawn of an event's setup.
Setup setupFor(const QString& event, const std::vector<SaleItem>& items)
{
    Setup setup;
    setup.event.emplace().name = event;
    for (const SaleItem& item : items) {
        Category& category = setup.categories[item.sold.ticket.category];
        category.id = item.sold.ticket.category;
        category.name = item.category;
    }
    return setup;
}

} // namespace

SalePrinting::SalePrinting(QWidget& window, QObject* parent) : QObject(parent), m_window(window) {}

void SalePrinting::print(const std::vector<SaleItem>& items)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        Q_EMIT problem(SaleWording::noPrinter());
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, items] {
        if (const auto drawn = draw(*printer, items); !drawn)
            Q_EMIT problem(SaleWording::notPrinted(drawn.error()));
        else
            Q_EMIT done(tr("Sent to %1.", "%1: printer or file")
                            .arg(printer->outputFileName().isEmpty()
                                     ? printer->printerName()
                                     : QDir::toNativeSeparators(printer->outputFileName())));
    });
    dialog->open();
}

Result<> SalePrinting::draw(QPrinter& printer, const std::vector<SaleItem>& items) const
{
    const std::vector<Ticket> tickets = ticketsOf(items);
    TicketSheets sheets(printer, layoutFor(tickets), setupFor(m_event, items));
    if (const auto begun = sheets.begin(); !begun)
        return begun;
    for (const Ticket& ticket : tickets)
        if (const auto drawn = sheets.add(ticket); !drawn)
            return drawn;
    return sheets.end() && printer.printerState() != QPrinter::Error ? Result<>()
                                                                     : failure(ErrorCode::WriteFailed);
}

void SalePrinting::save(const std::vector<SaleItem>& items)
{
    auto* dialog = new QFileDialog(&m_window, tr("Save tickets"), {}, tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("tickets", "name of a file") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, items](const QString& path) {
        if (const auto written = writePdf(path, items); !written)
            Q_EMIT problem(SaleWording::notPrinted(written.error()));
        else
            Q_EMIT done(tr("Saved as %1.", "%1: file").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

Result<> SalePrinting::writePdf(const QString& path, const std::vector<SaleItem>& items) const
{
    const std::vector<Ticket> tickets = ticketsOf(items);
    return writeTicketPdf(path, tickets, setupFor(m_event, items), layoutFor(tickets));
}

} // namespace gatelog
