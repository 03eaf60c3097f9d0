// SPDX-License-Identifier: Apache-2.0
#include "core/store/guest_list.h"

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

} // namespace gatelog
