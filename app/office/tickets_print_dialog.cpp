// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_print_dialog.h"

#include "app/desk/card.h"
#include "app/office/tickets_output.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatelog {

TicketsPrintDialog::TicketsPrintDialog(TicketsOutput& output, std::vector<TicketId> chosen,
                                       std::vector<TicketId> shown, QWidget* parent)
    : QDialog(parent), m_output(output), m_chosen(std::move(chosen)), m_shown(std::move(shown))
{
    setWindowTitle(tr("Print tickets"));
    m_onlyChosen = new QRadioButton(tr("The %n selected ticket(s)", nullptr, int(m_chosen.size())), this);
    auto* all =
        new QRadioButton(tr("All %n ticket(s) that the table shows", nullptr, int(m_shown.size())), this);
    m_onlyChosen->setVisible(!m_chosen.empty());
    (m_chosen.empty() ? all : m_onlyChosen)->setChecked(true);
    connect(all, &QRadioButton::toggled, this, &TicketsPrintDialog::check);
    m_layout = new QComboBox(this);
    m_layout->setObjectName(QStringLiteral("layout"));
    m_layout->addItem(tr("Eight to a page, to cut"), int(TicketLayout::EightToAPage));
    m_layout->addItem(tr("One to a page"), int(TicketLayout::OneToAPage));
    m_layout->addItem(tr("Strips, for wristbands and badge holders"), int(TicketLayout::Strips));
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save as PDF\u2026"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_print = buttons->addButton(tr("Print\u2026"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("print"));
    connect(m_save, &QPushButton::clicked, this, &TicketsPrintDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this, &TicketsPrintDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Layout on A4:"), m_layout);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(m_onlyChosen);
    column->addWidget(all);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 60);
    check();
}

TicketLayout TicketsPrintDialog::ticketLayout() const
{
    return TicketLayout(m_layout->currentData().toInt());
}

const std::vector<TicketId>& TicketsPrintDialog::tickets() const
{
    return m_onlyChosen->isChecked() ? m_chosen : m_shown;
}

void TicketsPrintDialog::check()
{
    QString problem;
    if (tickets().empty())
        problem = tr("The table shows no tickets. Change its filter first.");
    else if (tickets().size() > kMaxTickets)
        problem = tr("At most %1 tickets are printed at once. Filter the table, or select fewer.",
                     "%1: number of tickets")
                      .arg(QLocale().toString(qulonglong(kMaxTickets)));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
    m_print->setEnabled(problem.isEmpty());
}

void TicketsPrintDialog::savePdf()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save tickets"), tr("tickets", "name of a file") + QStringLiteral(".pdf"),
        tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_output.writePdf(path, ticketLayout(), tickets());
    accept();
}

void TicketsPrintDialog::print()
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        m_problem->setText(
            tr("No printer is set up on this computer. Save a PDF, and print it where there is one."));
        m_problem->show();
        m_print->setEnabled(false);
        m_save->setFocus();
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        m_output.print(printer, ticketLayout(), tickets());
        accept();
    });
    dialog->open();
}

} // namespace gatelog
