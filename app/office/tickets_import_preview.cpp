// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_import_preview.h"

#include "app/desk/elided_delegate.h"
#include "app/office/ticket_words.h"
#include "app/office/tickets_import_words.h"
#include "core/import/import_source.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>

#include <algorithm>
#include <utility>

namespace gatelog {
namespace {

enum TicketColumn { Line, What, Name, CategoryColumn, Order, Code, TicketColumns };

QTableWidgetItem* plainItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(TicketWords::plainTip(text));
    return item;
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent) : QTabWidget(parent)
{
    setDocumentMode(true);
    m_tickets = makeTable({tr("Line"), tr("What"), tr("Name"), tr("Category"), tr("Order"), tr("Code")},
                          tr("Tickets"));
    m_columns = makeTable({tr("Column of the file"), tr("Is read as")}, tr("Columns"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_rejected = makeTable({tr("Line"), tr("Why it is left out"), tr("Detail")}, tr("Lines left out"));
    m_rejected->setObjectName(QStringLiteral("rejected"));
    m_notices = new QLabel(this);
    m_notices->setTextFormat(Qt::PlainText);
    m_notices->setWordWrap(true);
    m_notices->setMargin(12);
    m_notices->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto* notices = new QScrollArea(this);
    notices->setAccessibleName(tr("Remarks"));
    notices->setFrameShape(QFrame::NoFrame);
    notices->setWidgetResizable(true);
    notices->setWidget(m_notices);
    addTab(m_tickets, tr("Tickets"));
    addTab(m_columns, tr("Columns"));
    addTab(m_rejected, tr("Left out"));
    addTab(notices, tr("Remarks"));
}

QTableWidget* ImportPreview::makeTable(const QStringList& headings, const QString& name)
{
    auto* table = new QTableWidget(0, int(headings.size()), this);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->setItemDelegate(new ElidedDelegate(table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void ImportPreview::forget()
{
    for (QTableWidget* table : {m_tickets, m_columns, m_rejected})
        table->setRowCount(0);
    m_notices->clear();
}

void ImportPreview::showStaged(const ImportSource& source, const StagedImport& staged,
                               const std::map<CategoryId, Category>& known)
{
    showTickets(staged, known);
    showColumns(source.columns);
    showRejections(staged);
    showNotices(staged);
    setTabVisible(indexOf(m_columns), !source.columns.empty());
    setTabText(indexOf(m_rejected), tr("Left out (%1)", "%1: number of lines")
                                        .arg(locale().toString(qulonglong(staged.rejected.size()))));
}

void ImportPreview::showTickets(const StagedImport& staged, const std::map<CategoryId, Category>& known)
{
    const auto category = [&](CategoryId id) {
        for (const Category& fresh : staged.categories)
            if (fresh.id == id)
                return fresh.name;
        const auto found = known.find(id);
        return found == known.end() ? QString() : found->second.name;
    };
    // What would change something first: it is what there is to look at.
    std::vector<const StagedTicket*> shown;
    for (const auto state :
         {StagedTicket::State::Changed, StagedTicket::State::New, StagedTicket::State::Unchanged})
        for (const StagedTicket& ticket : staged.tickets)
            if (ticket.state == state && int(shown.size()) < kShownTickets)
                shown.push_back(&ticket);
    m_tickets->setRowCount(int(shown.size()));
    for (int row = 0; row < int(shown.size()); ++row) {
        const StagedTicket& staging = *shown[std::size_t(row)];
        const QString what = staging.state == StagedTicket::State::New       ? tr("new")
                             : staging.state == StagedTicket::State::Changed ? tr("changed")
                                                                             : tr("as it is");
        m_tickets->setItem(row, Line, plainItem(locale().toString(staging.line)));
        m_tickets->setItem(row, What, plainItem(what));
        m_tickets->setItem(row, Name, plainItem(staging.ticket.name));
        m_tickets->setItem(row, CategoryColumn, plainItem(category(staging.ticket.category)));
        m_tickets->setItem(row, Order, plainItem(staging.ticket.order));
        m_tickets->setItem(row, Code, plainItem(staging.ticket.code));
    }
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::pair<int, int> kLetters[] = {
        {Line, 9}, {What, 11}, {Name, 28}, {CategoryColumn, 14}, {Order, 12}};
    for (const auto& [column, letters] : kLetters)
        m_tickets->setColumnWidth(column, letter * letters);
}

void ImportPreview::offerColumns(const std::vector<ColumnUse>& columns)
{
    forget();
    showColumns(columns);
    setTabVisible(indexOf(m_columns), true);
    setCurrentWidget(m_columns);
}

void ImportPreview::showColumns(const std::vector<ColumnUse>& columns)
{
    m_columns->setRowCount(int(columns.size()));
    QWidget* before = m_columns;
    for (int row = 0; row < int(columns.size()); ++row) {
        const ColumnUse& use = columns[std::size_t(row)];
        m_columns->setItem(row, 0, plainItem(use.header));
        auto* box = new QComboBox(m_columns);
        box->setAccessibleName(tr("What %1 is read as", "%1: column of a file").arg(use.header));
        for (int field = 0; field <= int(ImportField::ValidUntil); ++field)
            box->addItem(ImportWords::field(ImportField(field)), field);
        box->setCurrentIndex(box->findData(int(use.field)));
        connect(box, &QComboBox::activated, this, &ImportPreview::columnsChanged);
        m_columns->setCellWidget(row, 1, box);
        setTabOrder(std::exchange(before, box), box);
        box->ensurePolished(); // the style sheet keeps those of two lines apart
        m_columns->setRowHeight(row, box->sizeHint().height());
    }
    m_columns->setColumnWidth(0, fontMetrics().averageCharWidth() * 34);
}

void ImportPreview::showRejections(const StagedImport& staged)
{
    const int count = std::min(int(staged.rejected.size()), kShownRejections);
    m_rejected->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const Rejection& rejection = staged.rejected[std::size_t(row)];
        m_rejected->setItem(row, 0, plainItem(locale().toString(rejection.line)));
        m_rejected->setItem(row, 1, plainItem(ImportWords::rejection(rejection.reason)));
        m_rejected->setItem(row, 2, plainItem(ImportWords::detail(rejection)));
    }
    m_rejected->setColumnWidth(0, fontMetrics().averageCharWidth() * 9);
    m_rejected->setColumnWidth(1, fontMetrics().averageCharWidth() * 48);
}

void ImportPreview::showNotices(const StagedImport& staged)
{
    QStringList lines;
    if (!staged.categories.empty())
        lines << tr("%n category(s) are new or change.", nullptr, int(staged.categories.size()));
    if (!staged.lists.empty())
        lines << tr("%n check-in list(s) are new or change.", nullptr, int(staged.lists.size()));
    if (!staged.gates.empty())
        lines << tr("%n gate(s) are new.", nullptr, int(staged.gates.size()));
    if (staged.event)
        lines << tr("The event's settings change.");
    for (const Notice& notice : staged.notices)
        lines << ImportWords::notice(notice);
    m_notices->setText(lines.isEmpty() ? tr("There is nothing else to say.")
                                       : lines.join(QStringLiteral("\n\n")));
}

std::vector<ColumnMapping> ImportPreview::columns() const
{
    std::vector<ColumnMapping> columns;
    for (int row = 0; row < m_columns->rowCount(); ++row)
        if (const auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(row, 1)))
            columns.push_back({ImportField(box->currentData().toInt()), m_columns->item(row, 0)->text()});
    return columns;
}

} // namespace gatelog
