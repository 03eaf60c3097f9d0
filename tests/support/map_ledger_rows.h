// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ledger/ledger_rows.h"

#include <QStringList>

#include <map>
#include <set>
#include <tuple>

namespace gatelog::test {

/// The ledger's state in plain maps, keyed as the tables of core/store/schema/002-ledger.sql are. dump()
/// shows all of it, so that two ledgers can be compared and a difference read.
class MapSaleRows final : public SaleRows
{
public:
    std::optional<SaleRow> sale(const RecordOrder& order) override
    {
        const auto found = m_sales.find(order);
        return found == m_sales.end() ? std::nullopt : std::optional(found->second);
    }
    void putSale(const SaleRow& row) override { m_sales[row.order] = row; }
    ShareRow share(CategoryId category, const FeedId& run) override
    {
        const auto found = m_shares.find({category, run});
        if (found != m_shares.end())
            return found->second;
        ShareRow none;
        none.category = category;
        none.run = run;
        return none;
    }
    void putShare(const ShareRow& row) override { m_shares[{row.category, row.run}] = row; }

    const std::map<RecordOrder, SaleRow>& all() const { return m_sales; }
    const std::map<std::pair<CategoryId, FeedId>, ShareRow>& shares() const { return m_shares; }

private:
    std::map<RecordOrder, SaleRow> m_sales;
    std::map<std::pair<CategoryId, FeedId>, ShareRow> m_shares;
};

class MapLedgerRows final : public LedgerRows
{
public:
    /// The store of records, which a ledger looks into but does not fill.
    void hold(const VerifiedRecord& record)
    {
        m_records.insert_or_assign({record->feed(), record->seq(), record->hash()}, record);
    }

    /// By feed and number.
    std::vector<VerifiedRecord> records() const
    {
        std::vector<VerifiedRecord> records;
        for (const auto& [key, record] : m_records)
            records.push_back(record);
        return records;
    }

    std::vector<DefinitionRow> definitions() override
    {
        std::vector<DefinitionRow> rows;
        for (const auto& [key, row] : m_definitions)
            rows.push_back(row);
        return rows;
    }
    void putDefinition(const DefinitionRow& row) override { m_definitions[{row.kind, row.key}] = row; }

    std::optional<TicketRow> ticket(TicketId id) override
    {
        const auto found = m_tickets.find(id);
        return found == m_tickets.end() ? std::nullopt : std::optional(found->second);
    }
    void putTicket(const TicketRow& row, const std::optional<TicketRow>& before) override
    {
        GATELOG_CHECK(before.has_value() == m_tickets.contains(row.ticket.id));
        m_tickets[row.ticket.id] = row;
    }
    void addCodeAlias(TicketId ofCode, TicketId ticket) override { m_aliases.insert({ofCode, ticket}); }

    std::vector<RedemptionRow> redemptionsOf(TicketId ticket) override
    {
        std::vector<RedemptionRow> rows;
        for (const auto& [key, row] : m_redemptions)
            if (key.first == ticket)
                rows.push_back(row);
        return rows;
    }
    void addRedemption(const RedemptionRow& row) override
    {
        GATELOG_CHECK(!m_redemptions.contains({row.body.ticket, row.order}));
        m_redemptions[{row.body.ticket, row.order}] = row;
    }
    void updateRedemption(const RedemptionRow& row) override
    {
        GATELOG_CHECK(m_redemptions.contains({row.body.ticket, row.order}));
        m_redemptions[{row.body.ticket, row.order}] = row;
    }
    void removeRedemption(const RedemptionRow& row) override
    {
        m_redemptions.erase({row.body.ticket, row.order});
    }
    std::vector<TicketId> ticketsRedeemedOn(ListId list) override
    {
        std::set<TicketId> tickets;
        for (const auto& [key, row] : m_redemptions)
            if (row.body.list == list)
                tickets.insert(key.first);
        return {tickets.begin(), tickets.end()};
    }

    void addVoid(const VoidRow& row) override { m_voids[{row.target, row.targetSeq, row.order}] = row; }
    void removeVoid(const VoidRow& row) override { m_voids.erase({row.target, row.targetSeq, row.order}); }
    MapSaleRows& sales() override { return m_sales; }
    void addReview(const ReviewRow& row) override { m_reviews[row.order] = row; }
    void removeReview(const ReviewRow& row) override { m_reviews.erase(row.order); }
    const std::map<RecordOrder, ReviewRow>& reviews() const { return m_reviews; }
    std::vector<VoidRow> voidsOf(const FeedId& feed, std::uint32_t seq) override
    {
        std::vector<VoidRow> rows;
        for (const auto& [key, row] : m_voids)
            if (row.target == feed && row.targetSeq == seq)
                rows.push_back(row);
        return rows;
    }
    std::vector<VoidRow> allVoids() override
    {
        std::vector<VoidRow> rows;
        for (const auto& [key, row] : m_voids)
            rows.push_back(row);
        return rows;
    }
    std::optional<VerifiedRecord> recordAt(const FeedId& feed, std::uint32_t seq, const Hash& hash) override
    {
        const auto found = m_records.find({feed, seq, hash});
        return found == m_records.end() ? std::nullopt : std::optional(found->second);
    }

