// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk_page.h"

#include "app/desk/camera_view.h"
#include "app/desk/card.h"
#include "app/desk/header_bar.h"
#include "app/desk/notice_bar.h"
#include "app/desk/occupancy_panel.h"
#include "app/desk/peers_chip.h"
#include "app/desk/peers_panel.h"
#include "app/desk/recent_scans_list.h"
#include "app/desk/recent_scans_model.h"
#include "app/desk/sale_panel.h"
#include "app/desk/search_panel.h"
#include "app/desk/status_line.h"
#include "app/desk/tall_area.h"
#include "app/desk/undo_bar.h"
#include "app/desk/verdict_panel.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatelog {
namespace {

constexpr int kSideSpacing = 14;
constexpr int kSideLetters = 26;
constexpr int kMargin = 16;

/// Of the side column, whichever of its parts have room; in pixels, at least.
int sideWidth(const QWidget& page)
{
    return page.fontMetrics().averageCharWidth() * kSideLetters;
}

/// Selling, which in large letters may need more width than the display has beside the side column.
class SalePlace : public TallArea
{
public:
    using TallArea::TallArea;
    QSize minimumSizeHint() const override
    {
        const int room = screen()->availableSize().width() - sideWidth(*this) - 4 * kMargin;
        return TallArea::minimumSizeHint().boundedTo({room, QWIDGETSIZE_MAX});
    }
};

} // namespace

DeskPage::DeskPage(NoticeBar& notices, RecentScansModel& recent, QWidget* parent)
    : QWidget(parent), m_notices(notices), m_recent(recent)
{
    m_header = new HeaderBar(this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kMargin);
    columns->addWidget(buildFront(), 65);
    m_side = new TallArea(buildSide(), this);
    columns->addWidget(m_side, 35);
    m_side->setMinimumWidth(sideWidth(*this));
    m_side->installEventFilter(this);
    m_side->widget()->installEventFilter(this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, 12, kMargin, 8);
    rows->setSpacing(12);
    rows->addWidget(m_header);
    rows->addWidget(&m_notices);
    rows->addLayout(columns, 1);
    m_status = new StatusLine(m_notices, this);
    rows->addWidget(m_status);
    m_peers = new PeersPanel;
    m_peersPlace = new TallArea(m_peers, this);
    m_peersPlace->hide();
}

QWidget* DeskPage::buildFront()
{
    m_front = new QStackedWidget(this);
    m_verdict = new VerdictPanel(m_front);
    m_search = new SearchPanel(m_front);
    m_sale = new SalePanel(m_front);
    // Selling takes more height than the least display has, below two notices, and in large letters more
    // width.
    auto* sale = new SalePlace(m_sale, m_front);
    // In the order of Front.
    for (QWidget* front :
         {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_search), static_cast<QWidget*>(sale)})
        m_front->addWidget(front);
    return m_front;
}

QWidget* DeskPage::buildSide()
{
    auto* side = new QWidget(this);
    m_camera = new CameraView(side);
    m_occupancy = new OccupancyPanel(side);
    m_scans = buildRecent();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSideSpacing);
    column->addWidget(m_camera, 2);
    column->addWidget(m_occupancy);
    column->addWidget(m_scans, 3);
    return side;
}

QWidget* DeskPage::buildRecent()
{
    auto* scans = new Card(tr("Last scans"), this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    scans->body()->setContentsMargins(isMirrored ? 8 : 16, 12, isMirrored ? 16 : 8, 8);
    auto* list = new RecentScansList(&m_recent, scans);
    scans->body()->addWidget(list, 1);
    m_undoPlace = new QWidget(scans);
    auto* place = new QVBoxLayout(m_undoPlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_undo = new UndoBar(m_undoPlace);
    place->addWidget(m_undo);
    scans->body()->addWidget(m_undoPlace);
    const auto activate = [this](const QModelIndex& index) {
        const auto scan = index.data(RecentScansModel::ScanRole).value<RecentScan>();
        if (scan.sale && scan.scan.record)
            Q_EMIT saleActivated(*scan.scan.record);
    };
    connect(list, &QListView::clicked, this, activate);
    connect(list, &QListView::activated, this, activate);
    return scans;
}

void DeskPage::setUse(Use use)
{
    m_use = use;
    m_undoPlace->setVisible(use == Use::Possible);
    fitSide();
}

void DeskPage::fitSide()
{
    // What can be undone comes first, then who is inside; the picture only helps to aim.
    const int room = m_side->viewport()->height();
    int scans = m_scans->minimumSizeHint().height();
    if (m_undo->isHidden() && m_use == Use::Possible) // nothing comes and goes with each admission
        scans += m_undo->sizeHint().height();
    const int withInside = scans + kSideSpacing + m_occupancy->minimumSizeHint().height();
    const int withAll = withInside + kSideSpacing + m_camera->minimumHeight();
    m_occupancy->setVisible(withInside <= room);
    m_camera->setVisible(withAll <= room && m_use == Use::Possible);
}

bool DeskPage::eventFilter(QObject* watched, QEvent* event)
{
    if ((watched == m_side && event->type() == QEvent::Resize) || event->type() == QEvent::LayoutRequest)
        fitSide();
    return QWidget::eventFilter(watched, event);
}

void DeskPage::bringToFront(Front front)
{
    m_front->setCurrentIndex(int(front));
}

DeskPage::Front DeskPage::front() const
{
    return Front(m_front->currentIndex());
}

void DeskPage::showPeers(bool shown)
{
    m_header->chip().setChecked(shown);
    if (shown == arePeersShown())
        return;
    m_peersPlace->setVisible(shown);
    if (shown) {
        placePeers();
        m_peersPlace->raise();
        m_peers->focusFirst();
    } else {
        m_header->chip().setFocus();
    }
}

bool DeskPage::arePeersShown() const
{
    return !m_peersPlace->isHidden();
}

void DeskPage::placePeers()
{
    if (!arePeersShown())
        return;
    // It covers the side column and hides nothing of the verdict, unless its letters are very large.
    QRect side = m_side->geometry();
    const int wider = m_peersPlace->minimumSizeHint().width() - side.width();
    if (wider > 0)
        (layoutDirection() == Qt::RightToLeft ? side.setRight(side.right() + wider)
                                              : side.setLeft(side.left() - wider));
    const int top = m_header->geometry().bottom() + layout()->spacing();
    const int bottom = m_side->geometry().bottom() + 1;
    m_peersPlace->setGeometry(side.x(), top, side.width(), bottom - top);
}

void DeskPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placePeers();
}

} // namespace gatelog
