// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_window.h"

#include "app/desk/camera_view.h"
#include "app/desk/desk_page.h"
#include "app/desk/header_bar.h"
#include "app/desk/help_overlay.h"
#include "app/desk/join_page.h"
#include "app/desk/notice_bar.h"
#include "app/desk/occupancy_panel.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/search_panel.h"
#include "app/desk/start_page.h"
#include "app/desk/sync_display.h"
#include "app/desk/undo_bar.h"
#include "app/desk/verdict_panel.h"

#include <QAbstractButton>
#include <QDir>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace gatelog {

DeskWindow::DeskWindow(Desk& desk, ReplicaService& service, QWidget* parent)
    : QMainWindow(parent), m_desk(desk)
{
    m_start = new StartPage(this);
    m_page = new DeskPage(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_join = new JoinPage(this);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_join);
    setCentralWidget(m_pages);
    m_sync = new SyncDisplay(*m_page, service, m_desk.clock(), this);
    m_help = new HelpOverlay(this);
    setDemonstration(false);

    connectDesk();
    connectService(service);
    connectPage();
    connectStart();
    makeShortcuts();
}

void DeskWindow::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &DeskWindow::onOpened);
    connect(&m_desk, &Desk::stateChanged, this, &DeskWindow::showState);
    connect(&m_desk, &Desk::verdictChanged, this, &DeskWindow::showVerdict);
    connect(&m_desk, &Desk::waiting, &m_page->verdict(), &VerdictPanel::showWaiting);
    connect(&m_desk, &Desk::recorded, &m_page->recentScans(), &RecentScansModel::add);
    connect(&m_desk, &Desk::undoOffered, &m_page->undoBar(), &UndoBar::offer);
    connect(&m_desk, &Desk::found, this, &DeskWindow::showFound);
    connect(&m_desk, &Desk::placeChanged, this, [this](GateId gate, Direction direction) {
        m_page->header().setPlace(gate, direction);
        m_sync->setGate(gate);
        m_page->verdict().setIdle(m_desk.gateName(), direction);
        m_page->occupancy().setPlace(gate, m_desk.state().capacity);
        m_page->searchPanel().setDirection(direction);
    });
    connect(&m_desk, &Desk::gateMissing, this, [this](const QString& name) {
        m_page->notices().setNotice(
            NoticeBar::Subject::Gate,
            tr("This event has no gate \u201c%1\u201d. Choose this desk's gate above.").arg(name));
    });
    connect(&m_desk, &Desk::undone, this, [this](const RecordRef& record, const QString& guest) {
        m_page->recentScans().markUndone(record);
        m_page->notices().setNotice(NoticeBar::Subject::Undo, {});
        m_page->undoBar().say(guest.isEmpty() ? tr("Undone.") : tr("Undone: %1", "%1: guest").arg(guest));
    });
    connect(&m_desk, &Desk::undoFailed, this, [this](const Error& error) {
        m_page->notices().setNotice(NoticeBar::Subject::Undo,
                                    tr("Not undone. %1", "%1: a sentence").arg(Wording::error(error.code)));
    });
}

void DeskWindow::connectService(ReplicaService& service)
{
    connect(&service, &ReplicaService::openFailed, this, &DeskWindow::onOpenFailed);
    connect(&service, &ReplicaService::statusChanged, &m_page->occupancy(), &OccupancyPanel::setStatus);
    connect(&service, &ReplicaService::statusChanged, this, [this](const ReplicaStatus& status) {
        m_status = status;
        showArrival();
    });
    connect(m_sync, &SyncDisplay::changed, this, &DeskWindow::showArrival);
    connect(&service, &ReplicaService::clockLagChanged, this, &DeskWindow::showClockLag);
    connect(&service, &ReplicaService::backedUp, this,
            [this] { m_page->notices().setNotice(NoticeBar::Subject::Backup, {}); });
    connect(&service, &ReplicaService::backupFailed, this, [this](const Error& error) {
        m_page->notices().setNotice(NoticeBar::Subject::Backup,
                                    tr("No backup could be made. %1 %2", "%1, %2: sentences")
                                        .arg(Wording::error(error.code), Wording::backupAdvice(error.code)));
    });
    connect(&service, &ReplicaService::recentRead, this, [this](const std::vector<LogEntry>& entries) {
        std::vector<RecentScan> scans;
        for (const LogEntry& entry : entries) {
            if (const std::optional<RecentScan> scan = recentScanOf(entry))
                scans.push_back(*scan);
        }
        m_page->recentScans().setAll(scans);
    });
}

