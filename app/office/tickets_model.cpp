// SPDX-License-Identifier: Apache-2.0
#include "app/office/tickets_model.h"

#include "app/desk/ticket_matches_model.h"
#include "app/office/ticket_words.h"

#include <algorithm>

namespace gatelog {

TicketsModel::TicketsModel(ReplicaReader& reader, QObject* parent)
    : QAbstractTableModel(parent), m_reader(reader), m_relist(this), m_read(this)
{
    m_relist.setSingleShot(true);
    connect(&m_relist, &QTimer::timeout, this, &TicketsModel::list);
    // Asked for while a view paints: read when it has painted all.
    m_read.setSingleShot(true);
    m_read.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &TicketsModel::readNext);
}

TicketsModel::~TicketsModel()
{
    if (m_listing)
        m_listing->isWanted = false;
}

void TicketsModel::setFilter(const TicketFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    list();
}

void TicketsModel::sort(int column, Qt::SortOrder order)
{
    using By = TicketSort::By;
    const std::map<int, By> ways{{Guest, By::Name},
                                 {Category, By::Category},
                                 {State, By::Status},
                                 {Order, By::Order},
                                 {Email, By::Email}};
    const auto way = ways.find(column);
    if (way == ways.end())
        return;
    const TicketSort wanted{way->second, order == Qt::AscendingOrder ? TicketSort::Direction::Ascending
                                                                     : TicketSort::Direction::Descending};
    if (wanted == m_sort)
        return;
    m_sort = wanted;
    list();
}

void TicketsModel::forget()
{
    if (m_listing)
        m_listing->isWanted = false;
    m_listing.reset();
    m_isReading = false;
    m_relist.stop();
    m_rest = {};
    beginResetModel();
    m_ids.clear();
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
    Q_EMIT listed();
}

void TicketsModel::resume()
{
    m_isReading = false;
    if (m_listing)
        list();
}

void TicketsModel::refresh()
{
    ++m_age;
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, ColumnCount - 1));
    if (m_listing || m_relist.isActive())
        return;
    const auto since = m_listedAt.isValid() ? std::chrono::milliseconds(m_listedAt.elapsed()) : m_rest;
    m_relist.start(std::max(m_rest - since, std::chrono::milliseconds(0)));
}

void TicketsModel::list()
{
    if (m_listing)
        m_listing->isWanted = false;
    m_relist.stop();
    m_listing = std::make_shared<Listing>(m_filter, m_sort);
    m_listingTime.start();
    Q_EMIT listing(0);
    listOn();
}

void TicketsModel::listOn()
{
    m_reader.read(
        this,
        [listing = m_listing](Replica& replica) {
            std::optional<std::vector<TicketId>> ids;
            if (listing->isWanted && listing->tickets.step(replica) == TicketListing::Progress::Done)
                ids = listing->tickets.take();
            return ids;
        },
        [this, listing = m_listing](std::optional<std::vector<TicketId>> ids) {
            if (listing != m_listing)
                return; // somebody typed on
            if (ids)
                return take(std::move(*ids));
            Q_EMIT this->listing(listing->tickets.looked());
            listOn();
        });
}

void TicketsModel::take(std::vector<TicketId> ids)
{
    m_listing.reset();
    m_rest = kRest * std::chrono::milliseconds(m_listingTime.elapsed());
    m_listedAt.start();
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        m_wanted.clear();
        endResetModel();
    }
    Q_EMIT listed();
}

std::optional<TicketId> TicketsModel::ticketAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return std::nullopt;
    return m_ids[std::size_t(index.row())];
}

std::optional<int> TicketsModel::rowOf(TicketId ticket) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), ticket);
    return found == m_ids.end() ? std::nullopt : std::optional(int(found - m_ids.begin()));
}

