// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "app/report/report_text.h"
#include "core/store/event_report.h"

#include <QPainter>

class QPagedPaintDevice;

namespace gatelog {

/// The pages of one document, filled from the top: a cursor, page breaks, and what stands on every page.
/// Everything is drawn in the device's dots (report_style.h).
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ReportPages)

public:
    /// `pageCount`: how many there will be; 0 while that is being found out.
    ReportPages(QPagedPaintDevice& device, const EventReport& report, const ReportFormat& format,
                int pageCount);

    QPainter& painter() { return m_painter; }
    qreal left() const { return m_content.left(); }
    qreal width() const { return m_content.width(); }
    qreal y() const { return m_y; }
    qreal room() const { return m_content.bottom() - m_y; }
    qreal pageHeight() const { return m_content.height(); }
    QRectF line(qreal height) const { return {left(), m_y, width(), height}; }
    void moveDown(qreal by) { m_y += by; }

    void newPage();
    /// Begins a page unless `height` more fits; whether it did.
    bool need(qreal height);
    /// A heading with a line beneath it that says how to read what follows; on a new page unless
    /// `withAtLeast` fits too.
    void section(const QString& title, const QString& note, qreal withAtLeast);
    /// A paragraph over the whole width, or a part of it.
    void paragraph(const QString& text, const TextStyle& style, int maxLines = 8, qreal part = 1);
    void rule(const QColor& color = ink::kRule, qreal thickness = pt(0.5));
    int page() const { return m_page; }

private:
    void drawFurniture();

    QPagedPaintDevice& m_device;
    const EventReport& m_report;
    const ReportFormat& m_format;
    int m_pageCount;
    int m_page = 1;
    QPainter m_painter;
    QRectF m_content;
    qreal m_y = 0;
};

} // namespace gatelog
