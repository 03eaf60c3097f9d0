// SPDX-License-Identifier: Apache-2.0
// How walk-in sales, and the shares of the quota that they are made from, change the ledger.
#include "core/ledger/ledger.h"

#include <algorithm>

namespace gatelog {
namespace {

template <class Change>
void changeShare(SaleRows& rows, CategoryId category, const FeedId& run, Change&& change)
{
    ShareRow row = rows.share(category, run);
    change(row);
    rows.putShare(row);
}

void moveShare(SaleRows& rows, CategoryId category, const FeedId& from, const FeedId& to,
               std::uint32_t amount)
{
    changeShare(rows, category, from, [amount](ShareRow& row) { row.given += amount; });
    changeShare(rows, category, to, [amount](ShareRow& row) { row.received += amount; });
}

} // namespace

bool Ledger::applySale(const Record& record)
{
    const auto body = decodeBody<Sale>(record.body());
    if (!body)
        return false;
    m_rows.sales().putSale({record.order(), *body, false});
    changeShare(m_rows.sales(), body->category, record.feed(), [](ShareRow& row) { ++row.sold; });
    applyTicket(soldTicket(m_event, record.feed(), *body), record.order());
    for (const VoidRow& row : m_rows.voidsOf(record.feed(), record.seq()))
        if (row.targetHash == record.hash() && voidCounts(row, record.order()))
            takeBackSale(record, row);
    return true;
}

/// The right to sell goes back to who had it; the ticket is cancelled, whatever it was used for meanwhile.
void Ledger::takeBackSale(const Record& sale, const VoidRow& row)
{
    auto held = m_rows.sales().sale(sale.order());
    if (!held)
        return; // set aside
    if (!held->voided) {
        held->voided = true;
        m_rows.sales().putSale(*held);
        changeShare(m_rows.sales(), held->body.category, sale.feed(), [](ShareRow& share) { --share.sold; });
    }
    setStatus(soldTicket(m_event, sale.feed(), held->body).id, TicketStatus::Cancelled, row.order);
}

bool Ledger::applyQuota(const Record& record)
{
    const auto body = decodeBody<Quota>(record.body());
    if (!body)
        return false;
    changeShare(m_rows.sales(), body->category, record.feed(),
                [&body](ShareRow& row) { row.granted += body->change; });
    return true;
}

bool Ledger::applyShareMoved(const Record& record)
{
    const auto body = decodeBody<ShareMoved>(record.body());
    if (!body)
        return false;
    const FeedId from = body->from ? FeedId{record.author(), *body->from} : record.feed();
    const FeedId to = body->to.value_or(record.feed());
    moveShare(m_rows.sales(), body->category, from, to, body->amount);
    if (body->answers != 0)
        changeShare(m_rows.sales(), body->category, to,
                    [&body](ShareRow& row) { row.answered = std::max(row.answered, body->answers); });
    return true;
}

bool Ledger::applyShareReclaimed(const Record& record)
{
    const auto body = decodeBody<ShareReclaimed>(record.body());
    if (!body)
        return false;
    moveShare(m_rows.sales(), body->category, body->from, record.feed(), body->amount);
    return true;
}

bool Ledger::applyShareWanted(const Record& record)
{
    const auto body = decodeBody<ShareWanted>(record.body());
    if (!body)
        return false;
    const ShareRow::Wish wish{record.seq(), body->amount};
    changeShare(m_rows.sales(), body->category, record.feed(),
                [&wish](ShareRow& row) { row.wish = std::max(row.wish, wish); });
    return true;
}

} // namespace gatelog
