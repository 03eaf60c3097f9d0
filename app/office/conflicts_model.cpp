// SPDX-License-Identifier: Apache-2.0
#include "app/office/conflicts_model.h"

#include "app/office/conflicts_wording.h"
#include "app/report/report_text.h"

#include <algorithm>

namespace gatelog {

void ConflictsModel::setCases(std::vector<ConflictCase> cases, const ReportFormat& format)
{
    beginResetModel();
    m_cases = std::move(cases);
    std::stable_sort(m_cases.begin(), m_cases.end(), [](const ConflictCase& a, const ConflictCase& b) {
        return !a.review.has_value() && b.review.has_value();
    });
    m_rows.clear();
    for (const ConflictCase& conflict : m_cases)
        m_rows.push_back({ConflictsWording::guest(conflict),
                          tr("%1, then %2 · %3", "%1, %2: gate, %3: time of day")
                              .arg(quoted(conflict.first.gate), quoted(conflict.second.gate),
                                   format.clock(conflict.first.time)),
                          format.length(conflict.between()), !conflict.review});
    endResetModel();
}

int ConflictsModel::open() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const ConflictRow& row) { return row.isOpen; }));
}

int ConflictsModel::rowOf(const Hash& second) const
{
    const auto found = std::find_if(m_cases.begin(), m_cases.end(), [&second](const ConflictCase& conflict) {
        return conflict.second.record.hash == second;
    });
    return found == m_cases.end() ? -1 : int(found - m_cases.begin());
}

std::optional<Hash> ConflictsModel::openAfter(const Hash& second) const
{
    const int from = std::max(rowOf(second), 0);
    const int count = int(m_cases.size());
    for (int step = 1; step < count; ++step) {
        const std::size_t row = std::size_t((from + step) % count);
        if (m_rows[row].isOpen)
            return m_cases[row].second.record.hash;
    }
    return std::nullopt;
}

int ConflictsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ConflictsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConflictRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.guest;
    case Qt::AccessibleTextRole:
        return QStringList{row.guest, row.where, row.isOpen ? tr("open") : tr("reviewed")}.join(
            QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace gatelog
