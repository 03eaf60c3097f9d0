// SPDX-License-Identifier: Apache-2.0
// The pages of the desk's window: made, connected, and made anew when the language changes.
#include "app/desk/desk_page.h"
#include "app/desk/desk_window.h"
#include "app/desk/first_run.h"
#include "app/desk/guest_list_model.h"
#include "app/desk/help_overlay.h"
#include "app/desk/notice_bar.h"
#include "app/desk/occupancy_panel.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/sale_display.h"
#include "app/desk/search_panel.h"
#include "app/desk/status_line.h"
#include "app/desk/sync_display.h"
#include "app/desk/undo_bar.h"
#include "app/desk/verdict_panel.h"

#include <QEvent>
#include <QStackedWidget>

namespace gatelog {

void DeskWindow::makePages()
{
    m_pages = new QStackedWidget(this);
    m_first = new FirstRun(m_pages);
    m_page = new DeskPage(*m_notices, *m_recent, m_pages);
    m_pages->addWidget(m_first);
    m_pages->addWidget(m_page);
    setCentralWidget(m_pages);
    m_help = new HelpOverlay(this);
    connectPage();
    connectPlace();
    connectGuestList();
    m_sync->setPage(*m_page);
    m_sale->setPage(*m_page);
    showAll();
}

void DeskWindow::remakePages()
{
    const FirstRun& first = *m_first;
    const DeskPage& page = *m_page;
    const bool isDesk = isDeskShown();
    const bool wasSearching = page.front() == DeskPage::Front::Search;
    m_help->deleteLater();
    unsetLocale(); // else what is made now would write numbers as before
    makePages();   // those before go when the window has nothing more to do with them
    m_first->takeOver(first);
    m_pages->setCurrentWidget(isDesk ? static_cast<QWidget*>(m_page) : m_first);
    if (!m_desk.isHeld())
        m_page->verdict().setFocus();
    m_page->showPeers(page.arePeersShown());
    if (wasSearching && page.searchPanel().isShowingAll())
        showGuestList();
    else if (wasSearching)
        m_page->header().beginSearch(page.header().searchText());
    else if (page.front() == DeskPage::Front::Sale)
        m_sale->comeBack();
    Q_EMIT pagesRemade();
}

void DeskWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        remakePages();
}

void DeskWindow::showAll()
{
    setMirrored(m_isMirrored);
    showCameraStatus(m_camera);
    showState(m_desk.state());
    showPlace();
    m_page->occupancy().setStatus(m_status);
    m_page->verdict().show(m_desk.shown());
    if (m_desk.undoable())
        m_page->undoBar().offer(*m_desk.undoable(), m_desk.undoTimeLeft());
}

void DeskWindow::connectPage()
{
    HeaderBar& header = m_page->header();
    connect(&header, &HeaderBar::searchChanged, this, [this](const QString& words) {
        m_desk.search(words);
        if (words.trimmed().isEmpty() && m_page->front() == DeskPage::Front::Search)
            bringBack();
    });
    connect(&header, &HeaderBar::searchMoved, &m_page->searchPanel(), &SearchPanel::moveSelection);
    connect(&header, &HeaderBar::searchActivated, this, [this] {
        if (m_page->front() == DeskPage::Front::Search)
            m_page->searchPanel().activate();
    });
    connect(&header, &HeaderBar::fullScreenRequested, this, &DeskWindow::toggleFullScreen);
    connect(&header, &HeaderBar::helpRequested, m_help, &HelpOverlay::toggle);

    SearchPanel& search = m_page->searchPanel();
    connect(&search, &SearchPanel::checkInRequested, &m_desk, &Desk::checkIn);
    connect(&search, &SearchPanel::codeTyped, &m_desk, &Desk::scanCode);
    connect(&search, &SearchPanel::closed, this, &DeskWindow::closeSearch);
    connect(&m_page->verdict(), &VerdictPanel::acknowledged, &m_desk, &Desk::acknowledge);
    connect(&m_desk, &Desk::undoOffered, &m_page->undoBar(), &UndoBar::offer);
    connect(&m_page->undoBar(), &UndoBar::undoRequested, &m_desk, &Desk::undoLast);
}

void DeskWindow::connectPlace()
{
    HeaderBar& header = m_page->header();
    connect(&header, &HeaderBar::gateChosen, this, &DeskWindow::askForGate);
    connect(&header, &HeaderBar::directionChosen, this, &DeskWindow::askForDirection);
    connect(&header, &HeaderBar::settingsRequested, this, &DeskWindow::askForSettings);
    connect(&header, &HeaderBar::demonstrationLeft, this, &DeskWindow::askToLeaveDemonstration);
    connect(&header, &HeaderBar::officeRequested, this, &DeskWindow::askForOffice);
    StatusLine& status = m_page->status();
    connect(&status, &StatusLine::operatorRequested, m_supervision, &Supervision::changeOperator);
    connect(m_sync, &SyncDisplay::changed, &status, &StatusLine::setPeers);
}

void DeskWindow::connectGuestList()
{
    connect(&m_page->header(), &HeaderBar::guestListRequested, this, &DeskWindow::showGuestList);
    connect(&m_page->searchPanel(), &SearchPanel::typed, &m_page->header(), &HeaderBar::beginSearch);
}

} // namespace gatelog
