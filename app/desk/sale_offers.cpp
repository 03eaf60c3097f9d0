// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_offers.h"

#include "app/desk/card.h"
#include "app/desk/sale_choice.h"
#include "app/desk/sale_wording.h"
#include "app/desk/till.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {

SaleOffers::SaleOffers(QWidget* parent) : QWidget(parent), m_wait(this)
{
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("problem"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildChoices(), 1);
    column->addWidget(buildCount());
    column->addWidget(m_message);
    column->addWidget(buildPayments());
    m_wait.setSingleShot(true);
    m_wait.setInterval(kNoticeableWait);
    connect(&m_wait, &QTimer::timeout, this, &SaleOffers::tell);
    tell();
}

QWidget* SaleOffers::buildChoices()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // What it leaves is for the message and the payments: one choice is seen, the others are scrolled to.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_list = new QWidget(m_scroll);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addStretch(1);
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false); // the card shows through
    m_choices = new QButtonGroup(this);
    connect(m_choices, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool isChosen) {
        if (!isChosen)
            return;
        m_problem.clear();
        changeCount(0);
    });
    return m_scroll;
}

QWidget* SaleOffers::buildCount()
{
    auto* bar = new QWidget(this);
    const auto step = [this, bar](const QString& sign, const QString& name, int by) {
        auto* button = new QPushButton(sign, bar);
        button->setAccessibleName(name);
        button->setToolTip(name);
        QFont letters = button->font();
        letters.setPointSizeF(letters.pointSizeF() * 1.4);
        button->setFont(letters);
        button->setProperty("touch", QStringLiteral("large"));
        button->setAutoRepeat(true);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, [this, by] { changeCount(by); });
        return button;
    };
    m_fewer = step(QStringLiteral("\u2212"), tr("Fewer tickets (arrow keys)"), -1);
    m_more = step(QStringLiteral("+"), tr("More tickets (arrow keys)"), 1);
    m_number = headingLabel({}, 1.6, bar);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("000")));
    m_total = headingLabel({}, 1.6, bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(quietLabel(tr("Tickets"), bar));
    row->addWidget(m_fewer);
    row->addWidget(m_number);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(quietLabel(tr("Total"), bar));
    row->addWidget(m_total);
    return bar;
}

QPushButton* SaleOffers::payButton(const QString& text, Payment payment)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("primary"));
    QFont letters = button->font();
    letters.setPointSizeF(letters.pointSizeF() * 1.4);
    button->setFont(letters);
    button->setProperty("touch", QStringLiteral("huge"));
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, button, payment] {
        const QuotaStanding* standing = chosen();
        if (!standing || m_awaited == Answer::Waited)
            return;
        m_pressed = button;
        Q_EMIT saleWanted(standing->category, m_count, payment);
    });
    return button;
}

QWidget* SaleOffers::buildPayments()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_cash = payButton(SaleWording::payment(Payment::Cash), Payment::Cash);
    m_card = payButton(SaleWording::payment(Payment::Card), Payment::Card);
    m_cash->setToolTip(tr("Sells at once: take the money first"));
    m_card->setToolTip(tr("Sells at once: wait for the card's payment first"));
    row->addWidget(m_cash, 1);
    row->addWidget(m_card, 1);
    return bar;
}

const QuotaStanding* SaleOffers::chosen() const
{
    const int index = m_choices->checkedId();
    return index >= 0 && std::size_t(index) < m_offers.size() ? &m_offers[std::size_t(index)] : nullptr;
}

void SaleOffers::setOffers(const std::vector<QuotaStanding>& offers)
{
    const bool isSame = std::equal(offers.begin(), offers.end(), m_offers.begin(), m_offers.end(),
                                   [](const auto& a, const auto& b) { return a.category == b.category; });
    const std::optional<CategoryId> before =
        chosen() ? std::optional(chosen()->category) : std::optional<CategoryId>();
    m_offers = offers;
    if (!isSame) {
        const bool hadFocus = m_list->isAncestorOf(window()->focusWidget());
        fill();
        for (std::size_t i = 0; i < m_offers.size(); ++i)
            if (m_offers[i].category == before)
                m_choices->button(int(i))->setChecked(true);
        if (!chosen())
            startAfresh();
        if (hadFocus)
            takeFocus();
    }
    for (std::size_t i = 0; i < m_offers.size(); ++i)
        static_cast<SaleChoice*>(m_choices->button(int(i)))->setStanding(m_offers[i]);
    changeCount(0);
}

