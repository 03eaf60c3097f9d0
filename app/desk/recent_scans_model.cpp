// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recent_scans_model.h"

#include "app/desk/plain_tool_tip.h"
#include "app/desk/wording.h"
#include "app/language/clock_text.h"

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

void RecentScansModel::setTimeZone(const QTimeZone& zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (!m_scans.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString RecentScansModel::timeOf(const RecentScan& scan) const
{
    const Viewpoint view{scan.scan.time, m_zone, QLocale()};
    return clockText(view.local(view.now).time(), view.locale);
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
    case TimeRole:
        return timeOf(scan);
    case Qt::DisplayRole:
        return scan.guest();
    case Qt::ToolTipRole:
        return plainToolTip(QStringLiteral("%1\n%2").arg(scan.guest(), scan.what()));
    case Qt::AccessibleTextRole: {
        QString text = QStringLiteral("%1, %2, %3").arg(scan.guest(), scan.what(), timeOf(scan));
        if (scan.undone)
            text += QStringLiteral(", ") + tr("undone");
        return text;
    }
    default:
        return {};
    }
}

} // namespace gatelog