    std::optional<Hash> previousOf(const FeedId& feed, std::uint32_t seq, const Hash& hash) override
    {
        const auto record = recordAt(feed, seq, hash);
        return record ? std::optional((*record)->previous()) : std::nullopt;
    }
    std::vector<VerifiedRecord> recordsOf(const PublicKey& author) override
    {
        std::vector<VerifiedRecord> records;
        for (const auto& [key, record] : m_records)
            if (record->author() == author)
                records.push_back(record);
        return records;
    }

    void addTally(const TallyKey& key, std::int64_t difference) override { m_tallies[key] += difference; }
    std::int64_t tally(Tally what, GateId gate = {}, Reason reason = Reason::None) const
    {
        const auto found = m_tallies.find({what, gate, reason});
        return found == m_tallies.end() ? 0 : found->second;
    }
    const std::map<TallyKey, std::int64_t>& tallies() const { return m_tallies; }

    void putSetAside(const RecordOrder& order, SetAsideReason reason) override { m_setAside[order] = reason; }
    bool isSetAside(const RecordOrder& order) override { return m_setAside.contains(order); }
    std::vector<VerifiedRecord> takeSetAside(const PublicKey& author) override
    {
        std::vector<VerifiedRecord> taken;
        for (const VerifiedRecord& record : recordsOf(author))
            if (m_setAside.erase(record->order()) > 0)
                taken.push_back(record);
        return taken;
    }
    std::optional<VerifiedRecord> takeSetAside(const FeedId& feed, std::uint32_t seq,
                                               const Hash& hash) override
    {
        const auto record = recordAt(feed, seq, hash);
        return record && m_setAside.erase((*record)->order()) > 0 ? record : std::nullopt;
    }
    const std::map<RecordOrder, SetAsideReason>& setAside() const { return m_setAside; }
    std::set<TicketId> redeemedTickets() const
    {
        std::set<TicketId> tickets;
        for (const auto& [key, row] : m_redemptions)
            tickets.insert(key.first);
        return tickets;
    }

    /// One line a row, in the order of the keys.
    QStringList dump() const
    {
        QStringList lines;
        for (const auto& [key, row] : m_definitions)
            lines << QStringLiteral("definition %1 %2 by %3: %4")
                         .arg(QString::number(int(row.kind)), hex(row.key), name(row.order), hex(row.body));
        for (const auto& [id, row] : m_tickets)
            lines << QStringLiteral("ticket %1 by %2, status %3 by %4: %5")
                         .arg(QString::number(id.value()), name(row.definedBy),
                              QString::number(int(row.ticket.status)), name(row.statusBy),
                              hex(encodeTicketBodies({&row.ticket, 1}).front()));
        for (const auto& [code, ticket] : m_aliases)
            lines << QStringLiteral("alias %1 %2").arg(code.value()).arg(ticket.value());
        for (const auto& [key, row] : m_redemptions)
            lines << QStringLiteral("redemption %1: %2 voided %3 outcome %4")
                         .arg(name(row.order), hex(encodeBody(row.body)))
                         .arg(row.voided)
                         .arg(int(row.outcome));
        for (const auto& [key, row] : m_voids)
            lines << QStringLiteral("void %1 of %2 staff %3")
                         .arg(name(row.order), recordName(row.target, row.targetSeq))
                         .arg(row.staff.value());
        for (const auto& [key, n] : m_tallies)
            if (n != 0)
                lines << QStringLiteral("tally %1 gate %2 reason %3: %4")
                             .arg(int(key.what))
                             .arg(key.gate.value())
                             .arg(int(key.reason))
                             .arg(n);
        for (const auto& [order, row] : m_sales.all())
            lines << QStringLiteral("sale %1: %2 voided %3")
                         .arg(name(order), hex(encodeBody(row.body)))
                         .arg(row.voided);
        for (const auto& [key, row] : m_sales.shares())
            lines << QStringLiteral("share %1 of %2: %3 + %4 - %5 - %6, wants %7 (%8), answered %9")
                         .arg(key.first.value())
                         .arg(recordName(key.second, 0))
                         .arg(row.granted)
                         .arg(row.received)
                         .arg(row.given)
                         .arg(row.sold)
                         .arg(row.wish.seq)
                         .arg(row.wish.amount)
                         .arg(row.answered);
        for (const auto& [order, row] : m_reviews)
            lines << QStringLiteral("review %1 of %2 open %3: %4")
                         .arg(name(order), recordName(row.target, row.targetSeq))
                         .arg(row.open)
                         .arg(row.note);
        for (const auto& [order, reason] : m_setAside)
            lines << QStringLiteral("set aside %1: %2").arg(name(order)).arg(int(reason));
        return lines;
    }

private:
    static QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
    static QString name(const RecordOrder& order)
    {
        return QString::number(order.clock.bits(), 16) + u'@' + recordName(order.feed(), order.seq);
    }

    std::map<std::tuple<FeedId, std::uint32_t, Hash>, VerifiedRecord> m_records;
    std::map<std::pair<Kind, QByteArray>, DefinitionRow> m_definitions;
    std::map<TicketId, TicketRow> m_tickets;
    std::set<std::pair<TicketId, TicketId>> m_aliases;
    std::map<std::pair<TicketId, RecordOrder>, RedemptionRow> m_redemptions;
    std::map<std::tuple<FeedId, std::uint32_t, RecordOrder>, VoidRow> m_voids;
    MapSaleRows m_sales;
    std::map<RecordOrder, ReviewRow> m_reviews;
    std::map<TallyKey, std::int64_t> m_tallies;
    std::map<RecordOrder, SetAsideReason> m_setAside;
};

} // namespace gatelog::test
