// SPDX-License-Identifier: Apache-2.0
#include "app/desk/elided_delegate.h"

#include "app/desk/elided_text.h"
#include "app/desk/plain_tool_tip.h"

#include <QHelpEvent>
#include <QListView>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace gatelog {

void ElidedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QStyle* style = shown.widget->style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &shown, shown.widget) + 1;
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &shown, shown.widget);
    shown.text = elidedText(shown.text, shown.fontMetrics, room.width() - 2 * margin, shown.direction);
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
}

QSize ElidedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int kLetters = 8;
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (!qobject_cast<const QListView*>(option.widget))
        return hint;
    return {std::min(hint.width(), option.fontMetrics.averageCharWidth() * kLetters), hint.height()};
}

bool ElidedDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data().toString()), view->viewport(),
                       view->visualRect(index));
    return true;
}

} // namespace gatelog
