// SPDX-License-Identifier: Apache-2.0
#include "app/print/ticket_sheets.h"

#include "app/print/ticket_qr.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QTextOption>

namespace gatelog {
namespace {

constexpr qreal kMarginMm = 10;
constexpr qreal kMmPerInch = 25.4;
constexpr QColor kCutColour(0xbb, 0xbb, 0xbb);
constexpr QColor kQuietColour(0x55, 0x55, 0x55);

} // namespace

/// Sizes in millimetres and points.
struct TicketSheets::Plan
{
    enum class Code : std::uint8_t { Beside, Below };
    QPageLayout::Orientation orientation;
    int columns, rows;
    qreal paddingMm;
    qreal codeMm; ///< with the quiet zone
    Code code;
    qreal gapMm; ///< between lines
    struct
    {
        qreal event, category, name, seat, order, id;
    } points;
    int lines; ///< of event, category and name, each at most
};

const TicketSheets::Plan& TicketSheets::planOf(TicketLayout layout)
{
    static const Plan eight{QPageLayout::Portrait, 2, 4, 5, 46, Plan::Code::Beside, 1.2,
                            {9, 15, 12, 10, 9, 7}, 2};
    static const Plan one{QPageLayout::Portrait,    1, 1, 20, 73, Plan::Code::Below, 3,
                          {18, 28, 22, 16, 14, 10}, 3};
    static const Plan strips{QPageLayout::Landscape, 1, 7, 1.5, 24.4, Plan::Code::Beside, 0.3,
                             {7, 11, 10, 8, 7, 6},   1};
    switch (layout) {
    case TicketLayout::OneToAPage:
        return one;
    case TicketLayout::Strips:
        return strips;
    case TicketLayout::EightToAPage:
        break;
    }
    return eight;
}

TicketSheets::TicketSheets(QPagedPaintDevice& device, TicketLayout layout, const Setup& setup)
    : m_device(device), m_plan(planOf(layout)), m_event(setup.event ? setup.event->name : QString()),
      m_categories(setup.categories)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), m_plan.orientation,
                                     QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                     QPageLayout::Millimeter));
}

Result<> TicketSheets::begin()
{
    if (!m_painter.begin(&m_device))
        return failure(ErrorCode::WriteFailed);
    m_perMm = m_device.logicalDpiX() / kMmPerInch;
    return {};
}

Result<> TicketSheets::add(const Ticket& ticket)
{
    const auto qr = TicketQr::of(ticket.code);
    if (!qr)
        return tl::unexpected(qr.error());
    const int place = m_drawn % (m_plan.columns * m_plan.rows);
    if (m_drawn > 0 && place == 0 && !m_device.newPage())
        return failure(ErrorCode::WriteFailed);
    ++m_drawn;
    const QSizeF cell(qreal(m_device.width()) / m_plan.columns, qreal(m_device.height()) / m_plan.rows);
    const QRectF whole(QPointF(place % m_plan.columns * cell.width(), place / m_plan.columns * cell.height()),
                       cell);
    if (m_plan.columns * m_plan.rows > 1) {
        m_painter.setPen(QPen(kCutColour, 0.2 * m_perMm, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(whole);
    }
    const qreal padding = m_plan.paddingMm * m_perMm;
    QRectF inner = whole.adjusted(padding, padding, -padding, -padding);
    const qreal side = std::min(m_plan.codeMm * m_perMm, inner.height());
    if (m_plan.code == Plan::Code::Beside) {
        qr->paint(m_painter, QRectF(inner.right() - side, inner.center().y() - side / 2, side, side));
        inner.setRight(inner.right() - side - 2 * m_perMm);
    } else {
        qr->paint(m_painter, QRectF(inner.center().x() - side / 2, inner.center().y(), side, side));
        inner.setBottom(inner.center().y() - 4 * m_perMm);
    }
    drawTexts(ticket, inner);
    return {};
}

void TicketSheets::drawTexts(const Ticket& ticket, QRectF rest)
{
    const auto category = m_categories.find(ticket.category);
    m_painter.setPen(Qt::black);
    drawLine(rest, m_event, m_plan.points.event, QFont::Normal, m_plan.lines);
    rest.setTop(rest.top() + 2 * m_plan.gapMm * m_perMm);
    drawLine(rest, category == m_categories.end() ? QString() : category->second.name, m_plan.points.category,
             QFont::Bold, m_plan.lines);
    drawLine(rest, ticket.name, m_plan.points.name, QFont::DemiBold, m_plan.lines);
    drawLine(rest, ticket.seat, m_plan.points.seat, QFont::Normal, 1);
    drawLine(rest, ticket.order, m_plan.points.order, QFont::Normal, 1);
    m_painter.setPen(kQuietColour);
    drawLine(rest, QString::number(ticket.id.value(), 16).rightJustified(16, u'0'), m_plan.points.id,
             QFont::Normal, 1);
}

/// Draws into the top of `rest` and cuts it off; at most `lines` lines.
void TicketSheets::drawLine(QRectF& rest, const QString& text, qreal points, QFont::Weight weight, int lines)
{
    QFont font = m_painter.font();
    font.setPointSizeF(points);
    font.setWeight(weight);
    const QFontMetricsF metrics(font, &m_device);
    if (text.isEmpty() || rest.height() < metrics.height())
        return;
    m_painter.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const qreal most = std::min(metrics.lineSpacing() * lines, rest.height());
    const QRectF needed =
        m_painter.boundingRect(QRectF(rest.topLeft(), QSizeF(rest.width(), most)), text, option);
    const qreal height = std::min(needed.height(), most) + 0.5;
    m_painter.save();
    m_painter.setClipRect(QRectF(rest.left(), rest.top(), rest.width(), height));
    m_painter.drawText(QRectF(rest.left(), rest.top(), rest.width(), needed.height() + most), text, option);
    m_painter.restore();
    rest.setTop(rest.top() + height + m_plan.gapMm * m_perMm);
}

} // namespace gatelog
