// SPDX-License-Identifier: Apache-2.0
#include "app/desk/sale_reading.h"

#include <algorithm>

namespace gatelog {

Result<SaleItem> readSale(Replica& replica, const RecordRef& sale)
{
    const auto record = replica.records().at(sale.feed, sale.seq, sale.hash);
    const auto row = record ? replica.rows().sales().sale((*record)->order()) : std::nullopt;
    if (!row)
        return failure(ErrorCode::NotFound, recordName(sale.feed, sale.seq));
    SaleItem item;
    item.sold = {soldTicket(replica.eventId(), sale.feed, row->body), sale, row->order.clock.time()};
    item.category = replica.setup().categoryName(row->body.category);
    item.price = row->body.price;
    item.payment = row->body.payment;
    const auto uses = replica.rows().redemptionsOf(item.sold.ticket.id);
    if (row->voided)
        item.standing = SaleItem::Standing::TakenBack;
    else if (std::any_of(uses.begin(), uses.end(), [](const RedemptionRow& use) { return !use.voided; }))
        item.standing = SaleItem::Standing::LetIn;
    return item;
}

} // namespace gatelog
