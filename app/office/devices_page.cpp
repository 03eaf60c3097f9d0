// SPDX-License-Identifier: Apache-2.0
#include "app/office/devices_page.h"

#include "app/desk/inviting.h"
#include "app/desk/wrapping_row.h"
#include "app/language/isolated.h"
#include "app/office/devices_dialog.h"
#include "app/office/devices_panel.h"
#include "app/office/devices_revoke.h"
#include "app/office/key_holder.h"
#include "app/office/overview_activity.h"
#include "app/office/staff_dialog.h"
#include "app/office/staff_panel.h"
#include "core/store/enrolment.h"
#include "core/store/set_aside.h"

#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace gatelog {
namespace {

/// Of each column; where there is less room they stand one below the other.
constexpr int kLettersOfDevices = 44;
constexpr int kLettersOfStaff = 36;

/// Asks in plain text: names are people's.
bool confirms(QWidget* parent, const QString& title, const QString& text, const QString& action)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

DevicesPage::DevicesPage(const OfficeParts& parts, QWidget* parent) : OfficePage(parts, parent)
{
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_devices = new DevicesPanel(this);
    m_staff = new StaffPanel(this);
    const int letter = fontMetrics().averageCharWidth();
    auto* columns = new WrappingRow;
    columns->setSpacing(12);
    columns->add(m_devices, {4, letter * kLettersOfDevices});
    columns->add(m_staff, {3, letter * kLettersOfStaff});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_problem);
    column->addLayout(columns, 3);
    column->addWidget(buildDoings(), 2);
    connectDevices();
    connectStaff();
    const auto showAgain = [this] {
        if (m_hasReading && isVisible())
            show();
    };
    connect(&parts.sync, &DeskSync::stateChanged, this, showAgain);
    connect(&parts.sync, &DeskSync::networkChanged, this, showAgain);
}

QWidget* DevicesPage::buildDoings()
{
    auto* card = new Card({}, this);
    m_doer = headingLabel({}, 1.0, card);
    m_doer->setWordWrap(true);
    m_doings = new ActivityModel(this);
    m_none = quietLabel(tr("What they did last: choose a device or a person"), card);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto* list = new QListView(card);
    m_list = list;
    list->setObjectName(QStringLiteral("doings"));
    list->setModel(m_doings);
    list->setItemDelegate(new ActivityDelegate(list));
    list->setUniformItemSizes(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(tr("What they did last"));
    list->setMinimumHeight(fontMetrics().height() * 8);
    m_none->setMinimumHeight(list->minimumHeight());
    card->body()->addWidget(m_none, 1);
    card->body()->addWidget(m_doer);
    card->body()->addWidget(list, 1);
    choose({}, {});
    return card;
}

void DevicesPage::connectDevices()
{
    connect(m_devices, &DevicesPanel::inviteRequested, this, [this] { parts().inviting.open(*window()); });
    connect(m_devices, &DevicesPanel::changeRequested, this, &DevicesPage::changeDevice);
    connect(m_devices, &DevicesPanel::acceptRequested, this, &DevicesPage::accept);
    connect(m_devices, &DevicesPanel::revokeRequested, this, [this](const DeviceStatus& device) {
        revokeAfterAsking(parts(), *this, device.device, device.name,
                          [this](const Result<>& done) { told(done); });
    });
    connect(m_devices, &DevicesPanel::choiceChanged, this, [this] {
        const std::optional<DeviceStatus> device = m_devices->chosen();
        if (!device)
            return;
        m_staff->clearChoice();
        choose(device->device, device->name);
    });
}

void DevicesPage::connectStaff()
{
    connect(m_staff, &StaffPanel::addRequested, this, [this] { changeMember(std::nullopt); });
    connect(m_staff, &StaffPanel::changeRequested, this,
            [this](const StaffMember& member) { changeMember(member); });
    connect(m_staff, &StaffPanel::dismissRequested, this, &DevicesPage::dismiss);
    connect(m_staff, &StaffPanel::choiceChanged, this, [this] {
        const std::optional<StaffMember> member = m_staff->chosen();
        if (!member)
            return;
        m_devices->clearChoice();
        choose(member->id, member->name);
    });
}

QString DevicesPage::title() const
{
    return tr("Devices and staff");
}

void DevicesPage::setState(const DeskState& state)
{
    if (state.folder != this->state().folder) {
        m_hasReading = false;
        choose({}, {});
    }
    OfficePage::setState(state);
}

void DevicesPage::choose(const DoerChoice& chosen, const QString& name)
{
    if (chosen == m_chosen && !name.isEmpty())
        return;
    m_chosen = chosen;
    m_none->setVisible(name.isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_doer, m_list})
        part->setVisible(!name.isEmpty());
    m_doer->setText(tr("What %1 did last", "%1: device or member of staff").arg(shortName(name)));
    m_doings->setEntries({}, {});
    if (m_hasReading)
        refresh();
}

