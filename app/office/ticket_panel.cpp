// SPDX-License-Identifier: Apache-2.0
#include "app/office/ticket_panel.h"

#include "app/desk/elided_label.h"
#include "app/desk/few_lines_label.h"
#include "app/desk/tall_area.h"
#include "app/language/isolated.h"
#include "app/office/ticket_edit_dialog.h"
#include "app/office/ticket_history_model.h"
#include "app/office/ticket_status_dialog.h"
#include "app/office/ticket_words.h"
#include "core/store/ticket_change.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatelog {

TicketPanel::TicketPanel(const OfficeParts& parts, QWidget* parent)
    : Card({}, parent), m_parts(parts), m_again(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &TicketPanel::read);
    build();
    buildActions();
    clear();
}

TicketPanel::~TicketPanel()
{
    if (m_isWanted)
        *m_isWanted = false;
}

void TicketPanel::build()
{
    m_none = quietLabel(tr("Choose a ticket to see what happened to it at every desk."), this);
    m_none->setWordWrap(true);
    m_content = new QWidget(this);
    m_name = new ElidedLabel(m_content);
    m_name->setObjectName(QStringLiteral("ticketName"));
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_name->setFont(large);
    m_standing = quietLabel({}, m_content);
    m_standing->setForegroundRole(QPalette::WindowText);
    m_standing->setObjectName(QStringLiteral("ticketState"));
    m_standing->setWordWrap(true);
    m_standing->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line = new FewLinesLabel(4, m_content);
    m_line->setObjectName(QStringLiteral("ticketLine"));
    m_details = new FewLinesLabel(4, m_content);
    m_details->setObjectName(QStringLiteral("ticketDetails"));
    for (QLabel* label : {m_line, m_details})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_problem = new QLabel(m_content);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_count = headingLabel({}, 1.0, m_content);
    m_model = new TicketHistoryModel(this);
    m_list = new QListView(m_content);
    m_list->setObjectName(QStringLiteral("ticketHistory"));
    m_list->setAccessibleName(tr("What happened to this ticket"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TicketHistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    m_block = new QPushButton(tr("&Block\u2026"), m_content);
    m_cancel = new QPushButton(tr("&Cancel ticket\u2026"), m_content);
    m_reinstate = new QPushButton(tr("&Reinstate\u2026"), m_content);
    m_edit = new QPushButton(tr("&Edit\u2026"), m_content);
}

void TicketPanel::buildActions()
{
    m_block->setObjectName(QStringLiteral("blockTicket"));
    m_cancel->setObjectName(QStringLiteral("cancelTicket"));
    m_reinstate->setObjectName(QStringLiteral("reinstateTicket"));
    m_edit->setObjectName(QStringLiteral("editTicket"));
    connect(m_block, &QPushButton::clicked, this, [this] { offerStatus(TicketStatus::Blocked); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { offerStatus(TicketStatus::Cancelled); });
    connect(m_reinstate, &QPushButton::clicked, this, [this] { offerStatus(TicketStatus::Valid); });
    connect(m_edit, &QPushButton::clicked, this, &TicketPanel::offerEdit);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(8);
    for (QPushButton* button : {m_edit, m_block, m_cancel, m_reinstate})
        m_actions->addWidget(button);
    m_actions->addStretch(1);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_standing);
    column->addWidget(m_line);
    column->addWidget(m_details);
    column->addWidget(m_problem);
    column->addLayout(m_actions);
    column->addSpacing(4);
    column->addWidget(m_count);
    column->addWidget(m_list, 1);
    body()->addWidget(m_none, 1);
    m_area = new TallArea(m_content, this);
    body()->addWidget(m_area, 1);
}

void TicketPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeActions();
}

void TicketPanel::placeActions()
{
    int beside = -m_actions->spacing();
    for (const QPushButton* button : {m_edit, m_block, m_cancel, m_reinstate})
        if (!button->isHidden())
            beside += button->sizeHint().width() + m_actions->spacing();
    m_actions->setDirection(beside <= m_area->viewport()->width() ? QBoxLayout::LeftToRight
                                                                  : QBoxLayout::TopToBottom);
}

void TicketPanel::setState(const DeskState& state)
{
    if (state.event != m_state.event)
        setTicket(std::nullopt);
    m_state = state;
    refresh(); // the reader may have been opened anew, and have dropped what was asked for
}

Viewpoint TicketPanel::view() const
{
    return {m_parts.clock.now(), QTimeZone(m_state.timeZone), QLocale()};
}

void TicketPanel::setTicket(std::optional<TicketId> ticket)
{
    if (ticket == m_ticket)
        return;
    m_ticket = ticket;
    clear();
    read();
}

void TicketPanel::clear()
{
    m_shown.reset();
    m_model->setEntries({}, view());
    m_area->setVisible(m_ticket.has_value());
    m_none->setVisible(!m_ticket);
    m_problem->hide();
    m_name->setFullText(QString());
    m_standing->clear();
    for (FewLinesLabel* label : {m_line, m_details})
        label->setFullText({}); // and with it what its tool tip told
    m_count->setText(tr("Reading\u2026"));
    for (QPushButton* button : {m_edit, m_block, m_cancel, m_reinstate})
        button->setEnabled(false);
}

void TicketPanel::refresh()
{
    if (!m_ticket || m_again.isActive())
        return;
    const std::chrono::milliseconds since(m_readAt.isValid() ? m_readAt.elapsed() : 0);
    m_again.start(m_readAt.isValid() ? std::max(m_rest - since, std::chrono::milliseconds(0))
                                     : std::chrono::milliseconds(0));
}

void TicketPanel::read()
{
    m_again.stop();
    if (m_isWanted)
        *m_isWanted = false; // of another ticket, or of a moment ago
    if (!m_ticket)
        return;
    m_isWanted = std::make_shared<std::atomic<bool>>(true);
    QElapsedTimer reading;
    reading.start();
    m_parts.reader.read(
        this,
        [ticket = *m_ticket, isWanted = m_isWanted](Replica& replica) {
            return readTicketHistory(replica, ticket, [&isWanted] { return !*isWanted; });
        },
        [this, reading, isWanted = m_isWanted](const TicketHistory& history) {
            if (!*isWanted)
                return;
            m_rest = kRest * std::chrono::milliseconds(reading.elapsed());
            m_readAt.start();
            showHistory(history);
        });
}

void TicketPanel::showHistory(const TicketHistory& history)
{
    m_shown = history.ticket;
    if (m_shown) {
        const Ticket& ticket = m_shown->ticket;
        m_name->setFullText(TicketWords::title(ticket));
        const QString validity = TicketWords::validity(ticket, view());
        QStringList standing{TicketWords::state(*m_shown)};
        if (!validity.isEmpty())
            standing << validity;
        m_standing->setText(breakable(standing.join(QStringLiteral("  \u00b7  "))));
        showDetails(ticket, m_shown->category);
        m_edit->setEnabled(true);
        m_block->setEnabled(ticket.status != TicketStatus::Blocked);
        m_cancel->setEnabled(ticket.status != TicketStatus::Cancelled);
        m_reinstate->setEnabled(ticket.status != TicketStatus::Valid);
        m_block->setVisible(ticket.status != TicketStatus::Blocked);
        m_reinstate->setVisible(ticket.status != TicketStatus::Valid);
        placeActions();
    }
    m_count->setText(history.isCut
                         ? tr("The last %n event(s) in its history", nullptr, int(history.entries.size()))
                         : tr("History", "of one ticket"));
    m_model->setEntries(history.entries, view());
}

void TicketPanel::showDetails(const Ticket& ticket, const QString& category)
{
    // Each has its place though another be 300 letters long. What is cut is in the tool tip, and to be copied
    // from where it is edited.
    m_line->setFullText(Wording::shortTicketLine(ticket, category), Wording::ticketLine(ticket, category));
    const QString note =
        ticket.note.isEmpty() ? QString() : tr("Note: %1").arg(isolated(Wording::note(ticket.note)));
    const auto lines = [&note](const QString& email) {
        QStringList all{email, note};
        all.removeAll(QString());
        return all.join(u'\n');
    };
    m_details->setFullText(lines(shortName(ticket.email)), lines(ticket.email));
    m_line->setVisible(!m_line->text().isEmpty());
    m_details->setVisible(!m_details->text().isEmpty());
}

void TicketPanel::offerStatus(TicketStatus status)
{
    if (!m_shown)
        return;
    auto* dialog = new TicketStatusDialog(m_shown->ticket, status, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_shown->ticket.id, status] {
        write([id, status, because = dialog->reason()](Replica& replica) {
            return setTicketStatus(replica, id, status, because);
        });
    });
    dialog->open();
}

void TicketPanel::offerEdit()
{
    if (!m_shown)
        return;
    m_parts.reader.read(
        this, [](Replica& replica) { return replica.setup().categories; },
        [this, ticket = m_shown->ticket](const std::map<CategoryId, Category>& categories) {
            auto* dialog = new TicketEditDialog(ticket, categories, view(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog] {
                write([edited = dialog->ticket()](Replica& replica) { return editTicket(replica, edited); });
            });
            dialog->open();
        });
}

void TicketPanel::write(std::function<Result<>(Replica&)> change)
{
    m_problem->hide();
    m_parts.service.run(std::move(change), this, [this](const Result<>& done) {
        if (!done) {
            m_problem->setText(Wording::error(done.error().code) + u' ' + tr("Nothing was changed."));
            m_problem->show();
            return;
        }
        m_parts.reader.setStale();
        read();
        Q_EMIT changed();
    });
}

} // namespace gatelog
