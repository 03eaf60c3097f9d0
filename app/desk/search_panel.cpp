// SPDX-License-Identifier: Apache-2.0
#include "app/desk/search_panel.h"

#include "app/desk/ticket_match_delegate.h"
#include "app/desk/ticket_matches_model.h"
#include "app/replica/replica_service.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {

SearchPanel::SearchPanel(QWidget* parent) : Card({}, parent)
{
    m_heading = headingLabel({}, 1.25, this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Back to scanning (Esc)"));
    m_model = new TicketMatchesModel(this);
    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TicketMatchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Tickets found"));
    m_empty = quietLabel(tr("Nothing found. The search looks for the beginnings of names, orders and e-mail "
                            "addresses; accents and capitals do not matter."),
                         this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_checkIn = new QPushButton(this);
    m_checkIn->setObjectName(QStringLiteral("primary"));
    m_asCode = new QPushButton(tr("Check as a ticket code"), this);
    m_asCode->setToolTip(tr("Takes what you typed as the code on the ticket"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(close);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_asCode);
    actions->addStretch();
    actions->addWidget(m_checkIn);
    body()->addLayout(head);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_list, 1);
    body()->addLayout(actions);

    connect(close, &QPushButton::clicked, this, &SearchPanel::closed);
    connect(m_checkIn, &QPushButton::clicked, this, &SearchPanel::checkInSelected);
    connect(m_list, &QListView::activated, this, &SearchPanel::checkInSelected);
    connect(m_asCode, &QPushButton::clicked, this, [this] { Q_EMIT codeTyped(m_words); });
    setDirection(Direction::Entry);
    setMatches({}, {});
}

void SearchPanel::setMatches(const QString& words, const std::vector<TicketMatch>& matches)
{
    m_words = words;
    m_model->setMatches(matches);
    const bool found = !matches.empty();
    m_list->setVisible(found);
    m_empty->setVisible(!found);
    m_checkIn->setEnabled(found);
    if (found)
        m_list->setCurrentIndex(m_model->index(0));
    tellCount(int(matches.size()));
}

void SearchPanel::tellCount(int count)
{
    if (count >= ReplicaService::kSearchLimit)
        m_heading->setText(tr("The first %n ticket(s)", nullptr, count));
    else
        m_heading->setText(tr("%n ticket(s) found", nullptr, count));
}

void SearchPanel::setDirection(Direction direction)
{
    m_checkIn->setText(direction == Direction::Exit ? tr("Check out by hand") : tr("Check in by hand"));
    m_checkIn->setToolTip(tr("Enter"));
}

void SearchPanel::moveSelection(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void SearchPanel::activate()
{
    if (m_model->rowCount() > 0)
        checkInSelected();
    else if (!m_words.isEmpty())
        Q_EMIT codeTyped(m_words);
}

void SearchPanel::checkInSelected()
{
    if (const TicketMatch* match = m_model->match(m_list->currentIndex()))
        Q_EMIT checkInRequested(match->ticket.id);
}

} // namespace gatelog