const TicketMatch* TicketsModel::matchAt(int row) const
{
    const auto page = m_pages.find(row / kPageRows);
    if (page == m_pages.end() || page->second.age < m_age)
        want(row / kPageRows);
    if (page == m_pages.end())
        return nullptr;
    page->second.used = ++m_uses;
    const auto& match = page->second.rows[std::size_t(row % kPageRows)];
    return match ? &*match : nullptr;
}

void TicketsModel::want(int page) const
{
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > kMaxWanted)
        m_wanted.erase(m_wanted.begin());
    if (!m_isReading && !m_read.isActive())
        m_read.start();
}

void TicketsModel::readNext()
{
    if (m_isReading || m_wanted.empty())
        return;
    const int page = m_wanted.back();
    m_wanted.pop_back();
    const std::size_t first = std::size_t(page) * kPageRows;
    if (first >= m_ids.size())
        return readNext();
    const auto begin = m_ids.begin() + std::ptrdiff_t(first);
    std::vector<TicketId> ids(begin, begin + std::min<std::ptrdiff_t>(kPageRows, m_ids.end() - begin));
    m_isReading = true;
    m_reader.read(
        this, [ids](Replica& replica) { return readTickets(replica, ids); },
        [this, page, ids, age = m_age](std::vector<TicketMatch> matches) {
            m_isReading = false;
            const std::size_t at = std::size_t(page) * kPageRows;
            const bool isStillThere = at + ids.size() <= m_ids.size() &&
                                      std::equal(ids.begin(), ids.end(), m_ids.begin() + std::ptrdiff_t(at));
            if (isStillThere) {
                keep(page, ids, std::move(matches));
                m_pages[page].age = age;
                Q_EMIT dataChanged(index(int(at), 0), index(int(at + ids.size()) - 1, ColumnCount - 1));
            }
            readNext();
        });
}

void TicketsModel::keep(int page, std::span<const TicketId> ids, std::vector<TicketMatch> matches)
{
    Page kept;
    kept.rows.resize(kPageRows);
    kept.used = ++m_uses;
    std::size_t next = 0;
    for (std::size_t i = 0; i < ids.size() && next < matches.size(); ++i)
        if (matches[next].ticket.id == ids[i])
            kept.rows[i] = std::move(matches[next++]);
    m_pages[page] = std::move(kept);
    while (m_pages.size() > kMaxPages)
        m_pages.erase(std::min_element(m_pages.begin(), m_pages.end(), [](const auto& a, const auto& b) {
            return a.second.used < b.second.used;
        }));
}

int TicketsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int TicketsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TicketsModel::text(const TicketMatch& match, int column) const
{
    switch (column) {
    case Guest:
        return match.ticket.name;
    case Category:
        return match.category;
    case State:
        return TicketWords::state(match);
    case Order:
        return match.ticket.order;
    case Email:
        return match.ticket.email;
    default:
        return {};
    }
}

QVariant TicketsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole &&
        role != Qt::AccessibleTextRole && role != Qt::ForegroundRole)
        return {};
    const TicketMatch* match = matchAt(index.row());
    if (!match)
        return role == Qt::DisplayRole && index.column() == Guest ? QVariant(QStringLiteral("\u2026"))
                                                                  : QVariant();
    const QString shown = text(*match, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.isEmpty() && index.column() == Guest ? tr("no name", "of a ticket") : shown;
    case Qt::ToolTipRole:
        return shown.isEmpty() ? QVariant() : QVariant(TicketWords::plainTip(shown));
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(TicketWords::stateIcon(*match)) : QVariant();
    case Qt::AccessibleTextRole:
        return shown;
    default:
        return {};
    }
}

QVariant TicketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeading | Qt::AlignVCenter))
                                             : QVariant();
    switch (section) {
    case Guest:
        return tr("Guest");
    case Category:
        return tr("Category");
    case State:
        return tr("State");
    case Order:
        return tr("Order");
    case Email:
        return tr("E-mail");
    default:
        return {};
    }
}

} // namespace gatelog
