// SPDX-License-Identifier: Apache-2.0
#include "app/desk/announcement.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace gatelog {
namespace {

constexpr const char* kIsNotification = "gatelogIsNotification";

class Notification : public QAccessibleWidget
{
public:
    explicit Notification(QWidget* widget) : QAccessibleWidget(widget, QAccessible::AlertMessage) {}
};

QAccessibleInterface* notificationOf(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(kIsNotification).toBool() ? new Notification(widget) : nullptr;
}

} // namespace

void makeNotification(QWidget& widget)
{
    static const bool isInstalled = (QAccessible::installFactory(notificationOf), true);
    Q_UNUSED(isInstalled);
    widget.setProperty(kIsNotification, true);
}

void announce(QWidget& widget, const QString& words)
{
    // Screen readers speak when a notification is shown, or when the name of what is shown changes; Windows'
    // wait for the alert. The same words twice are two announcements: the name is emptied in between.
    widget.setAccessibleName({});
    widget.setAccessibleName(words);
    for (const QAccessible::Event what : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(&widget, what);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace gatelog
