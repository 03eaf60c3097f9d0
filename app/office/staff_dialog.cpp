// SPDX-License-Identifier: Apache-2.0
#include "app/office/staff_dialog.h"

#include "app/desk/card.h"
#include "app/office/given_name_words.h"
#include "app/office/staff_panel.h"
#include "core/ledger/ledger.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStyle>
#include <QVBoxLayout>

namespace gatelog {

StaffDialog::StaffDialog(const std::optional<StaffMember>& member, QWidget* parent)
    : QDialog(parent), m_isNew(!member), m_given(member ? member->name : QString())
{
    setWindowTitle(m_isNew ? tr("Add a member of staff") : tr("Change a member of staff"));
    m_name = new QLineEdit(m_given, this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(GivenNameWords::fieldLength(m_given));
    m_name->setReadOnly(!m_isNew);
    m_role = new QComboBox(this);
    for (const Role role : {Role::Scanner, Role::Supervisor, Role::Administrator})
        if (m_isNew || role == member->role || outranks(role, member->role))
            m_role->addItem(StaffPanel::roleWord(role), int(role));
    const auto makePin = [this](const char* name) {
        auto* pin = new QLineEdit(this);
        pin->setObjectName(QLatin1StringView(name));
        pin->setEchoMode(QLineEdit::Password);
        pin->setMaxLength(int(kMaxPinDigits));
        pin->setInputMethodHints(Qt::ImhDigitsOnly);
        pin->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), pin));
        connect(pin, &QLineEdit::textChanged, this, &StaffDialog::check);
        return pin;
    };
    m_pin = makePin("pin");
    m_again = makePin("again");
    if (!m_isNew && !member->pinVerifier.isEmpty())
        m_pin->setPlaceholderText(tr("as it is"));
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Role:"), m_role);
    form->addRow(tr("&PIN:"), m_pin);
    form->addRow(tr("PIN &again:"), m_again);
    m_hint = quietLabel({}, this);
    m_hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("primary"));
    m_ok->style()->polish(m_ok);
    connect(m_name, &QLineEdit::textChanged, this, &StaffDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 50);
    (m_isNew ? m_name : m_pin)->setFocus();
    check();
}

void StaffDialog::check()
{
    const QString pin = m_pin->text();
    const QString nameProblem = m_isNew ? GivenNameWords::problem(m_name->text()) : QString();
    const bool isLong = pin.size() >= kMinPinDigits;
    const bool isSame = pin == m_again->text();
    m_hint->setText(
        !nameProblem.isEmpty()     ? nameProblem
        : pin.isEmpty() && m_isNew ? tr("Without a PIN they cannot sign in yet.")
        : pin.isEmpty()            ? tr("Without a new PIN it stays as it is.")
        : !isLong ? tr("A PIN has %1 to %2 digits.", "%1, %2: numbers").arg(kMinPinDigits).arg(kMaxPinDigits)
        : !isSame ? tr("Both PINs must be the same.")
                  : tr("Tell it to nobody else."));
    m_ok->setEnabled(nameProblem.isEmpty() && isSame && (pin.isEmpty() || isLong));
}

StaffChange StaffDialog::change() const
{
    StaffChange change;
    change.name = m_isNew ? m_name->text() : m_given;
    change.role = Role(m_role->currentData().toInt());
    if (!m_pin->text().isEmpty())
        change.pin = m_pin->text().toLatin1();
    return change;
}

} // namespace gatelog
