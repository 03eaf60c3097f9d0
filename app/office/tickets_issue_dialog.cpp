// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_issue_dialog.h"

#include "app/desk/card.h"
#include "app/desk/name_choice.h"
#include "app/desk/wording.h"
#include "app/office/given_name_words.h"
#include "app/office/key_holder.h"
#include "app/office/primary_button.h"
#include "app/office/ticket_moment_field.h"
#include "app/office/tickets_export_dialog.h"
#include "app/office/tickets_print_dialog.h"
#include "core/store/issue.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace gatelog {

TicketsIssueDialog::TicketsIssueDialog(const OfficeParts& parts, const DeskState& state,
                                       const std::map<CategoryId, Category>& categories,
                                       TicketsOutput& output, QWidget* parent)
    : QDialog(parent), m_parts(parts), m_output(output)
{
    setWindowTitle(tr("Issue tickets"));
    const QTimeZone zone(state.timeZone);
    build(categories, zone.isValid() ? zone : QTimeZone::systemTimeZone());
    check();
}

void TicketsIssueDialog::build(const std::map<CategoryId, Category>& categories, const QTimeZone& zone)
{
    m_form = new QWidget(this);
    m_category = new NameChoice(20, m_form);
    m_category->setObjectName(QStringLiteral("category"));
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    int longest = GivenNameWords::fieldLength();
    for (const auto& [id, category] : categories) {
        m_category->addItem(category.name);
        longest = std::max(longest, GivenNameWords::fieldLength(category.name));
    }
    m_category->lineEdit()->setMaxLength(longest);
    m_count = new QSpinBox(m_form);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(1, kMaxIssue);
    m_count->setGroupSeparatorShown(true);
    const auto now = std::chrono::floor<std::chrono::hours>(m_parts.clock.now());
    m_from = new MomentField(tr("&From"), zone, now, m_form);
    m_until = new MomentField(tr("&Until"), zone, now + std::chrono::hours(24), m_form);
    m_missing = new QCheckBox(tr("Only sign codes for imported tickets that have &none"), m_form);
    m_missing->setObjectName(QStringLiteral("missing"));
    auto* form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(tr("C&ategory:"), m_category);
    form->addRow(tr("&How many:"), m_count);
    form->addRow(tr("Valid:"), m_from);
    form->addRow(QString(), m_until);
    form->addRow(QString(), m_missing);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_result = new QLabel(this);
    m_result->setObjectName(QStringLiteral("issued"));
    for (QLabel* label : {m_problem, m_result}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    auto* buttons = new QDialogButtonBox(this);
    m_issue = buttons->addButton(tr("&Issue"), QDialogButtonBox::ActionRole);
    makePrimary(*m_issue);
    m_print = buttons->addButton(tr("&Print or save as PDF\u2026"), QDialogButtonBox::ActionRole);
    m_export = buttons->addButton(tr("E&xport\u2026"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_print->hide();
    m_export->hide();
    connect(m_issue, &QPushButton::clicked, this, &TicketsIssueDialog::issue);
    connect(m_print, &QPushButton::clicked, this, [this] { offer(true); });
    connect(m_export, &QPushButton::clicked, this, [this] { offer(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_category, &QComboBox::editTextChanged, this, &TicketsIssueDialog::check);
    connect(m_missing, &QCheckBox::toggled, this, &TicketsIssueDialog::check);
    connect(m_from, &MomentField::changed, this, &TicketsIssueDialog::check);
    connect(m_until, &MomentField::changed, this, &TicketsIssueDialog::check);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addWidget(m_result);
    column->addStretch(1);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 60);
}

void TicketsIssueDialog::tell(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QString TicketsIssueDialog::categoryProblem() const
{
    const QString typed = m_category->currentText();
    if (typed.trimmed().isEmpty())
        return tr("Choose a category, or type a new one.");
    // One that is there already has whatever name it was given.
    return m_category->findText(typed) >= 0 ? QString() : GivenNameWords::problem(typed);
}

void TicketsIssueDialog::check()
{
    const bool hasKey = m_parts.keys.hasKey();
    const auto from = m_from->moment(), until = m_until->moment();
    const bool isMissing = m_missing->isChecked();
    const bool isBackwards = !isMissing && from && until && *until <= *from;
    const QString category = isMissing ? QString() : categoryProblem();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_category, m_count, m_from, m_until})
        widget->setEnabled(!isMissing);
    tell(!hasKey ? tr("The event's key is not on this computer. Issue tickets where the event was made, or "
                      "bring its key here.")
         : isBackwards ? tr("The validity ends before it begins. Change one of the two.")
                       : category);
    m_issue->setEnabled(hasKey && !isBackwards && category.isEmpty());
}

void TicketsIssueDialog::issue()
{
    const auto key = m_parts.keys.key(*this, windowTitle());
    if (!key)
        return;
    IssueRequest request;
    request.category = m_category->currentText().simplified();
    request.count = m_count->value();
    request.validFrom = m_from->moment();
    request.validUntil = m_until->moment();
    m_form->setEnabled(false);
    m_issue->setEnabled(false);
    tell({});
    const bool isMissing = m_missing->isChecked();
    m_result->setText(isMissing ? tr("Signing and writing codes\u2026")
                                : tr("Signing and writing %n ticket(s)\u2026", nullptr, request.count));
    m_result->show();
    auto ids = std::make_shared<std::vector<TicketId>>();
    m_parts.service.run(
        [request, key, ids, isMissing](Replica& replica) -> Result<> {
            const auto tickets =
                isMissing ? issueMissingCodesAs(replica, *key, {}) : issueTicketsAs(replica, *key, request);
            if (!tickets)
                return tl::unexpected(tickets.error());
            for (const Ticket& ticket : *tickets)
                ids->push_back(ticket.id);
            return {};
        },
        this,
        [this, ids](const Result<>& done) {
            if (done)
                return finish(std::move(*ids));
            m_form->setEnabled(true);
            m_issue->setEnabled(true);
            m_result->hide();
            tell(Wording::error(done.error().code) + u' ' + tr("No ticket was issued."));
        });
}

void TicketsIssueDialog::finish(std::vector<TicketId> tickets)
{
    m_issued = std::move(tickets);
    m_form->hide();
    m_issue->hide();
    m_result->setText(
        tr("%n ticket(s) were issued. Every desk admits them, also before it has heard of them.", nullptr,
           int(m_issued.size())));
    if (m_issued.empty())
        m_result->setText(tr("Every ticket has a code already."));
    m_print->setVisible(!m_issued.empty());
    m_export->setVisible(!m_issued.empty());
    m_print->setDefault(true);
    m_print->setFocus();
    m_close->setText(tr("Close"));
    m_parts.reader.setStale();
    Q_EMIT issued();
}

void TicketsIssueDialog::offer(bool isPrint)
{
    QDialog* dialog = isPrint
                          ? static_cast<QDialog*>(new TicketsPrintDialog(m_output, m_issued, m_issued, this))
                          : new TicketsExportDialog(m_output, m_issued, m_issued, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace gatelog
