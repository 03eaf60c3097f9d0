// SPDX-License-Identifier: Apache-2.0
#include "core/store/guest_list.h"

#include "core/ledger/ledger.h"

#include <QCollator>

#include <algorithm>
#include <bit>
#include <tuple>

namespace gatelog {
namespace {

struct Entry
{
    bool isNameless;
    QCollatorSortKey key;
    QString order;
    TicketId id;
};

} // namespace

std::vector<TicketId> guestOrder(Replica& replica)
{
    const QCollator collator;
    std::vector<Entry> entries;
    Statement select = replica.connection().prepare(
        // Of some a status alone has come, and no definition yet.
        "SELECT id, name, order_code FROM ticket WHERE name <> '' OR order_code <> '' OR code <> ''");
    while (select.step()) {
        const QString name = select.text(1), order = select.text(2);
        entries.push_back({name.isEmpty(), collator.sortKey(name.isEmpty() ? order : name), order,
                           TicketId(std::bit_cast<std::uint64_t>(select.integer(0)))});
    }
    // Without its error the list is shorter; left with the connection it would fail what is read next.
    Q_UNUSED(replica.connection().takeError().has_value());
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        if (a.isNameless != b.isNameless)
            return b.isNameless;
        const int byKey = a.key.compare(b.key);
        return byKey != 0 ? byKey < 0 : std::tie(a.order, a.id) < std::tie(b.order, b.id);
    });
    std::vector<TicketId> ids;
    ids.reserve(entries.size());
    for (const Entry& entry : entries)
        ids.push_back(entry.id);
    return ids;
}

std::optional<TicketMatch> guest(Replica& replica, TicketId id)
{
    const auto row = replica.rows().ticket(id);
    if (!row)
        return std::nullopt;
    TicketMatch match{row->ticket, replica.setup().categoryName(row->ticket.category), false, false};
    const TicketFold fold = foldTicket(replica.rows().redemptionsOf(id), replica.setup().lists);
    for (const auto& [list, onList] : fold.lists) {
        match.inside = match.inside || onList.insideGate.has_value();
        match.used = match.used || onList.counted > 0;
    }
    return match;
}

std::vector<TicketMatch> guests(Replica& replica, std::span<const TicketId> ids)
{
    std::vector<TicketMatch> matches;
    matches.reserve(ids.size());
    for (const TicketId id : ids) {
        if (std::optional<TicketMatch> match = guest(replica, id))
            matches.push_back(std::move(*match));
    }
    return matches;
}

} // namespace gatelog
