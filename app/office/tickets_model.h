// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_reader.h"
#include "core/store/ticket_list.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace gatelog {

/// Any number of tickets: keeps their ids, eight bytes each, and the pages that were looked at last. What is
/// not there yet is read in the reader's thread, and shown as a placeholder until it comes. Lives in the
/// windows' thread.
class TicketsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Guest, Category, State, Order, Email, ColumnCount };
    static constexpr int kPageRows = 100;
    static constexpr std::size_t kMaxPages = 60;
    /// Of pages asked for and not read yet; whoever scrolls on needs no others.
    static constexpr std::size_t kMaxWanted = 4;
    /// Listing a million takes seconds: the pause after is this many times as long.
    static constexpr int kRest = 20;

    /// `reader` must outlive it.
    explicit TicketsModel(ReplicaReader& reader, QObject* parent = nullptr);
    ~TicketsModel() override;

    void setFilter(const TicketFilter& filter);
    const TicketFilter& filter() const { return m_filter; }
    const TicketSort& sorting() const { return m_sort; }
    /// Reads anew what may have changed: what is in view at once, which tickets there are after a rest.
    void refresh();
    /// The reader was opened anew, and dropped what was asked for: it is asked for again.
    void resume();
    /// Another event: nothing is shown of the one before.
    void forget();

    const std::vector<TicketId>& ids() const { return m_ids; }
    std::optional<TicketId> ticketAt(const QModelIndex& index) const;
    std::optional<int> rowOf(TicketId ticket) const;
    /// Nothing where the page is not there yet.
    const TicketMatch* matchAt(int row) const;
    bool isListing() const { return m_listing != nullptr; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// A listing goes on; so many tickets were looked at.
    void listing(qint64 looked);
    void listed();

private:
    struct Listing
    {
        Listing(const TicketFilter& filter, const TicketSort& sort) : tickets(filter, sort) {}
        TicketListing tickets; ///< in the reader's thread
        std::atomic<bool> isWanted{true};
    };
    struct Page
    {
        std::vector<std::optional<TicketMatch>> rows;
        quint64 age = 0;
        mutable quint64 used = 0;
    };
    void list();
    void listOn();
    void take(std::vector<TicketId> ids);
    void want(int page) const;
    void readNext();
    void keep(int page, std::span<const TicketId> ids, std::vector<TicketMatch> matches);
    QString text(const TicketMatch& match, int column) const;

    ReplicaReader& m_reader;
    TicketFilter m_filter;
    TicketSort m_sort;
    std::shared_ptr<Listing> m_listing;
    QElapsedTimer m_listingTime;
    std::chrono::milliseconds m_rest{0};
    QTimer m_relist;
    QElapsedTimer m_listedAt;
    std::vector<TicketId> m_ids;
    std::map<int, Page> m_pages;
    quint64 m_age = 1; ///< pages younger than this show what is so now
    mutable quint64 m_uses = 0;
    mutable std::vector<int> m_wanted; ///< the latest last
    mutable QTimer m_read;
    bool m_isReading = false;
};

} // namespace gatelog
