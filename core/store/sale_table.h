// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/sale_rows.h"
#include "core/store/record_table.h"
#include "core/store/sqlite.h"

#include <vector>

namespace gatelog {

/// The tables `sale` and `share` (schema/002-ledger.sql). Failures stay with the connection.
class SaleTable final : public SaleRows
{
public:
    SaleTable(Connection& connection, RecordTable& records);

    std::optional<SaleRow> sale(const RecordOrder& order) override;
    void putSale(const SaleRow& row) override;
    ShareRow share(CategoryId category, const FeedId& run) override;
    void putShare(const ShareRow& row) override;

    /// All shares, by category: a row for each run that ever had, sold or wanted any.
    std::vector<ShareRow> shares();
    /// Of one category.
    std::vector<ShareRow> shares(CategoryId category);

    /// Sales that are alike, together.
    struct Group
    {
        CategoryId category;
        PublicKey device;
        Payment payment = Payment::Cash;
        std::optional<Price> price; ///< of one
        bool voided = false;
        std::int64_t count = 0;
    };
    std::vector<Group> groups();

private:
    ShareRow shareRow(Statement& row) const;

    RecordTable& m_records;
    Statement m_selectSale, m_putSale, m_selectShare, m_putShare, m_selectShares, m_selectSharesOf, m_groups;
};

} // namespace gatelog
