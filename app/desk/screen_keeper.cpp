// SPDX-License-Identifier: Apache-2.0
#include "app/desk/screen_keeper.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace gatelog {
namespace {

/// What has to be seen of a window's top, for a hand to take hold of.
constexpr QSize kHandle(160, 40);

} // namespace

QRect keptOnScreens(const QRect& window, const QList<QRect>& screens)
{
    if (screens.isEmpty())
        return window;
    const QRect top(window.topLeft(), QSize(window.width(), std::min(window.height(), kHandle.height())));
    const bool isSeen = std::any_of(screens.begin(), screens.end(), [&top](const QRect& screen) {
        const QRect seen = top.intersected(screen);
        return seen.width() >= std::min(top.width(), kHandle.width()) && seen.height() >= top.height() / 2;
    });
    if (isSeen)
        return window;
    const QRect& screen = screens.first();
    QRect moved(QPoint(), window.size().boundedTo(screen.size()));
    moved.moveCenter(screen.center());
    return moved;
}

ScreenKeeper::ScreenKeeper(QWidget& window, QObject* parent) : QObject(parent), m_window(window)
{
    // The desktop may move it by itself: look after that.
    const auto soon = [this] { QTimer::singleShot(500, this, &ScreenKeeper::look); };
    connect(qApp, &QGuiApplication::screenRemoved, this, soon);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, soon);
}

void ScreenKeeper::look()
{
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen == QGuiApplication::primaryScreen())
            screens.prepend(screen->availableGeometry());
        else
            screens.append(screen->availableGeometry());
    }
    const QRect kept = keptOnScreens(m_window.frameGeometry(), screens);
    if (kept == m_window.frameGeometry())
        return;
    if (m_window.isFullScreen() || m_window.isMaximized()) {
        const Qt::WindowStates state = m_window.windowState();
        m_window.setWindowState(Qt::WindowNoState);
        m_window.setGeometry(kept);
        m_window.setWindowState(state);
    } else {
        m_window.setGeometry(kept);
    }
}

} // namespace gatelog
