// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_panel.h"

#include "app/desk/announcement.h"
#include "app/desk/sale_offers.h"
#include "app/desk/sale_tickets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gatelog {

SalePanel::SalePanel(QWidget* parent) : Card({}, parent)
{
    makeNotification(*this);
    m_heading = headingLabel({}, 1.25, this);
    m_close = new QPushButton(this);
    m_close->setToolTip(tr("Back to scanning (Esc)"));
    m_offers = new SaleOffers(this);
    m_tickets = new SaleTickets(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    body()->addLayout(head);
    // Not a stack of pages, which is as high as the highest of them.
    body()->addWidget(m_offers, 1);
    body()->addWidget(m_tickets, 1);
    connect(m_close, &QPushButton::clicked, this, &SalePanel::closed);
    connect(m_offers, &SaleOffers::told, this, &SalePanel::speak);
    connect(m_tickets, &SaleTickets::shown, this, [this] { speak(m_tickets->spoken()); });
    showPage(Page::Offers);
}

void SalePanel::showPage(Page page)
{
    const bool isSold = page == Page::Tickets;
    m_heading->setText(isSold ? tr("Sold") : tr("Sell tickets"));
    m_close->setText(isSold ? tr("Done") : tr("Close"));
    m_offers->setVisible(!isSold);
    m_tickets->setVisible(isSold);
    m_page = page;
}

void SalePanel::takeFocus()
{
    page() == Page::Tickets ? m_tickets->takeFocus() : m_offers->takeFocus();
    speak(page() == Page::Tickets ? m_tickets->spoken() : m_offers->message());
}

void SalePanel::takeOver(const SalePanel& other)
{
    m_offers->takeOver(*other.m_offers);
    m_tickets->takeOver(*other.m_tickets);
}

void SalePanel::speak(const QString& words)
{
    if (isVisible() && !words.isEmpty()) // behind a verdict it waits until that is gone
        announce(*this, words);
}

} // namespace gatelog
