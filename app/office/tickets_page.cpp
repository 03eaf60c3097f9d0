// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_page.h"

#include "app/desk/card.h"
#include "app/desk/elided_delegate.h"
#include "app/desk/wrapping_row.h"
#include "app/office/ticket_panel.h"
#include "app/office/tickets_export_dialog.h"
#include "app/office/tickets_filter_bar.h"
#include "app/office/tickets_import_dialog.h"
#include "app/office/tickets_issue_dialog.h"
#include "app/office/tickets_model.h"
#include "app/office/tickets_output.h"
#include "app/office/tickets_print_dialog.h"
#include "app/office/turning_splitter.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {

namespace {

/// What the page tells, beside its buttons; with less room above them.
constexpr int kLettersOfCount = 20;

} // namespace

TicketsPage::TicketsPage(const OfficeParts& parts, QWidget* parent) : OfficePage(parts, parent)
{
    m_filter = new TicketsFilterBar(this);
    m_count = quietLabel({}, this);
    m_count->setObjectName(QStringLiteral("ticketCount"));
    m_count->setWordWrap(true);
    m_model = new TicketsModel(parts.reader, this);
    m_output = new TicketsOutput(parts, this);
    m_panel = new TicketPanel(parts, this);
    buildTable();
    buildActions();
    layOut();
    connect(m_filter, &TicketsFilterBar::changed, this, [this] { m_model->setFilter(m_filter->filter()); });
    connect(m_model, &TicketsModel::listing, this, &TicketsPage::tellListing);
    connect(m_model, &TicketsModel::listed, this, [this] {
        tellCount();
        keepChosen();
    });
    connect(m_panel, &TicketPanel::changed, m_model, &TicketsModel::refresh);
    connect(m_output, &TicketsOutput::told, this,
            [this](TicketsOutput::Told, const QString& sentence) { m_count->setText(sentence); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_filter, &TicketsFilterBar::focusWords);
}

void TicketsPage::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("tickets"));
    m_table->setAccessibleName(tr("Tickets"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new ElidedDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    // Sections of one size are not measured: measuring would read rows that nobody looks at.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(TicketsModel::Guest, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{TicketsModel::Guest, 26},
                                          {TicketsModel::Category, 14},
                                          {TicketsModel::State, 15},
                                          {TicketsModel::Order, 14},
                                          {TicketsModel::Email, 28}};
    header->ensurePolished(); // the style sheet has the font of its words
    for (const auto& [column, letters] : widths)
        header->resizeSection(column, std::max(letter * letters, header->sectionSizeHint(column)));
    header->setStretchLastSection(true);
    m_table->setSortingEnabled(true);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    // A header asks every row whether its column is chosen: 70 ms when a million are. It has a choice of its
    // own, and nothing in it.
    header->setSelectionModel(new QItemSelectionModel(m_model, header));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const auto ticket = m_model->ticketAt(current))
                    m_panel->setTicket(ticket);
            });
}

