// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"
#include "app/desk/wording.h"
#include "app/office/office_parts.h"
#include "core/store/ticket_history.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QListView;
class QPushButton;

namespace gatelog {

class ElidedLabel;
class FewLinesLabel;
class TallArea;
class TicketHistoryModel;

/// One ticket beside the table: who it is for, everything that happened to it at all desks, and what an
/// administrator can do about it. Lives in the windows' thread.
class TicketPanel : public Card
{
    Q_OBJECT

public:
    explicit TicketPanel(const OfficeParts& parts, QWidget* parent = nullptr);
    ~TicketPanel() override;

    void setState(const DeskState& state);
    /// Nothing: no ticket is chosen.
    void setTicket(std::optional<TicketId> ticket);
    std::optional<TicketId> ticket() const { return m_ticket; }
    /// Reads it anew, after a rest: the whole log is read for it.
    void refresh();
    /// Reading takes a second of a large log; the pause after is this many times as long.
    static constexpr int kRest = 20;

Q_SIGNALS:
    /// Something was written of the ticket.
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildActions();
    /// Beside each other, or below where their words are too long for that.
    void placeActions();
    void clear();
    void read();
    void showHistory(const TicketHistory& history);
    void showDetails(const Ticket& ticket, const QString& category);
    void offerStatus(TicketStatus status);
    void offerEdit();
    void write(std::function<Result<>(Replica&)> change);
    Viewpoint view() const;

    const OfficeParts m_parts;
    DeskState m_state;
    std::optional<TicketId> m_ticket;
    std::optional<TicketMatch> m_shown;
    std::shared_ptr<std::atomic<bool>> m_isWanted; ///< of the reading under way
    QElapsedTimer m_readAt;
    std::chrono::milliseconds m_rest{0};
    QTimer m_again;
    QWidget* m_content = nullptr;
    TallArea* m_area = nullptr; ///< around it
    QLabel* m_none = nullptr;
    ElidedLabel* m_name = nullptr;
    QLabel* m_standing = nullptr;
    FewLinesLabel* m_line = nullptr;
    FewLinesLabel* m_details = nullptr;
    QLabel* m_problem = nullptr;
    QLabel* m_count = nullptr;
    QBoxLayout* m_actions = nullptr;
    QPushButton* m_block = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_reinstate = nullptr;
    QPushButton* m_edit = nullptr;
    TicketHistoryModel* m_model = nullptr;
    QListView* m_list = nullptr;
};

} // namespace gatelog
