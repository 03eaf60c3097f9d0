// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"

#include <QAbstractListModel>
#include <QTimeZone>

#include <deque>
#include <vector>

namespace gatelog {

/// The last scans at this desk, newest first.
class RecentScansModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kKept = 100;
    enum Role { ScanRole = Qt::UserRole, TimeRole /*!< of the day, in words */ };

    using QAbstractListModel::QAbstractListModel;

    void add(const RecentScan& scan);
    void setAll(const std::vector<RecentScan>& newestFirst);
    void markUndone(const RecordRef& record);
    /// The event's; as long as none is set, the computer's.
    void setTimeZone(const QTimeZone& zone);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString timeOf(const RecentScan& scan) const;

    std::deque<RecentScan> m_scans;
    QTimeZone m_zone;
};

} // namespace gatelog
