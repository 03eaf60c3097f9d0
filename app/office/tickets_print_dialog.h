// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/print/ticket_sheets.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace gatelog {

class TicketsOutput;

/// Which tickets are to be printed, in which layout, and to where.
class TicketsPrintDialog : public QDialog
{
    Q_OBJECT

public:
    /// So many at most: ten thousand pages are a mistake more often than a wish.
    static constexpr std::size_t kMaxTickets = 20'000;

    /// `chosen`: those selected in the table, perhaps none; `shown`: all it shows.
    TicketsPrintDialog(TicketsOutput& output, std::vector<TicketId> chosen, std::vector<TicketId> shown,
                       QWidget* parent);
    TicketLayout ticketLayout() const;
    const std::vector<TicketId>& tickets() const;

private:
    void check();
    void savePdf();
    void print();

    TicketsOutput& m_output;
    const std::vector<TicketId> m_chosen, m_shown;
    QRadioButton* m_onlyChosen = nullptr;
    QComboBox* m_layout = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
};

} // namespace gatelog
