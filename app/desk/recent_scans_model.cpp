// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recent_scans_model.h"

#include "app/desk/plain_tool_tip.h"

#include <QDateTime>
#include <QLocale>

namespace gatelog {

void RecentScansModel::add(const RecentScan& scan)
{
    if (int(m_scans.size()) == kKept) {
        beginRemoveRows({}, kKept - 1, kKept - 1);
        m_scans.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_scans.push_front(scan);
    endInsertRows();
}

void RecentScansModel::setAll(const std::vector<RecentScan>& newestFirst)
{
    beginResetModel();
    const auto kept = std::min<std::size_t>(newestFirst.size(), kKept);
    m_scans.assign(newestFirst.begin(), newestFirst.begin() + std::ptrdiff_t(kept));
    endResetModel();
}

void RecentScansModel::markUndone(const RecordRef& record)
{
    for (int row = 0; row < int(m_scans.size()); ++row) {
        RecentScan& scan = m_scans[std::size_t(row)];
        if (scan.scan.record != record)
            continue;
        scan.undone = true;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int RecentScansModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_scans.size());
}

QVariant RecentScansModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecentScan& scan = m_scans[std::size_t(index.row())];
    switch (role) {
    case ScanRole:
        return QVariant::fromValue(scan);
    case Qt::DisplayRole:
        return scan.guest();
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(scan.guest(), scan.what()));
    case Qt::AccessibleTextRole: {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(scan.scan.time.time_since_epoch().count());
        QString text =
            QStringLiteral("%1, %2, %3")
                .arg(scan.guest(), scan.what(), QLocale().toString(time.time(), QLocale::ShortFormat));
        if (scan.undone)
            text += QStringLiteral(", ") + tr("undone");
        return text;
    }
    default:
        return {};
    }
}

} // namespace gatelog
