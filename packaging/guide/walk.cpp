// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/walk.h"

#include "packaging/guide/picture_stage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace gatelog {
namespace {

using namespace std::chrono_literals;

QString className(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()).section(QStringLiteral("::"), -1).toLower();
}

/// The platform's own are not ours to judge.
bool isOfThePlatform(const QWidget& dialog)
{
    return qobject_cast<const QFileDialog*>(&dialog) || dialog.inherits("QPrintDialog") ||
           dialog.inherits("QPrintPreviewDialog");
}

QTabWidget* tabsOf(const QWidget& window)
{
    for (QTabWidget* tabs : window.findChildren<QTabWidget*>())
        if (tabs->isVisible() && tabs->window() == &window && tabs->count() > 1)
            return tabs;
    return nullptr;
}

/// The last but one where there are several: the first is often this computer itself.
void chooseRows(const QWidget& part)
{
    for (QAbstractItemView* view : part.findChildren<QAbstractItemView*>()) {
        const int rows = view->model() && view->isVisible() ? view->model()->rowCount() : 0;
        if (rows > 0)
            view->setCurrentIndex(view->model()->index(std::min(1, rows - 1), 0));
    }
}

} // namespace

Walk::Walk(QString folder, InspectionRules rules) : m_folder(std::move(folder)), m_rules(std::move(rules)) {}

void Walk::show(QWidget& window)
{
    window.resize(m_rules.display);
    window.show();
    window.activateWindow();
}

QImage Walk::still(QWidget& window) const
{
    const QDeadlineTimer deadline(kStillPatience);
    settle(120ms);
    QImage before, now = window.grab().toImage();
    do {
        settle(80ms);
        before = std::exchange(now, window.grab().toImage());
    } while (before != now && !deadline.hasExpired());
    return now;
}

void Walk::take(QWidget& window, const QString& name)
{
    QString unique = name;
    for (int number = 2; m_names.contains(unique); ++number)
        unique = name + u'-' + QString::number(number);
    m_names.insert(unique);
    const QImage picture = still(window);
    if (!picture.save(m_folder + u'/' + unique + QStringLiteral(".png")))
        m_flaws[QStringLiteral("the picture cannot be written")] += unique;
    ++m_pictures;
    for (const QString& flaw : flawsOf(window, picture, m_rules))
        m_flaws[flaw] += unique;
}

QStringList Walk::flaws() const
{
    QStringList told;
    for (auto flaw = m_flaws.cbegin(); flaw != m_flaws.cend(); ++flaw) {
        const qsizetype more = flaw->size() - 1;
        told += flaw->isEmpty() ? flaw.key()
                : more == 0     ? QStringLiteral("%1 (%2)").arg(flaw.key(), flaw->front())
                            : QStringLiteral("%1 (%2 and %3 more)").arg(flaw.key(), flaw->front()).arg(more);
    }
    return told;
}

void Walk::lookBelow(QWidget& window, const QString& name)
{
    take(window, name);
    for (QScrollArea* area : window.findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        if (!area->isVisible() || area->window() != &window || bar->maximum() == 0)
            continue;
        const int at = bar->value();
        for (int y = 0; y < bar->maximum();) {
            y = std::min(y + area->viewport()->height(), bar->maximum());
            bar->setValue(y);
            take(window, name + QStringLiteral("-below"));
        }
        bar->setValue(at);
    }
}

void Walk::look(QWidget& window, const QString& name)
{
    QTabWidget* tabs = tabsOf(window);
    lookBelow(window, name);
    if (!tabs)
        return;
    const int first = tabs->currentIndex();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tab == first || !tabs->isTabEnabled(tab))
            continue;
        tabs->setCurrentIndex(tab);
        lookBelow(window, name + QStringLiteral("-tab%1").arg(tab + 1));
    }
    tabs->setCurrentIndex(first);
}

QWidget* Walk::newDialog() const
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible() && (qobject_cast<QDialog*>(top) || qobject_cast<QMenu*>(top)) &&
            !m_isBeingSeen.contains(top))
            return top;
    return nullptr;
}

void Walk::lookAndGiveUp(QWidget& dialog, const QString& name)
{
    m_isBeingSeen.insert(&dialog);
    const QPointer<QWidget> alive(&dialog);
    const QString what = name + u'-' + className(dialog) + u'-' + dialog.windowTitle();
    if (!isOfThePlatform(dialog) && !std::exchange(m_seen, m_seen + QSet{what}).contains(what))
        look(dialog, name + u'-' + className(dialog));
    if (auto* asked = qobject_cast<QDialog*>(alive.data()))
        asked->reject();
    else if (alive)
        alive->close();
    m_isBeingSeen.remove(&dialog);
}

bool Walk::openDialog(const QString& name, const std::function<void()>& open)
{
    bool came = false;
    QTimer poll;
    // From within the event loop that the dialog may run.
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        QWidget* dialog = newDialog();
        if (!dialog)
            return;
        poll.stop();
        came = true;
        lookAndGiveUp(*dialog, name);
    });
    poll.start(10);
    open();
    (void)waitFor([&came] { return came; }, kDialogPatience);
    // Those that delete themselves wait for an event loop to end, and here none runs.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return came;
}

void Walk::openDialogs(QWidget& part, const QString& name, const std::function<void()>& before)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton* button : part.findChildren<QAbstractButton*>())
        if (!button->isCheckable() && !button->objectName().startsWith(QLatin1StringView("qt_")))
            buttons += button;
    for (const QPointer<QAbstractButton>& button : buttons) {
        if (before)
            before();
        chooseRows(part);
        settle(60ms);
        if (button && button->isVisible() && button->isEnabled())
            (void)openDialog(name, [&button] { button->click(); });
    }
}

} // namespace gatelog
