// SPDX-License-Identifier: Apache-2.0
#include "app/desk/wedge_filter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace gatelog {
namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

/// Whether letters mean something to `widget`: a text field, or a list that they search.
bool takesLetters(const QWidget* widget)
{
    return widget &&
           (widget->testAttribute(Qt::WA_InputMethodEnabled) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractItemView*>(widget));
}

WedgeAssembler::Key kindOf(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        return WedgeAssembler::Key::Enter;
    // AltGr shows as Control and Alt on some platforms: what counts is that it prints.
    const QString text = key.text();
    return !text.isEmpty() && text.front().isPrint() ? WedgeAssembler::Key::Text : WedgeAssembler::Key::Other;
}

} // namespace

WedgeFilter::WedgeFilter(WedgeAssembler::Limits limits, QObject* parent)
    : QObject(parent), m_assembler(limits), m_timeout(this)
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        // The window may have been busy while the keys waited in the queue: those are seen first, then it is
        // decided.
        QTimer::singleShot(0, this, &WedgeFilter::expire);
    });
    m_clock.start();
}

WedgeFilter::~WedgeFilter() = default;

bool WedgeFilter::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    // Keys reach the window first and its widgets after. What this filter gives back goes to a widget
    // directly.
    if (!isKey || !watched->isWindowType() || m_givingBack)
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    return event->type() == QEvent::KeyPress ? pressed(key) : released(key);
}

WedgeAssembler::Instant WedgeFilter::timeOf(const QKeyEvent& key)
{
    // When the key was pressed, rather than when a busy window got round to it.
    return key.timestamp() != 0 ? WedgeAssembler::Instant(key.timestamp())
                                : WedgeAssembler::Instant(m_clock.elapsed());
}

bool WedgeFilter::pressed(const QKeyEvent& key)
{
    if (isModifier(key.key()))
        return false; // comes between the letters of a scan
    const bool typing = takesLetters(QApplication::focusWidget());
    if (!typing && key.key() == Qt::Key_Space && !m_assembler.isHolding())
        return false; // presses a button, and at once; no code begins with it
    // A key that is held down is a person's. Within a scan it is the same letter twice within a millisecond,
    // which X11 cannot tell from it.
    const bool heldDown = key.isAutoRepeat() && !m_assembler.isHolding();
    if (isSecondEnding(key))
        return true;
    m_assembler.setFocus(typing ? WedgeAssembler::Focus::TextField : WedgeAssembler::Focus::Elsewhere);
    switch (m_assembler.press(heldDown ? WedgeAssembler::Key::Other : kindOf(key), key.text(), timeOf(key))) {
    case WedgeAssembler::What::Pass:
        return false;
    case WedgeAssembler::What::Hold:
        keep(key);
        return true;
    case WedgeAssembler::What::ReleaseHold:
        giveBack();
        keep(key);
        return true;
    case WedgeAssembler::What::ReleasePass:
        giveBack();
        return false;
    case WedgeAssembler::What::Scan:
        break;
    }
    m_timeout.stop();
    for (const auto& held : m_held) {
        if (held->type() == QEvent::KeyPress)
            m_swallowed.push_back(held->key());
        else if (const auto found = std::find(m_swallowed.begin(), m_swallowed.end(), held->key());
                 found != m_swallowed.end())
            m_swallowed.erase(found);
    }
    m_swallowed.push_back(key.key());
    m_held.clear();
    m_scanEnd = timeOf(key);
    Q_EMIT scanned(m_assembler.scan());
    return true;
}

bool WedgeFilter::isSecondEnding(const QKeyEvent& key)
{
    const bool isOver = !m_scanEnd || timeOf(key) - *m_scanEnd > m_assembler.limits().gap ||
                        timeOf(key) < *m_scanEnd || kindOf(key) != WedgeAssembler::Key::Enter;
    m_scanEnd.reset();
    if (!isOver)
        m_swallowed.push_back(key.key());
    return !isOver;
}

bool WedgeFilter::released(const QKeyEvent& key)
{
    if (isModifier(key.key()))
        return false;
    if (const auto found = std::find(m_swallowed.begin(), m_swallowed.end(), key.key());
        found != m_swallowed.end()) {
        m_swallowed.erase(found);
        return true;
    }
    // The release of a key that is kept back waits its turn behind it.
    const bool held =
        std::any_of(m_held.begin(), m_held.end(), [&key](const auto& h) { return h->key() == key.key(); });
    if (held)
        m_held.emplace_back(key.clone());
    return held;
}

void WedgeFilter::keep(const QKeyEvent& key)
{
    m_held.emplace_back(key.clone());
    m_swallowed.clear(); // releases that never came
    m_timeout.start(m_assembler.patience() + std::chrono::milliseconds(5));
}

void WedgeFilter::giveBack()
{
    m_timeout.stop();
    const auto held = std::exchange(m_held, {});
    m_givingBack = true;
    for (const auto& key : held) {
        QWidget* target = QApplication::focusWidget();
        if (!target)
            target = QApplication::activeWindow();
        if (target)
            QCoreApplication::sendEvent(target, key.get());
    }
    m_givingBack = false;
}

void WedgeFilter::expire()
{
    if (m_timeout.isActive())
        return; // another key came meanwhile
    m_assembler.giveUp();
    giveBack();
}

} // namespace gatelog
