// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/replica/replica_reader.h"
#include "core/store/scanner.h"
#include "core/store/ticket_list.h"

#include <QAbstractListModel>
#include <QTimer>

#include <chrono>
#include <list>
#include <map>
#include <memory>
#include <vector>

namespace gatelog {

/// All guests of the event, of which only those that are looked at are in memory: of the others it knows the
/// ticket's id and the place in the list. Reads in the reader's thread, so that leafing stalls neither the
/// window nor a scan. Roles as TicketMatchesModel's; a row that has not been read yet has no match.
class GuestListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 64;
    static constexpr std::size_t kPagesKept = 32;
    /// Scans and arriving tickets change the list often; it follows no faster.
    static constexpr std::chrono::milliseconds kRefreshPause{2'000};

    /// `reader` must outlive it.
    explicit GuestListModel(ReplicaReader& reader, QObject* parent = nullptr);

    /// Reads the list anew, soon. Rows that are known stay until then.
    void refresh();
    /// Whether the list was read since clear().
    bool isRead() const { return m_isRead; }
    /// Of another event, or of none.
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    int rowOf(TicketId ticket) const; ///< -1: none

private:
    struct Page
    {
        std::vector<TicketMatch> rows; ///< by ticket
        bool isStale = true;
        bool isAsked = false;
        std::list<int>::iterator use;
    };
    const TicketMatch* match(int row) const;
    Page& page(int number) const;
    void ask(int number) const;
    void take(int number, std::vector<TicketMatch> rows);
    void takeOrder(std::vector<TicketId> order);
    void readOrder();
    void readOn();

    ReplicaReader& m_reader;
    std::vector<TicketId> m_order;
    bool m_isRead = false;
    std::shared_ptr<TicketListing> m_listing; ///< while the order is read
    quint64 m_generation = 0;                 ///< of m_order: pages asked for under another are dropped
    mutable std::map<int, Page> m_pages;
    mutable std::list<int> m_used; ///< pages, the latest first
    QTimer m_pause;
};

} // namespace gatelog
