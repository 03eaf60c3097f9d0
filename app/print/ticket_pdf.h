// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/print/ticket_sheets.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <span>

namespace gatelog {

/// A file of tickets in the making: there whole or not at all. Needs a QGuiApplication; any thread.
class TicketPdf
{
public:
    TicketPdf(const QString& path, TicketLayout layout, const Setup& setup);

    /// WriteFailed where the file cannot be made.
    Result<> begin();
    /// As TicketSheets::add().
    Result<> add(const Ticket& ticket) { return m_sheets.add(ticket); }
    /// WriteFailed.
    Result<> finish();

private:
    Result<> failed() const;

    QSaveFile m_file;
    QPdfWriter m_writer;
    TicketSheets m_sheets;
};

/// Tickets to print and cut, in one go. WriteFailed where `path` cannot be written; errors of
/// TicketSheets::add(). Needs a QGuiApplication.
Result<> writeTicketPdf(const QString& path, std::span<const Ticket> tickets, const Setup& setup,
                        TicketLayout layout = TicketLayout::EightToAPage);

} // namespace gatelog
