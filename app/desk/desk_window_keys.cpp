// SPDX-License-Identifier: Apache-2.0
// What the desk's window does on a key or a command, and what it asks a supervisor for first.
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/help_overlay.h"
#include "app/desk/kiosk.h"
#include "app/desk/notice_bar.h"
#include "app/desk/sale_display.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QShortcut>

namespace gatelog {

void DeskWindow::makeShortcuts()
{
    for (const DeskKey& key : deskKeys()) {
        for (const QKeySequence& sequence : key.keys) {
            auto* shortcut = new QShortcut(sequence, this);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, this, [this, action = key.action] { act(action); });
        }
    }
}

void DeskWindow::keyPressEvent(QKeyEvent* event)
{
    // Outside of dialogs Qt's buttons hear the space bar only; Enter is what people press.
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (!event->isAutoRepeat()) // held down, it would sell one ticket after the other
            button->click();
    } else
        QMainWindow::keyPressEvent(event);
}

void DeskWindow::act(DeskAction action)
{
    if (m_help->isVisible()) {
        m_help->toggle(); // any key takes it away, and does nothing else
        return;
    }
    switch (action) {
    case DeskAction::Help:
        m_help->toggle();
        return;
    case DeskAction::FullScreen:
        toggleFullScreen();
        return;
    case DeskAction::Quit:
        close();
        return;
    case DeskAction::Settings:
        askForSettings();
        return;
    default:
        break;
    }
    if (isDeskShown())
        actAtDesk(action);
}

void DeskWindow::actAtDesk(DeskAction action)
{
    switch (action) {
    case DeskAction::NextGate:
        m_page->header().selectNextGate();
        break;
    case DeskAction::Search:
        m_page->header().focusSearch();
        break;
    case DeskAction::ToggleDirection:
        askForDirection(m_desk.direction() == Direction::Entry ? Direction::Exit : Direction::Entry);
        break;
    case DeskAction::Office:
        if (m_desk.state().role == Role::Administrator)
            askForOffice();
        break;
    case DeskAction::GuestList:
        showGuestList();
        break;
    case DeskAction::Sell:
        m_sale->open();
        break;
    case DeskAction::Operator:
        m_supervision->changeOperator();
        break;
    case DeskAction::Kiosk:
        if (m_kiosk->isOn())
            m_kiosk->askToLeave();
        else
            m_kiosk->enter();
        break;
    case DeskAction::Undo:
        if (!m_sale->takeBack())
            m_desk.undoLast();
        break;
    case DeskAction::Peers:
        m_page->showPeers(!m_page->arePeersShown());
        break;
    case DeskAction::Acknowledge:
        if (m_page->front() == DeskPage::Front::Sale) {
            if (m_page->arePeersShown())
                m_page->showPeers(false); // what lies on top goes first
            else
                m_sale->close();
            break;
        }
        if (m_page->arePeersShown())
            m_page->showPeers(false);
        closeSearch();
        m_desk.acknowledge();
        break;
    default:
        break;
    }
}

void DeskWindow::askForGate(GateId gate)
{
    const auto move = [this, gate] {
        m_desk.setGate(gate);
        m_notices->setNotice(NoticeBar::Subject::Gate, {});
    };
    if (gate == m_desk.gate())
        move(); // a guess becomes a choice
    else
        m_supervision->ask(Supervision::Act::ChangeGate, move);
    // Until it is granted the window says what holds.
    m_page->header().setPlace(m_desk.gate(), m_desk.direction());
}

void DeskWindow::askForDirection(Direction direction)
{
    if (direction != m_desk.direction())
        m_supervision->ask(Supervision::Act::ChangeDirection,
                           [this, direction] { m_desk.setDirection(direction); });
    m_page->header().setPlace(m_desk.gate(), m_desk.direction());
}

void DeskWindow::askForSettings()
{
    m_supervision->ask(Supervision::Act::ChangeSettings, [this] { Q_EMIT settingsRequested(); });
}

void DeskWindow::askForOffice()
{
    // A kiosk is this window alone; elsewhere the office has its own keys and passphrases.
    if (m_kiosk->isOn())
        m_supervision->ask(Supervision::Act::LeaveDesk, [this] { Q_EMIT officeRequested(); });
    else
        Q_EMIT officeRequested();
}

void DeskWindow::askToLeaveDemonstration()
{
    m_supervision->ask(Supervision::Act::LeaveDesk, [this] { Q_EMIT demonstrationLeft(); });
}

} // namespace gatelog
