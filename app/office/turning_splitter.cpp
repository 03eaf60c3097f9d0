// SPDX-License-Identifier: Apache-2.0
#include "app/office/turning_splitter.h"

#include <QSizePolicy>

#include <algorithm>
#include <numeric>

namespace gatelog {
namespace {

QSize leastOf(const QWidget& part)
{
    return part.minimumSizeHint().expandedTo(part.minimumSize());
}

} // namespace

TurningSplitter::TurningSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    if (isRightToLeft())
        setContentsMargins(0, 0, 1, 0); // Qt 6.4 lays its parts a pixel too far to the right there
}

int TurningSplitter::widthBeside() const
{
    int beside = handleWidth() * (count() - 1);
    for (int i = 0; i < count(); ++i)
        beside += leastOf(*widget(i)).width();
    return beside;
}

QSize TurningSplitter::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, leastOf(*widget(i)).width());
    return {widest, QSplitter::minimumSizeHint().height()};
}

void TurningSplitter::turn(Qt::Orientation orientation)
{
    setOrientation(orientation);
    QList<int> shares;
    for (int i = 0; i < count(); ++i) {
        const QSizePolicy policy = widget(i)->sizePolicy();
        shares += std::max(1, orientation == Qt::Horizontal ? policy.horizontalStretch()
                                                            : policy.verticalStretch());
    }
    const int whole = orientation == Qt::Horizontal ? width() : height();
    const int all = std::accumulate(shares.begin(), shares.end(), 0);
    for (int& share : shares)
        share = whole * share / std::max(1, all);
    setSizes(shares);
}

void TurningSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    const Qt::Orientation fitting = width() < widthBeside() ? Qt::Vertical : Qt::Horizontal;
    if (fitting != orientation())
        turn(fitting);
}

} // namespace gatelog
