// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_export_dialog.h"

#include "app/desk/card.h"
#include "app/desk/window_room.h"
#include "app/office/primary_button.h"
#include "app/office/tickets_output.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace gatelog {

TicketsExportDialog::TicketsExportDialog(TicketsOutput& output, std::vector<TicketId> chosen,
                                         std::vector<TicketId> shown, QWidget* parent)
    : QDialog(parent), m_output(output), m_chosen(std::move(chosen)), m_shown(std::move(shown))
{
    setWindowTitle(tr("Export"));
    m_onlyChosen = new QRadioButton(tr("The %n selected ticket(s)", nullptr, int(m_chosen.size())), this);
    m_onlyChosen->setVisible(!m_chosen.empty());
    m_all = new QRadioButton(tr("All %n ticket(s) that the table shows", nullptr, int(m_shown.size())), this);
    m_scans = new QRadioButton(tr("Every scan of the event, also refused and undone ones"), this);
    m_scans->setObjectName(QStringLiteral("everyScan"));
    QRadioButton* usual = m_chosen.size() > 1 ? m_onlyChosen : m_all;
    usual->setChecked(true);
    usual->setFocus();
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("format"));
    m_format->addItem(tr("CSV, for spreadsheets"), int(RowFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), int(RowFormat::Json));
    auto* note =
        quietLabel(tr("The file holds names and ticket codes: keep it where only you can read it."), this);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("Save\u2026"), QDialogButtonBox::ActionRole);
    makePrimary(*save);
    connect(save, &QPushButton::clicked, this, &TicketsExportDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Format:"), m_format);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    for (QRadioButton* what : {m_onlyChosen, m_all, m_scans})
        column->addWidget(what);
    column->addLayout(form);
    column->addWidget(note);
    column->addStretch(1);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 60);
    resizeWithin(*this, sizeHint()); // Qt would leave it two thirds of the display
}

RowFormat TicketsExportDialog::format() const
{
    return RowFormat(m_format->currentData().toInt());
}

void TicketsExportDialog::save()
{
    const bool isCsv = format() == RowFormat::Csv;
    const QString name =
        (m_scans->isChecked() ? tr("scans", "name of a file") : tr("tickets", "name of a file")) +
        (isCsv ? QStringLiteral(".csv") : QStringLiteral(".json"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), name,
                                                      isCsv ? tr("CSV (*.csv)") : tr("JSON (*.json)"));
    if (path.isEmpty())
        return;
    if (m_scans->isChecked())
        m_output.exportScans(path, format());
    else
        m_output.exportTickets(path, format(), m_onlyChosen->isChecked() ? m_chosen : m_shown);
    accept();
}

} // namespace gatelog
