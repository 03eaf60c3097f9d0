// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/sale_printing.h"
#include "app/desk/till.h"

#include <QObject>

namespace gatelog {

class DeskPage;
class SalePanel;

/// Shows the till on a page, and passes on what the cashier does. A verdict comes before it and a sale goes
/// on behind: afterwards it is there again, with its tickets.
class SaleDisplay : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. Dialogs stand before `window`.
    SaleDisplay(QWidget& window, Desk& desk, ReplicaService& service, QObject* parent = nullptr);

    /// Where it shows from now on what it knows; before anything else. The page before may be gone
    /// afterwards.
    void setPage(DeskPage& page);

    /// By the command: begins, comes to the front, or goes on with the next sale.
    void open();
    bool isOpen() const { return m_isOpen; }
    /// Back to scanning, unless a sale is under way. The tickets stay in the list of last scans.
    void close();
    /// A verdict is about to be shown: no key is to sell anything meanwhile.
    void makeWay();
    /// It is gone.
    void comeBack();
    /// Takes the ticket that is shown back. False: there is none to take back.
    bool takeBack();
    Till& till() { return m_till; }
    SalePrinting& printing() { return m_printing; }

private:
    enum class Wish { None, ToTheFront };
    void connectTill();
    void connectPanel();
    void connectPrinting();
    SalePanel& panel() const;
    void showOffers();
    void onStateChanged();
    void answer(const QString& problem);
    void toTheFront();

    DeskPage* m_page = nullptr;
    Desk& m_desk;
    Till m_till;
    SalePrinting m_printing;
    bool m_isOpen = false;
    Wish m_wish = Wish::None;
};

} // namespace gatelog