void SaleOffers::fill()
{
    qDeleteAll(m_choices->buttons());
    auto* rows = static_cast<QVBoxLayout*>(m_list->layout());
    // What is made late would be reached by Tab after everything else in the window. Only what can have the
    // focus has a place in that order.
    m_scroll->setFocusPolicy(Qt::TabFocus);
    QWidget* before = m_scroll;
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        auto* choice = new SaleChoice(m_offers[i], m_list);
        choice->installEventFilter(this);
        m_choices->addButton(choice, int(i));
        rows->insertWidget(int(i), choice);
        setTabOrder(before, choice);
        before = choice;
    }
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // One and a half of several: that there are more is seen.
    const QSize one = m_offers.empty() ? QSize(0, 0) : m_choices->button(0)->minimumSizeHint();
    m_scroll->setMinimumHeight(m_offers.size() > 1 ? one.height() * 3 / 2 : one.height());
}

void SaleOffers::startAfresh()
{
    m_count = 1;
    m_problem.clear();
    if (!chosen() || SaleWording::isSoldOut(*chosen())) {
        const auto first = std::find_if(m_offers.begin(), m_offers.end(), [](const QuotaStanding& offer) {
            return !SaleWording::isSoldOut(offer);
        });
        if (!m_offers.empty())
            m_choices->button(first == m_offers.end() ? 0 : int(first - m_offers.begin()))->setChecked(true);
    }
    changeCount(0);
}

void SaleOffers::takeFocus()
{
    QAbstractButton* choice = m_choices->checkedButton();
    if (!choice)
        return;
    choice->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(choice);
}

void SaleOffers::takeOver(const SaleOffers& other)
{
    if (QAbstractButton* choice = m_choices->button(other.m_choices->checkedId()))
        choice->setChecked(true);
    m_count = other.m_count;
    changeCount(0);
}

void SaleOffers::choose(int step)
{
    const int index = m_choices->checkedId() + step;
    if (index < 0 || index >= int(m_offers.size()))
        return;
    m_choices->button(index)->setChecked(true);
    m_scroll->ensureWidgetVisible(m_choices->button(index));
    if (m_list->isAncestorOf(window()->focusWidget()))
        takeFocus();
}

int SaleOffers::mostTickets() const
{
    const std::int64_t left = chosen() ? chosen()->total - chosen()->sold : 1;
    return int(std::clamp<std::int64_t>(left, 1, Till::kMaxTickets));
}

void SaleOffers::changeCount(int step)
{
    m_count = std::clamp(m_count + step, 1, mostTickets());
    if (step != 0)
        m_problem.clear();
    tell();
}

void SaleOffers::setBarred(const QString& why)
{
    m_barred = why;
    tell();
}

void SaleOffers::showSelling()
{
    m_awaited = Answer::Waited;
    m_problem.clear();
    m_wait.start();
    tell();
}

void SaleOffers::showAnswer(const QString& problem)
{
    m_wait.stop();
    m_awaited = Answer::None;
    m_problem = problem;
    tell();
    if (m_pressed && isVisible() && !problem.isEmpty())
        m_pressed->setFocus();
}

void SaleOffers::tell()
{
    const QuotaStanding* standing = chosen();
    const bool isWaiting = m_awaited == Answer::Waited && !m_wait.isActive();
    const bool isSold = standing && !SaleWording::isSoldOut(*standing) && m_barred.isEmpty();
    m_number->setText(QLocale().toString(m_count));
    m_number->setAccessibleName(tr("%n ticket(s)", nullptr, m_count));
    m_total->setText(standing && standing->price ? SaleWording::money(*standing->price, m_count) : QString());
    m_scroll->setEnabled(!isWaiting);
    m_fewer->setEnabled(!isWaiting && m_count > 1);
    m_more->setEnabled(!isWaiting && m_count < mostTickets());
    for (QPushButton* button : {m_cash, m_card})
        button->setEnabled(!isWaiting && isSold);
    tellMessage();
}

void SaleOffers::tellMessage()
{
    const bool isWaiting = m_awaited == Answer::Waited && !m_wait.isActive();
    const QString message = !m_barred.isEmpty() ? m_barred : isWaiting ? SaleWording::asking() : m_problem;
    const bool isNew = message != m_message->text();
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (isNew && !message.isEmpty())
        Q_EMIT told(message);
}

QString SaleOffers::message() const
{
    return m_message->text();
}

bool SaleOffers::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_awaited == Answer::Waited)
        return QWidget::eventFilter(watched, event);
    const bool isPay = watched == m_cash || watched == m_card;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        choose(-1);
        return true;
    case Qt::Key_Down:
        choose(1);
        return true;
    case Qt::Key_Left:
        if (isPay)
            break; // to the other button
        changeCount(-forward);
        return true;
    case Qt::Key_Right:
        if (isPay)
            break;
        changeCount(forward);
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatelog
