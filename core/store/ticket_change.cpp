// SPDX-License-Identifier: Apache-2.0
#include "core/store/ticket_change.h"

#include "core/store/given_name.h"

namespace gatelog {
namespace {

Result<> checkText(const QString& text)
{
    if (text.size() > kMaxTicketFieldChars)
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("a text of %1 characters; at most %2").arg(text.size()).arg(kMaxTicketFieldChars));
    if (!isPlainText(text))
        return failure(ErrorCode::Usage, QStringLiteral("a text with control characters"));
    return {};
}

Result<> checkEdit(const Ticket& edited, const Ticket& known, const Setup& setup)
{
    // What came by an import may hold marks of direction: only what is typed anew is looked at.
    const std::pair<const QString*, const QString*> texts[] = {{&edited.name, &known.name},
                                                               {&edited.order, &known.order},
                                                               {&edited.email, &known.email},
                                                               {&edited.seat, &known.seat},
                                                               {&edited.note, &known.note}};
    for (const auto& [text, before] : texts)
        if (*text != *before)
            if (const auto checked = checkText(*text); !checked)
                return checked;
    if (edited.validFrom && edited.validUntil && *edited.validUntil <= *edited.validFrom)
        return failure(ErrorCode::Usage, QStringLiteral("it ends before it begins"));
    if (edited.category != known.category && edited.category.value() != 0 &&
        !setup.categories.contains(edited.category))
        return failure(ErrorCode::NotFound, QStringLiteral("category %1").arg(edited.category.value()));
    return {};
}

std::optional<TicketRow> rowOf(Replica& replica, TicketId id)
{
    auto row = replica.rows().ticket(id);
    if (row && row->definedBy == RecordOrder{})
        row.reset();
    return row;
}

Result<> write(Replica& replica, const std::vector<Draft>& drafts)
{
    const auto written = replica.append(drafts);
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

} // namespace

QString statusName(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Valid:
        return QStringLiteral("valid");
    case TicketStatus::Cancelled:
        return QStringLiteral("cancelled");
    case TicketStatus::Blocked:
        return QStringLiteral("blocked");
    }
    GATELOG_CHECK(!"every status has a name");
}

Result<> setTicketStatus(Replica& replica, TicketId ticket, TicketStatus status, const QString& because)
{
    const QString reason = because.simplified();
    if (reason.toUtf8().size() > kMaxChangeReasonBytes)
        return failure(ErrorCode::TooLarge, QString::number(kMaxChangeReasonBytes));
    if (!isPlainText(reason))
        return failure(ErrorCode::Usage, QStringLiteral("a reason with control characters"));
    const auto row = replica.rows().ticket(ticket);
    if (!row)
        return failure(ErrorCode::NotFound);
    if (!mayWrite(replica.role(), Kind::TicketChanged))
        return failure(ErrorCode::NotPermitted);
    if (row->ticket.status == status)
        return {};
    return write(replica, {{Kind::TicketChanged, encodeBody(TicketChanged{ticket, status, reason})}});
}

Result<> editTicket(Replica& replica, const Ticket& edited)
{
    const auto row = rowOf(replica, edited.id);
    if (!row)
        return failure(ErrorCode::NotFound);
    if (!mayWrite(replica.role(), Kind::Tickets))
        return failure(ErrorCode::NotPermitted);
    if (const auto checked = checkEdit(edited, row->ticket, replica.setup()); !checked)
        return checked;
    Ticket defined = edited;
    defined.code = row->ticket.code;
    defined.sourceId = row->ticket.sourceId;
    defined.status = row->ticket.status;
    if (defined == row->ticket)
        return {};
    defined.status = definedTicket(replica, *row).status;
    std::vector<Draft> drafts;
    for (QByteArray& body : encodeTicketBodies(std::span(&defined, 1)))
        drafts.push_back({Kind::Tickets, std::move(body)});
    // Behind the definition, whose status would hold otherwise.
    if (row->ticket.status != defined.status)
        drafts.push_back({Kind::TicketChanged, encodeBody(TicketChanged{edited.id, row->ticket.status, {}})});
    return write(replica, drafts);
}

Ticket definedTicket(Replica& replica, const TicketRow& row)
{
    if (row.statusBy == row.definedBy)
        return row.ticket;
    Ticket defined = row.ticket;
    replica.records().forEachOf(replica.records().feedNumber(row.definedBy.feed()), row.definedBy.seq,
                                [&](const RecordTable::Stored& stored) {
                                    const auto record = Record::decode(stored.bytes);
                                    const auto tickets =
                                        record ? decodeBody<std::vector<Ticket>>(record->body())
                                               : Result<std::vector<Ticket>>(failure(ErrorCode::Damaged));
                                    if (tickets)
                                        for (const Ticket& ticket : *tickets)
                                            if (ticket.id == row.ticket.id)
                                                defined.status = ticket.status;
                                    return false; // the first is the one
                                });
    return defined;
}

} // namespace gatelog
