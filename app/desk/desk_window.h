// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"
#include "app/desk/desk.h"
#include "app/desk/desk_keys.h"
#include "app/desk/header_bar.h"
#include "app/desk/supervision.h"
#include "app/replica/replica_reader.h"

#include <QMainWindow>
#include <QPolygon>
#include <QVideoFrame>

class QStackedWidget;

namespace gatelog {

class DeskPage;
class FirstRun;
class GuestListModel;
class HelpOverlay;
class Kiosk;
class NoticeBar;
class RecentScansModel;
class SaleDisplay;
class SyncDisplay;

/// The desk's window. Shows what Desk and ReplicaService say and passes on what the operator does; decides
/// nothing. After a change of language its pages are made anew, and show what those before them showed; the
/// window itself, its kiosk, notices and last scans stay.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DeskWindow(Desk& desk, ReplicaService& service, QWidget* parent = nullptr);

    void setDemonstration(HeaderBar::Demonstration demonstration);
    void setMirrored(bool mirrored);
    void setFolder(const QString& folder) { m_folder = folder; }
    void showCameraStatus(CameraStatus status);
    void showFrame(const QVideoFrame& frame);
    void showOutline(const QPolygon& corners, QSize frameSize);
    void toggleFullScreen();
    DeskPage& page() const { return *m_page; }
    SyncDisplay& sync() const { return *m_sync; }
    SaleDisplay& sale() const { return *m_sale; }
    bool isDeskShown() const;
    FirstRun& firstRun() const { return *m_first; }
    Supervision& supervision() const { return *m_supervision; }
    Kiosk& kiosk() const { return *m_kiosk; }

Q_SIGNALS:
    void officeRequested();
    void settingsRequested();
    /// Back from the demonstration to the three choices.
    void demonstrationLeft();
    /// In another language: firstRun() and page() are new ones.
    void pagesRemade();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectDesk();
    void connectService();
    void makePages();
    void remakePages();
    void connectPage();
    void connectPlace();
    void connectGuestList();
    void showAll();
    void makeShortcuts();
    void act(DeskAction action);
    void actAtDesk(DeskAction action);
    void askForGate(GateId gate);
    void askForDirection(Direction direction);
    void askForSettings();
    void askForOffice();
    void askToLeaveDemonstration();
    void onOpened(const DeskState& state);
    void showState(const DeskState& state);
    void showPlace();
    void showStatus();
    void showVerdict(const VerdictDisplay& display);
    void showWaiting();
    void showClockLag(std::chrono::milliseconds lag);
    void showFound(const QString& words, const std::vector<TicketMatch>& matches);
    void closeSearch();
    /// What stands in front when nothing else does.
    void bringBack();
    void showGuestList();
    void showDuty();
    void showArrival();

    Desk& m_desk;
    ReplicaService& m_service;
    Supervision* m_supervision = nullptr;
    Kiosk* m_kiosk = nullptr;
    ReplicaReader m_reader; ///< of the guest list; opened when that is first wanted
    bool m_isReaderOpen = false;
    GuestListModel* m_guests = nullptr;
    QString m_folder;
    QString m_eventName;
    HeaderBar::Demonstration m_demonstration = HeaderBar::Demonstration::None;
    ReplicaStatus m_status;
    CameraStatus m_camera = CameraStatus::Idle;
    bool m_isMirrored = false;
    NoticeBar* m_notices = nullptr;
    RecentScansModel* m_recent = nullptr;
    QStackedWidget* m_pages = nullptr;
    FirstRun* m_first = nullptr;
    DeskPage* m_page = nullptr;
    SyncDisplay* m_sync = nullptr;
    SaleDisplay* m_sale = nullptr;
    HelpOverlay* m_help = nullptr;
};

} // namespace gatelog
