// SPDX-License-Identifier: Apache-2.0
#include "app/office/turning_splitter.h"

#include <QSizePolicy>

#include <algorithm>

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
    // setSizes() shares out what room there is in these parts; they are so large that none is raised to the
    // least size of its widget, which would change them.
    constexpr int kLarge = 1'000;
    QList<int> shares;
    for (int i = 0; i < count(); ++i)
        shares += kLarge * std::max(1, widget(i)->sizePolicy().horizontalStretch());
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
