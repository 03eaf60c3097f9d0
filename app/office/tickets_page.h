// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/office/office_page.h"
#include "core/ledger/setup.h"

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace gatelog {

class TicketPanel;
class TicketsFilterBar;
class TicketsImportDialog;
class TicketsModel;
class TicketsOutput;
class TurningSplitter;

/// Every ticket of the event: to find, to look into, to change, to bring in and to give out.
class TicketsPage : public OfficePage
{
    Q_OBJECT

public:
    explicit TicketsPage(const OfficeParts& parts, QWidget* parent = nullptr);

    QString title() const override;
    void refresh() override;
    void setState(const DeskState& state) override;
    bool isBusy() const override;
    void takeOver(const OfficePage& earlier) override;

    /// Shows one ticket's history, whether the table shows it or not.
    void showTicket(TicketId ticket);
    /// The dialog, open, before a file is chosen.
    TicketsImportDialog& openImport();
    TicketsOutput& output() const { return *m_output; }
    QTableView& table() const { return *m_table; }
    TicketsModel& model() const { return *m_model; }
    TicketPanel& panel() const { return *m_panel; }

private:
    void buildTable();
    void buildActions();
    void layOut();
    void tellCount();
    void tellListing(qint64 looked);
    void keepChosen();
    std::vector<TicketId> chosenTickets() const;

    Setup m_setup;
    bool m_isListed = false; ///< of this event
    TicketsFilterBar* m_filter = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_issue = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_export = nullptr;
    TicketsModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    TicketPanel* m_panel = nullptr;
    TurningSplitter* m_splitter = nullptr;
    TicketsOutput* m_output = nullptr;
};

} // namespace gatelog
