// SPDX-License-Identifier: Apache-2.0
#include "app/office/overview_activity.h"

#include "app/desk/two_line_row.h"
#include "app/language/clock_text.h"
#include "app/language/isolated.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace gatelog {
namespace {

/// The words of records that are no scans.
class ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(gatelog::ActivityWords)

public:
    static void describe(const LogEntry& entry, ActivityRow& row)
    {
        switch (entry.kind) {
        case Kind::Voided:
            row.title = guest(entry);
            row.what = tr("The admission was taken back");
            break;
        case Kind::Announcement:
            announcement(entry, row);
            break;
        case Kind::DeviceEnrolled:
            row.title = entry.text;
            row.what = tr("Was let into the event");
            break;
        case Kind::DeviceRevoked:
            row.tone = Tone::Deny;
            row.title = entry.text;
            row.what = tr("Was revoked: it admits nobody any more");
            break;
        case Kind::Accepted:
            row.title = entry.text;
            row.what = tr("Its records that were set aside count");
            break;
        case Kind::Staff:
            row.title = entry.text;
            row.what = tr("Staff: name, role or PIN");
            break;
        case Kind::TicketChanged:
            row.title = guest(entry);
            row.what = ticketChange(entry);
            break;
        case Kind::ConflictReviewed:
            row.title = tr("Double admission");
            row.what = tr("Was reviewed");
            break;
        default:
            setup(entry, row);
            break;
        }
    }
    static QString left() { return tr("Left"); }
    static QString admitted() { return tr("Admitted"); }
    static QString undone() { return tr("Admitted, and taken back"); }
    static QString saleUndone() { return tr("Sold, and taken back"); }
    static QString admittedTwice() { return tr("Admitted a second time"); }
    static QString refused(const QString& reason) { return tr("Refused: %1", "%1: why").arg(reason); }

private:
    static QString guest(const LogEntry& entry)
    {
        return Wording::holder(entry.ticketName, entry.ticketOrder);
    }
    static void announcement(const LogEntry& entry, ActivityRow& row)
    {
        const bool stops = entry.reason == QLatin1StringView("stop");
        const bool resumes = entry.reason == QLatin1StringView("resume");
        row.tone = stops ? Tone::Deny : resumes ? Tone::Admit : Tone::Attention;
        row.what = stops ? tr("Entry stopped") : resumes ? tr("Entry resumed") : tr("Message to the desks");
        row.title = !entry.text.isEmpty() ? entry.text : entry.gate.isEmpty() ? tr("All gates") : entry.gate;
    }
    static QString ticketChange(const LogEntry& entry)
    {
        const QString what = entry.reason == QLatin1StringView("cancelled") ? tr("Ticket cancelled")
                             : entry.reason == QLatin1StringView("blocked") ? tr("Ticket blocked")
                                                                            : tr("Ticket valid again");
        return entry.text.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, isolated(entry.text));
    }
    static bool isSharing(Kind kind)
    {
        return kind == Kind::ShareMoved || kind == Kind::ShareReclaimed || kind == Kind::ShareWanted;
    }
    static void setup(const LogEntry& entry, ActivityRow& row)
    {
        row.title = entry.gate.isEmpty() ? tr("The event") : entry.gate;
        row.what = entry.kind == Kind::Tickets       ? tr("Tickets were added or changed")
                   : entry.kind == Kind::Gate        ? tr("The gate was set up")
                   : entry.kind == Kind::Category    ? tr("A ticket category was set up")
                   : entry.kind == Kind::CheckinList ? tr("A check-in list was set up")
                   : entry.kind == Kind::Event       ? tr("The event was set up")
                   : entry.kind == Kind::Quota       ? tr("A quota was set")
                   : isSharing(entry.kind)           ? tr("Desks shared a quota out")
                                                     : tr("Something that this version does not know");
    }
};

QString what(const LogEntry& entry, const RecentScan& scan)
{
    if (entry.what == QLatin1StringView("refused"))
        return ActivityWords::refused(scan.what());
    if (scan.sale)
        return entry.voided ? ActivityWords::saleUndone() : scan.what();
    if (entry.voided)
        return ActivityWords::undone();
    if (entry.conflict)
        return ActivityWords::admittedTwice();
    return scan.scan.direction == Direction::Exit ? ActivityWords::left() : ActivityWords::admitted();
}

} // namespace

ActivityRow activityRowOf(const LogEntry& entry, const Viewpoint& view)
{
    ActivityRow row;
    if (const std::optional<RecentScan> scan = recentScanOf(entry)) {
        row.tone = entry.conflict ? Tone::Deny : entry.voided ? Tone::Idle : scan->tone();
        row.title = scan->guest();
        row.what = what(entry, *scan);
        row.isUndone = entry.voided;
    } else {
        ActivityWords::describe(entry, row);
    }
    const QDateTime then = view.local(entry.order.clock.time());
    row.time = clockText(then.time(), view.locale);
    // On the second line, where it takes no room from the name.
    const QString day = then.date() == view.local(view.now).date()
                            ? QString()
                            : view.locale.toString(then.date(), QLocale::ShortFormat);
    QStringList parts{day, row.what, isolated(entry.gate == row.title ? QString() : entry.gate),
                      isolated(entry.staff.isEmpty() ? entry.device : entry.staff)};
    parts.removeAll(QString());
    row.what = parts.join(QStringLiteral(" \u00b7 "));
    return row;
}

void ActivityModel::setEntries(const std::vector<LogEntry>& newestFirst, const Viewpoint& view)
{
    std::vector<Row> rows;
    rows.reserve(newestFirst.size());
    for (const LogEntry& entry : newestFirst)
        rows.push_back({entry.ref, activityRowOf(entry, view)});
    // What comes new is put on top, so that whoever reads further down is not thrown back.
    const auto known =
        m_rows.empty() ? rows.end() : std::find_if(rows.begin(), rows.end(), [this](const Row& row) {
            return row.ref == m_rows.front().ref;
        });
    if (known == rows.end()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    if (known != rows.begin()) {
        beginInsertRows({}, 0, int(known - rows.begin()) - 1);
        m_rows.insert(m_rows.begin(), rows.begin(), known);
        endInsertRows();
    }
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    } else if (m_rows.size() < rows.size()) {
        beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin() + std::ptrdiff_t(m_rows.size()), rows.end());
        endInsertRows();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i].ref == rows[i].ref && m_rows[i].row == rows[i].row)
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow& row = m_rows[std::size_t(index.row())].row;
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2")
            .arg(row.title, row.what)
            .toHtmlEscaped()
            .replace(u'\n', QStringLiteral("<br>"));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(row.title, row.what, row.time);
    default:
        return {};
    }
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto activity = index.data(ActivityModel::RowRole).value<ActivityRow>();
    TwoLineRow row;
    row.tone = activity.tone;
    row.title = activity.title;
    row.subtitle = activity.what;
    row.aside = activity.time;
    row.struckOut = activity.isUndone;
    paintTwoLineRow(*painter, option, row);
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return twoLineRowSize(option);
}

} // namespace gatelog
