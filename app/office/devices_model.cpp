// SPDX-License-Identifier: Apache-2.0
#include "app/office/devices_model.h"

#include "app/desk/sync_wording.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace gatelog {
namespace {

/// The words of one device, from all that is known of it.
class DeviceWords
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::DeviceWords)

public:
    DeviceWords(const DevicesModel::View& view, const DeviceStatus& device) : m_view(view), m_device(device)
    {
        const auto& devices = view.peers.sync.devices;
        const auto found = std::find_if(devices.begin(), devices.end(),
                                        [&](const auto& known) { return known.key == device.device; });
        m_sync = found == devices.end() ? nullptr : &*found;
    }

    PeerRow row() const
    {
        PeerRow row;
        row.name = m_device.name;
        row.link = link();
        QStringList parts{trouble(), state(), lastScan(), role()}; // what is elided first stands last
        parts.removeAll(QString());
        row.state = parts.join(QStringLiteral(" \u00b7 "));
        const NetworkStatus::Peer* const peer = connection();
        if (peer && peer->clockOffset)
            row.offset = SyncWording::clockOffset(*peer->clockOffset);
        if (peer && peer->condition) {
            row.battery = SyncWording::battery(*peer->condition);
            row.isBatteryLow = SyncWording::isBatteryLow(*peer->condition);
        }
        return row;
    }
    bool isOwn() const { return m_device.device == m_view.peers.desk.device; }

private:
    PeerLink link() const
    {
        if (m_device.isRevoked || !m_device.isEnrolled)
            return PeerLink::Revoked;
        if (isOwn())
            return PeerLink::Own;
        if (!m_sync || !m_sync->isConnected)
            return PeerLink::Away;
        return m_sync->isCaughtUp ? PeerLink::CaughtUp : PeerLink::CatchingUp;
    }
    QString state() const
    {
        if (!m_device.isEnrolled)
            return tr("Not enrolled");
        if (m_device.isRevoked)
            return tr("Revoked");
        return isOwn() ? tr("This computer") : m_sync ? SyncWording::device(*m_sync) : QString();
    }
    QString role() const
    {
        return m_device.isEnrolled && m_device.role != Role::Scanner ? SyncWording::role(m_device.role)
                                                                     : QString();
    }
    QString lastScan() const
    {
        if (!m_device.lastScan)
            return m_device.isEnrolled ? tr("no scan yet") : QString();
        Viewpoint view;
        view.now = m_view.now;
        view.zone = QTimeZone(m_view.peers.desk.timeZone);
        return tr("last scan %1", "%1: '4 minutes ago'").arg(Wording::moment(*m_device.lastScan, view));
    }
    QString trouble() const
    {
        const auto plural = [](std::int64_t n) {
            return int(std::min<std::int64_t>(n, std::numeric_limits<int>::max()));
        };
        QStringList parts;
        if (m_device.missing > 0)
            parts << tr("at least %n record(s) missing", nullptr, plural(m_device.missing));
        if (const auto aside = m_view.setAside.find(m_device.device); aside != m_view.setAside.end())
            parts << tr("%n record(s) set aside", nullptr, plural(aside->second));
        if (m_device.wentOnTwice)
            parts << tr("restored or copied");
        if (m_device.isForked)
            parts << tr("wrote two histories");
        if (m_device.clockAhead)
            parts << tr("writes times in the future");
        return parts.join(QStringLiteral(" \u00b7 "));
    }
    const NetworkStatus::Peer* connection() const
    {
        const auto& peers = m_view.peers.network.peers;
        const auto found = std::find_if(peers.begin(), peers.end(), [this](const NetworkStatus::Peer& peer) {
            return peer.device == m_device.device;
        });
        return m_sync && m_sync->isConnected && found != peers.end() ? &*found : nullptr;
    }

    const DevicesModel::View& m_view;
    const DeviceStatus& m_device;
    const SyncState::Device* m_sync = nullptr;
};

} // namespace

void DevicesModel::setView(const View& view)
{
    using Place = std::tuple<bool, bool>; // ours first; who takes part no more last
    std::vector<std::pair<Place, Row>> placed;
    for (const DeviceStatus& device : view.devices) {
        if (device.isAuthority)
            continue;
        const DeviceWords words(view, device);
        placed.push_back(
            {{device.isRevoked || !device.isEnrolled, !words.isOwn()}, {device.device, words.row()}});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Row> rows;
    for (auto& [place, row] : placed)
        rows.push_back(std::move(row));
    const bool areSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const Row& a, const Row& b) { return a.key == b.key; });
    // Told every second while somebody is silent: what is selected or scrolled to stays.
    if (areSame) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (m_rows[i] == rows[i])
                continue;
            m_rows[i] = std::move(rows[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex DevicesModel::indexOf(const PublicKey& device) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&device](const Row& row) { return row.key == device; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int DevicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DevicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    QStringList parts{row.row.name, row.row.state, row.row.battery, row.row.offset};
    parts.removeAll(QString());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row.row);
    case KeyRole:
        return QVariant::fromValue(row.key);
    case Qt::DisplayRole:
        return row.row.name;
    case Qt::ToolTipRole:
        return parts.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::AccessibleTextRole:
        return parts.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace gatelog
