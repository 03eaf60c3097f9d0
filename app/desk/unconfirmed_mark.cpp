// SPDX-License-Identifier: Apache-2.0
#include "app/desk/unconfirmed_mark.h"

#include "app/desk/wording.h"

#include <QPainter>
#include <QStyle>

namespace gatelog {

UnconfirmedMark::UnconfirmedMark(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(Wording::unconfirmedWord());
    setLetterHeight(m_letterHeight);
    hide();
}

void UnconfirmedMark::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QFont UnconfirmedMark::letters() const
{
    QFont font = this->font();
    font.setPixelSize(m_letterHeight);
    font.setWeight(QFont::Bold);
    return font;
}

void UnconfirmedMark::setLetterHeight(int pixels)
{
    m_letterHeight = pixels;
    // The ring, half a letter before and behind each, the word.
    const int word = QFontMetrics(letters()).horizontalAdvance(Wording::unconfirmedWord());
    setFixedSize(word + pixels * 13 / 4, pixels * 9 / 5);
    update();
}

void UnconfirmedMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = std::max(2.0, m_letterHeight / 12.0);
    QPen broken(m_colour, line, Qt::CustomDashLine, Qt::FlatCap);
    broken.setDashPattern({4, 2.5});
    painter.setPen(broken);
    painter.setBrush(Qt::NoBrush);
    const double inset = line / 2 + 1;
    const double radius = height() / 2.0 - inset;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);

    const int side = m_letterHeight * 9 / 8;
    const QRect ring(m_letterHeight * 5 / 8, (height() - side) / 2, side, side);
    QPen arc(m_colour, m_letterHeight / 6.0, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(arc);
    const QRectF circle =
        QRectF(QStyle::visualRect(layoutDirection(), rect(), ring)).adjusted(line, line, -line, -line);
    for (const int start : {15, 135, 255})
        painter.drawArc(circle, start * 16, 75 * 16);

    painter.setFont(letters());
    painter.setPen(m_colour);
    const int begin = ring.right() + m_letterHeight / 2;
    const QRect word(begin, 0, width() - begin - m_letterHeight / 2, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word), Qt::AlignCenter,
                     Wording::unconfirmedWord());
}

} // namespace gatelog
