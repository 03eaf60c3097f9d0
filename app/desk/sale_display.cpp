// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_display.h"

#include "app/desk/desk_page.h"
#include "app/desk/header_bar.h"
#include "app/desk/sale_offers.h"
#include "app/desk/sale_panel.h"
#include "app/desk/sale_tickets.h"
#include "app/desk/sale_wording.h"
#include "app/desk/verdict_panel.h"

#include <utility>

namespace gatelog {

SaleDisplay::SaleDisplay(QWidget& window, Desk& desk, ReplicaService& service, QObject* parent)
    : QObject(parent), m_desk(desk), m_till(desk, service), m_printing(window)
{
    connectTill();
    connectPrinting();
}

void SaleDisplay::setPage(DeskPage& page)
{
    const SalePanel* before = m_page ? &panel() : nullptr;
    m_page = &page;
    connectPanel();
    panel().tickets().setDirection(m_desk.direction());
    showOffers();
    if (before)
        panel().takeOver(*before);
    if (m_till.state() == Till::State::Sold) {
        panel().tickets().setItems(m_till.items());
        panel().showPage(SalePanel::Page::Tickets);
    } else if (m_till.state() == Till::State::Selling) {
        panel().offers().showSelling();
    }
}

SalePanel& SaleDisplay::panel() const
{
    return m_page->sale();
}

void SaleDisplay::showOffers()
{
    panel().offers().setOffers(m_till.offers());
    m_page->header().setSelling(m_till.offers().empty() ? HeaderBar::Selling::Hidden
                                                        : HeaderBar::Selling::Offered);
}

void SaleDisplay::connectTill()
{
    connect(&m_till, &Till::offersChanged, this, [this] {
        showOffers();
        if (m_till.offers().empty() && m_till.state() == Till::State::Choosing)
            close();
    });
    connect(&m_till, &Till::stateChanged, this, &SaleDisplay::onStateChanged);
    connect(&m_till, &Till::itemChanged, this, [this] { panel().tickets().setItems(m_till.items()); });
    connect(&m_till, &Till::soldOut, this, [this](const QuotaStanding& standing, int count) {
        answer(SaleWording::soldOut(standing, count, m_desk.state().device));
    });
    connect(&m_till, &Till::notSold, this,
            [this](const Error& error) { answer(SaleWording::notSold(error)); });
    connect(&m_till, &Till::notTakenBack, this,
            [this](const Error& error) { panel().tickets().say(SaleWording::notTakenBack(error)); });
    connect(&m_desk, &Desk::placeChanged, this,
            [this](GateId, Direction direction) { panel().tickets().setDirection(direction); });
    const auto takeEvent = [this](const DeskState& state) { m_printing.setEvent(state.eventName); };
    connect(&m_desk, &Desk::stateChanged, this, takeEvent);
    connect(&m_desk, &Desk::opened, this, [this, takeEvent](const DeskState& state) {
        takeEvent(state);
        m_isOpen = false;
        panel().offers().startAfresh();
    });
}

void SaleDisplay::connectPanel()
{
    connect(&m_page->header(), &HeaderBar::saleRequested, this, &SaleDisplay::open);
    connect(m_page, &DeskPage::saleActivated, this, [this](const RecordRef& sale) {
        if (m_desk.isHeld())
            return;
        m_wish = Wish::ToTheFront;
        m_till.lookUp(sale);
    });
    connect(&panel(), &SalePanel::closed, this, &SaleDisplay::close);
    connect(&panel().offers(), &SaleOffers::saleWanted, &m_till, &Till::sell);
    SaleTickets& tickets = panel().tickets();
    connect(&tickets, &SaleTickets::takeBackWanted, &m_till, &Till::takeBack);
    connect(&tickets, &SaleTickets::letInWanted, &m_till, &Till::letIn);
    connect(&tickets, &SaleTickets::nextSaleWanted, this, &SaleDisplay::open);
    connect(&tickets, &SaleTickets::printWanted, this, [this] { m_printing.print(m_till.items()); });
    connect(&tickets, &SaleTickets::fileWanted, this, [this] { m_printing.save(m_till.items()); });
}

void SaleDisplay::connectPrinting()
{
    connect(&m_printing, &SalePrinting::problem, this, [this](const QString& sentence) {
        panel().tickets().say(sentence);
        panel().tickets().setPrinting(SaleTickets::Printing::OnlyAsFile);
    });
    connect(&m_printing, &SalePrinting::done, this,
            [this](const QString& sentence) { panel().tickets().say(sentence); });
}

void SaleDisplay::onStateChanged()
{
    switch (m_till.state()) {
    case Till::State::Choosing:
        panel().showPage(SalePanel::Page::Offers);
        break;
    case Till::State::Selling:
        panel().offers().showSelling();
        break;
    case Till::State::Sold:
        panel().offers().showAnswer({});
        panel().offers().startAfresh();
        panel().tickets().setItems(m_till.items());
        panel().showPage(SalePanel::Page::Tickets);
        if (std::exchange(m_wish, Wish::None) == Wish::ToTheFront && !m_desk.isHeld())
            toTheFront();
        else if (m_page->front() == DeskPage::Front::Sale)
            panel().takeFocus();
        break;
    }
}

void SaleDisplay::answer(const QString& problem)
{
    panel().offers().showAnswer(problem);
}

void SaleDisplay::open()
{
    if (m_desk.isHeld())
        return; // the note first
    if (m_till.state() == Till::State::Sold && m_page->front() == DeskPage::Front::Sale) {
        m_till.finish();
        panel().offers().startAfresh();
    }
    if (m_till.offers().empty() && m_till.state() == Till::State::Choosing)
        close();
    else
        toTheFront();
}

void SaleDisplay::toTheFront()
{
    m_isOpen = true;
    m_page->header().clearSearch();
    m_page->bringToFront(DeskPage::Front::Sale);
    panel().takeFocus();
}

void SaleDisplay::close()
{
    if (m_till.state() == Till::State::Selling)
        return; // the answer is a ticket, perhaps
    m_till.finish();
    panel().offers().startAfresh();
    m_isOpen = false;
    if (m_page->front() != DeskPage::Front::Sale)
        return;
    m_page->bringToFront(DeskPage::Front::Verdict);
    m_page->verdict().setFocus();
}

void SaleDisplay::makeWay()
{
    if (m_isOpen)
        m_page->verdict().setFocus();
}

void SaleDisplay::comeBack()
{
    if (!m_isOpen)
        return;
    // Who is typing in the header goes on typing.
    const QWidget* focus = m_page->window()->focusWidget();
    const bool takesFocus = !focus || focus == &m_page->verdict() || m_page->verdict().isAncestorOf(focus);
    m_page->bringToFront(DeskPage::Front::Sale);
    panel().tickets().goOn();
    if (takesFocus)
        panel().takeFocus();
}

bool SaleDisplay::takeBack()
{
    if (m_page->front() != DeskPage::Front::Sale || m_till.state() != Till::State::Sold ||
        !panel().tickets().canTakeBack())
        return false;
    m_till.takeBack(panel().tickets().index());
    return true;
}

} // namespace gatelog
