// SPDX-License-Identifier: Apache-2.0
#include "app/desk/folding_row.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace gatelog {

FoldingRow::FoldingRow(QLayout* first, QLayout* second, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second)
{
    m_rows = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addLayout(first);
    m_rows->addLayout(second, 1);
}

void FoldingRow::setSpacing(int pixels)
{
    m_rows->setSpacing(pixels);
}

QSize FoldingRow::minimumSizeHint() const
{
    // As narrow as it can be, and as high as it is now.
    return {std::max(m_first->minimumSize().width(), m_second->minimumSize().width()),
            QWidget::minimumSizeHint().height()};
}

bool FoldingRow::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::fold()
{
    const int beside = m_first->minimumSize().width() + m_rows->spacing() + m_second->minimumSize().width();
    m_rows->setDirection(beside <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace gatelog
