// SPDX-License-Identifier: Apache-2.0
#include "core/store/conflicts.h"

#include "core/store/log_knowledge.h"

#include <algorithm>
#include <bit>

namespace gatelog {
namespace {

std::vector<TicketId> ticketsInConflict(Replica& replica)
{
    std::vector<TicketId> tickets;
    Statement select = replica.connection().prepare(
        "SELECT DISTINCT ticket FROM redemption WHERE outcome = 1 AND voided = 0");
    while (select.step())
        tickets.push_back(TicketId(std::bit_cast<std::uint64_t>(select.integer(0))));
    return tickets;
}

/// Fills in names and what the log proves.
class ConflictReader
{
public:
    ConflictReader(Replica& replica, ConflictDetail detail) : m_replica(replica)
    {
        if (detail == ConflictDetail::LogProof)
            m_knowledge.emplace(replica);
    }

    void read(TicketId ticket, std::vector<ConflictCase>& cases)
    {
        const TicketFold fold = foldTicket(m_replica.rows().redemptionsOf(ticket), m_replica.setup().lists);
        const auto row = m_replica.rows().ticket(ticket);
        for (const auto& [second, first] : fold.against) {
            ConflictCase conflict;
            if (row)
                conflict.ticket = row->ticket;
            conflict.ticket.id = ticket;
            const RedemptionRow& loser = fold.rows[second];
            const RedemptionRow& winner = fold.rows[first];
            // Where the ticket itself is not known (signed, sold after the last sync), the redemption knows.
            conflict.category =
                m_replica.setup().categoryName(row ? row->ticket.category : loser.body.category);
            const CheckinList* list = m_replica.setup().list(loser.body.list);
            conflict.list = list ? list->name : QString::number(loser.body.list.value());
            conflict.first = describe(winner);
            conflict.second = describe(loser);
            if (m_knowledge && m_knowledge->hadSeen(loser.order, winner.order))
                conflict.knowledge = Knowledge::SecondKnewFirst;
            else if (m_knowledge && m_knowledge->hadSeen(winner.order, loser.order))
                conflict.knowledge = Knowledge::FirstKnewSecond;
            describeKnowledge(conflict.first, winner.order, loser.order);
            describeKnowledge(conflict.second, loser.order, winner.order);
            conflict.review = reviewOf(loser.order);
            cases.push_back(std::move(conflict));
        }
    }

private:
    ConflictingRedemption describe(const RedemptionRow& row) const
    {
        const Setup& setup = m_replica.setup();
        ConflictingRedemption redemption;
        redemption.record = {row.order.feed(), row.order.seq, row.order.hash};
        redemption.time = row.order.clock.time();
        redemption.device = row.order.author;
        redemption.desk = setup.deviceName(row.order.author);
        redemption.gate = setup.gateName(row.body.gate);
        redemption.staff = setup.staffName(row.body.staff);
        redemption.confirmed = row.body.confirmed;
        redemption.byHand = row.body.byHand;
        if (m_knowledge)
            redemption.clock = m_knowledge->clockError(row.order.author);
        return redemption;
    }

    void describeKnowledge(ConflictingRedemption& redemption, const RecordOrder& own,
                           const RecordOrder& other) const
    {
        if (!m_knowledge || own.author == other.author)
            return;
        redemption.heardUpTo = m_knowledge->heardUpTo(own, other.author);
        redemption.learned = m_knowledge->learned(own.author, other);
    }

    std::optional<ConflictReview> reviewOf(const RecordOrder& redemption) const
    {
        const auto row = m_replica.rows().review(redemption);
        if (!row || row->open)
            return std::nullopt;
        const Setup& setup = m_replica.setup();
        const QString staff = setup.staffName(row->staff);
        const QString device = setup.deviceName(row->order.author);
        return ConflictReview{row->note, row->order.clock.time(),
                              staff.isEmpty() ? device : staff + QStringLiteral(", ") + device};
    }

    Replica& m_replica;
    std::optional<LogKnowledge> m_knowledge;
};

} // namespace

QString knowledgeName(Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::Concurrent:
        return QStringLiteral("concurrent");
    case Knowledge::SecondKnewFirst:
        return QStringLiteral("second_knew_first");
    case Knowledge::FirstKnewSecond:
        return QStringLiteral("first_knew_second");
    }
    GATELOG_CHECK(!"every knowledge has a name");
}

std::vector<ConflictCase> readConflicts(Replica& replica, ConflictDetail detail)
{
    std::vector<ConflictCase> cases;
    const std::vector<TicketId> tickets = ticketsInConflict(replica);
    if (tickets.empty())
        return cases;
    ConflictReader reader(replica, detail);
    for (const TicketId ticket : tickets)
        reader.read(ticket, cases);
    std::sort(cases.begin(), cases.end(), [](const ConflictCase& a, const ConflictCase& b) {
        return std::tie(a.second.time, a.second.record.hash) < std::tie(b.second.time, b.second.record.hash);
    });
    return cases;
}

Result<> reviewConflict(Replica& replica, const RecordRef& second, ReviewState state, const QString& note,
                        StaffId staff)
{
    const QString name = recordName(second.feed, second.seq);
    const auto record = replica.records().at(second.feed, second.seq, second.hash);
    const auto body = record && (*record)->kind() == Kind::Redemption
                          ? decodeBody<Redemption>((*record)->body())
                          : Result<Redemption>(failure(ErrorCode::NotFound));
    if (!body)
        return failure(ErrorCode::NotFound, name);
    const auto rows = replica.rows().redemptionsOf(body->ticket);
    const bool isConflict = std::any_of(rows.begin(), rows.end(), [&record](const RedemptionRow& row) {
        return row.order == (*record)->order() && !row.voided && row.outcome == Outcome::Conflict;
    });
    if (!isConflict)
        return failure(ErrorCode::NotFound, name);
    if (!mayWrite(replica.role(), Kind::ConflictReviewed))
        return failure(ErrorCode::NotPermitted, name);
    const ConflictReviewed review{second.feed, second.seq, second.hash, state == ReviewState::Open,
                                  note,        staff};
    const auto written = replica.append({Kind::ConflictReviewed, encodeBody(review)});
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

} // namespace gatelog