void TicketsPage::buildActions()
{
    m_import = new QPushButton(tr("&Import\u2026"), this);
    m_issue = new QPushButton(tr("I&ssue\u2026"), this);
    m_print = new QPushButton(tr("&Print\u2026"), this);
    m_export = new QPushButton(tr("E&xport\u2026"), this);
    m_import->setToolTip(tr("Take in tickets from a file"));
    m_issue->setToolTip(tr("Make new tickets with signed codes"));
    connect(m_import, &QPushButton::clicked, this, [this] { openImport().chooseFile(); });
    connect(m_issue, &QPushButton::clicked, this, [this] {
        auto* dialog = new TicketsIssueDialog(parts(), state(), m_setup.categories, *m_output, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TicketsIssueDialog::issued, this, &TicketsPage::refresh);
        dialog->open();
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        auto* dialog = new TicketsPrintDialog(*m_output, chosenTickets(), m_model->ids(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto* dialog = new TicketsExportDialog(*m_output, chosenTickets(), m_model->ids(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

TicketsImportDialog& TicketsPage::openImport()
{
    auto* dialog = new TicketsImportDialog(parts(), this);
    dialog->setState(state());
    connect(dialog, &TicketsImportDialog::told, m_count, &QLabel::setText);
    connect(dialog, &TicketsImportDialog::imported, this, &TicketsPage::refresh);
    dialog->open();
    return *dialog;
}

void TicketsPage::layOut()
{
    auto* buttons = new WrappingRow;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_import, m_issue, m_print, m_export})
        buttons->add(button);
    auto* actions = new WrappingRow;
    actions->setSpacing(8);
    actions->add(m_count, {1, fontMetrics().averageCharWidth() * kLettersOfCount});
    actions->add(buttons);
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(6, 6, 6, 6);
    card->body()->addWidget(m_table);
    m_splitter = new TurningSplitter(this);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2000}); // in these parts, whatever their words need in a language
    card->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_panel->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_panel->setMinimumHeight(fontMetrics().height() * 16); // below the table it is not to be a slit
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_filter);
    column->addLayout(actions);
    column->addWidget(m_splitter, 1);
}

QString TicketsPage::title() const
{
    return tr("Tickets");
}

void TicketsPage::setState(const DeskState& state)
{
    const bool isOther = state.event != OfficePage::state().event;
    OfficePage::setState(state);
    m_panel->setState(state);
    const bool mayWrite = state.role == Role::Administrator;
    const QString why = tr("Only an administrator's device may do this.");
    m_import->setEnabled(mayWrite);
    m_issue->setEnabled(mayWrite);
    m_import->setToolTip(mayWrite ? tr("Take in tickets from a file") : why);
    m_issue->setToolTip(mayWrite ? tr("Make new tickets with signed codes") : why);
    if (isOther) {
        m_isListed = false;
        m_model->forget();
        m_filter->clear();
    } else {
        m_model->resume();
    }
}

bool TicketsPage::isBusy() const
{
    return m_output->isBusy();
}

void TicketsPage::takeOver(const OfficePage& earlier)
{
    const auto& before = static_cast<const TicketsPage&>(earlier);
    m_setup = before.m_setup;
    m_filter->setCategories(m_setup.categories);
    m_filter->setFilter(before.m_filter->filter());
    if (const auto ticket = before.m_panel->ticket())
        m_panel->setTicket(ticket);
}

void TicketsPage::refresh()
{
    parts().reader.read(
        this, [](Replica& replica) { return replica.setup(); },
        [this](const Setup& setup) {
            m_setup = setup;
            m_filter->setCategories(setup.categories);
        });
    m_isListed = true;
    m_model->refresh();
    m_panel->refresh();
}

void TicketsPage::showTicket(TicketId ticket)
{
    m_panel->setTicket(ticket);
    keepChosen();
}

/// The table's rows came anew: the ticket that the panel shows stays the chosen one.
void TicketsPage::keepChosen()
{
    const auto ticket = m_panel->ticket();
    const auto row = ticket ? m_model->rowOf(*ticket) : std::nullopt;
    if (!row || m_table->currentIndex().row() == *row)
        return;
    m_table->setAutoScroll(false); // where somebody else scrolled to is left alone
    m_table->selectionModel()->setCurrentIndex(m_model->index(*row, 0), QItemSelectionModel::ClearAndSelect |
                                                                            QItemSelectionModel::Rows);
    m_table->setAutoScroll(true);
}

std::vector<TicketId> TicketsPage::chosenTickets() const
{
    // By ranges: an index for each of a million rows would be as large as the table.
    std::vector<TicketId> tickets;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            tickets.push_back(m_model->ids()[std::size_t(row)]);
    return tickets;
}

void TicketsPage::tellListing(qint64 looked)
{
    if (looked > 0)
        m_count->setText(tr("Looking through the tickets: %1\u2026", "%1: number of tickets")
                             .arg(QLocale().toString(looked)));
}

void TicketsPage::tellCount()
{
    if (m_output->isBusy())
        return;
    const int count = m_model->rowCount();
    if (count == 0 && m_isListed)
        m_count->setText(m_filter->filter() == TicketFilter()
                             ? tr("There are no tickets yet. Import a list, or issue some.")
                             : tr("No ticket is like this. Change the search or the filters."));
    else
        m_count->setText(tr("%Ln ticket(s)", nullptr, count));
}

} // namespace gatelog
