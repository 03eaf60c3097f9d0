// SPDX-License-Identifier: Apache-2.0
#include "app/desk/invite_dialog.h"

#include "app/desk/card.h"
#include "app/desk/invitation_code.h"
#include "app/desk/six_digits.h"
#include "app/desk/sync_wording.h"
#include "app/desk/tall_area.h"
#include "app/desk/window_room.h"
#include "app/desk/wrapping_row.h"
#include "app/language/clock_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {
namespace {

/// Beside each other; with less room one below the other.
constexpr int kLettersOfWays = 44;
constexpr int kLettersOfAskers = 38;
constexpr int kLettersOfText = 20; ///< of the invitation, beside its button
constexpr int kLinesOfAskers = 5;

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

InviteDialog::InviteDialog(QWidget* parent) : QDialog(parent)
{
    setModal(false);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    build();
    resizeWithin(*this, {fontMetrics().averageCharWidth() * 143, fontMetrics().height() * 36});
}

void InviteDialog::build()
{
    setWindowTitle(tr("Invite a desk"));
    m_content = new QWidget;
    m_area = new TallArea(m_content, this);
    m_ways = new QTabWidget(m_content);
    m_ways->setDocumentMode(true);
    m_ways->addTab(buildInvitation(), tr("&Invitation"));
    m_ways->addTab(buildByCode(), tr("&Six-digit code"));
    connect(m_ways, &QTabWidget::currentChanged, this, [this](int index) {
        Q_EMIT codeModeChanged(index == 1 ? JoinByCode::Open : JoinByCode::Closed);
    });
    m_problem = wrapped({}, m_content);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();

    m_role = new QComboBox(m_content);
    for (const Role role : {Role::Scanner, Role::Supervisor, Role::Administrator, Role::Node})
        m_role->addItem(SyncWording::role(role), int(role));
    m_ask = new QCheckBox(tr("&Ask me before a desk is let in"), m_content);
    connect(m_role, &QComboBox::activated, this, &InviteDialog::wishChanged);
    connect(m_ask, &QCheckBox::clicked, this, &InviteDialog::wishChanged);
    auto* close = new QPushButton(tr("Done"), m_content);
    close->setObjectName(QStringLiteral("primary"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(12);
    form->addRow(tr("&Joins as:"), m_role);
    auto* side = new QVBoxLayout;
    side->setSpacing(12);
    side->addLayout(form);
    side->addWidget(m_ask);
    side->addWidget(buildAskers(), 1);
    side->addWidget(close, 0, Qt::AlignTrailing);
    const int letter = fontMetrics().averageCharWidth();
    auto* columns = new WrappingRow;
    columns->setSpacing(24);
    columns->add(m_ways, {6, letter * kLettersOfWays});
    columns->add(side, {5, letter * kLettersOfAskers});
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(20, 16, 20, 20);
    rows->addWidget(m_problem);
    rows->addLayout(columns, 1);
    layout()->addWidget(m_area);
    m_ways->setFocus();
}

void InviteDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void InviteDialog::rebuild()
{
    const int way = m_ways->currentIndex();
    const int role = m_role->currentIndex();
    const bool isAsking = m_ask->isChecked();
    m_area->hide();
    m_area->deleteLater();
    unsetLocale();
    build();
    {
        const QSignalBlocker quiet(m_ways); // it lets desks ask by code already
        m_ways->setCurrentIndex(way);
    }
    m_role->setCurrentIndex(role);
    m_ask->setChecked(isAsking);
    if (m_shown)
        showInvitation(m_shown->first, m_shown->second);
    if (m_trouble)
        showProblem(m_trouble);
    std::map<int, PublicKey> byAge;
    for (const auto& [device, row] : m_rows)
        byAge.emplace(row.age, device);
    for (const auto& [age, device] : byAge) {
        makeRow(device, m_rows.at(device));
        tell(device);
    }
}

QWidget* InviteDialog::buildInvitation()
{
    auto* tab = new QWidget(m_content);
    m_qr = new InvitationCode(tab);
    m_until = quietLabel({}, tab);
    m_until->setWordWrap(true);
    m_text = new QPlainTextEdit(tab);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_text->setFixedHeight(fontMetrics().height() * 3 + 16);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    auto* copy = new QPushButton(tr("&Copy the text"), tab);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    auto* text = new WrappingRow;
    text->add(m_text, {1, fontMetrics().averageCharWidth() * kLettersOfText});
    text->add(copy);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(10);
    column->addWidget(wrapped(tr("On the new computer: start Gatelog, choose \u201cJoin an event\u201d, and "
                                 "hold its camera up to this."),
                              tab));
    column->addWidget(m_qr, 1);
    column->addWidget(m_until);
    column->addLayout(text);
    return tab;
}

QWidget* InviteDialog::buildByCode()
{
    auto* tab = new QWidget(m_content);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(12);
    column->addWidget(wrapped(tr("On the new computer: start Gatelog, choose \u201cJoin an event\u201d, then "
                                 "\u201cSix-digit code\u201d."),
                              tab));
    column->addWidget(wrapped(tr("When it asks, both screens show a code. Let it in only if they are the "
                                 "same: then nobody is in between."),
                              tab));
    column->addStretch();
    return tab;
}

QWidget* InviteDialog::buildAskers()
{
    auto* card = new Card(tr("Who joins"), m_content);
    m_nobody =
        quietLabel(tr("Nobody has asked yet. You can leave this window open and go on scanning."), card);
    m_nobody->setWordWrap(true);
    auto* inner = new QWidget(card);
    m_askers = new QVBoxLayout(inner);
    m_askers->setContentsMargins(0, 0, 0, 0);
    m_askers->setSpacing(10);
    m_askers->addWidget(m_nobody);
    m_askers->addStretch();
    auto* scroll = new QScrollArea(card);
    scroll->setAccessibleName(tr("Who joins"));
    scroll->setWidgetResizable(true);
    scroll->setMinimumHeight(fontMetrics().height() * kLinesOfAskers);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // which setWidget() switched on
    card->body()->addWidget(scroll, 1);
    return card;
}

InvitationWish InviteDialog::wish() const
{
    InvitationWish wish;
    wish.role = Role(m_role->currentData().toInt());
    wish.approval = m_ask->isChecked() ? Approval::Ask : Approval::Automatic;
    return wish;
}

void InviteDialog::showInvitation(const Invitation& invitation, const QTime& until)
{
    showProblem({});
    m_shown.emplace(invitation, until);
    const QString text = invitation.encode();
    m_qr->setText(text);
    m_text->setPlainText(text);
    m_until->setText(tr("For one desk, until %1. The next one appears by itself.", "%1: time of day")
                         .arg(clockText(until, QLocale())));
}

void InviteDialog::showProblem(const Words& sentence)
{
    m_trouble = sentence;
    m_problem->setText(sentence ? sentence() : QString());
    m_problem->setVisible(bool(sentence));
    if (sentence) {
        m_shown.reset();
        m_qr->setText({});
        m_text->clear();
        m_until->clear();
    }
}

InviteDialog::Row& InviteDialog::rowOf(const PublicKey& device)
{
    if (const auto found = m_rows.find(device); found != m_rows.end())
        return found->second;
    if (m_rows.size() == kMaxRows) {
        const auto oldest = std::min_element(m_rows.begin(), m_rows.end(), [](const auto& a, const auto& b) {
            return a.second.age < b.second.age;
        });
        oldest->second.widget->deleteLater();
        m_rows.erase(oldest);
    }
    Row& row = m_rows[device];
    row.age = ++m_age;
    makeRow(device, row);
    return row;
}

void InviteDialog::makeRow(const PublicKey& device, Row& row)
{
    row.widget = new QWidget(m_content);
    row.name = headingLabel({}, 1.0, row.widget);
    row.state = quietLabel({}, row.widget);
    row.state->setWordWrap(true);
    row.code = headingLabel({}, 2.4, row.widget);
    row.actions = new QWidget(row.widget);
    auto* approve = new QPushButton(tr("Let in"), row.actions);
    approve->setObjectName(QStringLiteral("primary"));
    auto* refuse = new QPushButton(tr("Refuse"), row.actions);
    for (QPushButton* button : {approve, refuse})
        button->setAutoDefault(false);
    connect(approve, &QPushButton::clicked, this,
            [this, device] { Q_EMIT approved(device, Role(m_role->currentData().toInt())); });
    connect(refuse, &QPushButton::clicked, this, [this, device] { Q_EMIT refused(device); });
    auto* buttons = new QHBoxLayout(row.actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(approve);
    buttons->addWidget(refuse);
    buttons->addStretch();
    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{row.name, row.code, row.state, row.actions})
        column->addWidget(part);
    m_askers->insertWidget(0, row.widget); // the newest first
    m_nobody->hide();
}

void InviteDialog::showAsker(const PublicKey& device, const QString& name, const QString& code, Asker state,
                             const Words& problem)
{
    Row& row = rowOf(device);
    row.asker = name;
    row.digits = code;
    row.standing = state;
    row.problem = problem;
    tell(device);
}

void InviteDialog::tell(const PublicKey& device)
{
    const Row& row = m_rows.at(device);
    const bool isAsking = row.standing == Asker::Asking;
    row.name->setText(row.asker);
    row.actions->setVisible(isAsking);
    row.code->setVisible(isAsking && !row.digits.isEmpty());
    row.code->setText(inTwoGroups(row.digits));
    switch (row.standing) {
    case Asker::Asking:
        row.state->setText(row.digits.isEmpty() ? tr("Asks to be let in.")
                                                : tr("Asks to be let in. Does its screen show this code?"));
        break;
    case Asker::Enrolling:
        row.state->setText(tr("Is being let in\u2026"));
        break;
    case Asker::Joined:
        row.state->setText(tr("Has joined. It copies the event now."));
        break;
    case Asker::Refused:
        row.state->setText(tr("Was refused."));
        break;
    case Asker::Gone:
        row.state->setText(tr("Has gone without an answer."));
        break;
    case Asker::Failed:
        row.state->setText(row.problem ? row.problem() : QString());
        break;
    }
}

} // namespace gatelog
