// SPDX-License-Identifier: Apache-2.0
#include "app/office/gates_dialogs.h"

#include "app/desk/card.h"
#include "app/desk/name_choice.h"
#include "app/desk/tall_area.h"
#include "app/desk/window_room.h"
#include "app/language/money_text.h"
#include "app/office/gates_categories_field.h"
#include "app/office/given_name_words.h"
#include "app/office/primary_button.h"
#include "app/office/ticket_words.h"
#include "core/store/setup_change.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

constexpr int kMostTimes = 1'000;
constexpr int kMostCapacity = 10'000'000;

/// "12.50" as the locale writes it, for a field.
QString fieldText(const Price& price)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return minorText(price.minor, minorDigits(price.currency), locale);
}

/// What was typed, in the digits that parsePrice() knows.
QString inPlainDigits(QString typed)
{
    for (QChar& c : typed)
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
        else if (c == QChar(0x066b)) // the Arabic decimal separator
            c = u'.';
    return typed;
}

} // namespace

DefinitionDialog::DefinitionDialog(const QString& title, const QString& name, QWidget* parent)
    : QDialog(parent), m_given(name)
{
    setWindowTitle(title);
    m_name = new QLineEdit(name, this);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMaxLength(GivenNameWords::fieldLength(name));
    auto* fields = new QWidget(this);
    m_form = new QFormLayout(fields);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(16);
    m_form->addRow(tr("&Name:"), m_name);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    makePrimary(*m_save);
    m_save->setEnabled(!name.trimmed().isEmpty());
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_problem->hide();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const QString wrong = mistake(); !wrong.isEmpty())
            return refuse(wrong);
        m_save->setEnabled(false);
        Q_EMIT saveRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(new TallArea(fields, this));
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    column->addStrut(fontMetrics().averageCharWidth() * 60);
}

void DefinitionDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    resizeWithin(*this, sizeHint()); // Qt would leave it two thirds of the display
    // Tab goes in the order in which they were made, and each kind's own fields came after the buttons.
    QWidget* last = m_name;
    for (QWidget* at = m_name->nextInFocusChain(); at != m_name; at = at->nextInFocusChain())
        if ((at->focusPolicy() & Qt::TabFocus) && m_form->parentWidget()->isAncestorOf(at))
            last = at;
    for (QAbstractButton* button : findChild<QDialogButtonBox*>()->buttons()) {
        setTabOrder(last, button);
        last = button;
    }
}

QString DefinitionDialog::name() const
{
    return m_name->text();
}

QString DefinitionDialog::mistake() const
{
    return GivenNameWords::problem(name(), &m_given);
}

void DefinitionDialog::refuse(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_save->setEnabled(true);
}

