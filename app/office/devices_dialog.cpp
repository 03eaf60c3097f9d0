// SPDX-License-Identifier: Apache-2.0
#include "app/office/devices_dialog.h"

#include "app/desk/card.h"
#include "app/desk/sync_wording.h"
#include "app/office/given_name_words.h"
#include "core/ledger/ledger.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace gatelog {

DevicesDialog::DevicesDialog(const DeviceEnrolled& device, QWidget* parent) : QDialog(parent), m_given(device)
{
    setWindowTitle(tr("Change a device"));
    m_name = new QLineEdit(device.name, this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(GivenNameWords::fieldLength(device.name));
    m_name->selectAll();
    m_role = new QComboBox(this);
    for (const Role role : {Role::Node, Role::Scanner, Role::Supervisor, Role::Administrator})
        if (role == device.role || outranks(role, device.role))
            m_role->addItem(SyncWording::role(role), int(role));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Takes part as:"), m_role);
    auto* hint =
        quietLabel(tr("A role can be raised, not lowered: for that, revoke it and let it join anew."), this);
    hint->setWordWrap(true);
    auto* problem = new QLabel(this);
    problem->setObjectName(QStringLiteral("problem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setObjectName(QStringLiteral("primary"));
    ok->style()->polish(ok);
    const auto check = [this, ok, problem] {
        problem->setText(GivenNameWords::problem(m_name->text(), &m_given.name));
        problem->setVisible(!problem->text().isEmpty());
        ok->setEnabled(problem->text().isEmpty());
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(problem);
    column->addWidget(hint);
    column->addWidget(buttons);
}

DeviceEnrolled DevicesDialog::device() const
{
    return {m_given.device, m_name->text(), Role(m_role->currentData().toInt())};
}

} // namespace gatelog
