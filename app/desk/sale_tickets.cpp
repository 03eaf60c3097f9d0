// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_tickets.h"

#include "app/desk/card.h"
#include "app/desk/fitted_text.h"
#include "app/desk/sale_wording.h"
#include "app/desk/ticket_qr_view.h"
#include "app/desk/wrapping_row.h"
#include "app/language/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace gatelog {
namespace {

using Standing = SaleItem::Standing;

QLabel* problemLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QStringLiteral("problem"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

SaleTickets::SaleTickets(QWidget* parent) : QWidget(parent)
{
    m_code = new TicketQrView(this);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(20);
    middle->addWidget(m_code, 3);
    middle->addWidget(buildFacts(), 2);
    m_problem = problemLabel(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(middle, 1);
    column->addWidget(m_problem);
    column->addLayout(buildActions());
    connect(m_code, &TicketQrView::moved, this, &SaleTickets::move);
}

QWidget* SaleTickets::buildFacts()
{
    auto* facts = new QWidget(this);
    m_category = new FittedText(facts);
    m_category->setWeight(QFont::Bold);
    m_price = new FittedText(facts);
    m_price->setWeight(QFont::DemiBold);
    m_number = new FittedText(facts);
    m_category->setAlignment(Qt::AlignLeading | Qt::AlignBottom); // close to the price, in one line or two
    for (FittedText* text : {m_price, m_number})
        text->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_hint = quietLabel(
        tr("Let the guest photograph the code, or print it. It is good at once, at every desk."), facts);
    m_hint->setWordWrap(true);
    m_standing = problemLabel(facts);
    m_sum = headingLabel({}, 1.0, facts);
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildLeafing(facts));
    column->addStretch(2);
    column->addWidget(m_category);
    column->addWidget(m_price);
    column->addWidget(m_number);
    column->addWidget(m_sum);
    column->addSpacing(6);
    column->addWidget(m_standing);
    column->addWidget(m_hint);
    column->addStretch(3);
    return facts;
}

QWidget* SaleTickets::buildLeafing(QWidget* parent)
{
    m_leafing = new QWidget(parent);
    m_place = headingLabel({}, 1.0, m_leafing);
    const auto step = [this](const QString& sign, const QString& name, int by) {
        auto* button = new QPushButton(sign, m_leafing);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        return button;
    };
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QString left = QStringLiteral("\u25c0"), right = QStringLiteral("\u25b6");
    m_previous = step(isMirrored ? right : left, tr("The ticket before"), -1);
    m_next = step(isMirrored ? left : right, tr("The next ticket"), 1);
    auto* row = new QHBoxLayout(m_leafing);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_place, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return m_leafing;
}

QLayout* SaleTickets::buildActions()
{
    const auto action = [this](const QString& text, const QString& toolTip) {
        auto* button = new QPushButton(text, this);
        button->setToolTip(toolTip);
        button->setProperty("touch", QStringLiteral("large"));
        return button;
    };
    m_takeBack = action(tr("Take back"), tr("The ticket is void then, and can be sold again (F8)"));
    m_print = action(tr("Print\u2026"), tr("All tickets of this sale"));
    m_file = action(tr("Save as PDF\u2026"), tr("All tickets of this sale"));
    m_letIn = action(tr("Let in now"), tr("As if the code had been scanned here"));
    auto* next = action(tr("Next sale"), tr("The tickets stay in the list of last scans (F12)"));
    next->setObjectName(QStringLiteral("primary"));
    m_file->hide();
    auto* back = new QHBoxLayout;
    back->addWidget(m_takeBack);
    back->addStretch();
    auto* onwards = new QHBoxLayout;
    onwards->setSpacing(8);
    onwards->addStretch();
    for (QPushButton* button : {m_print, m_file, m_letIn, next})
        onwards->addWidget(button);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackWanted(m_index); });
    connect(m_print, &QPushButton::clicked, this, &SaleTickets::printWanted);
    connect(m_file, &QPushButton::clicked, this, &SaleTickets::fileWanted);
    connect(m_letIn, &QPushButton::clicked, this, [this] { Q_EMIT letInWanted(m_index); });
    connect(next, &QPushButton::clicked, this, &SaleTickets::nextSaleWanted);
    auto* bar = new WrappingRow;
    bar->setSpacing(8);
    bar->add(back, {1, 0});
    bar->add(onwards, {1, 0});
    return bar;
}

void SaleTickets::setItems(const std::vector<SaleItem>& items)
{
    const auto isSameTicket = [](const SaleItem& a, const SaleItem& b) {
        return a.sold.ticket.id == b.sold.ticket.id;
    };
    const bool isSame = std::equal(items.begin(), items.end(), m_items.begin(), m_items.end(), isSameTicket);
    m_items = items;
    say({});
    if (!isSame)
        setPrinting(Printing::Possible);
    showItem(isSame ? m_index : 0);
}

