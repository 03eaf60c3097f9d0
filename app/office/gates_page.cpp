// SPDX-License-Identifier: Apache-2.0
#include "app/office/gates_page.h"

#include "app/desk/card.h"
#include "app/desk/sale_wording.h"
#include "app/desk/wording.h"
#include "app/desk/wrapping_row.h"
#include "app/office/gates_dialogs.h"
#include "app/office/gates_preview.h"
#include "app/office/gates_table.h"
#include "app/office/ticket_words.h"
#include "core/store/setup_change.h"

#include <QInputDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace gatelog {
namespace {

constexpr int kMostCapacity = 10'000'000;
/// Of each column; where there is less room they stand one below the other.
constexpr int kLettersOfTables = 62;
constexpr int kLettersOfPreview = 38;
constexpr int kLettersOfCapacity = 24; ///< beside its button

/// What a definition could not be saved for.
QString problemOf(const Error& error)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        return GatesPage::tr("This name is taken already. Choose another.");
    case ErrorCode::Usage:
        return GatesPage::tr("A field is empty, or holds marks that cannot be seen. Type it again.");
    default:
        return Wording::error(error.code) + u' ' + GatesPage::tr("Nothing was changed.");
    }
}

template <class Definition>
Result<> outcomeOf(const Result<Definition>& defined)
{
    return defined ? Result<>() : Result<>(tl::unexpected(defined.error()));
}

} // namespace

GatesPage::GatesPage(const OfficeParts& parts, QWidget* parent) : OfficePage(parts, parent)
{
    build();
    connectTables();
}

void GatesPage::build()
{
    m_gates = new GatesTable(tr("Gates"),
                             {tr("Gate"), tr("Check-in list"), tr("Categories"), tr("Inside"), tr("Entry")},
                             QStringLiteral("gates"), this);
    m_lists = new GatesTable(tr("Check-in lists"),
                             {tr("List"), tr("A ticket admits"), tr("Categories"), tr("Not paid")},
                             QStringLiteral("lists"), this);
    m_categories =
        new GatesTable(tr("Categories"), {tr("Category"), tr("Sold at the desks"), tr("Note for the desks")},
                       QStringLiteral("categories"), this);
    m_preview = new GatesPreview(parts(), this);
    m_capacity = new QLabel(this);
    m_capacity->setObjectName(QStringLiteral("eventCapacity"));
    m_capacity->setTextFormat(Qt::PlainText);
    m_capacity->setWordWrap(true);
    m_changeCapacity = new QPushButton(tr("Change\u2026"), this);
    m_changeCapacity->setAccessibleName(tr("Change the event's capacity"));
    auto* event = new Card({}, this);
    auto* eventRow = new WrappingRow;
    eventRow->add(m_capacity, {1, fontMetrics().averageCharWidth() * kLettersOfCapacity});
    eventRow->add(m_changeCapacity);
    event->body()->addLayout(eventRow);
    auto* hint =
        quietLabel(tr("Gates, lists and categories stay for good, since scans name them. A gate that is not "
                      "used does no harm."),
                   this);
    hint->setWordWrap(true);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_gates, m_lists, m_categories, event, hint})
        left->addWidget(widget);
    left->addStretch(1);
    const int letter = fontMetrics().averageCharWidth();
    auto* columns = new WrappingRow(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->add(left, {3, letter * kLettersOfTables});
    columns->add(m_preview, {2, letter * kLettersOfPreview});
}

void GatesPage::connectTables()
{
    connect(m_gates, &GatesTable::addRequested, this, [this] { editGate(0); });
    connect(m_lists, &GatesTable::addRequested, this, [this] { editList(0); });
    connect(m_categories, &GatesTable::addRequested, this, [this] { editCategory(0); });
    connect(m_gates, &GatesTable::changeRequested, this, &GatesPage::editGate);
    connect(m_lists, &GatesTable::changeRequested, this, &GatesPage::editList);
    connect(m_categories, &GatesTable::changeRequested, this, &GatesPage::editCategory);
    connect(m_changeCapacity, &QPushButton::clicked, this, &GatesPage::editCapacity);
}

QString GatesPage::title() const
{
    return tr("Gates and lists");
}

void GatesPage::setState(const DeskState& state)
{
    OfficePage::setState(state);
    const bool isWritable = state.role == Role::Administrator;
    for (GatesTable* table : {m_gates, m_lists, m_categories})
        table->setWritable(isWritable);
    m_changeCapacity->setEnabled(isWritable);
    m_preview->setState(state);
}

void GatesPage::refresh()
{
    using Found = std::pair<Setup, ReplicaStatus>;
    parts().reader.read(
        this, [](Replica& replica) { return Found(replica.setup(), replicaStatus(replica)); },
        [this](const Found& found) { showSetup(found.first, found.second); });
    m_preview->refresh();
}

QString GatesPage::categoriesText(bool all, const std::vector<CategoryId>& categories) const
{
    if (all)
        return tr("all");
    QStringList names;
    for (const CategoryId id : categories)
        names << m_setup.categoryName(id);
    return names.isEmpty() ? tr("none") : QLocale().createSeparatedList(names);
}

