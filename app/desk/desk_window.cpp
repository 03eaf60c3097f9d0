// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_window.h"

#include "app/desk/camera_view.h"
#include "app/desk/desk_page.h"
#include "app/desk/first_run.h"
#include "app/desk/guest_list_model.h"
#include "app/desk/help_overlay.h"
#include "app/desk/join_page.h"
#include "app/desk/kiosk.h"
#include "app/desk/notice_bar.h"
#include "app/desk/occupancy_panel.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/sale_display.h"
#include "app/desk/search_panel.h"
#include "app/desk/status_line.h"
#include "app/desk/sync_display.h"
#include "app/desk/undo_bar.h"
#include "app/desk/verdict_panel.h"
#include "app/language/isolated.h"

#include <QDir>
#include <QStackedWidget>

#include <utility>

namespace gatelog {

DeskWindow::DeskWindow(Desk& desk, ReplicaService& service, QWidget* parent)
    : QMainWindow(parent), m_desk(desk), m_service(service), m_reader(desk.clock())
{
    m_supervision = new Supervision(desk, *this, this);
    m_kiosk = new Kiosk(*this, *m_supervision, this);
    m_guests = new GuestListModel(m_reader, this);
    m_notices = new NoticeBar(this);
    m_recent = new RecentScansModel(this);
    m_sync = new SyncDisplay(*m_notices, service, m_desk.clock(), this);
    m_sale = new SaleDisplay(*this, m_desk, m_service, this);
    connectDesk();
    connectService();
    makeShortcuts();
    makePages();
}

void DeskWindow::connectDesk()
{
    connect(&m_desk, &Desk::opened, this, &DeskWindow::onOpened);
    connect(&m_desk, &Desk::stateChanged, this, &DeskWindow::showState);
    connect(&m_desk, &Desk::staffChanged, this, &DeskWindow::showDuty);
    connect(&m_desk, &Desk::verdictChanged, this, &DeskWindow::showVerdict);
    connect(&m_desk, &Desk::waiting, this, &DeskWindow::showWaiting);
    connect(&m_desk, &Desk::recorded, m_recent, &RecentScansModel::add);
    connect(&m_desk, &Desk::found, this, &DeskWindow::showFound);
    connect(&m_desk, &Desk::placeChanged, this, &DeskWindow::showPlace);
    connect(&m_desk, &Desk::gateMissing, this, [this](const QString& name) {
        m_notices->setNotice(NoticeBar::Subject::Gate, [name] {
            return tr("This event has no gate \u201c%1\u201d. Choose this desk's gate above.")
                .arg(shortName(name));
        });
    });
    connect(&m_desk, &Desk::undone, this, [this](const RecordRef& record, const QString& guest) {
        m_recent->markUndone(record);
        m_notices->setNotice(NoticeBar::Subject::Undo, {});
        m_page->undoBar().say(guest.isEmpty() ? tr("Undone.")
                                              : tr("Undone: %1", "%1: guest").arg(shortName(guest)));
    });
    connect(&m_desk, &Desk::undoFailed, this, [this](const Error& error) {
        m_notices->setNotice(NoticeBar::Subject::Undo, [code = error.code] {
            return tr("Not undone. %1", "%1: a sentence").arg(Wording::error(code));
        });
    });
}

void DeskWindow::connectService()
{
    connect(&m_service, &ReplicaService::openFailed, this, [this](const Error& error) {
        m_first->showError(error, m_folder);
        m_pages->setCurrentWidget(m_first);
    });
    connect(&m_service, &ReplicaService::statusChanged, this, [this](const ReplicaStatus& status) {
        m_status = status;
        showStatus();
    });
    connect(m_sync, &SyncDisplay::changed, this, &DeskWindow::showArrival);
    connect(m_sync, &SyncDisplay::changed, &m_reader, &ReplicaReader::setStale);
    connect(&m_service, &ReplicaService::clockLagChanged, this, &DeskWindow::showClockLag);
    connect(&m_service, &ReplicaService::backedUp, this,
            [this] { m_notices->setNotice(NoticeBar::Subject::Backup, {}); });
    connect(&m_service, &ReplicaService::backupFailed, this, [this](const Error& error) {
        m_notices->setNotice(NoticeBar::Subject::Backup, [code = error.code] {
            return tr("No backup could be made. %1 %2", "%1, %2: sentences")
                .arg(Wording::error(code), Wording::backupAdvice(code));
        });
    });
    connect(&m_service, &ReplicaService::recentRead, this, [this](const std::vector<LogEntry>& entries) {
        std::vector<RecentScan> scans;
        for (const LogEntry& entry : entries) {
            if (const std::optional<RecentScan> scan = recentScanOf(entry))
                scans.push_back(*scan);
        }
        m_recent->setAll(scans);
    });
}

void DeskWindow::showStatus()
{
    m_page->occupancy().setStatus(m_status);
    showArrival();
    Words notice;
    if (m_status.tickets == 0 && m_desk.state().role == Role::Administrator)
        notice = [folder = m_folder] {
            return tr("The event is ready, and has no tickets yet. Next: import the attendees. At the "
                      "command line: %1",
                      "%1: a command")
                .arg(isolated(QStringLiteral("gatelogctl import attendees.csv --data \"%1\"")
                                  .arg(QDir::toNativeSeparators(folder))));
        };
    m_notices->setNotice(NoticeBar::Subject::NoTickets, notice, NoticeBar::Closing::ByHand,
                         NoticeBar::Weight::Calm);
    if (m_page->front() == DeskPage::Front::Search && m_page->searchPanel().isShowingAll())
        m_guests->refresh();
}

void DeskWindow::showPlace()
{
    m_page->header().setPlace(m_desk.gate(), m_desk.direction());
    m_sync->setGate(m_desk.gate());
    m_page->verdict().setIdle(m_desk.gateName(), m_desk.direction());
    m_page->occupancy().setPlace(m_desk.gate(), m_desk.state().capacity);
    m_page->searchPanel().setDirection(m_desk.direction());
}

void DeskWindow::showGuestList()
{
    if (m_desk.isHeld())
        return; // the note first
    if (!std::exchange(m_isReaderOpen, true))
        m_reader.open(m_folder);
    m_page->header().clearSearch();
    m_guests->refresh();
    m_page->searchPanel().showAll(*m_guests);
    m_page->bringToFront(DeskPage::Front::Search);
    m_page->searchPanel().focusList();
}

void DeskWindow::showDuty()
{
    const QString name = m_supervision->operatorName();
    m_page->status().setDuty(!m_supervision->canSignIn() ? StatusLine::Duty::Hidden
                             : name.isEmpty()            ? StatusLine::Duty::Nobody
                                                         : StatusLine::Duty::Somebody,
                             name);
}

void DeskWindow::onOpened(const DeskState& state)
{
    m_status = {};
    m_pages->setCurrentWidget(m_first->showArriving(state) ? static_cast<QWidget*>(m_first) : m_page);
    m_page->undoBar().withdraw();
    m_folder = state.folder;
    m_isReaderOpen = false;
    m_reader.close();
    m_guests->clear();
    m_page->bringToFront(DeskPage::Front::Verdict);
    m_page->verdict().setFocus();
    Words salvage;
    if (!state.salvagedFrom.isEmpty())
        salvage = [kept = state.salvagedFrom] {
            return tr("The event's database was damaged. What could be verified was taken over; the damaged "
                      "file is kept as %1. Tell your administrator before you go on.")
                .arg(isolated(QDir::toNativeSeparators(kept)));
        };
    m_notices->setNotice(NoticeBar::Subject::Salvage, salvage);
    showState(state);
}

void DeskWindow::showArrival()
{
    if (!m_first->hasArrived(m_sync->view(), m_status))
        return;
    m_pages->setCurrentWidget(m_page);
    m_page->verdict().setFocus();
}

void DeskWindow::showState(const DeskState& state)
{
    m_eventName = state.eventName;
    m_recent->setTimeZone(QTimeZone(state.timeZone));
    m_page->header().setState(state);
    m_page->occupancy().setPlace(m_desk.gate(), state.capacity);
    showDuty();
    setDemonstration(m_demonstration);
}

void DeskWindow::setDemonstration(HeaderBar::Demonstration demonstration)
{
    m_demonstration = demonstration;
    m_page->header().setDemonstration(demonstration);
    QString title = m_eventName.isEmpty() ? tr("Gatelog")
                                          : tr("%1 \u2013 Gatelog", "%1: event").arg(shortName(m_eventName));
    if (demonstration != HeaderBar::Demonstration::None)
        title = tr("%1 (demonstration)", "%1: window title").arg(title);
    setWindowTitle(title);
}

void DeskWindow::showVerdict(const VerdictDisplay& display)
{
    if (display.tone != Tone::Idle) {
        // A verdict comes before whatever the operator was looking for, and the search starts afresh after
        // it.
        m_page->header().clearSearch();
        m_page->bringToFront(DeskPage::Front::Verdict);
        m_sale->makeWay();
    }
    m_page->verdict().show(display);
    if (display.tone == Tone::Idle && m_page->front() == DeskPage::Front::Verdict)
        m_sale->comeBack();
}

void DeskWindow::showWaiting()
{
    if (m_page->front() == DeskPage::Front::Sale) {
        m_page->bringToFront(DeskPage::Front::Verdict);
        m_sale->makeWay();
    }
    m_page->verdict().showWaiting();
}

void DeskWindow::bringBack()
{
    m_page->bringToFront(DeskPage::Front::Verdict);
    m_sale->comeBack();
}

void DeskWindow::showClockLag(std::chrono::milliseconds lag)
{
    Words notice;
    if (lag > lag.zero())
        notice = [lag] {
            return tr("This computer's clock jumped back by %1. Set it right: until then, times in the log "
                      "and tickets with a time limit are not to be relied on. Scans are kept in order all "
                      "the "
                      "same.")
                .arg(Wording::duration(lag));
        };
    m_notices->setNotice(NoticeBar::Subject::Clock, notice, NoticeBar::Closing::Itself);
}

void DeskWindow::showFound(const QString& words, const std::vector<TicketMatch>& matches)
{
    m_page->searchPanel().setMatches(words, matches);
    m_page->bringToFront(DeskPage::Front::Search);
}

void DeskWindow::closeSearch()
{
    m_page->header().clearSearch();
    m_page->verdict().setFocus();
    bringBack();
}

void DeskWindow::setMirrored(bool mirrored)
{
    m_isMirrored = mirrored;
    m_page->camera().setMirrored(mirrored);
    m_first->joinPage().camera().setMirrored(mirrored);
}

void DeskWindow::showCameraStatus(CameraStatus status)
{
    m_camera = status;
    m_page->camera().setStatus(status);
    m_page->status().setCamera(status);
    m_first->joinPage().camera().setStatus(status);
}

void DeskWindow::showFrame(const QVideoFrame& frame)
{
    (m_first->isJoinShown() ? m_first->joinPage().camera() : m_page->camera()).setFrame(frame);
}

void DeskWindow::showOutline(const QPolygon& corners, QSize frameSize)
{
    (m_first->isJoinShown() ? m_first->joinPage().camera() : m_page->camera()).setOutline(corners, frameSize);
}

void DeskWindow::toggleFullScreen()
{
    if (m_kiosk->isOn())
        m_kiosk->askToLeave();
    else
        setWindowState(windowState() ^ Qt::WindowFullScreen);
}

bool DeskWindow::isDeskShown() const
{
    return m_pages->currentWidget() == m_page;
}

} // namespace gatelog
