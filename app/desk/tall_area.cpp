// SPDX-License-Identifier: Apache-2.0
#include "app/desk/tall_area.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kMostOfDisplay = 90; ///< percent of its width
constexpr int kLeastLines = 3;     ///< of the font, that are always to be seen

} // namespace

TallArea::TallArea(QWidget* content, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and is scrolled to with it
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize TallArea::sizeHint() const
{
    return widget()->sizeHint().expandedTo(minimumSizeHint());
}

QSize TallArea::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const int widest = screen()->availableSize().width() * kMostOfDisplay / 100;
    return {std::min(content.width() + verticalScrollBar()->sizeHint().width(), widest),
            std::min(content.height(), fontMetrics().height() * kLeastLines)};
}

bool TallArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gatelog
