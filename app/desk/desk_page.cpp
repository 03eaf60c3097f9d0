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
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatelog {

DeskPage::DeskPage(NoticeBar& notices, RecentScansModel& recent, QWidget* parent)
    : QWidget(parent), m_notices(notices), m_recent(recent)
{
    m_header = new HeaderBar(this);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildFront(), 65);
    m_side = new TallArea(buildSide(), this);
    columns->addWidget(m_side, 35);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 8);
    rows->setSpacing(12);
    rows->addWidget(m_header);
    rows->addWidget(&m_notices);
    rows->addLayout(columns, 1);
    m_status = new StatusLine(m_notices, this);
    rows->addWidget(m_status);
    m_peers = new PeersPanel(this);
    m_peers->hide();
}

QWidget* DeskPage::buildFront()
{
    m_front = new QStackedWidget(this);
    m_verdict = new VerdictPanel(m_front);
    m_search = new SearchPanel(m_front);
    m_sale = new SalePanel(m_front);
    // In the order of Front. Selling takes more height than the least display has, below two notices.
    for (QWidget* front : {static_cast<QWidget*>(m_verdict), static_cast<QWidget*>(m_search),
                           static_cast<QWidget*>(new TallArea(m_sale, m_front))})
        m_front->addWidget(front);
    return m_front;
}

QWidget* DeskPage::buildSide()
{
    auto* side = new QWidget(this);
    m_camera = new CameraView(side);
    m_occupancy = new OccupancyPanel(side);
    QWidget* scans = buildRecent();
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_camera, 2);
    column->addWidget(m_occupancy);
    column->addWidget(scans, 3);
    return side;
}

QWidget* DeskPage::buildRecent()
{
    auto* scans = new Card(tr("Last scans"), this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    scans->body()->setContentsMargins(isMirrored ? 8 : 16, 12, isMirrored ? 16 : 8, 8);
    auto* list = new RecentScansList(&m_recent, scans);
    scans->body()->addWidget(list, 1);
    m_undo = new UndoBar(scans);
    scans->body()->addWidget(m_undo);
    const auto activate = [this](const QModelIndex& index) {
        const auto scan = index.data(RecentScansModel::ScanRole).value<RecentScan>();
        if (scan.sale && scan.scan.record)
            Q_EMIT saleActivated(*scan.scan.record);
    };
    connect(list, &QListView::clicked, this, activate);
    connect(list, &QListView::activated, this, activate);
    return scans;
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
    m_peers->setVisible(shown);
    if (shown) {
        placePeers();
        m_peers->raise();
        m_peers->focusFirst();
    } else {
        m_header->chip().setFocus();
    }
}

bool DeskPage::arePeersShown() const
{
    return !m_peers->isHidden();
}

void DeskPage::placePeers()
{
    if (!arePeersShown())
        return;
    // It covers the side column and hides nothing of the verdict.
    const QRect side = m_side->geometry();
    const int top = m_header->geometry().bottom() + layout()->spacing();
    const int bottom = m_side->geometry().bottom() + 1;
    m_peers->setGeometry(side.x(), top, side.width(), bottom - top);
}

void DeskPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placePeers();
}

} // namespace gatelog
