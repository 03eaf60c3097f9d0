// SPDX-License-Identifier: Apache-2.0
#include "app/office/emergency_heard.h"

#include "app/desk/few_lines_label.h"
#include "app/desk/peer_delegate.h"
#include "app/desk/sync_wording.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {

EmergencyHeard::EmergencyHeard(QWidget* parent) : Card(tr("Who has heard it"), parent)
{
    m_what = new FewLinesLabel(4, this);
    m_what->setForegroundRole(QPalette::PlaceholderText);
    m_summary = headingLabel({}, 1.2, this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("heardSummary"));
    m_rows = new QStandardItemModel(this);
    auto* list = new QListView(this);
    list->setModel(m_rows);
    list->setItemDelegate(new PeerDelegate(list));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("Who has heard it"));
    list->setMinimumHeight(fontMetrics().height() * 8);
    body()->addWidget(m_what);
    body()->addWidget(m_summary);
    body()->addWidget(list, 1);
}

void EmergencyHeard::note(const SyncState& sync, const DeskState& desk)
{
    // isInStep is about what this computer wrote; what others announced is proved by records alone.
    if (m_newest.feed.author != desk.device)
        return;
    const bool isTold = sync.ownFeed != m_newest.feed.epoch || sync.ownSeq >= m_newest.seq;
    for (const SyncState::Device& device : sync.devices)
        if (isTold && device.isConnected && device.isInStep)
            m_heard.insert(device.key);
}

PeerRow EmergencyHeard::rowOf(const SyncState::Device& device) const
{
    PeerRow row;
    row.name = device.name;
    if (m_heard.contains(device.key)) {
        row.link = PeerLink::CaughtUp;
        row.state =
            device.isConnected
                ? tr("Has heard it")
                : tr("Has heard it \u00b7 %1", "%1: 'Silent for 3 minutes'").arg(SyncWording::device(device));
    } else if (device.isConnected) {
        row.link = PeerLink::CatchingUp;
        row.state = tr("Connected; has not confirmed it yet");
    } else {
        row.link = PeerLink::Away;
        row.state =
            tr("%1: go there, or call", "%1: 'Silent for 3 minutes'").arg(SyncWording::device(device));
    }
    return row;
}

void EmergencyHeard::show(const EmergencyReading& reading, const DeskState& desk, const SyncState& sync,
                          const Viewpoint& view)
{
    const bool isAnything = !reading.announcements.empty();
    m_summary->setVisible(isAnything);
    if (!isAnything) {
        m_newest = {};
        m_heard.clear();
        m_what->setFullText(tr("Nothing was announced yet."));
        m_rows->clear();
        return;
    }
    const AnnouncementEntry& newest = reading.announcements.front();
    if (newest.ref != m_newest) {
        m_newest = newest.ref;
        m_heard.clear();
    }
    m_heard.insert(reading.heard.begin(), reading.heard.end());
    note(sync, desk);
    const auto gate = std::find_if(reading.gates.begin(), reading.gates.end(),
                                   [&newest](const auto& at) { return at.gate == newest.gate; });
    m_what->setFullText(
        SyncWording::announcement(newest, gate == reading.gates.end() ? QString() : gate->name, view));

    int heard = 0, desks = 0, line = 0;
    for (const SyncState::Device& device : sync.devices) {
        if (device.isRevoked)
            continue;
        ++desks;
        heard += m_heard.contains(device.key);
        const PeerRow row = rowOf(device);
        if (line == m_rows->rowCount())
            m_rows->appendRow(new QStandardItem);
        QStandardItem* item = m_rows->item(line++);
        item->setText(row.name);
        item->setAccessibleText(QStringLiteral("%1, %2").arg(row.name, row.state));
        item->setData(QVariant::fromValue(row), PeersModel::RowRole);
    }
    m_rows->setRowCount(line);
    m_summary->setText(
        desks == 0 ? tr("This is the only desk of the event.")
        : heard == desks
            ? tr("All %n other desk(s) have heard it.", nullptr, desks)
            : tr("%1 of %n other desk(s) have heard it.", nullptr, desks).arg(QLocale().toString(heard)));
}

} // namespace gatelog
