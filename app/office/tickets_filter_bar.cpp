// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_filter_bar.h"

#include "app/desk/name_choice.h"
#include "app/desk/wrapping_row.h"
#include "app/office/ticket_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <chrono>

namespace gatelog {
namespace {

constexpr std::chrono::milliseconds kTypingPause{150};
constexpr int kAny = -1;
constexpr int kLeastOfCategory = 14; ///< letters
constexpr int kShareOfSearch = 100;  ///< the choices are as wide as they must, but for a line of their own
constexpr int kLettersOfSearch = 24; ///< at least, beside the choices

} // namespace

TicketsFilterBar::TicketsFilterBar(QWidget* parent) : QWidget(parent), m_typing(this)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, &TicketsFilterBar::changed);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("ticketSearch"));
    m_words->setPlaceholderText(tr("Search name, order or e-mail"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(200);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    m_category = new NameChoice(std::max(kLeastOfCategory, int(tr("All categories").size())), this);
    m_category->setObjectName(QStringLiteral("categoryFilter"));
    m_category->setAccessibleName(tr("Category"));
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Any status"), kAny);
    for (const TicketStatus status : {TicketStatus::Valid, TicketStatus::Blocked, TicketStatus::Cancelled})
        m_status->addItem(TicketWords::status(status), int(status));
    m_use = new QComboBox(this);
    m_use->setObjectName(QStringLiteral("useFilter"));
    m_use->setAccessibleName(tr("Used"));
    m_use->addItem(tr("Used or not"), int(TicketFilter::Use::Any));
    m_use->addItem(tr("Used"), int(TicketFilter::Use::Used));
    m_use->addItem(tr("Not used"), int(TicketFilter::Use::Unused));
    setCategories({});
    auto* row = new WrappingRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->add(m_words, {kShareOfSearch, fontMetrics().averageCharWidth() * kLettersOfSearch});
    for (QComboBox* box : {m_category, m_status, m_use}) {
        row->add(box, {1, 0});
        connect(box, &QComboBox::currentIndexChanged, this, &TicketsFilterBar::changed);
    }
    setFocusProxy(m_words);
}

void TicketsFilterBar::setCategories(const std::map<CategoryId, Category>& categories)
{
    const QVariant chosen = m_category->currentData();
    bool isKept = false;
    {
        const QSignalBlocker quiet(m_category);
        m_category->clear();
        m_category->addItem(tr("All categories"), kAny);
        for (const auto& [id, category] : categories)
            m_category->addItem(category.name, int(id.value()));
        const int at = m_category->findData(chosen);
        isKept = at >= 0 || !chosen.isValid();
        m_category->setCurrentIndex(std::max(0, at));
    }
    if (!isKept)
        Q_EMIT changed();
}

TicketFilter TicketsFilterBar::filter() const
{
    TicketFilter filter;
    filter.words = m_words->text();
    if (const int category = m_category->currentData().toInt(); category != kAny)
        filter.category = CategoryId(std::uint16_t(category));
    if (const int status = m_status->currentData().toInt(); status != kAny)
        filter.status = TicketStatus(status);
    filter.use = TicketFilter::Use(m_use->currentData().toInt());
    return filter;
}

void TicketsFilterBar::setFilter(const TicketFilter& filter)
{
    const auto choose = [](QComboBox* box, int value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    m_words->setText(filter.words);
    choose(m_category, filter.category ? int(filter.category->value()) : kAny);
    choose(m_status, filter.status ? int(*filter.status) : kAny);
    choose(m_use, int(filter.use));
}

void TicketsFilterBar::clear()
{
    m_words->clear();
    for (QComboBox* box : {m_category, m_status, m_use})
        box->setCurrentIndex(0);
}

void TicketsFilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace gatelog
