// SPDX-License-Identifier: Apache-2.0
#include "core/store/sale_table.h"

namespace gatelog {
namespace {

CategoryId category(Statement& row, int column)
{
    return CategoryId(std::uint16_t(row.integer(column)));
}

std::optional<Price> price(Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return Price{std::uint32_t(row.integer(column)), row.text(column + 1).toLatin1()};
}

} // namespace

SaleTable::SaleTable(Connection& connection, RecordTable& records)
    : m_records(records),
      m_selectSale(connection.prepare("SELECT category, nonce, payment, price, currency, staff, voided "
                                      "FROM sale WHERE feed = ? AND seq = ? AND hash = ?")),
      m_putSale(connection.prepare(
          "INSERT OR REPLACE INTO sale (feed, seq, hash, clock, category, nonce, payment, price, currency, "
          "staff, voided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      m_selectShare(connection.prepare("SELECT category, feed, granted, received, given, sold, wish_seq, "
                                       "wish_amount, answered FROM share WHERE category = ? AND feed = ?")),
      m_putShare(connection.prepare(
          "INSERT OR REPLACE INTO share (category, feed, granted, received, given, sold, wish_seq, "
          "wish_amount, answered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      m_selectShares(connection.prepare("SELECT category, feed, granted, received, given, sold, wish_seq, "
                                        "wish_amount, answered FROM share ORDER BY category, feed")),
      m_selectSharesOf(
          connection.prepare("SELECT category, feed, granted, received, given, sold, wish_seq, "
                             "wish_amount, answered FROM share WHERE category = ? ORDER BY feed")),
      m_groups(connection.prepare("SELECT category, feed, payment, price, currency, voided, count(*) "
                                  "FROM sale GROUP BY category, feed, payment, price, currency, voided"))
{
}

std::optional<SaleRow> SaleTable::sale(const RecordOrder& order)
{
    Query query(m_selectSale);
    query->bind(1, m_records.feedNumber(order.feed())).bind(2, std::int64_t(order.seq));
    query->bind(3, order.hash.view());
    if (!query->step())
        return std::nullopt;
    SaleRow row{order, {}, query->integer(6) != 0};
    row.body.category = category(*query, 0);
    row.body.nonce = SaleNonce::fromBytes(query->blob(1)).value_or(SaleNonce{});
    row.body.payment = Payment(query->integer(2));
    row.body.price = price(*query, 3);
    row.body.staff = StaffId(std::uint16_t(query->integer(5)));
    return row;
}

void SaleTable::putSale(const SaleRow& row)
{
    Query query(m_putSale);
    query->bind(1, m_records.feedNumber(row.order.feed())).bind(2, std::int64_t(row.order.seq));
    query->bind(3, row.order.hash.view()).bind(4, std::int64_t(row.order.clock.bits()));
    query->bind(5, std::int64_t(row.body.category.value())).bind(6, row.body.nonce.view());
    query->bind(7, std::int64_t(row.body.payment));
    if (row.body.price) {
        query->bind(8, std::int64_t(row.body.price->minor));
        query->bind(9, QString::fromLatin1(row.body.price->currency));
    } else {
        query->bindNull(8).bindNull(9);
    }
    query->bind(10, std::int64_t(row.body.staff.value())).bind(11, std::int64_t(row.voided)).run();
}

ShareRow SaleTable::shareRow(Statement& row) const
{
    return {category(row, 0),
            m_records.feedOf(row.integer(1)),
            row.integer(2),
            row.integer(3),
            row.integer(4),
            row.integer(5),
            {std::uint32_t(row.integer(6)), std::uint32_t(row.integer(7))},
            std::uint32_t(row.integer(8))};
}

ShareRow SaleTable::share(CategoryId category, const FeedId& run)
{
    Query query(m_selectShare);
    query->bind(1, std::int64_t(category.value())).bind(2, m_records.feedNumber(run));
    if (query->step())
        return shareRow(*query);
    ShareRow none;
    none.category = category;
    none.run = run;
    return none;
}

void SaleTable::putShare(const ShareRow& row)
{
    Query query(m_putShare);
    query->bind(1, std::int64_t(row.category.value())).bind(2, m_records.feedNumber(row.run));
    query->bind(3, row.granted).bind(4, row.received).bind(5, row.given).bind(6, row.sold);
    query->bind(7, std::int64_t(row.wish.seq)).bind(8, std::int64_t(row.wish.amount));
    query->bind(9, std::int64_t(row.answered)).run();
}

std::vector<ShareRow> SaleTable::shares()
{
    std::vector<ShareRow> rows;
    Query query(m_selectShares);
    while (query->step())
        rows.push_back(shareRow(*query));
    return rows;
}

std::vector<ShareRow> SaleTable::shares(CategoryId category)
{
    std::vector<ShareRow> rows;
    Query query(m_selectSharesOf);
    query->bind(1, std::int64_t(category.value()));
    while (query->step())
        rows.push_back(shareRow(*query));
    return rows;
}

std::vector<SaleTable::Group> SaleTable::groups()
{
    std::vector<Group> groups;
    Query query(m_groups);
    while (query->step())
        groups.push_back({category(*query, 0), m_records.feedOf(query->integer(1)).author,
                          Payment(query->integer(2)), price(*query, 3), query->integer(5) != 0,
                          query->integer(6)});
    return groups;
}

} // namespace gatelog
