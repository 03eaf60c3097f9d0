// SPDX-License-Identifier: Apache-2.0
#include "app/desk/peers_model.h"

#include "app/desk/plain_tool_tip.h"
#include "app/desk/sync_wording.h"

#include <algorithm>

namespace gatelog {
namespace {

QString withParts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

PeerLink linkOf(const SyncState::Device& device)
{
    if (device.isRevoked)
        return PeerLink::Revoked;
    if (!device.isConnected)
        return PeerLink::Away;
    return device.isCaughtUp ? PeerLink::CaughtUp : PeerLink::CatchingUp;
}

PeerRow rowOf(const SyncState::Device& device, const PeersView& view)
{
    PeerRow row{linkOf(device), device.name, {}, {}};
    const bool isArbiter = device.isConnected && !view.sync.isArbiter && view.sync.canConfirm &&
                           view.sync.arbiter == device.name;
    row.state = withParts({SyncWording::device(device),
                           device.role == ::gatelog::Role::Node ? SyncWording::role(device.role) : QString(),
                           isArbiter ? SyncWording::confirms() : QString()});
    const auto peer = std::find_if(view.network.peers.begin(), view.network.peers.end(),
                                   [&](const NetworkStatus::Peer& p) { return p.device == device.key; });
    if (device.isConnected && peer != view.network.peers.end() && peer->clockOffset)
        row.offset = SyncWording::clockOffset(*peer->clockOffset);
    return row;
}

} // namespace

void PeersModel::setView(const PeersView& view)
{
    std::vector<PeerRow> rows;
    const Standing standing = standingOf(view).standing;
    PeerRow own{
        standing == Standing::Revoked ? PeerLink::Revoked : PeerLink::Own, view.desk.deviceName, {}, {}};
    const bool confirms = standing == Standing::Only || (view.sync.isArbiter && view.sync.canConfirm);
    own.state =
        withParts({tr("This desk"), standing == Standing::Revoked ? SyncWording::chip({standing, 0, 0})
                                    : confirms                    ? SyncWording::confirms()
                                                                  : QString()});
    rows.push_back(std::move(own));
    for (const SyncState::Device& device : view.sync.devices)
        rows.push_back(rowOf(device, view));
    std::stable_partition(rows.begin() + 1, rows.end(),
                          [](const PeerRow& row) { return row.link != PeerLink::Revoked; });
    if (rows == m_rows)
        return;
    // Told every second while somebody is silent: what is selected or scrolled to stays.
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PeersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PeersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PeerRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(row.name, withParts({row.state, row.offset})));
    case Qt::AccessibleTextRole: {
        QStringList parts{row.name, row.state, row.offset};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace gatelog
