// SPDX-License-Identifier: Apache-2.0
#include "app/office/backups_model.h"

#include "app/language/size_text.h"

namespace gatelog {

void BackupsModel::setEntries(std::vector<BackupEntry> entries, const ReportFormat& format)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_format = format;
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int BackupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BackupsModel::text(const BackupEntry& entry, int column) const
{
    const QString none = QStringLiteral("\u2013");
    switch (column) {
    case Made:
        return m_format->moment(entry.file.time);
    case Size:
        return sizeText(entry.bytes, m_format->locale());
    case Records:
        return entry.content ? m_format->number(entry.content->records) : tr("cannot be read");
    case Admitted:
        return entry.content ? m_format->number(entry.content->admitted) : none;
    case LastScan:
        return entry.content && entry.content->lastScan ? m_format->moment(*entry.content->lastScan) : none;
    default:
        return {};
    }
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BackupEntry& entry = m_entries[std::size_t(index.row())];
    const bool isFirst = index.column() == Made;
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFirst ? Qt::AlignLeading : Qt::AlignTrailing));
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Made ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Made:
        return tr("Made");
    case Size:
        return tr("Size");
    case Records:
        return tr("Records");
    case Admitted:
        return tr("Tickets admitted");
    case LastScan:
        return tr("Last scan in it");
    default:
        return {};
    }
}

} // namespace gatelog
