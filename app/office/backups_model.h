// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/backup_content.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace gatelog {

/// One backup of the event.
struct BackupEntry
{
    BackupFile file;
    std::int64_t bytes = 0;
    std::optional<BackupContent> content; ///< nothing: it cannot be read
};

/// The event's backups, newest first.
class BackupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Made, Size, Records, Admitted, LastScan, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::vector<BackupEntry> entries, const ReportFormat& format);
    const std::vector<BackupEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const BackupEntry& entry, int column) const;

    std::vector<BackupEntry> m_entries;
    std::optional<ReportFormat> m_format;
};

} // namespace gatelog
