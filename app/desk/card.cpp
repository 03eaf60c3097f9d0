// SPDX-License-Identifier: Apache-2.0
#include "app/desk/card.h"

#include "app/desk/theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace gatelog {

Card::Card(const QString& heading, QWidget* parent) : QFrame(parent)
{
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(16, 12, 16, 14);
    m_body->setSpacing(8);
    if (!heading.isEmpty())
        m_body->addWidget(headingLabel(heading, 1.0, this));
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(borderColour(palette()));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14);
}

namespace {

/// On the window's leading side, whatever the direction of the letters: a Latin name in an Arabic window
/// stands where its heading stands.
void alignWithWindow(QLabel& label)
{
    label.setAlignment(QStyle::visualAlignment(label.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) |
                       Qt::AlignAbsolute);
    label.setTextFormat(Qt::PlainText); // names come from files: never markup
}

} // namespace

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    alignWithWindow(*label);
    return label;
}

QLabel* headingLabel(const QString& text, double factor, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
    alignWithWindow(*label);
    return label;
}

void paintChoiceFrame(QPainter& painter, const QRect& rect, const QPen& edge, const QBrush& ground)
{
    const double inset = edge.widthF() / 2;
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kChoiceRadius,
                            kChoiceRadius);
}

} // namespace gatelog
