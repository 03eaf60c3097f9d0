// SPDX-License-Identifier: Apache-2.0
#include "app/desk/name_choice.h"

#include "app/desk/elided_delegate.h"
#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"

#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace gatelog {

NameChoice::NameChoice(int letters, QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    setItemDelegate(new ElidedDelegate(this));
}

bool NameChoice::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(currentText()), this);
    return true;
}

void NameChoice::paintEvent(QPaintEvent* event)
{
    if (isEditable())
        return QComboBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = elidedText(option.currentText, fontMetrics(), room.width() - 2, layoutDirection());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace gatelog