void DeskWindow::connectPage()
{
    HeaderBar& header = m_page->header();
    connect(&header, &HeaderBar::gateChosen, &m_desk, &Desk::setGate);
    connect(&header, &HeaderBar::gateChosen, this,
            [this] { m_page->notices().setNotice(NoticeBar::Subject::Gate, {}); });
    connect(&header, &HeaderBar::directionChosen, &m_desk, &Desk::setDirection);
    connect(&header, &HeaderBar::searchChanged, this, [this](const QString& words) {
        m_desk.search(words);
        if (words.trimmed().isEmpty())
            m_page->bringToFront(DeskPage::Front::Verdict);
    });
    connect(&header, &HeaderBar::searchMoved, &m_page->searchPanel(), &SearchPanel::moveSelection);
    connect(&header, &HeaderBar::searchActivated, this, [this] {
        if (m_page->front() == DeskPage::Front::Search)
            m_page->searchPanel().activate();
    });
    connect(&header, &HeaderBar::officeRequested, this, &DeskWindow::officeRequested);
    connect(&header, &HeaderBar::settingsRequested, this, &DeskWindow::settingsRequested);
    connect(&header, &HeaderBar::fullScreenRequested, this, &DeskWindow::toggleFullScreen);
    connect(&header, &HeaderBar::helpRequested, m_help, &HelpOverlay::toggle);

    SearchPanel& search = m_page->searchPanel();
    connect(&search, &SearchPanel::checkInRequested, &m_desk, &Desk::checkIn);
    connect(&search, &SearchPanel::codeTyped, &m_desk, &Desk::scanCode);
    connect(&search, &SearchPanel::closed, this, &DeskWindow::closeSearch);
    connect(&m_page->undoBar(), &UndoBar::undoRequested, &m_desk, &Desk::undoLast);
}

void DeskWindow::connectStart()
{
    connect(m_start, &StartPage::demonstrationRequested, this, &DeskWindow::demonstrationRequested);
    connect(m_start, &StartPage::folderRequested, this, &DeskWindow::folderRequested);
    connect(m_start, &StartPage::retryRequested, this, &DeskWindow::retryRequested);
    connect(m_start, &StartPage::joinRequested, this, [this] {
        m_join->showProgress({});
        m_pages->setCurrentWidget(m_join);
        Q_EMIT joinOpened();
    });
    connect(m_join, &JoinPage::left, this, &DeskWindow::leaveJoin);
}

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
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
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
        Q_EMIT settingsRequested();
        return;
    default:
        break;
    }
    if (!isDeskShown())
        return;
    switch (action) {
    case DeskAction::NextGate:
        m_page->header().selectNextGate();
        break;
    case DeskAction::Search:
        m_page->header().focusSearch();
        break;
    case DeskAction::ToggleDirection:
        m_desk.toggleDirection();
        break;
    case DeskAction::Undo:
        m_desk.undoLast();
        break;
    case DeskAction::Office:
        if (m_desk.state().role == Role::Administrator)
            Q_EMIT officeRequested();
        break;
    case DeskAction::Peers:
        m_page->showPeers(!m_page->arePeersShown());
        break;
    case DeskAction::Acknowledge:
        if (m_page->arePeersShown())
            m_page->showPeers(false);
        closeSearch();
        m_desk.acknowledge();
        break;
    default:
        break;
    }
}

