// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gatelog::test {

/// Does something to the next modal dialog of this kind, from within the event loop that it runs.
template <typename Dialog>
void onModal(QObject* context, std::function<void(Dialog&)> act)
{
    auto* timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act] {
        if (auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
            timer->stop();
            timer->deleteLater();
            act(*dialog);
        }
    });
    timer->start(5);
}

} // namespace gatelog::test
