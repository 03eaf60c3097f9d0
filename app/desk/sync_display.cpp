// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sync_display.h"

#include "app/desk/desk_page.h"
#include "app/desk/header_bar.h"
#include "app/desk/notice_bar.h"
#include "app/desk/peers_chip.h"
#include "app/desk/peers_panel.h"
#include "app/desk/sale_offers.h"
#include "app/desk/sale_panel.h"
#include "app/desk/sale_wording.h"
#include "app/desk/sync_wording.h"
#include "app/desk/verdict_panel.h"
#include "app/replica/replica_service.h"

namespace gatelog {

SyncDisplay::SyncDisplay(NoticeBar& notices, ReplicaService& service, const Clock& clock, QObject* parent)
    : QObject(parent), m_bar(notices), m_notices(notices, clock, this)
{
    connect(&service, &ReplicaService::opened, this, &SyncDisplay::onOpened);
    connect(&service, &ReplicaService::stateChanged, this, [this](const DeskState& desk) {
        m_view.desk = desk;
        tell();
    });
    connect(&service, &ReplicaService::syncStateChanged, this, [this](const SyncState& state) {
        m_view.sync = state;
        tell();
    });
    connect(&service, &ReplicaService::conflictsFound, &m_notices, &SyncNotices::addConflicts);
    connect(&service, &ReplicaService::announced, &m_notices, &SyncNotices::addAnnouncements);
    connect(&service, &ReplicaService::failed, this, [this](const Error& error) {
        m_bar.setNotice(NoticeBar::Subject::Sync, [code = error.code] {
            return tr("What other desks or this one had to say could not be written. %1", "%1: a sentence")
                .arg(Wording::error(code));
        });
    });
}

void SyncDisplay::setPage(DeskPage& page)
{
    m_page = &page;
    connect(&page.header(), &HeaderBar::peersToggled, &page, &DeskPage::showPeers);
    connect(&page.peers(), &PeersPanel::closeRequested, &page, [&page] { page.showPeers(false); });
    connect(&page.peers(), &PeersPanel::inviteRequested, this, &SyncDisplay::inviteRequested);
    tellInviting();
    tell();
}

void SyncDisplay::onOpened(const DeskState& desk)
{
    const NetworkStatus network = m_view.network;
    m_view = {};
    m_view.network = network;
    m_view.desk = desk;
    m_notices.clear();
    m_bar.setNotice(NoticeBar::Subject::Sync, {});
    tellInviting();
    tell();
}

void SyncDisplay::tellInviting()
{
    const bool hasKey = ReplicaFolder(m_view.desk.folder).hasAuthorityKey();
    m_page->peers().setInviting(hasKey ? PeersPanel::Inviting::Offered : PeersPanel::Inviting::Hidden);
}

void SyncDisplay::setGate(GateId gate)
{
    m_gate = gate;
    m_notices.setGate(gate);
    tellBarred();
}

void SyncDisplay::setNetwork(const NetworkStatus& network)
{
    m_view.network = network;
    tell();
}

void SyncDisplay::setEndpoints(const std::vector<Endpoint>& endpoints)
{
    m_view.endpoints = endpoints;
    tell();
}

void SyncDisplay::setRefusal(CloseReason reason)
{
    m_view.isToldRevoked = reason == CloseReason::Revoked;
    tell();
}

void SyncDisplay::tell()
{
    m_page->header().chip().setStanding(standingOf(m_view));
    m_page->peers().setView(m_view);
    m_page->placePeers();
    m_notices.setView(m_view);
    tellBarred();
    Q_EMIT changed(m_view);
}

void SyncDisplay::tellBarred()
{
    const Standing standing = standingOf(m_view).standing;
    const auto stop = m_view.desk.stopped.find(m_gate);
    QString heading, why;
    if (standing == Standing::Revoked) {
        heading = tr("Revoked");
        why = SyncWording::revoked();
    } else if (standing == Standing::NotEnrolled) {
        heading = tr("Not enrolled");
        why = SyncWording::notEnrolled();
    } else if (stop != m_view.desk.stopped.end()) {
        heading = tr("Entry stopped");
        why = stop->second;
    }
    const bool isOut = standing == Standing::Revoked || standing == Standing::NotEnrolled;
    m_page->setUse(isOut ? DeskPage::Use::Impossible : DeskPage::Use::Possible);
    m_page->verdict().setBarred(heading, why);
    m_page->sale().offers().setBarred(heading.isEmpty() ? QString() : SaleWording::barred(heading, why));
}

} // namespace gatelog
