// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/peers_standing.h"

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace gatelog {

/// How a device is connected, as a shape shows it.
enum class PeerLink { Own, CaughtUp, CatchingUp, Away, Revoked };

/// A line of the list of desks.
struct PeerRow
{
    PeerLink link = PeerLink::Away;
    QString name;
    QString state;     ///< in words
    QString offset;    ///< of its clock; empty: none worth a word
    QString battery{}; ///< empty: on mains, without one, or not told
    bool isBatteryLow = false;
    friend bool operator==(const PeerRow&, const PeerRow&) = default;
};

/// All devices of the event: ours first, the others by name, revoked ones last.
class PeersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setView(const PeersView& view);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PeerRow> m_rows;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::PeerRow)
