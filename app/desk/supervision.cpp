// SPDX-License-Identifier: Apache-2.0
#include "app/desk/supervision.h"

#include "app/desk/pin_dialog.h"

#include <algorithm>

namespace gatelog {
namespace {

std::vector<StaffMember> withPin(const std::vector<StaffMember>& staff, Role atLeast)
{
    std::vector<StaffMember> members;
    std::copy_if(staff.begin(), staff.end(), std::back_inserter(members),
                 [atLeast](const StaffMember& member) {
                     return !member.pinVerifier.isEmpty() && !outranks(atLeast, member.role);
                 });
    return members;
}

} // namespace

Supervision::Supervision(Desk& desk, QWidget& window, QObject* parent)
    : QObject(parent), m_desk(desk), m_window(window), m_check(this)
{
}

std::vector<StaffMember> Supervision::supervisors() const
{
    return withPin(m_desk.state().staff, Role::Supervisor);
}

const StaffMember* Supervision::onDuty() const
{
    const std::vector<StaffMember>& staff = m_desk.state().staff;
    const auto found = std::find_if(staff.begin(), staff.end(), [this](const StaffMember& member) {
        return member.id == m_desk.staff();
    });
    return found == staff.end() ? nullptr : &*found;
}

QString Supervision::operatorName() const
{
    const StaffMember* member = onDuty();
    return member ? member->name : QString();
}

bool Supervision::canSignIn() const
{
    return !withPin(m_desk.state().staff, Role::Scanner).empty();
}

bool Supervision::isAsked(Act act) const
{
    if (m_asking == Asking::Never || !m_desk.isOpen() || supervisors().empty())
        return false;
    const StaffMember* member = onDuty();
    return act == Act::LeaveKiosk || !member || outranks(Role::Supervisor, member->role);
}

void Supervision::ask(Act act, std::function<void()> then)
{
    if (!isAsked(act)) {
        then();
        return;
    }
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    PinDialog::Wish wish;
    wish.title = tr("Supervisor");
    wish.sentence = sentenceOf(act);
    wish.members = supervisors();
    m_dialog = new PinDialog(wish, m_check, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PinDialog::granted, this, then);
    m_dialog->open();
}

QString Supervision::sentenceOf(Act act)
{
    switch (act) {
    case Act::ChangeGate:
        return tr("A supervisor's PIN is needed to move this desk to another gate.");
    case Act::ChangeDirection:
        return tr("A supervisor's PIN is needed to change between entry and exit.");
    case Act::ChangeSettings:
        return tr("A supervisor's PIN is needed for the settings.");
    case Act::LeaveKiosk:
        return tr("A supervisor's PIN is needed to leave the kiosk.");
    case Act::LeaveDesk:
        return tr("A supervisor's PIN is needed to leave the desk's window.");
    }
    GATELOG_CHECK(!"every act has a sentence");
}

void Supervision::changeOperator()
{
    if (m_dialog || !canSignIn())
        return;
    PinDialog::Wish wish;
    wish.title = tr("Who is on duty?");
    wish.sentence = tr("From now on every scan of this desk names them.");
    wish.members = withPin(m_desk.state().staff, Role::Scanner);
    wish.chosen = m_desk.staff();
    wish.signingOut = onDuty() ? PinDialog::SigningOut::Offered : PinDialog::SigningOut::Hidden;
    m_dialog = new PinDialog(wish, m_check, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PinDialog::granted, &m_desk, &Desk::setStaff);
    connect(m_dialog, &PinDialog::signedOut, &m_desk, [this] { m_desk.setStaff({}); });
    m_dialog->open();
}

} // namespace gatelog
