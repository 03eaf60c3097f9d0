// SPDX-License-Identifier: Apache-2.0
#include "app/office/figure_tile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gatelog {

FigureTile::FigureTile(QWidget* parent) : Card({}, parent)
{
    m_caption = quietLabel({}, this);
    m_figure = headingLabel({}, 2.4, this);
    m_remark = quietLabel({}, this);
    body()->setSpacing(2);
    body()->addWidget(m_caption);
    body()->addWidget(m_figure);
    body()->addWidget(m_remark);
}

void FigureTile::setCaption(const QString& caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption);
}

void FigureTile::setFigure(const QString& figure, const QString& remark)
{
    m_figure->setText(figure);
    m_remark->setText(remark);
    setAccessibleDescription(remark.isEmpty() ? figure : figure + u' ' + remark);
}

} // namespace gatelog
