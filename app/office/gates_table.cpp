// SPDX-License-Identifier: Apache-2.0
#include "app/office/gates_table.h"

#include "app/desk/elided_delegate.h"
#include "app/desk/wrapping_row.h"
#include "app/office/fitted_columns.h"
#include "app/office/ticket_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kLettersBeside = 28; ///< of what stands beside a name; the tooltip has the rest

} // namespace

GatesTable::GatesTable(const QString& heading, const QStringList& columns, const QString& name,
                       QWidget* parent)
    : Card({}, parent)
{
    m_add = new QPushButton(tr("Add\u2026"), this);
    m_add->setObjectName(name + QStringLiteral("Add"));
    m_add->setAccessibleName(tr("Add: %1", "%1: what, as the heading has it").arg(heading));
    m_change = new QPushButton(tr("Change\u2026"), this);
    m_change->setObjectName(name + QStringLiteral("Change"));
    m_change->setAccessibleName(tr("Change: %1", "%1: what, as the heading has it").arg(heading));
    m_table = new QTableWidget(0, int(columns.size()), this);
    m_table->setObjectName(name);
    m_table->setAccessibleName(heading);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->setItemDelegate(new ElidedDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Names have what the short words beside them leave.
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    header->setMaximumSectionSize(fontMetrics().averageCharWidth() * kLettersBeside);
    auto* buttons = new WrappingRow;
    buttons->add(m_change);
    buttons->add(m_add);
    auto* head = new WrappingRow;
    head->add(headingLabel(heading, 1.1, this), {1, 0});
    head->add(buttons);
    body()->addLayout(head);
    body()->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &GatesTable::addRequested);
    connect(m_change, &QPushButton::clicked, this, &GatesTable::change);
    connect(m_table, &QTableWidget::itemActivated, this, &GatesTable::change);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_change->setEnabled(m_isWritable && chosen()); });
    setWritable(false);
    setRows({});
}

void GatesTable::setWritable(bool isWritable)
{
    m_isWritable = isWritable;
    const QString why = isWritable ? QString() : tr("Only an administrator's device may do this.");
    m_add->setEnabled(isWritable);
    m_add->setToolTip(why);
    m_change->setEnabled(isWritable && chosen());
    m_change->setToolTip(why);
}

std::optional<quint16> GatesTable::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_rows.size()))
        return std::nullopt;
    return m_rows[std::size_t(row)].id;
}

void GatesTable::change()
{
    if (const auto id = chosen(); id && m_isWritable)
        Q_EMIT changeRequested(*id);
}

void GatesTable::setRows(std::vector<Row> rows)
{
    if (rows == m_rows && m_table->rowCount() == int(rows.size()) && !rows.empty())
        return;
    const auto before = chosen();
    m_rows = std::move(rows);
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = m_rows[std::size_t(row)].cells.value(column);
            auto* item = new QTableWidgetItem(text);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setToolTip(TicketWords::plainTip(text));
            // Ours are short: this is a name too, and leaves the first one its room.
            if (column > 0 && text.size() > kLettersBeside)
                item->setSizeHint({fontMetrics().averageCharWidth() * kLettersBeside / 2, 0});
            m_table->setItem(row, column, item);
        }
        if (before == m_rows[std::size_t(row)].id)
            m_table->selectRow(row);
    }
    fit();
    m_change->setEnabled(m_isWritable && chosen());
}

void GatesTable::fit()
{
    fitStretchingColumn(*m_table, 0);
    const QHeaderView* header = m_table->horizontalHeader();
    const int rowHeight = m_table->verticalHeader()->defaultSectionSize();
    const int shown = std::clamp(int(m_rows.size()), 1, kTallest);
    const int bar = header->sectionResizeMode(0) == QHeaderView::Stretch
                        ? 0
                        : m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(header->sizeHint().height() + shown * rowHeight + 2 * m_table->frameWidth() + 2 +
                            bar);
}

void GatesTable::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fit();
}

} // namespace gatelog
