// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/camera/camera_status.h"
#include "app/desk/desk.h"
#include "app/desk/desk_keys.h"

#include <QMainWindow>
#include <QPolygon>
#include <QVideoFrame>

class QStackedWidget;

namespace gatelog {

class DeskPage;
class HelpOverlay;
class JoinPage;
class StartPage;
class SyncDisplay;

/// The desk's window. Shows what Desk and ReplicaService say and passes on what the operator does; decides
/// nothing.
class DeskWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DeskWindow(Desk& desk, ReplicaService& service, QWidget* parent = nullptr);

    void setDemonstration(bool demonstration);
    void setMirrored(bool mirrored);
    void setFolder(const QString& folder) { m_folder = folder; }
    void showCameraStatus(CameraStatus status);
    void showFrame(const QVideoFrame& frame);
    void showOutline(const QPolygon& corners, QSize frameSize);
    void toggleFullScreen();
    DeskPage& page() const { return *m_page; }
    SyncDisplay& sync() const { return *m_sync; }
    bool isDeskShown() const;
    JoinPage& joinPage() const { return *m_join; }
    bool isJoinShown() const;

Q_SIGNALS:
    void demonstrationRequested();
    void retryRequested();
    void joinOpened(); ///< its page wants a camera
    void joinLeft();
    void folderRequested();
    void officeRequested();
    void settingsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectDesk();
    void connectService(ReplicaService& service);
    void connectPage();
    void connectStart();
    void makeShortcuts();
    void act(DeskAction action);
    void onOpened(const DeskState& state);
    void onOpenFailed(const Error& error);
    void showState(const DeskState& state);
    void showVerdict(const VerdictDisplay& display);
    void showClockLag(std::chrono::milliseconds lag);
    void showFound(const QString& words, const std::vector<TicketMatch>& matches);
    void closeSearch();
    void showArrival();
    void leaveJoin();

    Desk& m_desk;
    QString m_folder;
    QString m_eventName;
    bool m_demonstration = false;
    bool m_isArriving = false; ///< the event is being copied to this desk
    ReplicaStatus m_status;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    JoinPage* m_join = nullptr;
    DeskPage* m_page = nullptr;
    SyncDisplay* m_sync = nullptr;
    HelpOverlay* m_help = nullptr;
};

} // namespace gatelog
