// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/report_format.h"
#include "core/store/conflicts.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace gatelog {

/// What a row of the list of double admissions says.
struct ConflictRow
{
    QString guest, where, apart;
    bool isOpen = true;
};

/// All double admissions, those that nobody looked into yet first, each part in the order of time.
class ConflictsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setCases(std::vector<ConflictCase> cases, const ReportFormat& format);
    const std::vector<ConflictCase>& cases() const { return m_cases; }
    int open() const;
    /// Of a case, by its redemption that does not count; -1: it is none any more.
    int rowOf(const Hash& second) const;
    /// The open case that follows this one in the list, from the beginning again after the last; nothing when
    /// no other is open.
    std::optional<Hash> openAfter(const Hash& second) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ConflictCase> m_cases;
    std::vector<ConflictRow> m_rows;
};

} // namespace gatelog

Q_DECLARE_METATYPE(gatelog::ConflictRow)
