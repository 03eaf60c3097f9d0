// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_history_model.h"

#include "app/desk/two_line_row.h"
#include "app/language/clock_text.h"
#include "app/office/ticket_words.h"

#include <QDateTime>

namespace gatelog {

void TicketHistoryModel::setEntries(std::vector<TicketHistoryEntry> entries, const Viewpoint& view)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_view = view;
    endResetModel();
}

int TicketHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString TicketHistoryModel::timeOf(const TicketHistoryEntry& entry) const
{
    // To the second: who asks compares desks.
    return exactClockText(m_view.local(entry.time).time(), m_view.locale);
}

QString TicketHistoryModel::below(const TicketHistoryEntry& entry) const
{
    const QDate day = m_view.local(entry.time).date();
    QStringList parts{day == m_view.local(m_view.now).date()
                          ? QString()
                          : m_view.locale.toString(day, QLocale::ShortFormat),
                      TicketWords::circumstances(entry)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  \u00b7  "));
}

QVariant TicketHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TicketHistoryEntry& entry = m_entries[std::size_t(index.row())];
    const auto all = [&entry, this](const QString& separator) {
        return QStringList{TicketWords::happening(entry), below(entry), timeOf(entry)}.join(separator);
    };
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case TimeRole:
        return timeOf(entry);
    case BelowRole:
        return below(entry);
    case Qt::DisplayRole:
        return TicketWords::happening(entry);
    case Qt::AccessibleTextRole:
        return all(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return TicketWords::plainTip(all(QStringLiteral("; ")));
    default:
        return {};
    }
}

void TicketHistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const auto entry = index.data(TicketHistoryModel::EntryRole).value<TicketHistoryEntry>();
    TwoLineRow row;
    row.tone = TicketWords::happeningTone(entry);
    row.title = TicketWords::happening(entry);
    row.subtitle = index.data(TicketHistoryModel::BelowRole).toString();
    row.aside = index.data(TicketHistoryModel::TimeRole).toString();
    row.struckOut = entry.outcome == ScanOutcome::Undone || entry.outcome == ScanOutcome::SetAside;
    paintTwoLineRow(*painter, option, row);
}

QSize TicketHistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return twoLineRowSize(option);
}

} // namespace gatelog
