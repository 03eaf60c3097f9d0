// SPDX-License-Identifier: Apache-2.0
#include "core/store/sql_ledger_rows.h"

#include "core/store/text_folding.h"

#include <bit>

namespace gatelog {
namespace {

std::int64_t number(TicketId id)
{
    return std::bit_cast<std::int64_t>(id.value());
}

TicketId ticketId(std::int64_t number)
{
    return TicketId(std::bit_cast<std::uint64_t>(number));
}

void bindInstant(Statement& statement, int index, const std::optional<UnixSeconds>& instant)
{
    if (instant)
        statement.bind(index, std::int64_t(instant->time_since_epoch().count()));
    else
        statement.bindNull(index);
}

std::optional<UnixSeconds> instant(Statement& row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return UnixSeconds(std::chrono::seconds(row.integer(column)));
}

} // namespace

QString searchText(const Ticket& ticket)
{
    return searchWords(ticket.name + u' ' + ticket.order + u' ' + ticket.email).join(u' ');
}

SqlLedgerRows::SqlLedgerRows(Connection& connection, RecordTable& records)
    : m_records(records), m_sales(connection, records),
      m_selectDefinitions(
          connection.prepare("SELECT kind, key, clock, feed, seq, hash, body FROM definition")),
      m_putDefinition(connection.prepare("INSERT OR REPLACE INTO definition (kind, key, clock, feed, seq, "
                                         "hash, body) VALUES (?, ?, ?, ?, ?, ?, ?)")),
      m_selectTicket(connection.prepare(
          "SELECT id, category, status, paid, code, name, order_code, email, seat, note, source, valid_from, "
          "valid_until, clock, feed, seq, hash, status_clock, status_feed, status_seq, status_hash FROM "
          "ticket "
          "WHERE id = ?")),
      m_putTicket(connection.prepare(
          "INSERT OR REPLACE INTO ticket (id, category, status, paid, code, name, order_code, email, seat, "
          "note, "
          "source, valid_from, valid_until, clock, feed, seq, hash, status_clock, status_feed, status_seq, "
          "status_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      m_indexText(connection.prepare("INSERT INTO ticket_text (rowid, words) VALUES (?, ?)")),
      m_unindexText(
          connection.prepare("INSERT INTO ticket_text (ticket_text, rowid, words) VALUES ('delete', ?, ?)")),
      m_addAlias(connection.prepare("INSERT OR IGNORE INTO code_alias (code, ticket) VALUES (?, ?)")),
      m_selectAliases(connection.prepare("SELECT ticket FROM code_alias WHERE code = ? ORDER BY ticket")),
      m_selectRedemptions(
          connection.prepare("SELECT clock, feed, seq, hash, list, gate, direction, day, category, "
                             "confirmed, staff, by_hand, voided, outcome "
                             "FROM redemption WHERE ticket = ?")),
      m_addRedemption(connection.prepare(
          "INSERT INTO redemption (ticket, clock, feed, seq, hash, list, gate, direction, day, category, "
          "confirmed, staff, by_hand, voided, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?)")),
      m_updateRedemption(
          connection.prepare("UPDATE redemption SET voided = ?, outcome = ? "
                             "WHERE ticket = ? AND clock = ? AND feed = ? AND seq = ? AND hash = ?")),
      m_deleteRedemption(connection.prepare(
          "DELETE FROM redemption WHERE ticket = ? AND clock = ? AND feed = ? AND seq = ? AND hash = ?")),
      m_selectTicketsOn(connection.prepare("SELECT DISTINCT ticket FROM redemption WHERE list = ?")),
      m_addVoid(connection.prepare(
          "INSERT OR REPLACE INTO void (target_feed, target_seq, target_hash, clock, feed, "
          "seq, hash, staff) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")),
      m_deleteVoid(
          connection.prepare("DELETE FROM void WHERE target_feed = ? AND target_seq = ? AND clock = ? "
                             "AND feed = ? AND seq = ? AND hash = ?")),
      m_selectVoids(
          connection.prepare("SELECT target_feed, target_seq, target_hash, clock, feed, seq, hash, staff "
                             "FROM void WHERE target_feed = ? AND target_seq = ?")),
      m_selectAllVoids(connection.prepare(
          "SELECT target_feed, target_seq, target_hash, clock, feed, seq, hash, staff FROM void")),
      m_addReview(connection.prepare("INSERT OR REPLACE INTO review (target_feed, target_seq, target_hash, "
                                     "clock, feed, seq, hash, open, note, "
                                     "staff) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      m_deleteReview(connection.prepare(
          "DELETE FROM review WHERE target_feed = ? AND target_seq = ? AND target_hash = ? AND clock = ? "
          "AND feed = ? AND seq = ? AND hash = ?")),
      m_selectReview(connection.prepare("SELECT clock, feed, seq, hash, open, note, staff FROM review "
                                        "WHERE target_feed = ? AND target_seq = ? AND target_hash = ?")),
      m_selectTallies(connection.prepare("SELECT what, gate, reason, n FROM tally")),
      m_putTally(
          connection.prepare("INSERT OR REPLACE INTO tally (what, gate, reason, n) VALUES (?, ?, ?, ?)")),
      m_deleteTally(connection.prepare("DELETE FROM tally WHERE what = ? AND gate = ? AND reason = ?")),
      m_putSetAside(connection.prepare(
          "INSERT OR REPLACE INTO set_aside (clock, feed, seq, hash, reason) VALUES (?, ?, ?, ?, ?)")),
      m_selectSetAside(connection.prepare("SELECT seq, hash FROM set_aside WHERE feed = ?")),
      m_isSetAside(connection.prepare("SELECT 1 FROM set_aside WHERE feed = ? AND seq = ? AND hash = ?")),
      m_deleteSetAside(
          connection.prepare("DELETE FROM set_aside WHERE feed = ? AND seq = ? AND hash = ? RETURNING 1"))
{
    reload();
}

void SqlLedgerRows::reload()
{
    m_tallies.clear();
    m_changedTallies.clear();
    Query query(m_selectTallies);
    while (query->step())
        m_tallies[{Tally(query->integer(0)), GateId(std::uint16_t(query->integer(1))),
                   Reason(query->integer(2))}] = query->integer(3);
}

RecordOrder SqlLedgerRows::order(Statement& row, int clockColumn) const
{
    const FeedId& feed = m_records.feedOf(row.integer(clockColumn + 1));
    return {Hlc(std::uint64_t(row.integer(clockColumn))), feed.author, feed.epoch,
            std::uint32_t(row.integer(clockColumn + 2)),
            Hash::fromBytes(row.blob(clockColumn + 3)).value_or(Hash{})};
}

void SqlLedgerRows::bindOrder(Statement& statement, int index, const RecordOrder& order)
{
    // The zero order of "nobody yet" has no feed; feed numbers start at 1.
    const std::int64_t feed = order == RecordOrder{} ? 0 : m_records.feedNumber(order.feed());
    statement.bind(index, std::int64_t(order.clock.bits())).bind(index + 1, feed);
    statement.bind(index + 2, std::int64_t(order.seq)).bind(index + 3, order.hash.view());
}

std::vector<DefinitionRow> SqlLedgerRows::definitions()
{
    std::vector<DefinitionRow> rows;
    Query query(m_selectDefinitions);
    while (query->step())
        rows.push_back({Kind(query->integer(0)), query->blob(1).toByteArray(), order(*query, 2),
                        query->blob(6).toByteArray()});
    return rows;
}

void SqlLedgerRows::putDefinition(const DefinitionRow& row)
{
    Query query(m_putDefinition);
    query->bind(1, std::int64_t(row.kind)).bind(2, QByteArrayView(row.key));
    bindOrder(*query, 3, row.order);
    query->bind(7, QByteArrayView(row.body));
    query->run();
}

std::optional<TicketRow> SqlLedgerRows::ticket(TicketId id)
{
    Query query(m_selectTicket);
    query->bind(1, number(id));
    if (!query->step())
        return std::nullopt;
    TicketRow row;
    Ticket& ticket = row.ticket;
    ticket.id = id;
    ticket.category = CategoryId(std::uint16_t(query->integer(1)));
    ticket.status = TicketStatus(query->integer(2));
    ticket.paid = query->integer(3) != 0;
    int column = 4;
    for (QString* text : {&ticket.code, &ticket.name, &ticket.order, &ticket.email, &ticket.seat,
                          &ticket.note, &ticket.sourceId})
        *text = query->text(column++);
    ticket.validFrom = instant(*query, 11);
    ticket.validUntil = instant(*query, 12);
    row.definedBy = order(*query, 13);
    row.statusBy = order(*query, 17);
    return row;
}

void SqlLedgerRows::putTicket(const TicketRow& row, const std::optional<TicketRow>& before)
{
    const Ticket& ticket = row.ticket;
    {
        Query query(m_putTicket);
        query->bind(1, number(ticket.id)).bind(2, std::int64_t(ticket.category.value()));
        query->bind(3, std::int64_t(ticket.status)).bind(4, std::int64_t(ticket.paid));
        int index = 5;
        for (const QString* text : {&ticket.code, &ticket.name, &ticket.order, &ticket.email, &ticket.seat,
                                    &ticket.note, &ticket.sourceId})
            query->bind(index++, *text);
        bindInstant(*query, 12, ticket.validFrom);
        bindInstant(*query, 13, ticket.validUntil);
        bindOrder(*query, 14, row.definedBy);
        bindOrder(*query, 18, row.statusBy);
        query->run();
    }
    if (!before) {
        indexText(ticket);
    } else if (const QString old = searchText(before->ticket); old != searchText(ticket)) {
        unindexText(before->ticket);
        indexText(ticket);
    }
}

void SqlLedgerRows::indexText(const Ticket& ticket)
{
    Query query(m_indexText);
    query->bind(1, number(ticket.id)).bind(2, searchText(ticket)).run();
}

void SqlLedgerRows::unindexText(const Ticket& ticket)
{
    Query query(m_unindexText);
    query->bind(1, number(ticket.id)).bind(2, searchText(ticket)).run();
}

void SqlLedgerRows::addCodeAlias(TicketId ofCode, TicketId ticket)
{
    Query query(m_addAlias);
    query->bind(1, number(ofCode)).bind(2, number(ticket)).run();
}

std::vector<TicketId> SqlLedgerRows::aliasesOf(TicketId ofCode)
{
    std::vector<TicketId> tickets;
    Query query(m_selectAliases);
    query->bind(1, number(ofCode));
    while (query->step())
        tickets.push_back(ticketId(query->integer(0)));
    return tickets;
}

std::vector<RedemptionRow> SqlLedgerRows::redemptionsOf(TicketId ticket)
{
    std::vector<RedemptionRow> rows;
    Query query(m_selectRedemptions);
    query->bind(1, number(ticket));
    while (query->step()) {
        RedemptionRow row;
        row.order = order(*query, 0);
        row.body.ticket = ticket;
        row.body.list = ListId(std::uint16_t(query->integer(4)));
        row.body.gate = GateId(std::uint16_t(query->integer(5)));
        row.body.direction = Direction(query->integer(6));
        row.body.day = std::int32_t(query->integer(7));
        row.body.category = CategoryId(std::uint16_t(query->integer(8)));
        row.body.confirmed = query->integer(9) != 0;
        row.body.staff = StaffId(std::uint16_t(query->integer(10)));
        row.body.byHand = query->integer(11) != 0;
        row.voided = query->integer(12) != 0;
        row.outcome = Outcome(query->integer(13));
        rows.push_back(row);
    }
    return rows;
}

void SqlLedgerRows::addRedemption(const RedemptionRow& row)
{
    const Redemption& body = row.body;
    Query query(m_addRedemption);
    query->bind(1, number(body.ticket));
    bindOrder(*query, 2, row.order);
    int index = 6;
    for (const std::int64_t value :
         {std::int64_t(body.list.value()), std::int64_t(body.gate.value()), std::int64_t(body.direction),
          std::int64_t(body.day), std::int64_t(body.category.value()), std::int64_t(body.confirmed),
          std::int64_t(body.staff.value()), std::int64_t(body.byHand), std::int64_t(row.voided),
          std::int64_t(row.outcome)})
        query->bind(index++, value);
    query->run();
}

void SqlLedgerRows::updateRedemption(const RedemptionRow& row)
{
    Query query(m_updateRedemption);
    query->bind(1, std::int64_t(row.voided)).bind(2, std::int64_t(row.outcome));
    query->bind(3, number(row.body.ticket));
    bindOrder(*query, 4, row.order);
    query->run();
}

void SqlLedgerRows::removeRedemption(const RedemptionRow& row)
{
    Query query(m_deleteRedemption);
    query->bind(1, number(row.body.ticket));
    bindOrder(*query, 2, row.order);
    query->run();
}

std::vector<TicketId> SqlLedgerRows::ticketsRedeemedOn(ListId list)
{
    std::vector<TicketId> tickets;
    Query query(m_selectTicketsOn);
    query->bind(1, std::int64_t(list.value()));
    while (query->step())
        tickets.push_back(ticketId(query->integer(0)));
    return tickets;
}

void SqlLedgerRows::addVoid(const VoidRow& row)
{
    const std::int64_t target = m_records.feedNumber(row.target);
    Query query(m_addVoid);
    query->bind(1, target).bind(2, std::int64_t(row.targetSeq)).bind(3, row.targetHash.view());
    bindOrder(*query, 4, row.order);
    query->bind(8, std::int64_t(row.staff.value())).run();
}

void SqlLedgerRows::removeVoid(const VoidRow& row)
{
    Query query(m_deleteVoid);
    query->bind(1, m_records.feedNumber(row.target)).bind(2, std::int64_t(row.targetSeq));
    bindOrder(*query, 3, row.order);
    query->run();
}

void SqlLedgerRows::addReview(const ReviewRow& row)
{
    Query query(m_addReview);
    query->bind(1, m_records.feedNumber(row.target)).bind(2, std::int64_t(row.targetSeq));
    query->bind(3, row.targetHash.view());
    bindOrder(*query, 4, row.order);
    query->bind(8, std::int64_t(row.open)).bind(9, row.note).bind(10, std::int64_t(row.staff.value())).run();
}

void SqlLedgerRows::removeReview(const ReviewRow& row)
{
    Query query(m_deleteReview);
    query->bind(1, m_records.feedNumber(row.target)).bind(2, std::int64_t(row.targetSeq));
    query->bind(3, row.targetHash.view());
    bindOrder(*query, 4, row.order);
    query->run();
}

std::optional<ReviewRow> SqlLedgerRows::review(const RecordOrder& redemption)
{
    std::optional<ReviewRow> latest;
    Query query(m_selectReview);
    query->bind(1, m_records.feedNumber(redemption.feed())).bind(2, std::int64_t(redemption.seq));
    query->bind(3, redemption.hash.view());
    while (query->step()) {
        const RecordOrder by = order(*query, 0);
        if (!latest || latest->order < by)
            latest = ReviewRow{redemption.feed(),
                               redemption.seq,
                               redemption.hash,
                               by,
                               query->integer(4) != 0,
                               query->text(5),
                               StaffId(std::uint16_t(query->integer(6)))};
    }
    return latest;
}

VoidRow SqlLedgerRows::voidRow(Statement& row) const
{
    return {m_records.feedOf(row.integer(0)), std::uint32_t(row.integer(1)),
            Hash::fromBytes(row.blob(2)).value_or(Hash{}), order(row, 3),
            StaffId(std::uint16_t(row.integer(7)))};
}

std::vector<VoidRow> SqlLedgerRows::voidsOf(const FeedId& feed, std::uint32_t seq)
{
    std::vector<VoidRow> rows;
    Query query(m_selectVoids);
    query->bind(1, m_records.feedNumber(feed)).bind(2, std::int64_t(seq));
    while (query->step())
        rows.push_back(voidRow(*query));
    return rows;
}

std::vector<VoidRow> SqlLedgerRows::allVoids()
{
    std::vector<VoidRow> rows;
    Query query(m_selectAllVoids);
    while (query->step())
        rows.push_back(voidRow(*query));
    return rows;
}

std::optional<VerifiedRecord> SqlLedgerRows::recordAt(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    return m_records.at(feed, seq, hash);
}

std::optional<Hash> SqlLedgerRows::previousOf(const FeedId& feed, std::uint32_t seq, const Hash& hash)
{
    return m_records.previousOf(feed, seq, hash);
}

std::vector<VerifiedRecord> SqlLedgerRows::recordsOf(const PublicKey& author)
{
    return m_records.of(author);
}

void SqlLedgerRows::addTally(const TallyKey& key, std::int64_t difference)
{
    m_changedTallies[key] = m_tallies[key] += difference;
}

std::int64_t SqlLedgerRows::tally(const TallyKey& key) const
{
    const auto found = m_tallies.find(key);
    return found == m_tallies.end() ? 0 : found->second;
}

void SqlLedgerRows::writeTallies()
{
    for (const auto& [key, n] : m_changedTallies) {
        // No rows of 0: whether a count was ever touched is no state.
        Query query(n == 0 ? m_deleteTally : m_putTally);
        query->bind(1, std::int64_t(key.what)).bind(2, std::int64_t(key.gate.value()));
        query->bind(3, std::int64_t(key.reason));
        if (n != 0)
            query->bind(4, n);
        query->run();
    }
    m_changedTallies.clear();
}

void SqlLedgerRows::putSetAside(const RecordOrder& order, SetAsideReason reason)
{
    Query query(m_putSetAside);
    bindOrder(*query, 1, order);
    query->bind(5, std::int64_t(reason)).run();
}

bool SqlLedgerRows::isSetAside(const RecordOrder& order)
{
    Query query(m_isSetAside);
    query->bind(1, m_records.feedNumber(order.feed())).bind(2, std::int64_t(order.seq));
    return query->bind(3, order.hash.view()).step();
}

std::vector<VerifiedRecord> SqlLedgerRows::takeSetAside(const PublicKey& author)
{
    std::vector<VerifiedRecord> taken;
    for (const FeedId& feed : m_records.feedsOf(author)) {
        std::vector<std::pair<std::uint32_t, Hash>> places;
        {
            Query query(m_selectSetAside);
            query->bind(1, m_records.feedNumber(feed));
            while (query->step())
                places.emplace_back(std::uint32_t(query->integer(0)),
                                    Hash::fromBytes(query->blob(1)).value_or(Hash{}));
        }
        for (const auto& [seq, hash] : places)
            if (auto record = takeSetAside(feed, seq, hash))
                taken.push_back(std::move(*record));
    }
    return taken;
}

std::optional<VerifiedRecord> SqlLedgerRows::takeSetAside(const FeedId& feed, std::uint32_t seq,
                                                          const Hash& hash)
{
    {
        Query query(m_deleteSetAside);
        query->bind(1, m_records.feedNumber(feed)).bind(2, std::int64_t(seq));
        if (!query->bind(3, hash.view()).step())
            return std::nullopt;
    }
    return m_records.at(feed, seq, hash);
}

} // namespace gatelog
