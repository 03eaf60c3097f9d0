// SPDX-License-Identifier: Apache-2.0
#include "app/desk/elided_label.h"

#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"

#include <QPainter>
#include <QStyle>

namespace gatelog {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text)
{
    setText(text);
    setToolTip(plainToolTip(text));
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = elidedText(text(), fontMetrics(), width(), layoutDirection());
    painter.drawText(rect(),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     shown);
}

} // namespace gatelog
