// SPDX-License-Identifier: Apache-2.0
#include "app/desk/help_overlay.h"

#include "app/desk/card.h"
#include "app/desk/desk_keys.h"
#include "app/desk/tall_area.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace gatelog {

HelpOverlay::HelpOverlay(QWidget* window) : QWidget(window)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys"));
    auto* content = new QWidget(this);
    auto* card = new Card({}, content);
    card->body()->setContentsMargins(36, 22, 36, 22);
    card->body()->addWidget(headingLabel(tr("Keys"), 1.6, card));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(6);
    int lines = 0;
    const auto line = [&](const QString& keys, const QString& meaning) {
        grid->addWidget(headingLabel(keys, 1.0, card), lines, 0);
        grid->addWidget(new QLabel(meaning, card), lines, 1);
        ++lines;
    };
    for (const DeskKey& key : deskKeys())
        line(keyText(key), keyMeaning(key.action));
    line(tr("\u2191 \u2193, Enter"), tr("Choose from what was found, and check in by hand"));
    line(tr("Tab"), tr("To the next control"));
    card->body()->addSpacing(6);
    card->body()->addLayout(grid);
    card->body()->addSpacing(10);
    QLabel* scanners =
        quietLabel(tr("Hand scanners work at any time, whatever has the focus, if they end a code with "
                      "Enter or Tab."),
                   card);
    scanners->setWordWrap(true);
    card->body()->addWidget(scanners);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    auto* centre = new QVBoxLayout(content);
    centre->addStretch(1);
    centre->addLayout(row);
    centre->addStretch(1);
    m_area = new TallArea(content, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    window->installEventFilter(this);
    hide();
}

void HelpOverlay::toggle()
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_previousFocus = window()->focusWidget();
    resize(parentWidget()->size());
    show();
    raise();
    setFocus();
}

void HelpOverlay::dismiss()
{
    hide();
    if (m_previousFocus && m_previousFocus->isVisible())
        m_previousFocus->setFocus();
}

void HelpOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 150));
}

void HelpOverlay::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    const int key = event->key();
    const bool isOfBar =
        key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!isOfBar || bar->maximum() == 0)
        dismiss();
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        bar->triggerAction(key == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                             : QScrollBar::SliderSingleStepAdd);
    else
        bar->triggerAction(key == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                 : QScrollBar::SliderPageStepAdd);
}

void HelpOverlay::mousePressEvent(QMouseEvent*)
{
    dismiss();
}

bool HelpOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        resize(parentWidget()->size());
    return QWidget::eventFilter(watched, event);
}

} // namespace gatelog
