// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger_rows.h"
#include "core/store/record_table.h"
#include "core/store/sale_table.h"
#include "core/store/sqlite.h"

#include <map>

namespace gatelog {

/// The ledger's state in SQL tables (schema/002-ledger.sql). Failures stay with the connection, which refuses
/// to commit.
class SqlLedgerRows final : public LedgerRows
{
public:
    SqlLedgerRows(Connection& connection, RecordTable& records);

    std::vector<DefinitionRow> definitions() override;
    void putDefinition(const DefinitionRow& row) override;
    std::optional<TicketRow> ticket(TicketId id) override;
    void putTicket(const TicketRow& row, const std::optional<TicketRow>& before) override;
    void addCodeAlias(TicketId ofCode, TicketId ticket) override;
    std::vector<RedemptionRow> redemptionsOf(TicketId ticket) override;
    void addRedemption(const RedemptionRow& row) override;
    void updateRedemption(const RedemptionRow& row) override;
    std::vector<TicketId> ticketsRedeemedOn(ListId list) override;
    void removeRedemption(const RedemptionRow& row) override;
    void addVoid(const VoidRow& row) override;
    void removeVoid(const VoidRow& row) override;
    SaleTable& sales() override { return m_sales; }
    void addReview(const ReviewRow& row) override;
    void removeReview(const ReviewRow& row) override;
    std::vector<VoidRow> voidsOf(const FeedId& feed, std::uint32_t seq) override;
    std::vector<VoidRow> allVoids() override;
    std::optional<VerifiedRecord> recordAt(const FeedId& feed, std::uint32_t seq, const Hash& hash) override;
    std::optional<Hash> previousOf(const FeedId& feed, std::uint32_t seq, const Hash& hash) override;
    std::vector<VerifiedRecord> recordsOf(const PublicKey& author) override;
    void addTally(const TallyKey& key, std::int64_t difference) override;
    void putSetAside(const RecordOrder& order, SetAsideReason reason) override;
    bool isSetAside(const RecordOrder& order) override;
    std::vector<VerifiedRecord> takeSetAside(const PublicKey& author) override;
    std::optional<VerifiedRecord> takeSetAside(const FeedId& feed, std::uint32_t seq,
                                               const Hash& hash) override;

    /// Counts as of now, from memory; the table follows with writeTallies().
    std::int64_t tally(const TallyKey& key) const;
    const std::map<TallyKey, std::int64_t>& tallies() const { return m_tallies; }
    /// Writes the counts that changed, once a transaction.
    void writeTallies();
    /// Reads the counts again, after a transaction was rolled back.
    void reload();

    /// The latest review of a conflict, by its redemption that does not count.
    std::optional<ReviewRow> review(const RecordOrder& redemption);

    /// The tickets a code may stand for when its own id is none's.
    std::vector<TicketId> aliasesOf(TicketId ofCode);

private:
    /// Of the columns clock, feed, seq, hash from `clockColumn` on.
    RecordOrder order(Statement& row, int clockColumn) const;
    void bindOrder(Statement& statement, int index, const RecordOrder& order);
    VoidRow voidRow(Statement& row) const;
    void indexText(const Ticket& ticket);
    void unindexText(const Ticket& ticket);

    RecordTable& m_records;
    SaleTable m_sales;
    Statement m_selectDefinitions, m_putDefinition, m_selectTicket, m_putTicket, m_indexText, m_unindexText,
        m_addAlias, m_selectAliases, m_selectRedemptions, m_addRedemption, m_updateRedemption,
        m_deleteRedemption, m_selectTicketsOn, m_addVoid, m_deleteVoid, m_selectVoids, m_selectAllVoids,
        m_addReview, m_deleteReview, m_selectReview, m_selectTallies, m_putTally, m_deleteTally,
        m_putSetAside, m_selectSetAside, m_isSetAside, m_deleteSetAside;
    std::map<TallyKey, std::int64_t> m_tallies;
    std::map<TallyKey, std::int64_t> m_changedTallies;
};

/// The words of a ticket that searches look in, as the index has them.
[[nodiscard]] QString searchText(const Ticket& ticket);

} // namespace gatelog
