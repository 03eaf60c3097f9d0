// SPDX-License-Identifier: Apache-2.0
#include "app/office/staff_panel.h"

#include "app/desk/wrapping_row.h"
#include "app/office/overview_activity.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kIdRole = ActivityModel::RowRole + 1;

} // namespace

QString StaffPanel::roleWord(Role role)
{
    switch (role) {
    case Role::Supervisor:
        return tr("Supervisor");
    case Role::Administrator:
        return tr("Administrator");
    case Role::Scanner:
    case Role::Node:
        break;
    }
    return tr("Door staff");
}

StaffPanel::StaffPanel(QWidget* parent) : Card({}, parent)
{
    m_add = new QPushButton(tr("A&dd\u2026"), this);
    m_add->setObjectName(QStringLiteral("addStaff"));
    m_rows = new QStandardItemModel(this);
    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("staff"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Staff"));
    m_list->setMinimumHeight(fontMetrics().height() * 11);
    m_hint = quietLabel({}, this);
    m_hint->setWordWrap(true);
    m_change = new QPushButton(tr("C&hange\u2026"), this);
    m_change->setToolTip(tr("Another PIN, or a higher role"));
    m_dismiss = new QPushButton(tr("Re&move\u2026"), this);
    auto* head = new WrappingRow;
    head->add(headingLabel(tr("Staff"), 1.0, this), {1, 0});
    head->add(m_add);
    auto* keeping = new WrappingRow;
    keeping->add(m_change);
    auto* actions = new WrappingRow;
    actions->add(keeping, {1, 0});
    actions->add(m_dismiss);
    body()->addLayout(head);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_hint);
    body()->addLayout(actions);

    connect(m_add, &QPushButton::clicked, this, &StaffPanel::addRequested);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT changeRequested(*chosen()); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { Q_EMIT dismissRequested(*chosen()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showActions();
        Q_EMIT choiceChanged();
    });
    showActions();
}

void StaffPanel::setStaff(const std::vector<StaffMember>& staff, Rights rights)
{
    const std::optional<StaffMember> before = chosen();
    m_rights = rights;
    if (staff != m_staff || m_rows->rowCount() != int(staff.size())) {
        m_staff = staff;
        m_rows->clear();
        for (const StaffMember& member : staff) {
            ActivityRow row;
            const bool hasPin = !member.pinVerifier.isEmpty();
            row.tone = hasPin ? Tone::Admit : Tone::Idle;
            row.title = member.name;
            row.what = QStringLiteral("%1 \u00b7 %2")
                           .arg(roleWord(member.role),
                                hasPin ? tr("signs in with a PIN") : tr("no PIN: cannot sign in"));
            auto* item = new QStandardItem(member.name);
            item->setData(QVariant::fromValue(row), ActivityModel::RowRole);
            item->setData(int(member.id.value()), kIdRole);
            item->setAccessibleText(QStringLiteral("%1, %2").arg(row.title, row.what));
            m_rows->appendRow(item);
            if (before && before->id == member.id)
                m_list->setCurrentIndex(item->index());
        }
    }
    showActions();
}

std::optional<StaffMember> StaffPanel::chosen() const
{
    const QModelIndexList selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return std::nullopt;
    const int id = selected.front().data(kIdRole).toInt();
    const auto found = std::find_if(m_staff.begin(), m_staff.end(),
                                    [id](const StaffMember& member) { return int(member.id.value()) == id; });
    return found == m_staff.end() ? std::nullopt : std::optional(*found);
}

void StaffPanel::clearChoice()
{
    m_list->clearSelection();
}

void StaffPanel::showActions()
{
    const std::optional<StaffMember> member = chosen();
    const bool mayChange = m_rights == Rights::MayChange;
    m_add->setEnabled(mayChange);
    m_change->setEnabled(mayChange && member);
    m_dismiss->setEnabled(mayChange && member && !member->pinVerifier.isEmpty());
    m_hint->setText(!mayChange ? tr("Only an administrator's laptop changes the staff.")
                    : m_staff.empty()
                        ? tr("Nobody yet. Records name who was on duty once people sign in with "
                             "a PIN of their own.")
                        : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace gatelog
