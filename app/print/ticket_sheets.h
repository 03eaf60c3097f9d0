// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/ledger/setup.h"
#include "core/ticket/ticket.h"

#include <QPainter>

#include <memory>

class QPagedPaintDevice;

namespace gatelog {

/// How tickets lie on A4.
enum class TicketLayout : std::uint8_t {
    EightToAPage, ///< two by four, to cut; the QR's modules 38 mm
    OneToAPage,   ///< to be printed at home: the QR's modules 60 mm
    Strips,       ///< seven across a page on its side: wristbands, badge holders; the QR's modules 20 mm
};

/// Draws tickets onto pages, one after the other: a PDF or a printer. On any thread, since no window is
/// touched; needs a QGuiApplication. `device` must outlive it and have no painter yet.
class TicketSheets
{
public:
    /// Sets the device's page; what is drawn says the event's and the categories' names.
    TicketSheets(QPagedPaintDevice& device, TicketLayout layout, const Setup& setup);

    /// WriteFailed: the printer or the file does not take it.
    Result<> begin();
    /// Usage: the ticket has no code; TooLarge: no QR holds it. WriteFailed: no further page can be had.
    Result<> add(const Ticket& ticket);
    /// False when the device did not take all of it.
    bool end() { return m_painter.end(); }
    int drawn() const { return m_drawn; }

private:
    struct Plan;
    static const Plan& planOf(TicketLayout layout);
    void drawTexts(const Ticket& ticket, QRectF rest);
    void drawLine(QRectF& rest, const QString& text, qreal points, QFont::Weight weight, int lines);

    QPagedPaintDevice& m_device;
    const Plan& m_plan;
    QString m_event;
    std::map<CategoryId, Category> m_categories;
    QPainter m_painter;
    qreal m_perMm = 1;
    int m_drawn = 0;
};

} // namespace gatelog
