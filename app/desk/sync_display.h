// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"
#include "app/desk/sync_notices.h"
#include "sync/session/protocol_numbers.h"

#include <QObject>

namespace gatelog {

class DeskPage;
class NoticeBar;
class ReplicaService;

/// Shows on a page how this desk stands to the others: the chip, the panel, the notices, and whether it may
/// admit at all.
class SyncDisplay : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SyncDisplay(NoticeBar& notices, ReplicaService& service, const Clock& clock, QObject* parent = nullptr);

    /// Where it shows from now on what it knows; before anything else. The page before may be gone.
    void setPage(DeskPage& page);
    void setGate(GateId gate);
    void setNetwork(const NetworkStatus& network);
    void setEndpoints(const std::vector<Endpoint>& endpoints);
    /// What peers said of this device.
    void setRefusal(CloseReason reason);
    const PeersView& view() const { return m_view; }
    SyncNotices& notices() { return m_notices; }

Q_SIGNALS:
    void inviteRequested();
    void changed(const gatelog::PeersView& view);

private:
    void onOpened(const DeskState& desk);
    void tell();
    void tellInviting();
    void tellBarred();

    NoticeBar& m_bar;
    DeskPage* m_page = nullptr;
    PeersView m_view;
    GateId m_gate;
    SyncNotices m_notices;
};

} // namespace gatelog
