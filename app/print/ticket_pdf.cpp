// SPDX-License-Identifier: Apache-2.0
#include "app/print/ticket_pdf.h"

#include "app/print/ticket_qr.h"

#include <QFile>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextOption>

namespace gatelog {
namespace {

constexpr int kColumns = 2;
constexpr int kRows = 4;
constexpr qreal kMarginMm = 10;
constexpr qreal kPaddingMm = 5;
constexpr qreal kQrMm = 46; // with the quiet zone; the modules alone are 38 mm
constexpr int kDotsPerInch = 600;

/// Draws in millimetres.
class TicketPage
{
public:
    TicketPage(QPdfWriter& writer, const Setup& setup) : m_painter(&writer), m_setup(setup), m_writer(writer)
    {
        m_perMm = kDotsPerInch / 25.4;
    }

    Result<> draw(std::span<const Ticket> tickets)
    {
        const QRectF page(0, 0, m_writer.width(), m_writer.height());
        const QSizeF cell(page.width() / kColumns, page.height() / kRows);
        for (std::size_t i = 0; i < tickets.size(); ++i) {
            const int place = int(i) % (kColumns * kRows);
            if (i > 0 && place == 0)
                m_writer.newPage();
            const QPointF corner(place % kColumns * cell.width(), place / kColumns * cell.height());
            if (const auto drawn = drawTicket(tickets[i], QRectF(corner, cell)); !drawn)
                return drawn;
        }
        return {};
    }

private:
    Result<> drawTicket(const Ticket& ticket, const QRectF& cell)
    {
        m_painter.setPen(QPen(QColor(0xbb, 0xbb, 0xbb), 0.2 * m_perMm, Qt::DashLine));
        m_painter.drawRect(cell);
        const QRectF inner = cell.adjusted(kPaddingMm * m_perMm, kPaddingMm * m_perMm, -kPaddingMm * m_perMm,
                                           -kPaddingMm * m_perMm);
        const qreal side = std::min(kQrMm * m_perMm, inner.height());
        const auto qr = TicketQr::of(ticket.code);
        if (!qr)
            return tl::unexpected(qr.error());
        qr->paint(m_painter, QRectF(inner.right() - side, inner.center().y() - side / 2, side, side));

        QRectF text = inner;
        text.setRight(inner.right() - side - 2 * m_perMm);
        m_painter.setPen(Qt::black);
        drawLine(text, m_setup.event ? m_setup.event->name : QString(), 9, QFont::Normal, 2);
        text.setTop(text.top() + 3 * m_perMm);
        drawLine(text, m_setup.categoryName(ticket.category), 15, QFont::Bold, 2);
        drawLine(text, ticket.name, 12, QFont::DemiBold, 2);
        drawLine(text, ticket.seat, 10, QFont::Normal, 1);
        drawLine(text, ticket.order, 9, QFont::Normal, 1);
        m_painter.setPen(QColor(0x55, 0x55, 0x55));
        drawLine(text, QString::number(ticket.id.value(), 16).rightJustified(16, u'0'), 7, QFont::Normal, 1);
        return {};
    }

    /// Draws into the top of `rest` and cuts it off; at most `lines` lines.
    void drawLine(QRectF& rest, const QString& text, qreal points, QFont::Weight weight, int lines)
    {
        if (text.isEmpty())
            return;
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setWeight(weight);
        m_painter.setFont(font);
        const QFontMetricsF metrics(font, &m_writer);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const qreal most = metrics.lineSpacing() * lines;
        const QRectF needed =
            m_painter.boundingRect(QRectF(rest.topLeft(), QSizeF(rest.width(), most)), text, option);
        const qreal height = std::min(needed.height(), most) + 0.5;
        m_painter.save();
        m_painter.setClipRect(QRectF(rest.left(), rest.top(), rest.width(), height));
        m_painter.drawText(QRectF(rest.left(), rest.top(), rest.width(), needed.height() + most), text,
                           option);
        m_painter.restore();
        rest.setTop(rest.top() + height + 1.2 * m_perMm);
    }

    QPainter m_painter;
    const Setup& m_setup;
    QPdfWriter& m_writer;
    qreal m_perMm;
};

} // namespace

Result<> writeTicketPdf(const QString& path, std::span<const Ticket> tickets, const Setup& setup)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString());
    QPdfWriter writer(&file);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    writer.setTitle(setup.event ? setup.event->name : QString());
    writer.setCreator(QStringLiteral("Gatelog"));
    if (const auto drawn = TicketPage(writer, setup).draw(tickets); !drawn)
        return drawn;
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return failure(ErrorCode::WriteFailed, path + QStringLiteral(": ") + file.errorString());
    return {};
}

} // namespace gatelog