void GatesPage::showSetup(const Setup& setup, const ReplicaStatus& status)
{
    m_setup = setup;
    const QLocale locale;
    std::vector<GatesTable::Row> rows;
    for (const ReplicaStatus::AtGate& at : status.gates) {
        const Gate& gate = m_setup.gates.at(at.gate);
        const CheckinList* list = m_setup.list(gate.list);
        const QString inside =
            gate.capacity ? tr("%1 of %2", "%1: people inside, %2: capacity")
                                .arg(locale.toString(qlonglong(at.inside)), locale.toString(*gate.capacity))
                          : locale.toString(qlonglong(at.inside));
        rows.push_back({gate.id.value(),
                        {gate.name, list ? list->name : QString(),
                         gate.allCategories ? tr("all of its list") : categoriesText(false, gate.categories),
                         inside, at.entryStopped ? tr("stopped") : tr("open")}});
    }
    m_gates->setRows(std::move(rows));
    rows.clear();
    for (const auto& [id, list] : m_setup.lists)
        rows.push_back(
            {id.value(),
             {list.name, TicketWords::policy(list), categoriesText(list.allCategories, list.categories),
              list.acceptsUnpaid ? tr("admitted") : tr("refused")}});
    m_lists->setRows(std::move(rows));
    rows.clear();
    m_quotas = status.quotas;
    for (const auto& [id, category] : m_setup.categories) {
        const QuotaStanding quota = quotaOf(id);
        const QString sale = category.price ? tr("%1 \u00b7 %2 of %3 sold", "%1: price, %2, %3: numbers")
                                                  .arg(SaleWording::money(*category.price),
                                                       locale.toString(qlonglong(quota.sold)),
                                                       locale.toString(qlonglong(quota.total)))
                                            : QString();
        rows.push_back(
            {id.value(),
             {category.name, sale, category.note.isEmpty() ? QString() : Wording::note(category.note)}});
    }
    m_categories->setRows(std::move(rows));
    const auto capacity = m_setup.event ? m_setup.event->capacity : std::nullopt;
    m_capacity->setText(capacity
                            ? tr("The event holds %1 people; %2 are inside.", "%1, %2: numbers")
                                  .arg(locale.toString(*capacity), locale.toString(qlonglong(status.inside)))
                            : tr("The event has no limit; %1 people are inside.", "%1: number")
                                  .arg(locale.toString(qlonglong(status.inside))));
}

void GatesPage::editGate(quint16 id)
{
    Gate gate;
    if (const Gate* known = m_setup.gate(GateId(id)))
        gate = *known;
    else if (!m_setup.lists.empty())
        gate.list = m_setup.lists.begin()->first;
    auto* dialog = new GateDialog(gate, m_setup, this);
    offer(dialog, [dialog]() -> Change {
        return [gate = dialog->gate()](Replica& replica) { return outcomeOf(changeGate(replica, gate)); };
    });
}

void GatesPage::editList(quint16 id)
{
    const CheckinList* known = m_setup.list(ListId(id));
    auto* dialog = new ListDialog(known ? *known : CheckinList{}, m_setup, this);
    offer(dialog, [dialog]() -> Change {
        return [list = dialog->list()](Replica& replica) { return outcomeOf(changeList(replica, list)); };
    });
}

QuotaStanding GatesPage::quotaOf(CategoryId category) const
{
    const auto found = std::find_if(m_quotas.begin(), m_quotas.end(), [category](const QuotaStanding& quota) {
        return quota.category == category;
    });
    return found == m_quotas.end() ? QuotaStanding{} : *found;
}

void GatesPage::editCategory(quint16 id)
{
    const auto known = m_setup.categories.find(CategoryId(id));
    auto* dialog = new CategoryDialog(known == m_setup.categories.end() ? Category{} : known->second,
                                      quotaOf(CategoryId(id)), state().device, this);
    offer(dialog, [dialog]() -> Change {
        return [category = dialog->category(), quota = dialog->quota()](Replica& replica) -> Result<> {
            const auto changed = changeCategory(replica, category);
            if (!changed || !quota)
                return outcomeOf(changed);
            return BoxOffice(replica).setQuota(changed->id, *quota);
        };
    });
}

void GatesPage::offer(DefinitionDialog* dialog, std::function<Change()> change)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DefinitionDialog::saveRequested, this, [this, dialog, change = std::move(change)] {
        write(change(), dialog, [dialog](const Result<>& done) {
            if (done)
                dialog->accept();
            else
                dialog->refuse(problemOf(done.error()));
        });
    });
    dialog->open();
}

void GatesPage::write(Change change, QObject* context, std::function<void(const Result<>&)> then)
{
    parts().service.run(std::move(change), context, [this, then = std::move(then)](const Result<>& done) {
        parts().reader.setStale();
        then(done);
        refresh();
    });
}

void GatesPage::editCapacity()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Capacity of the event"));
    dialog->setLabelText(tr("Most people inside at once (0: no limit):"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, kMostCapacity);
    dialog->setIntValue(m_setup.event ? int(m_setup.event->capacity.value_or(0)) : 0);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int people) {
        const auto capacity = people == 0 ? std::nullopt : std::optional(std::uint32_t(people));
        write([capacity](Replica& replica) { return changeCapacity(replica, capacity); }, this,
              [this](const Result<>& done) {
                  if (!done)
                      m_capacity->setText(problemOf(done.error()));
              });
    });
    dialog->open();
}

} // namespace gatelog
