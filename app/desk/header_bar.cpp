// SPDX-License-Identifier: Apache-2.0
#include "app/desk/header_bar.h"

#include "app/desk/command_icon.h"
#include "app/desk/elided_label.h"
#include "app/desk/name_choice.h"
#include "app/desk/peers_chip.h"
#include "app/desk/plain_tool_tip.h"
#include "app/desk/wording.h"
#include "app/desk/wrapping_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolButton>

namespace gatelog {
namespace {

constexpr int kSpacing = 10;

} // namespace

HeaderBar::HeaderBar(QWidget* parent) : QWidget(parent)
{
    auto* row = new WrappingRow(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->add(buildPlace(), {1, 0});
    row->add(buildTools(), {1, 0});

    connect(m_gate, &QComboBox::activated, this, [this](int index) {
        Q_EMIT gateChosen(GateId(GateId::value_type(m_gate->itemData(index).toUInt())));
    });
    connect(m_search, &QLineEdit::textChanged, this, &HeaderBar::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, &HeaderBar::searchActivated);
    connect(m_peers, &QToolButton::clicked, this, &HeaderBar::peersToggled);
    connect(m_office, &QToolButton::clicked, this, &HeaderBar::officeRequested);
    connect(m_demonstration, &QToolButton::clicked, this, &HeaderBar::demonstrationLeft);
    connect(m_sell, &QToolButton::clicked, this, &HeaderBar::saleRequested);
}

QLayout* HeaderBar::buildPlace()
{
    m_event = new ElidedLabel(this);
    QFont bold = m_event->font();
    bold.setPointSizeF(bold.pointSizeF() * 1.25);
    bold.setBold(true);
    m_event->setFont(bold);
    m_event->setMinimumWidth(fontMetrics().averageCharWidth() * 6); // the title says it, too
    m_demonstration = new QToolButton(this);
    m_demonstration->setObjectName(QStringLiteral("badge"));
    m_demonstration->hide();
    m_gate = new NameChoice(8, this);
    m_gate->setAccessibleName(tr("Gate"));
    m_gate->setToolTip(tr("The gate this desk stands at (F2)"));

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(m_event);
    row->addWidget(m_demonstration);
    row->addStretch(1);
    row->addWidget(m_gate);
    row->addWidget(buildDirection());
    return row;
}

QLayout* HeaderBar::buildTools()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search (F3)"));
    m_search->setToolTip(tr("By name, order or e-mail (F3)"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->ensurePolished();
    fitSearch();
    m_peers = new PeersChip(this);
    m_office = command(QStringLiteral("office"), tr("Office (F9)"));
    m_office->hide();
    QToolButton* guests = command(QStringLiteral("guests"), tr("All guests (F5)"));
    m_sell = command(QStringLiteral("sell"), tr("Sell tickets (F12)"));
    m_sell->hide();
    QToolButton* settings = command(QStringLiteral("settings"), tr("Settings (F10)"));
    QToolButton* fullScreen = command(QStringLiteral("full-screen"), tr("Full screen (F11)"));
    QToolButton* help = command(QStringLiteral("help"), tr("Keys (F1)"));
    connect(guests, &QToolButton::clicked, this, &HeaderBar::guestListRequested);
    connect(settings, &QToolButton::clicked, this, &HeaderBar::settingsRequested);
    connect(fullScreen, &QToolButton::clicked, this, &HeaderBar::fullScreenRequested);
    connect(help, &QToolButton::clicked, this, &HeaderBar::helpRequested);

    auto* row = new QHBoxLayout;
    row->setSpacing(kSpacing);
    row->addWidget(m_search, 1);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(2);
    lists->addWidget(guests);
    lists->addWidget(m_sell);
    row->addLayout(lists);
    row->addWidget(m_peers);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(2);
    for (QToolButton* button : {m_office, settings, fullScreen, help})
        commands->addWidget(button);
    row->addLayout(commands);
    return row;
}

void HeaderBar::fitSearch()
{
    // The placeholder is the field's only label.
    QStyleOptionFrame frame;
    frame.initFrom(m_search);
    const int letters = m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) +
                        2 * m_search->fontMetrics().averageCharWidth();
    m_search->setMinimumWidth(
        m_search->style()->sizeFromContents(QStyle::CT_LineEdit, &frame, {letters, 0}, m_search).width());
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitSearch();
}

QWidget* HeaderBar::buildDirection()
{
    auto* pair = new QWidget(this);
    auto* group = new QButtonGroup(pair);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const auto make = [&](Direction direction, const QString& name) {
        auto* button = new QToolButton(pair);
        button->setText(Wording::direction(direction));
        button->setToolTip(tr("Entry or exit (F4)"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(name);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, direction] { Q_EMIT directionChosen(direction); });
        return button;
    };
    // Rounded at the outer ends only, which the style sheet does by name and by side.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_entry =
        make(Direction::Entry, mirrored ? QStringLiteral("segmentRight") : QStringLiteral("segmentLeft"));
    m_exit = make(Direction::Exit, mirrored ? QStringLiteral("segmentLeft") : QStringLiteral("segmentRight"));
    m_entry->setChecked(true);
    return pair;
}

QToolButton* HeaderBar::command(const QString& icon, const QString& name)
{
    auto* button = new QToolButton(this);
    button->setIcon(commandIcon(icon));
    const int side = fontMetrics().height() * 6 / 5; // of the font
    button->setIconSize({side, side});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QStringLiteral("command"));
    return button;
}

void HeaderBar::setState(const DeskState& state)
{
    m_event->setFullText(state.eventName);
    m_office->setVisible(state.role == Role::Administrator);
    const QVariant chosen = m_gate->currentData();
    m_gate->clear();
    for (const Gate& gate : state.gates)
        m_gate->addItem(gate.name, gate.id.value());
    if (const int kept = m_gate->findData(chosen); kept >= 0)
        m_gate->setCurrentIndex(kept);
}

void HeaderBar::setPlace(GateId gate, Direction direction)
{
    m_gate->setCurrentIndex(m_gate->findData(gate.value()));
    m_gate->setToolTip(plainToolTip(tr("The gate this desk stands at (F2)") + u'\n' + m_gate->currentText()));
    (direction == Direction::Entry ? m_entry : m_exit)->setChecked(true);
}

void HeaderBar::setDemonstration(Demonstration demonstration)
{
    const bool isVisit = demonstration == Demonstration::Visit;
    m_demonstration->setVisible(demonstration != Demonstration::None);
    m_demonstration->setText(isVisit ? tr("Demonstration  \u2715", "with a cross that closes it")
                                     : tr("Demonstration"));
    m_demonstration->setAccessibleName(isVisit ? tr("Leave the demonstration") : tr("Demonstration"));
    m_demonstration->setToolTip(isVisit ? tr("Leave the demonstration") : QString());
    m_demonstration->setEnabled(isVisit);
    m_demonstration->setFocusPolicy(isVisit ? Qt::StrongFocus : Qt::NoFocus);
}

void HeaderBar::setSelling(Selling selling)
{
    m_sell->setVisible(selling == Selling::Offered);
}

void HeaderBar::selectNextGate()
{
    if (m_gate->count() < 2)
        return;
    const int next = (m_gate->currentIndex() + 1) % m_gate->count();
    m_gate->setCurrentIndex(next);
    Q_EMIT m_gate->activated(next);
}

void HeaderBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HeaderBar::clearSearch()
{
    m_search->clear();
}

void HeaderBar::beginSearch(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->setText(m_search->text() + text);
}

QString HeaderBar::searchText() const
{
    return m_search->text();
}

bool HeaderBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            Q_EMIT searchMoved(1);
            return true;
        case Qt::Key_Up:
            Q_EMIT searchMoved(-1);
            return true;
        case Qt::Key_PageDown:
            Q_EMIT searchMoved(8);
            return true;
        case Qt::Key_PageUp:
            Q_EMIT searchMoved(-8);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatelog
