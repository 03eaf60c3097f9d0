// SPDX-License-Identifier: Apache-2.0
#include "app/print/ticket_pdf.h"

namespace gatelog {
namespace {

constexpr int kDotsPerInch = 600;

} // namespace

TicketPdf::TicketPdf(const QString& path, TicketLayout layout, const Setup& setup)
    : m_file(path), m_writer(&m_file), m_sheets(m_writer, layout, setup)
{
    m_writer.setResolution(kDotsPerInch);
    m_writer.setTitle(setup.event ? setup.event->name : QString());
    m_writer.setCreator(QStringLiteral("Gatelog"));
}

Result<> TicketPdf::failed() const
{
    return failure(ErrorCode::WriteFailed, m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
}

Result<> TicketPdf::begin()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_sheets.begin())
        return failed();
    return {};
}

Result<> TicketPdf::finish()
{
    const bool isDrawn = m_sheets.end();
    return isDrawn && m_file.commit() ? Result<>() : failed();
}

Result<> writeTicketPdf(const QString& path, std::span<const Ticket> tickets, const Setup& setup,
                        TicketLayout layout)
{
    TicketPdf pdf(path, layout, setup);
    if (const auto begun = pdf.begin(); !begun)
        return begun;
    for (const Ticket& ticket : tickets)
        if (const auto drawn = pdf.add(ticket); !drawn)
            return drawn;
    return pdf.finish();
}

} // namespace gatelog