void DeskWindow::onOpened(const DeskState& state)
{
    // A log that does not say its event's name yet is one that has just joined.
    m_isArriving = state.eventName.isEmpty();
    m_status = {};
    m_pages->setCurrentWidget(m_isArriving ? static_cast<QWidget*>(m_join) : m_page);
    if (m_isArriving)
        m_join->showArrival({});
    m_page->undoBar().withdraw();
    m_page->verdict().setFocus();
    m_page->notices().setNotice(NoticeBar::Subject::Salvage,
                                state.salvagedFrom.isEmpty()
                                    ? QString()
                                    : tr("The event's database was damaged. What could be verified was taken "
                                         "over; the damaged file is kept as "
                                         "%1. Tell your administrator before you go on.")
                                          .arg(QDir::toNativeSeparators(state.salvagedFrom)));
    showState(state);
}

void DeskWindow::showArrival()
{
    if (!m_isArriving)
        return;
    const Arrival arrival = arrivalOf(m_sync->view(), m_status);
    m_join->showArrival(arrival);
    if (!arrival.isComplete)
        return;
    m_isArriving = false;
    m_pages->setCurrentWidget(m_page);
    m_page->verdict().setFocus();
}

void DeskWindow::leaveJoin()
{
    m_pages->setCurrentWidget(m_start);
    Q_EMIT joinLeft();
}

void DeskWindow::onOpenFailed(const Error& error)
{
    m_isArriving = false;
    m_start->showError(error, m_folder);
    m_pages->setCurrentWidget(m_start);
}

void DeskWindow::showState(const DeskState& state)
{
    m_eventName = state.eventName;
    m_page->header().setState(state);
    m_page->occupancy().setPlace(m_desk.gate(), state.capacity);
    setDemonstration(m_demonstration);
}

void DeskWindow::setDemonstration(bool demonstration)
{
    m_demonstration = demonstration;
    m_page->header().setDemonstration(demonstration);
    QString title =
        m_eventName.isEmpty() ? tr("Gatelog") : tr("%1 \u2013 Gatelog", "%1: event").arg(m_eventName);
    if (demonstration)
        title = tr("%1 (demonstration)", "%1: window title").arg(title);
    setWindowTitle(title);
}

void DeskWindow::showVerdict(const VerdictDisplay& display)
{
    m_page->verdict().show(display);
    if (display.tone == Tone::Idle)
        return;
    // A verdict comes before whatever the operator was looking for, and the search starts afresh after it.
    m_page->header().clearSearch();
    m_page->bringToFront(DeskPage::Front::Verdict);
}

void DeskWindow::showClockLag(std::chrono::milliseconds lag)
{
    m_page->notices().setNotice(
        NoticeBar::Subject::Clock,
        lag <= lag.zero()
            ? QString()
            : tr("This computer's clock jumped back by %1. Set it right: until then, times in the log and "
                 "tickets with a time limit are not to be relied on. Scans are kept in order all the same.")
                  .arg(Wording::duration(lag)),
        NoticeBar::Closing::Itself);
}

void DeskWindow::showFound(const QString& words, const std::vector<TicketMatch>& matches)
{
    m_page->searchPanel().setMatches(words, matches);
    m_page->bringToFront(DeskPage::Front::Search);
}

void DeskWindow::closeSearch()
{
    m_page->header().clearSearch();
    m_page->bringToFront(DeskPage::Front::Verdict);
    m_page->verdict().setFocus();
}

void DeskWindow::setMirrored(bool mirrored)
{
    m_page->camera().setMirrored(mirrored);
    m_join->camera().setMirrored(mirrored);
}

void DeskWindow::showCameraStatus(CameraStatus status)
{
    m_page->camera().setStatus(status);
    m_join->camera().setStatus(status);
}

void DeskWindow::showFrame(const QVideoFrame& frame)
{
    (isJoinShown() ? m_join->camera() : m_page->camera()).setFrame(frame);
}

void DeskWindow::showOutline(const QPolygon& corners, QSize frameSize)
{
    (isJoinShown() ? m_join->camera() : m_page->camera()).setOutline(corners, frameSize);
}

void DeskWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

bool DeskWindow::isDeskShown() const
{
    return m_pages->currentWidget() == m_page;
}

bool DeskWindow::isJoinShown() const
{
    return m_pages->currentWidget() == m_join;
}

} // namespace gatelog
