// SPDX-License-Identifier: Apache-2.0
#include "app/desk/start_page.h"

#include "app/desk/card.h"
#include "app/desk/choice_button.h"
#include "app/desk/tall_area.h"
#include "app/desk/wording.h"
#include "app/language/isolated.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    m_title = headingLabel({}, 2.0, this);
    m_text = new QLabel(this);
    QFont larger = m_text->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    m_text->setFont(larger);
    m_detail = quietLabel({}, this);
    for (QLabel* label : {m_title, m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_retry = new QPushButton(tr("Try again"), this);
    m_retry->setObjectName(QStringLiteral("primary"));
    m_folder = new QPushButton(tr("Choose another folder\u2026"), this);

    auto* card = new Card({}, this);
    card->setMaximumWidth(fontMetrics().height() * 45);
    card->body()->setContentsMargins(36, 28, 36, 28);
    card->body()->setSpacing(14);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_choices = buildChoices(card));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_retry);
    actions->addWidget(m_detail, 1);
    actions->addWidget(m_folder);
    card->body()->addLayout(actions);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 8);
    row->addStretch(1);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->addStretch(4);
    column->addLayout(row);
    column->addStretch(5);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new TallArea(content, this));

    connect(m_retry, &QPushButton::clicked, this, &StartPage::retryRequested);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    showOpening();
}

QWidget* StartPage::buildChoices(QWidget* card)
{
    auto* choices = new QWidget(card);
    using Rank = ChoiceButton::Rank;
    m_join = new ChoiceButton(QStringLiteral("join-event"), tr("Join an event"),
                              tr("Somebody has set one up already, and this computer becomes one of its "
                                 "desks. Hold the administrator's invitation up to the camera, or paste it."),
                              Rank::First, choices);
    m_create = new ChoiceButton(QStringLiteral("start-event"), tr("Start an event"),
                                tr("Set up your own: a name, its doors, a passphrase. This computer becomes "
                                   "its first desk, and invites the others."),
                                Rank::Usual, choices);
    m_demonstration =
        new ChoiceButton(QStringLiteral("demonstration"), tr("Try the demonstration"),
                         tr("A made-up evening to learn with, tickets and all. Nothing of it is mixed with a "
                            "real event, and you can leave it at any time."),
                         Rank::Usual, choices);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(12);
    for (ChoiceButton* choice : {m_join, m_create, m_demonstration})
        column->addWidget(choice);
    connect(m_create, &QAbstractButton::clicked, this, &StartPage::createRequested);
    connect(m_join, &QAbstractButton::clicked, this, &StartPage::joinRequested);
    connect(m_demonstration, &QAbstractButton::clicked, this, &StartPage::demonstrationRequested);
    return choices;
}

void StartPage::showOpening()
{
    m_title->setText(tr("Opening the event\u2026"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_choices, m_detail, m_retry, m_folder})
        widget->hide();
}

void StartPage::showError(const Error& error, const QString& folder)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_detail, m_folder})
        widget->show();
    if (error.code == ErrorCode::NotFound) {
        showFirstRun(folder);
        return;
    }
    m_choices->hide();
    m_retry->show();
    m_title->setText(Wording::error(error.code));
    m_text->setText(Wording::openAdvice(error.code));
    m_detail->setText(error.detail.isEmpty() ? QDir::toNativeSeparators(folder) : error.detail);
    m_retry->setFocus();
}

void StartPage::showFirstRun(const QString& folder)
{
    m_choices->show();
    m_retry->hide();
    m_title->setText(tr("Welcome to Gatelog"));
    m_text->setText(tr("There is no event on this computer yet. What would you like to do?"));
    m_detail->setText(tr("Looked for it in %1").arg(isolated(QDir::toNativeSeparators(folder))));
    m_join->setFocus();
}

} // namespace gatelog