CategoryDialog::CategoryDialog(const Category& category, const QuotaStanding& standing, const PublicKey& own,
                               QWidget* parent)
    : DefinitionDialog(category.id.value() == 0 ? tr("New category") : tr("Category"), category.name, parent),
      m_before(category), m_quotaBefore(standing.total), m_leastQuota(standing.total)
{
    for (const QuotaStanding::Holder& holder : standing.holders)
        if (holder.device == own)
            m_leastQuota = standing.total - std::max<std::int64_t>(holder.left, 0);
    m_note = new QLineEdit(category.note, this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setMaxLength(int(kMaxCategoryNoteChars));
    m_note->setPlaceholderText(tr("for example: check age"));
    form().addRow(tr("No&te for the desks:"), m_note);
    auto* what = quietLabel(tr("The desks hold every ticket of it until somebody has read the note."), this);
    what->setWordWrap(true);
    form().addRow(QString(), what);
    buildSale(standing);
}

void CategoryDialog::buildSale(const QuotaStanding& standing)
{
    m_isSold = new QCheckBox(tr("&Sell tickets of it at the desks"), this);
    m_isSold->setChecked(m_before.price.has_value());
    const QByteArray usual = QLocale().currencySymbol(QLocale::CurrencyIsoCode).toLatin1();
    const QByteArray currency = m_before.price          ? m_before.price->currency
                                : isCurrencyCode(usual) ? usual
                                                        : QByteArray("EUR");
    m_price = new QLineEdit(this);
    m_price->setObjectName(QStringLiteral("price"));
    if (m_before.price)
        m_price->setText(fieldText(*m_before.price));
    m_currency = new QLineEdit(QString::fromLatin1(currency), this);
    m_currency->setObjectName(QStringLiteral("currency"));
    m_currency->setAccessibleName(tr("Currency, as three letters"));
    m_currency->setMaxLength(3);
    m_currency->setMaximumWidth(fontMetrics().averageCharWidth() * 10);
    m_quota = new QSpinBox(this);
    m_quota->setObjectName(QStringLiteral("quota"));
    m_quota->setRange(0, BoxOffice::kMaxQuota);
    m_quota->setValue(int(std::clamp<std::int64_t>(standing.total, 0, BoxOffice::kMaxQuota)));
    auto* amount = new QHBoxLayout;
    amount->setSpacing(8);
    amount->addWidget(m_price, 1);
    amount->addWidget(m_currency);
    form().addRow(QString(), m_isSold);
    auto* label = new QLabel(tr("&Price:"), this);
    label->setBuddy(m_price);
    form().addRow(label, amount);
    form().addRow(tr("&How many in all:"), m_quota);
    auto* shared = quietLabel(tr("%n ticket(s) sold so far.", nullptr, int(standing.sold)) + u' ' +
                                  tr("The desks share the others, and never sell more, even when they do not "
                                     "see each other."),
                              this);
    shared->setWordWrap(true);
    form().addRow(shared);
    const auto offer = [this](bool isSold) {
        for (QWidget* widget : {static_cast<QWidget*>(m_price), static_cast<QWidget*>(m_currency),
                                static_cast<QWidget*>(m_quota)})
            widget->setEnabled(isSold);
    };
    connect(m_isSold, &QCheckBox::toggled, this, offer);
    offer(m_isSold->isChecked());
}

Result<Price> CategoryDialog::price() const
{
    return parsePrice(inPlainDigits(m_price->text().trimmed()), m_currency->text().trimmed());
}

QString CategoryDialog::mistake() const
{
    if (const QString wrong = DefinitionDialog::mistake(); !wrong.isEmpty())
        return wrong;
    if (!m_isSold->isChecked())
        return {};
    if (!price())
        return tr("Type the price as a number, for example 12.50, and the currency as three letters, for "
                  "example EUR.");
    if (m_quota->value() < std::min(m_leastQuota, m_quotaBefore))
        return tr("%n ticket(s) were sold or lie with other desks; fewer are not possible from here.",
                  nullptr, int(m_leastQuota));
    return {};
}

std::optional<std::int64_t> CategoryDialog::quota() const
{
    const bool isChanged = m_isSold->isChecked() && m_quota->value() != m_quotaBefore;
    return isChanged ? std::optional(std::int64_t(m_quota->value())) : std::nullopt;
}

Category CategoryDialog::category() const
{
    Category category = m_before;
    category.name = name();
    if (m_note->text() != m_before.note)
        category.note = m_note->text().simplified();
    const auto typed = price();
    category.price = m_isSold->isChecked() && typed ? std::optional(*typed) : std::nullopt;
    return category;
}

ListDialog::ListDialog(const CheckinList& list, const Setup& setup, QWidget* parent)
    : DefinitionDialog(list.id.value() == 0 ? tr("New check-in list") : tr("Check-in list"), list.name,
                       parent),
      m_before(list)
{
    m_policy = new QComboBox(this);
    m_policy->setObjectName(QStringLiteral("policy"));
    const std::pair<Policy, QString> policies[] = {{Policy::Once, tr("Once")},
                                                   {Policy::OncePerDay, tr("Once a day")},
                                                   {Policy::UpToN, tr("Up to a number of times")},
                                                   {Policy::ReentryAfterExit, tr("Again after leaving")},
                                                   {Policy::Unlimited, tr("Any number of times")}};
    for (const auto& [policy, words] : policies)
        m_policy->addItem(words, int(policy));
    m_policy->setCurrentIndex(m_policy->findData(int(list.policy)));
    m_times = new QSpinBox(this);
    m_times->setObjectName(QStringLiteral("times"));
    m_times->setRange(1, std::max(kMostTimes, int(list.times)));
    m_times->setValue(int(list.times));
    m_times->setAccessibleName(tr("How many times"));
    m_unpaid = new QCheckBox(tr("Admit tickets that are not &paid"), this);
    m_unpaid->setChecked(list.acceptsUnpaid);
    m_categories = new CategoriesField(setup.categories, tr("All categories, also those yet to come"), this);
    m_categories->setAdmitted(list.allCategories, list.categories);
    form().addRow(tr("A ticket &admits:"), m_policy);
    form().addRow(tr("How many &times:"), m_times);
    form().addRow(tr("&Categories:"), m_categories);
    form().addRow(QString(), m_unpaid);
    const auto offerTimes = [this] {
        const bool isCounted = Policy(m_policy->currentData().toInt()) == Policy::UpToN;
        m_times->setVisible(isCounted);
        form().labelForField(m_times)->setVisible(isCounted);
    };
    connect(m_policy, &QComboBox::currentIndexChanged, this, offerTimes);
    offerTimes();
    if (list.id.value() != 0) {
        auto* what =
            quietLabel(tr("A changed rule holds for scans of the past, too: what was admitted may become a "
                          "double admission, or the reverse."),
                       this);
        what->setWordWrap(true);
        form().addRow(QString(), what);
    }
}

CheckinList ListDialog::list() const
{
    CheckinList list = m_before;
    list.name = name();
    list.policy = Policy(m_policy->currentData().toInt());
    list.times = std::uint32_t(m_times->value());
    list.acceptsUnpaid = m_unpaid->isChecked();
    list.allCategories = m_categories->admitsAll();
    list.categories = m_categories->admitted();
    return list;
}

GateDialog::GateDialog(const Gate& gate, const Setup& setup, QWidget* parent)
    : DefinitionDialog(gate.id.value() == 0 ? tr("New gate") : tr("Gate"), gate.name, parent), m_before(gate)
{
    m_list = new NameChoice(20, this);
    m_list->setObjectName(QStringLiteral("list"));
    for (const auto& [id, list] : setup.lists)
        m_list->addItem(list.name, uint(id.value()));
    m_list->setCurrentIndex(std::max(0, m_list->findData(uint(gate.list.value()))));
    m_categories = new CategoriesField(setup.categories, tr("All that its list admits"), this);
    m_categories->setAdmitted(gate.allCategories, gate.categories);
    m_capacity = new QSpinBox(this);
    m_capacity->setObjectName(QStringLiteral("capacity"));
    m_capacity->setRange(0, kMostCapacity);
    m_capacity->setGroupSeparatorShown(true);
    m_capacity->setSpecialValueText(tr("no limit"));
    m_capacity->setValue(int(std::min<std::uint32_t>(gate.capacity.value_or(0), kMostCapacity)));
    form().addRow(tr("Check-in &list:"), m_list);
    form().addRow(tr("&Categories:"), m_categories);
    form().addRow(tr("Most people &inside:"), m_capacity);
    auto* what = quietLabel(tr("Of those who came in by this gate."), this);
    form().addRow(QString(), what);
}

Gate GateDialog::gate() const
{
    Gate gate = m_before;
    gate.name = name();
    gate.list = ListId(std::uint16_t(m_list->currentData().toUInt()));
    gate.allCategories = m_categories->admitsAll();
    gate.categories = m_categories->admitted();
    gate.capacity = m_capacity->value() == 0
                        ? std::nullopt
                        : std::optional<std::uint32_t>(std::uint32_t(m_capacity->value()));
    return gate;
}

} // namespace gatelog
