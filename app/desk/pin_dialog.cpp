// SPDX-License-Identifier: Apache-2.0
#include "app/desk/pin_dialog.h"

#include "app/desk/card.h"
#include "app/desk/name_choice.h"
#include "app/desk/wording.h"
#include "core/store/staff.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStyle>
#include <QVBoxLayout>

namespace gatelog {

PinDialog::PinDialog(const Wish& wish, PinCheck& check, QWidget* parent)
    : QDialog(parent), m_members(wish.members), m_check(check), m_pause(this)
{
    setWindowTitle(wish.title);
    m_name = new NameChoice(22, this);
    for (const StaffMember& member : m_members)
        m_name->addItem(member.name, member.id.value());
    m_name->setCurrentIndex(std::max(0, m_name->findData(wish.chosen.value())));
    m_pin = new QLineEdit(this);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(int(kMaxPinDigits));
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    static const QRegularExpression digits(QStringLiteral("[0-9]*"));
    m_pin->setValidator(new QRegularExpressionValidator(digits, m_pin));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("primary"));
    m_ok->style()->polish(m_ok);
    m_ok->setEnabled(false);
    if (wish.signingOut == SigningOut::Offered) {
        QPushButton* out = buttons->addButton(tr("Nobody on duty"), QDialogButtonBox::ResetRole);
        out->setAutoDefault(false);
        connect(out, &QPushButton::clicked, this, [this] {
            Q_EMIT signedOut();
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &PinDialog::tryPin);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pin, &QLineEdit::textChanged, this, &PinDialog::tellPause);

    auto* sentence = new QLabel(wish.sentence, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&PIN:"), m_pin);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(14);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_pause.setInterval(std::chrono::milliseconds(250));
    connect(&m_pause, &QTimer::timeout, this, &PinDialog::tellPause);
    tellPause();
    m_pin->setFocus();
}

void PinDialog::tellPause()
{
    const std::chrono::milliseconds left = m_check.pause();
    const bool isPaused = left > left.zero();
    if (isPaused) {
        m_problem->setText(tr("The PIN is wrong. Wait %1 before the next try.", "%1: '8 seconds'")
                               .arg(Wording::duration(left + std::chrono::milliseconds(999))));
        m_problem->show();
        m_pause.start();
    } else if (m_pause.isActive()) {
        m_pause.stop();
        m_problem->setText(tr("The PIN is wrong. Try again."));
    }
    m_ok->setEnabled(!isPaused && !m_check.isBusy() && m_name->currentIndex() >= 0 &&
                     m_pin->text().size() >= kMinPinDigits);
}

void PinDialog::tryPin()
{
    const auto chosen = std::size_t(m_name->currentIndex());
    if (!m_ok->isEnabled() || chosen >= m_members.size())
        return;
    const StaffMember& member = m_members[chosen];
    m_check.check(member, m_pin->text(), this, [this, id = member.id](PinCheck::Outcome outcome) {
        if (outcome == PinCheck::Outcome::Right) {
            accept();
            Q_EMIT granted(id);
            return;
        }
        m_pin->clear();
        m_problem->setText(tr("The PIN is wrong. Try again."));
        m_problem->show();
        tellPause();
        m_pin->setFocus();
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    tellPause();
}

} // namespace gatelog
