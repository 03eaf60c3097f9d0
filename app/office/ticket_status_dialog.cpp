// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_status_dialog.h"

#include "app/desk/card.h"
#include "app/desk/elided_label.h"
#include "app/office/primary_button.h"
#include "app/office/ticket_words.h"
#include "core/store/ticket_change.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {
namespace {

/// A character takes up to four bytes in UTF-8.
constexpr int kReasonChars = int(kMaxChangeReasonBytes / 4);

struct Words
{
    QString title, effect, button;
};

Words wordsFor(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Cancelled:
        return {TicketStatusDialog::tr("Cancel this ticket?"),
                TicketStatusDialog::tr("Every gate refuses it from now on, and says that it was cancelled."),
                TicketStatusDialog::tr("Cancel the ticket")};
    case TicketStatus::Blocked:
        return {
            TicketStatusDialog::tr("Block this ticket?"),
            TicketStatusDialog::tr("Every gate refuses it until it is reinstated, and calls a supervisor."),
            TicketStatusDialog::tr("Block")};
    case TicketStatus::Valid:
        break;
    }
    return {TicketStatusDialog::tr("Reinstate this ticket?"),
            TicketStatusDialog::tr("It admits again, as far as it was not used."),
            TicketStatusDialog::tr("Reinstate")};
}

} // namespace

TicketStatusDialog::TicketStatusDialog(const Ticket& ticket, TicketStatus status, QWidget* parent)
    : QDialog(parent)
{
    const Words words = wordsFor(status);
    setWindowTitle(words.title);
    auto* who = new ElidedLabel(this);
    who->setText(TicketWords::title(ticket));
    QFont bold = who->font();
    bold.setBold(true);
    who->setFont(bold);
    auto* effect = quietLabel(words.effect, this);
    effect->setWordWrap(true);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(kReasonChars);
    auto* label = new QLabel(tr("&Why (kept in the ticket's history):"), this);
    label->setBuddy(m_reason);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* act = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    makePrimary(*act);
    buttons->addButton(tr("Leave it as it is"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    column->addWidget(headingLabel(words.title, 1.25, this));
    column->addWidget(who);
    column->addWidget(effect);
    column->addSpacing(6);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addSpacing(6);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 60);
}

QString TicketStatusDialog::reason() const
{
    return m_reason->text().simplified();
}

} // namespace gatelog
