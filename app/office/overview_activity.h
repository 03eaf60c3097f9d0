// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/verdict_display.h"
#include "core/store/audit.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QTimeZone>

#include <vector>

namespace gatelog {

/// A record of the log, in words.
struct ActivityRow
{
    Tone tone = Tone::Idle;
    QString title;
    QString what;
    QString time;
    bool isUndone = false;
    friend bool operator==(const ActivityRow&, const ActivityRow&) = default;
};

[[nodiscard]] ActivityRow activityRowOf(const LogEntry& entry, const Viewpoint& view);

/// What happened, newest first: scans, announcements, who joined.
class ActivityModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const std::vector<LogEntry>& newestFirst, const Viewpoint& view);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        RecordRef ref;
        ActivityRow row;
    };
    std::vector<Row> m_rows;
};

/// A row of ActivityModel.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::ActivityRow)
