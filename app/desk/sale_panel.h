// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/card.h"

class QPushButton;

namespace gatelog {

class SaleOffers;
class SaleTickets;

/// Selling at the desk, in the place of the verdict: what is for sale, and then the tickets.
class SalePanel : public Card
{
    Q_OBJECT

public:
    enum class Page { Offers, Tickets };

    explicit SalePanel(QWidget* parent = nullptr);

    SaleOffers& offers() const { return *m_offers; }
    SaleTickets& tickets() const { return *m_tickets; }
    void showPage(Page page);
    Page page() const { return m_page; }
    void takeFocus();
    /// What was chosen in another one of the same offers, which it replaces.
    void takeOver(const SalePanel& other);

Q_SIGNALS:
    void closed();

private:
    void speak(const QString& words);

    QLabel* m_heading = nullptr;
    QPushButton* m_close = nullptr;
    SaleOffers* m_offers = nullptr;
    SaleTickets* m_tickets = nullptr;
    Page m_page = Page::Offers;
};

} // namespace gatelog
