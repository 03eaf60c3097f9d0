// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"
#include "app/replica/replica_service.h"

#include <QWidget>

class QStackedWidget;

namespace gatelog {

class CameraView;
class HeaderBar;
class NoticeBar;
class OccupancyPanel;
class PeersPanel;
class RecentScansModel;
class SalePanel;
class SearchPanel;
class StatusLine;
class TallArea;
class UndoBar;
class VerdictPanel;

/// The window while an event is open: puts the parts in their places and lets them be reached. Holds no
/// rules; who connects them is DeskWindow.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    /// Shows `notices` at its top and `recent` at its side; both outlive it.
    DeskPage(NoticeBar& notices, RecentScansModel& recent, QWidget* parent = nullptr);

    HeaderBar& header() const { return *m_header; }
    NoticeBar& notices() const { return m_notices; }
    VerdictPanel& verdict() const { return *m_verdict; }
    SearchPanel& searchPanel() const { return *m_search; }
    SalePanel& sale() const { return *m_sale; }
    UndoBar& undoBar() const { return *m_undo; }
    CameraView& camera() const { return *m_camera; }
    OccupancyPanel& occupancy() const { return *m_occupancy; }
    RecentScansModel& recentScans() const { return m_recent; }
    StatusLine& status() const { return *m_status; }
    PeersPanel& peers() const { return *m_peers; }

    enum class Front { Verdict, Search, Sale };
    void bringToFront(Front front);
    Front front() const;
    /// The panel of the desks, over the side column.
    void showPeers(bool shown);
    bool arePeersShown() const;
    /// After its content changed.
    void placePeers();
    /// Whether anybody can be admitted at this desk at all; where not, what that needs is not shown.
    enum class Use { Possible, Impossible };
    void setUse(Use use);

Q_SIGNALS:
    /// A sale in the list of last scans was chosen.
    void saleActivated(const gatelog::RecordRef& sale);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildFront();
    QWidget* buildSide();
    QWidget* buildRecent();
    void fitSide();

    NoticeBar& m_notices;
    RecentScansModel& m_recent;
    HeaderBar* m_header = nullptr;
    TallArea* m_side = nullptr;
    QWidget* m_scans = nullptr;
    Use m_use = Use::Possible;
    QStackedWidget* m_front = nullptr;
    VerdictPanel* m_verdict = nullptr;
    SearchPanel* m_search = nullptr;
    SalePanel* m_sale = nullptr;
    UndoBar* m_undo = nullptr;
    QWidget* m_undoPlace = nullptr;
    CameraView* m_camera = nullptr;
    OccupancyPanel* m_occupancy = nullptr;
    PeersPanel* m_peers = nullptr;
    TallArea* m_peersPlace = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace gatelog
