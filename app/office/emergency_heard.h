// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/desk/peers_model.h"
#include "app/desk/wording.h"
#include "app/office/emergency_reading.h"
#include "app/replica/desk_state.h"
#include "app/replica/sync_state.h"

#include <QStandardItemModel>

#include <set>

class QLabel;

namespace gatelog {

class FewLinesLabel;

/// Which desks have heard the newest announcement: those whose records prove it, and those that confirmed to
/// this computer, while connected, all that it wrote. Who is away goes on as before until it is back.
class EmergencyHeard : public Card
{
    Q_OBJECT

public:
    explicit EmergencyHeard(QWidget* parent = nullptr);
    void show(const EmergencyReading& reading, const DeskState& desk, const SyncState& sync,
              const Viewpoint& view);

private:
    void note(const SyncState& sync, const DeskState& desk);
    PeerRow rowOf(const SyncState::Device& device) const;

    FewLinesLabel* m_what = nullptr;
    QLabel* m_summary = nullptr;
    QStandardItemModel* m_rows = nullptr;
    RecordRef m_newest;
    std::set<PublicKey> m_heard; ///< m_newest, as far as was found out in this run
};

} // namespace gatelog
