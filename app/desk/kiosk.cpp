// SPDX-License-Identifier: Apache-2.0
#include "app/desk/kiosk.h"

#include "app/desk/supervision.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace gatelog {

Kiosk::Kiosk(QWidget& window, Supervision& supervision, QObject* parent)
    : QObject(parent), m_window(window), m_supervision(supervision)
{
    window.installEventFilter(this);
}

void Kiosk::enter()
{
    if (m_on)
        return;
    m_on = true;
    m_window.showFullScreen();
    Q_EMIT changed(true);
}

void Kiosk::askToLeave()
{
    if (m_on)
        m_supervision.ask(Supervision::Act::LeaveKiosk, [this] { leave(); });
}

void Kiosk::leave()
{
    m_on = false;
    m_window.showNormal();
    Q_EMIT changed(false);
}

bool Kiosk::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_on || watched != &m_window)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Close && m_supervision.isAsked(Supervision::Act::LeaveKiosk)) {
        event->ignore();
        m_supervision.ask(Supervision::Act::LeaveKiosk, [this] {
            leave();
            m_window.close();
        });
        return true;
    }
    if (event->type() == QEvent::WindowStateChange && !m_window.isFullScreen()) {
        // Somebody else made it smaller; not from within the change itself.
        QTimer::singleShot(0, this, [this] {
            if (m_on && !m_window.isFullScreen())
                m_window.showFullScreen();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gatelog
