// SPDX-License-Identifier: Apache-2.0
#include "app/report/report_pages.h"

#include "app/language/isolated.h"

#include <QPagedPaintDevice>

namespace gatelog {
namespace {

constexpr qreal kSideMm = 20, kTopMm = 22, kBottomMm = 20;
constexpr qreal kHeaderMm = 11, kFooterMm = 12; // from the page's edges

} // namespace

ReportPages::ReportPages(QPagedPaintDevice& device, const EventReport& report, const ReportFormat& format,
                         int pageCount)
    : m_device(device), m_report(report), m_format(format), m_pageCount(pageCount), m_painter(&device)
{
    const QRectF page(0, 0, device.width(), device.height());
    m_content = page.adjusted(mm(kSideMm), mm(kTopMm), -mm(kSideMm), -mm(kBottomMm));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(format.locale().textDirection());
    m_y = m_content.top();
    drawFurniture();
}

void ReportPages::newPage()
{
    m_device.newPage();
    ++m_page;
    m_y = m_content.top();
    drawFurniture();
}

bool ReportPages::need(qreal height)
{
    if (height <= room() || m_y <= m_content.top())
        return false;
    newPage();
    return true;
}

void ReportPages::drawFurniture()
{
    const qreal right = m_content.width() / 3;
    if (m_page > 1) {
        const QRectF header(m_content.left(), mm(kHeaderMm), m_content.width(), lineHeight(type::kNote));
        drawLine(m_painter, header.adjusted(0, 0, -right, 0), plainLine(m_report.event), type::kNote);
        if (m_report.scans)
            drawLine(m_painter, header, m_format.date(m_report.scans->from), type::kNote, Qt::AlignRight);
    }
    const QRectF footer(m_content.left(), m_device.height() - mm(kFooterMm), m_content.width(),
                        lineHeight(type::kNote));
    const QString ledger = QString::fromLatin1(m_report.ledger.toHex().left(12));
    drawLine(m_painter, footer.adjusted(0, 0, -right / 2, 0),
             tr("Made %1 from %2 records, ledger %3",
                "%1: date and time, %2: a number, %3: the beginning of a hash")
                 .arg(m_format.moment(m_report.madeAt), m_format.number(m_report.records), isolated(ledger)),
             type::kNote);
    const QString page =
        tr("Page %1 of %2")
            .arg(m_format.number(m_page), m_format.number(m_pageCount > 0 ? m_pageCount : m_page));
    drawLine(m_painter, footer, page, type::kNote, Qt::AlignRight);
}

void ReportPages::section(const QString& title, const QString& note, qreal withAtLeast)
{
    const qreal noteHeight = note.isEmpty() ? 0 : paragraphHeight(note, type::kNote, width() * 0.8, 4);
    const qreal height = lineHeight(type::kSection) + noteHeight + mm(4);
    if (m_y > m_content.top() && room() < mm(10) + height + withAtLeast)
        newPage();
    else if (m_y > m_content.top())
        m_y += mm(10);
    m_y += drawLine(m_painter, line(lineHeight(type::kSection)), title, type::kSection);
    if (!note.isEmpty())
        m_y += drawParagraph(m_painter, {left(), m_y}, width() * 0.8, note, type::kNote, 4);
    m_y += mm(4);
}

void ReportPages::paragraph(const QString& text, const TextStyle& style, int maxLines, qreal part)
{
    need(paragraphHeight(text, style, width() * part, maxLines));
    m_y += drawParagraph(m_painter, {left(), m_y}, width() * part, text, style, maxLines);
}

void ReportPages::rule(const QColor& color, qreal thickness)
{
    fill(m_painter, QRectF(left(), m_y - thickness / 2, width(), thickness), color);
}

} // namespace gatelog
