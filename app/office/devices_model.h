// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_model.h"
#include "core/store/device_status.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace gatelog {

/// All devices of the event as an administrator wants them: connected or since when not, how fresh, what its
/// clock is off by, its battery, when it scanned last, what is missing or set aside of it. Ours first, the
/// others by name, revoked ones and strangers last. PeerDelegate paints the rows.
class DevicesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = PeersModel::RowRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    struct View
    {
        PeersView peers;
        std::vector<DeviceStatus> devices;
        std::map<PublicKey, std::int64_t> setAside; ///< records, by author
        WallTime now;
    };
    void setView(const View& view);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QModelIndex indexOf(const PublicKey& device) const;

private:
    struct Row
    {
        PublicKey key;
        PeerRow row;
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> m_rows;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::PublicKey)
