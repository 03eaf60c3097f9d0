// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/wording.h"
#include "core/store/ticket_history.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace gatelog {

/// What happened to one ticket, newest first.
class TicketHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntryRole = Qt::UserRole, TimeRole, BelowRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<TicketHistoryEntry> entries, const Viewpoint& view);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    /// What stands below the happening: its day, where that is not today, and its circumstances.
    QString below(const TicketHistoryEntry& entry) const;
    QString timeOf(const TicketHistoryEntry& entry) const;

    std::vector<TicketHistoryEntry> m_entries;
    Viewpoint m_view;
};

/// Paints one entry on two lines, with the shape of what it was.
class TicketHistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::TicketHistoryEntry)
