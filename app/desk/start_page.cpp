// SPDX-License-Identifier: Apache-2.0
#include "app/desk/start_page.h"

#include "app/desk/card.h"
#include "app/desk/wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace gatelog {

StartPage::StartPage(QWidget* parent) : QWidget(parent)
{
    m_title = headingLabel({}, 2.2, this);
    m_text = new QLabel(this);
    QFont larger = m_text->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.2);
    m_text->setFont(larger);
    m_steps = new QLabel(this);
    m_detail = quietLabel({}, this);
    for (QLabel* label : {m_title, m_text, m_steps, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_demonstration = new QPushButton(tr("Try the demonstration"), this);
    m_join = new QPushButton(tr("Join an event\u2026"), this);
    m_retry = new QPushButton(tr("Try again"), this);
    m_folder = new QPushButton(tr("Choose another folder\u2026"), this);

    auto* card = new Card({}, this);
    card->setMaximumWidth(760);
    card->body()->setContentsMargins(40, 36, 40, 36);
    card->body()->setSpacing(16);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_steps);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addWidget(m_demonstration);
    actions->addWidget(m_join);
    actions->addWidget(m_retry);
    actions->addWidget(m_folder);
    actions->addStretch();
    card->body()->addSpacing(4);
    card->body()->addLayout(actions);
    card->body()->addWidget(m_detail);

    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card, 6);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(4);
    column->addLayout(row);
    column->addStretch(5);

    connect(m_demonstration, &QPushButton::clicked, this, &StartPage::demonstrationRequested);
    connect(m_join, &QPushButton::clicked, this, &StartPage::joinRequested);
    connect(m_retry, &QPushButton::clicked, this, &StartPage::retryRequested);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::folderRequested);
    showOpening();
}

void StartPage::showOpening()
{
    m_title->setText(tr("Opening the event\u2026"));
    m_text->clear();
    m_steps->clear();
    m_detail->clear();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_text, m_steps, m_detail, m_demonstration, m_join,
                                                           m_retry, m_folder})
        widget->hide();
}

void StartPage::showError(const Error& error, const QString& folder)
{
    if (error.code == ErrorCode::NotFound) {
        showFirstRun(folder);
        return;
    }
    arrange(false);
    m_title->setText(Wording::error(error.code));
    m_text->setText(Wording::openAdvice(error.code));
    m_detail->setText(error.detail.isEmpty() ? QDir::toNativeSeparators(folder) : error.detail);
    m_retry->setFocus();
}

void StartPage::showFirstRun(const QString& folder)
{
    arrange(true);
    m_title->setText(tr("Welcome to Gatelog"));
    m_text->setText(tr("There is no event on this computer yet. Join the one that an administrator has set "
                       "up, try everything with a made-up event, or set up your own."));
    m_steps->setText(tr("To set up your own, use the command line, then choose \u201cTry again\u201d:") +
                     QStringLiteral("\n\n    gatelogctl init --name \"") + tr("My event") +
                     QStringLiteral("\"\n    gatelogctl import ") + tr("attendees.csv"));
    m_detail->setText(tr("Looked for it in %1").arg(QDir::toNativeSeparators(folder)));
    m_demonstration->setFocus();
}

void StartPage::arrange(bool firstRun)
{
    m_text->show();
    m_detail->show();
    m_steps->setVisible(firstRun);
    m_demonstration->setVisible(firstRun);
    m_join->setVisible(firstRun);
    m_retry->show();
    m_folder->show();
    // One button stands out: the one that most people here will want.
    m_demonstration->setObjectName(firstRun ? QStringLiteral("primary") : QString());
    m_retry->setObjectName(firstRun ? QString() : QStringLiteral("primary"));
    for (QPushButton* button : {m_demonstration, m_retry}) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

} // namespace gatelog
