// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_choice.h"

#include "app/desk/card.h"
#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"
#include "app/desk/sale_wording.h"
#include "app/desk/theme.h"
#include "app/language/isolated.h"

#include <QPainter>
#include <QStyle>

namespace gatelog {
namespace {

constexpr int kPadding = 14;
constexpr int kMark = 22;
constexpr int kBar = 6;

} // namespace

SaleChoice::SaleChoice(const QuotaStanding& standing, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStanding(standing);
}

void SaleChoice::setStanding(const QuotaStanding& standing)
{
    m_standing = standing;
    m_name = isolated(standing.name);
    m_price = standing.price ? isolated(SaleWording::money(*standing.price)) : QString();
    m_left = SaleWording::left(standing);
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(m_name, m_price, isolated(m_left)));
    setToolTip(plainToolTip(standing.name));
    update();
}

QFont SaleChoice::nameFont() const
{
    QFont name = font();
    name.setPointSizeF(name.pointSizeF() * 1.25);
    name.setBold(true);
    return name;
}

QSize SaleChoice::sizeHint() const
{
    const QFontMetrics name(nameFont());
    return {name.averageCharWidth() * 40, name.height() + fontMetrics().height() + 2 * kPadding + 4};
}

QSize SaleChoice::minimumSizeHint() const
{
    const QFontMetrics name(nameFont());
    return {2 * kPadding + kMark + name.horizontalAdvance(m_price) + name.averageCharWidth() * 8,
            sizeHint().height()};
}

void SaleChoice::paintFrame(QPainter& painter) const
{
    const QColor accent = palette().color(QPalette::Highlight);
    const bool isMarked = hasFocus() || underMouse() || isChecked();
    paintChoiceFrame(painter, rect(), QPen(isMarked ? accent : borderColour(palette()), hasFocus() ? 3 : 1),
                     isDown() || (underMouse() && isEnabled()) ? palette().window() : palette().base());
    const auto place = [this](const QRect& logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    // The chosen one stands out by shape as well: a bar at the edge, and the dot in its ring.
    const QRectF ring = place(QRect(kPadding + kBar, (height() - kMark) / 2, kMark, kMark));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChecked() ? accent : palette().color(QPalette::PlaceholderText), 2));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawEllipse(ring.adjusted(6, 6, -6, -6));
    painter.drawRoundedRect(
        place(QRect(kBar, kChoiceRadius + kBar, kBar, height() - 2 * (kChoiceRadius + kBar))), kBar / 2.0,
        kBar / 2.0);
}

void SaleChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const bool isSoldOut = SaleWording::isSoldOut(m_standing);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const QColor strong = isSoldOut || !isEnabled() ? quiet : palette().color(QPalette::Text);
    const int begin = 2 * kPadding + kBar + kMark;
    const int width = std::max(1, this->width() - begin - kPadding - kBar);
    const auto draw = [&](const QRect& logical, Qt::Alignment side, const QString& text) {
        const QRect where = QStyle::visualRect(layoutDirection(), rect(), logical);
        const Qt::Alignment alignment = QStyle::visualAlignment(layoutDirection(), side);
        painter.drawText(where, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                         elidedText(text, painter.fontMetrics(), logical.width(), layoutDirection()));
    };
    const QFont name = nameFont();
    const QFontMetrics nameMetrics(name);
    const int priceWidth = std::min(width / 2, nameMetrics.horizontalAdvance(m_price) + 2);
    painter.setFont(name);
    painter.setPen(strong);
    const int height = nameMetrics.height();
    draw({begin, kPadding, width - priceWidth - kPadding, height}, Qt::AlignLeft, m_name);
    draw({begin + width - priceWidth, kPadding, priceWidth, height}, Qt::AlignRight, m_price);
    QFont leftFont = font();
    leftFont.setBold(isSoldOut);
    painter.setFont(leftFont);
    painter.setPen(isSoldOut ? toneAccent(Tone::Deny, palette()) : quiet);
    draw({begin, kPadding + height + 4, width, fontMetrics().height()}, Qt::AlignLeft, m_left);
}

} // namespace gatelog
