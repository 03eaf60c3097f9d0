// SPDX-License-Identifier: Apache-2.0
#include "app/desk/search_panel.h"

#include "app/desk/guest_list_model.h"
#include "app/desk/guest_list_view.h"
#include "app/desk/ticket_matches_model.h"
#include "app/replica/replica_service.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gatelog {

SearchPanel::SearchPanel(QWidget* parent) : Card({}, parent)
{
    m_heading = headingLabel({}, 1.25, this);
    auto* close = new QPushButton(tr("Close"), this);
    close->setToolTip(tr("Back to scanning (Esc)"));
    m_model = new TicketMatchesModel(this);
    m_list = new GuestListView(this);
    m_list->setModel(m_model);
    m_list->setMinimumHeight(fontMetrics().height() * 3 / 2); // below a long notice, in large letters
    m_empty = quietLabel({}, this);
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
    connect(m_list, &GuestListView::typed, this, &SearchPanel::typed);
    connect(m_asCode, &QPushButton::clicked, this, [this] { Q_EMIT codeTyped(m_words); });
    setDirection(Direction::Entry);
    setMatches({}, {});
}

void SearchPanel::setMatches(const QString& words, const std::vector<TicketMatch>& matches)
{
    m_words = words;
    if (m_guests) {
        m_guests->disconnect(this);
        m_guests = nullptr;
        m_list->setModel(m_model);
    }
    m_list->setAccessibleName(tr("Tickets found"));
    m_empty->setText(tr("Nothing found. The search looks for the beginnings of names, orders and e-mail "
                        "addresses; accents and capitals do not matter."));
    m_asCode->setVisible(!words.isEmpty());
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

void SearchPanel::showAll(GuestListModel& guests)
{
    if (m_guests == &guests)
        return;
    m_guests = &guests;
    m_words.clear();
    m_asCode->hide();
    m_list->setModel(m_guests);
    m_list->setAccessibleName(tr("All guests"));
    connect(m_guests, &QAbstractItemModel::modelReset, this, &SearchPanel::tellAll);
    tellAll();
}

bool SearchPanel::isShowingAll() const
{
    return m_guests != nullptr;
}

void SearchPanel::focusList()
{
    m_list->setFocus();
}

void SearchPanel::tellAll()
{
    const int count = rows();
    m_heading->setText(m_guests->isRead() ? tr("%n guest(s)", nullptr, count) : tr("Reading the list\u2026"));
    m_empty->setText(m_guests->isRead() ? tr("This event has no tickets yet.") : QString());
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_checkIn->setEnabled(count > 0);
    if (count == 0)
        return;
    m_list->setCurrentIndex(m_guests->index(0));
    m_list->setFocus();
}

int SearchPanel::rows() const
{
    return m_list->model()->rowCount();
}

void SearchPanel::setDirection(Direction direction)
{
    m_checkIn->setText(direction == Direction::Exit ? tr("Check out by hand") : tr("Check in by hand"));
    m_checkIn->setToolTip(tr("Enter"));
}

void SearchPanel::moveSelection(int rows)
{
    const int count = this->rows();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
}

void SearchPanel::activate()
{
    if (rows() > 0)
        checkInSelected();
    else if (!m_words.isEmpty())
        Q_EMIT codeTyped(m_words);
}

void SearchPanel::checkInSelected()
{
    // A row of the long list that has not been read yet is nobody's.
    const QVariant match = m_list->currentIndex().data(TicketMatchesModel::MatchRole);
    if (match.canConvert<TicketMatch>())
        Q_EMIT checkInRequested(match.value<TicketMatch>().ticket.id);
}

} // namespace gatelog
