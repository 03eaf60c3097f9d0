// SPDX-License-Identifier: Apache-2.0
#include "app/desk/guest_list_model.h"

#include "app/desk/ticket_matches_model.h"

#include <algorithm>
#include <utility>

namespace gatelog {

GuestListModel::GuestListModel(ReplicaReader& reader, QObject* parent)
    : QAbstractListModel(parent), m_reader(reader), m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kRefreshPause);
    connect(&m_pause, &QTimer::timeout, this, &GuestListModel::readOrder);
}

void GuestListModel::refresh()
{
    if (!m_isRead)
        readOrder();
    else if (!m_pause.isActive())
        m_pause.start();
}

void GuestListModel::readOrder()
{
    if (m_listing)
        return;
    m_reader.setStale();
    m_listing = std::make_shared<TicketListing>(TicketFilter(), TicketSort());
    readOn();
}

void GuestListModel::readOn()
{
    m_reader.read(
        this,
        [listing = m_listing](Replica& replica) {
            std::optional<std::vector<TicketId>> order;
            if (listing->step(replica) == TicketListing::Progress::Done)
                order = listing->take();
            return order;
        },
        [this, listing = m_listing](std::optional<std::vector<TicketId>> order) {
            if (listing != m_listing)
                return; // of another event
            if (order)
                takeOrder(std::move(*order));
            else
                readOn();
        });
}

void GuestListModel::takeOrder(std::vector<TicketId> order)
{
    m_listing.reset();
    const bool isSame = m_isRead && order == m_order;
    m_isRead = true;
    if (isSame) { // who was in and out may have changed: what is seen is read again
        for (auto& [number, page] : m_pages)
            page.isStale = true;
        if (!m_order.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    ++m_generation;
    m_order = std::move(order);
    m_pages.clear();
    m_used.clear();
    endResetModel();
}

void GuestListModel::clear()
{
    m_pause.stop();
    beginResetModel();
    ++m_generation;
    m_order.clear();
    m_pages.clear();
    m_used.clear();
    m_isRead = false;
    m_listing.reset();
    endResetModel();
}

int GuestListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int GuestListModel::rowOf(TicketId ticket) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), ticket);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

GuestListModel::Page& GuestListModel::page(int number) const
{
    if (const auto found = m_pages.find(number); found != m_pages.end()) {
        m_used.splice(m_used.begin(), m_used, found->second.use);
        return found->second;
    }
    if (m_pages.size() >= kPagesKept) {
        m_pages.erase(m_used.back());
        m_used.pop_back();
    }
    m_used.push_front(number);
    Page& added = m_pages[number];
    added.use = m_used.begin();
    return added;
}

void GuestListModel::ask(int number) const
{
    const std::size_t first = std::size_t(number) * kPageRows;
    const std::size_t count = std::min(std::size_t(kPageRows), m_order.size() - first);
    const auto begin = m_order.begin() + std::ptrdiff_t(first);
    auto* self = const_cast<GuestListModel*>(this); // a view's data() is what asks for more
    m_reader.read(
        self,
        [ids = std::vector<TicketId>(begin, begin + std::ptrdiff_t(count))](Replica& replica) {
            return readTickets(replica, ids);
        },
        [self, number, generation = m_generation](std::vector<TicketMatch> rows) {
            if (generation == self->m_generation)
                self->take(number, std::move(rows));
        });
}

void GuestListModel::take(int number, std::vector<TicketMatch> rows)
{
    const auto found = m_pages.find(number);
    if (found == m_pages.end())
        return; // leafed on long ago
    found->second.rows = std::move(rows);
    found->second.isStale = false;
    found->second.isAsked = false;
    const int first = number * kPageRows;
    Q_EMIT dataChanged(index(first), index(std::min(first + kPageRows, rowCount()) - 1));
}

const TicketMatch* GuestListModel::match(int row) const
{
    Page& read = page(row / kPageRows);
    if (read.isStale && !std::exchange(read.isAsked, true))
        ask(row / kPageRows);
    // A ticket that went meanwhile is missing among them: so by id, with the place as a first guess.
    const TicketId id = m_order[std::size_t(row)];
    const std::size_t guess = std::size_t(row % kPageRows);
    if (guess < read.rows.size() && read.rows[guess].ticket.id == id)
        return &read.rows[guess];
    const auto found = std::find_if(read.rows.begin(), read.rows.end(),
                                    [id](const TicketMatch& match) { return match.ticket.id == id; });
    return found == read.rows.end() ? nullptr : &*found;
}

QVariant GuestListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != TicketMatchesModel::MatchRole && role != Qt::DisplayRole && role != Qt::ToolTipRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const TicketMatch* found = match(index.row());
    if (!found)
        return role == Qt::DisplayRole ? QVariant(QString(QChar(0x2026))) : QVariant();
    return TicketMatchesModel::dataOf(*found, role);
}

} // namespace gatelog