void DevicesPage::refresh()
{
    parts().reader.read(
        this,
        [chosen = m_chosen](Replica& replica) { return std::pair(chosen, readDevices(replica, chosen)); },
        [this](std::pair<DoerChoice, DevicesReading> read) {
            m_reading = std::move(read.second);
            m_hasReading = true;
            if (read.first != m_chosen)
                m_reading.doings.clear(); // another one was chosen meanwhile, and is being read
            show();
        });
}

void DevicesPage::show()
{
    const bool isAdministrator =
        state().isEnrolled && !state().isRevoked && state().role == Role::Administrator;
    const DevicesReading reading = m_reading; // choices that change ask for another one
    m_devices->setView({{state(), parts().sync.state(), parts().sync.network(), {}, false},
                        reading.devices,
                        reading.setAside,
                        parts().clock.now()},
                       {parts().keys.hasKey(), isAdministrator});
    m_staff->setStaff(reading.staff,
                      isAdministrator ? StaffPanel::Rights::MayChange : StaffPanel::Rights::MayLook);
    Viewpoint view;
    view.now = parts().clock.now();
    view.zone = QTimeZone(state().timeZone);
    m_doings->setEntries(reading.doings, view);
}

void DevicesPage::changeDevice(const DeviceStatus& device)
{
    DevicesDialog dialog({device.device, device.name, device.role}, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::optional<SigningKey> key = parts().keys.key(*this, tr("Change a device"));
    if (!key)
        return;
    run(
        [key = *key, changed = dialog.device()](Replica& replica) -> Result<> {
            const Result<VerifiedRecord> written = enrolDevice(replica, key, changed);
            return written ? Result<>() : tl::unexpected(written.error());
        },
        tr("Another device has this name. Choose another one."));
}

void DevicesPage::accept(const DeviceStatus& device, qint64 records)
{
    if (!confirms(this, tr("Accept records"),
                  tr("%n record(s) of %1 do not count: it had no right to write them when they came. Let "
                     "them count?",
                     "%1: device", int(std::min<qint64>(records, std::numeric_limits<int>::max())))
                      .arg(shortName(device.name)),
                  tr("Let them count")))
        return;
    run([author = device.device](Replica& replica) -> Result<> {
        const Result<std::int64_t> accepted = acceptSetAside(replica, author);
        return accepted ? Result<>() : tl::unexpected(accepted.error());
    });
}

void DevicesPage::changeMember(const std::optional<StaffMember>& member)
{
    StaffDialog dialog(member, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    run(
        [change = dialog.change()](Replica& replica) -> Result<> {
            const Result<StaffMember> written = changeStaff(replica, change);
            return written ? Result<>() : tl::unexpected(written.error());
        },
        tr("Somebody of this name has a higher role already, which cannot be lowered. Choose another name."));
}

void DevicesPage::dismiss(const StaffMember& member)
{
    if (!confirms(this, tr("Remove a member of staff"),
                  tr("%1 can sign in nowhere from now on. What they did stays in the log, and a new PIN "
                     "brings them back.",
                     "%1: member of staff")
                      .arg(shortName(member.name)),
                  tr("Remove")))
        return;
    run([id = member.id](Replica& replica) -> Result<> {
        const Result<StaffMember> dismissed = dismissStaff(replica, id);
        return dismissed ? Result<>() : tl::unexpected(dismissed.error());
    });
}

void DevicesPage::run(ReplicaService::Errand errand, const QString& conflict)
{
    parts().service.run(std::move(errand), this,
                        [this, conflict](const Result<>& done) { told(done, conflict); });
}

void DevicesPage::told(const Result<>& done, const QString& conflict)
{
    m_problem->setVisible(!done);
    if (done) {
        refresh();
        return;
    }
    const ErrorCode code = done.error().code;
    m_problem->setText(code == ErrorCode::Conflict && !conflict.isEmpty() ? conflict
                       : code == ErrorCode::NotPermitted
                           ? tr("This laptop may not do that. Use an administrator's.")
                           : Wording::error(code));
}

} // namespace gatelog