void SaleTickets::takeOver(const SaleTickets& other)
{
    m_items = other.m_items;
    m_index = other.m_index;
}

void SaleTickets::goOn()
{
    if (m_items.empty() || m_items[m_index].standing == Standing::Good)
        return;
    const auto isGood = [](const SaleItem& item) { return item.standing == Standing::Good; };
    const auto here = m_items.begin() + std::ptrdiff_t(m_index);
    auto next = std::find_if(here, m_items.end(), isGood);
    if (next == m_items.end())
        next = std::find_if(m_items.begin(), here, isGood);
    if (next != m_items.end() && next != here)
        showItem(std::size_t(next - m_items.begin()));
}

void SaleTickets::showItem(std::size_t index)
{
    m_index = index;
    tell();
    Q_EMIT shown();
}

void SaleTickets::move(int step)
{
    const auto index = std::ptrdiff_t(m_index) + step;
    if (index >= 0 && index < std::ptrdiff_t(m_items.size()))
        showItem(std::size_t(index));
}

void SaleTickets::tell()
{
    if (m_items.empty())
        return;
    const SaleItem& item = m_items[m_index];
    const bool isGood = item.standing == Standing::Good;
    m_code->show(item.sold.ticket.code, item.standing == Standing::TakenBack ? TicketQrView::Validity::Void
                                                                             : TicketQrView::Validity::Good);
    m_code->setAccessibleName(spoken());
    m_leafing->setVisible(m_items.size() > 1);
    m_place->setText(SaleWording::place(int(m_index), int(m_items.size())));
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_items.size());
    m_category->setText(item.category);
    m_price->setText(
        item.price ? QStringLiteral("%1  \u00b7  %2")
                         .arg(isolated(SaleWording::money(*item.price)), SaleWording::payment(item.payment))
                   : SaleWording::payment(item.payment));
    m_number->setText(item.sold.ticket.code);
    const QString standing = SaleWording::standing(item);
    m_standing->setText(standing);
    m_standing->setVisible(!standing.isEmpty());
    m_hint->setVisible(isGood);
    m_sum->setText(sum());
    m_sum->setVisible(m_items.size() > 1 && !m_sum->text().isEmpty());
    m_takeBack->setEnabled(isGood);
    m_takeBack->setText(m_items.size() > 1 ? tr("Take this one back") : tr("Take back"));
    m_letIn->setEnabled(isGood && m_direction == Direction::Entry);
    const bool hasAny = std::any_of(m_items.begin(), m_items.end(),
                                    [](const SaleItem& one) { return one.standing != Standing::TakenBack; });
    m_print->setEnabled(hasAny);
    m_file->setEnabled(hasAny);
    if (!window()->focusWidget() && isVisible())
        takeFocus(); // a button that just went grey had it
}

QString SaleTickets::sum() const
{
    int count = 0;
    for (const SaleItem& item : m_items)
        count += item.standing != Standing::TakenBack ? 1 : 0;
    const auto& price = m_items.front().price;
    return price ? tr("Together: %1", "%1: sum of several tickets")
                       .arg(isolated(SaleWording::money(*price, count)))
                 : QString();
}

void SaleTickets::setDirection(Direction direction)
{
    m_direction = direction;
    tell();
}

void SaleTickets::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SaleTickets::setPrinting(Printing printing)
{
    m_file->setVisible(printing == Printing::OnlyAsFile);
    m_print->setVisible(printing == Printing::Possible);
    if (printing == Printing::OnlyAsFile && isVisible())
        m_file->setFocus();
}

void SaleTickets::takeFocus()
{
    m_code->setFocus();
}

bool SaleTickets::canTakeBack() const
{
    return !m_items.empty() && m_items[m_index].standing == Standing::Good;
}

QString SaleTickets::spoken() const
{
    return m_items.empty() ? QString()
                           : SaleWording::spoken(m_items[m_index], int(m_index), int(m_items.size()));
}

void SaleTickets::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int unit = std::min(height(), width() * 2 / 3);
    const auto fit = [](FittedText& text, int smallest, int largest, int lines) {
        text.setLimits(smallest, std::max(smallest, largest), lines);
        text.setFixedHeight(std::max(smallest, largest) * lines * 3 / 2);
    };
    fit(*m_category, 16, unit / 15, 2);
    fit(*m_price, 14, unit / 22, 1);
    fit(*m_number, 11, unit / 32, 1);
}

} // namespace gatelog
