// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_edit_dialog.h"

#include "app/desk/card.h"
#include "app/desk/name_choice.h"
#include "app/desk/tall_area.h"
#include "app/desk/window_room.h"
#include "app/office/primary_button.h"
#include "app/office/ticket_moment_field.h"
#include "core/store/given_name.h"
#include "core/store/ticket_change.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {
TicketEditDialog::TicketEditDialog(const Ticket& ticket, const std::map<CategoryId, Category>& categories,
                                   const Viewpoint& view, QWidget* parent)
    : QDialog(parent), m_before(ticket)
{
    setWindowTitle(tr("Edit ticket"));
    build(categories, view);
    check();
}

void TicketEditDialog::build(const std::map<CategoryId, Category>& categories, const Viewpoint& view)
{
    const auto field = [this](const QString& text, const QString& name) {
        auto* edit = new QLineEdit(text, this);
        edit->setObjectName(name);
        edit->setMaxLength(int(kMaxTicketFieldChars));
        edit->setCursorPosition(0);
        connect(edit, &QLineEdit::textChanged, this, &TicketEditDialog::check);
        return edit;
    };
    m_name = field(m_before.name, QStringLiteral("name"));
    m_order = field(m_before.order, QStringLiteral("order"));
    m_email = field(m_before.email, QStringLiteral("email"));
    m_seat = field(m_before.seat, QStringLiteral("seat"));
    m_note = field(m_before.note, QStringLiteral("note"));
    m_category = new NameChoice(20, this);
    m_category->setObjectName(QStringLiteral("category"));
    if (!categories.contains(m_before.category))
        m_category->addItem(tr("none"), uint(m_before.category.value()));
    for (const auto& [id, category] : categories)
        m_category->addItem(category.name, uint(id.value()));
    m_category->setCurrentIndex(m_category->findData(uint(m_before.category.value())));
    m_paid = new QCheckBox(tr("&Paid"), this);
    m_paid->setChecked(m_before.paid);
    const auto now = std::chrono::floor<std::chrono::hours>(view.now);
    m_from = new MomentField(tr("&From"), view.zone, now, this);
    m_from->setMoment(m_before.validFrom);
    m_until = new MomentField(tr("&Until"), view.zone, now + std::chrono::hours(24), this);
    m_until->setMoment(m_before.validUntil);
    connect(m_category, &QComboBox::currentIndexChanged, this, &TicketEditDialog::check);
    connect(m_paid, &QCheckBox::toggled, this, &TicketEditDialog::check);
    connect(m_from, &MomentField::changed, this, &TicketEditDialog::check);
    connect(m_until, &MomentField::changed, this, &TicketEditDialog::check);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("C&ategory:"), m_category);
    form->addRow(tr("&Order:"), m_order);
    form->addRow(tr("&E-mail:"), m_email);
    form->addRow(tr("&Seat:"), m_seat);
    form->addRow(tr("No&te for the desks:"), m_note);
    form->addRow(QString(), m_paid);
    form->addRow(tr("Valid:"), m_from);
    form->addRow(QString(), m_until);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    makePrimary(*m_save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto* fields = new QWidget(this);
    fields->setLayout(form);
    form->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TallArea(fields, this), 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 64);
    resizeWithin(*this, sizeHint());
}

void TicketEditDialog::check()
{
    const Ticket edited = ticket();
    QString problem;
    if (edited.validFrom && edited.validUntil && *edited.validUntil <= *edited.validFrom)
        problem = tr("The validity ends before it begins. Change one of the two.");
    const std::pair<const QString*, const QString*> texts[] = {{&edited.name, &m_before.name},
                                                               {&edited.order, &m_before.order},
                                                               {&edited.email, &m_before.email},
                                                               {&edited.seat, &m_before.seat},
                                                               {&edited.note, &m_before.note}};
    for (const auto& [text, before] : texts)
        if (*text != *before && !isPlainText(*text))
            problem = tr("A field holds marks that cannot be seen. Type it instead of pasting it.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty() && edited != m_before);
}

Ticket TicketEditDialog::ticket() const
{
    Ticket ticket = m_before;
    const auto take = [](QString& known, const QLineEdit& edit) {
        // What is not touched stays to the letter.
        if (edit.text() != known)
            known = edit.text().simplified();
    };
    take(ticket.name, *m_name);
    take(ticket.order, *m_order);
    take(ticket.email, *m_email);
    take(ticket.seat, *m_seat);
    take(ticket.note, *m_note);
    ticket.category = CategoryId(std::uint16_t(m_category->currentData().toUInt()));
    ticket.paid = m_paid->isChecked();
    ticket.validFrom = m_from->moment();
    ticket.validUntil = m_until->moment();
    return ticket;
}

} // namespace gatelog
