// SPDX-License-Identifier: Apache-2.0
#include "core/store/issue.h"

#include "core/ticket/code_text.h"
#include "core/ticket/signed_code.h"

#include <algorithm>
#include <bit>

namespace gatelog {
namespace {

TicketId freshId(Replica& replica)
{
    TicketId id(random64());
    while (id.value() == 0 || replica.rows().ticket(id))
        id = TicketId(random64());
    return id;
}

Result<> write(Replica& replica, std::vector<Draft> drafts, std::vector<Ticket> tickets)
{
    std::sort(tickets.begin(), tickets.end(), [](const Ticket& a, const Ticket& b) {
        return std::bit_cast<std::int64_t>(a.id.value()) < std::bit_cast<std::int64_t>(b.id.value());
    });
    for (QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, std::move(body)});
    const auto written = replica.append(drafts);
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

void sign(Ticket& ticket, const EventId& event, const SigningKey& authority)
{
    ticket.code =
        makeSignedCode({ticket.id, ticket.category, ticket.validFrom, ticket.validUntil}, event, authority);
}

} // namespace

Result<std::vector<Ticket>> issueTickets(Replica& replica, const IssueRequest& request,
                                         QByteArrayView passphrase)
{
    if (!mayWrite(replica.role(), Kind::Tickets))
        return failure(ErrorCode::NotPermitted);
    const auto authority = replica.folder().authorityKey(passphrase);
    if (!authority)
        return tl::unexpected(authority.error());
    return issueTicketsAs(replica, *authority, request);
}

Result<std::vector<Ticket>> issueTicketsAs(Replica& replica, const SigningKey& authority,
                                           const IssueRequest& request)
{
    if (!mayWrite(replica.role(), Kind::Tickets))
        return failure(ErrorCode::NotPermitted);
    if (request.count < 0 || request.count > kMaxIssue || request.tickets.size() > std::size_t(kMaxIssue))
        return failure(ErrorCode::TooLarge, QString::number(kMaxIssue));
    if (eventIdOf(authority.publicKey()) != replica.eventId())
        return failure(ErrorCode::ForeignEvent);

    std::vector<Draft> drafts;
    CategoryId category;
    if (const Category* known = replica.setup().categoryNamed(request.category)) {
        category = known->id;
    } else if (!request.category.isEmpty()) {
        const auto& taken = replica.setup().categories;
        category =
            numberForName<CategoryId>(request.category, [&](CategoryId id) { return taken.contains(id); });
        drafts.push_back({Kind::Category, encodeBody(Category{category, request.category, {}, {}})});
    }
    std::vector<Ticket> tickets = request.tickets;
    if (tickets.empty())
        tickets.resize(std::size_t(request.count));
    for (Ticket& ticket : tickets) {
        if (category.value() != 0)
            ticket.category = category;
        if (request.validFrom)
            ticket.validFrom = request.validFrom;
        if (request.validUntil)
            ticket.validUntil = request.validUntil;
        if (ticket.id.value() == 0)
            ticket.id = freshId(replica);
        sign(ticket, replica.eventId(), authority);
    }
    if (const auto written = write(replica, std::move(drafts), tickets); !written)
        return tl::unexpected(written.error());
    return tickets;
}

Result<std::vector<Ticket>> issueMissingCodes(Replica& replica, const QString& category,
                                              QByteArrayView passphrase)
{
    if (!mayWrite(replica.role(), Kind::Tickets))
        return failure(ErrorCode::NotPermitted);
    const auto authority = replica.folder().authorityKey(passphrase);
    if (!authority)
        return tl::unexpected(authority.error());
    return issueMissingCodesAs(replica, *authority, category);
}

Result<std::vector<Ticket>> issueMissingCodesAs(Replica& replica, const SigningKey& authority,
                                                const QString& category)
{
    if (!mayWrite(replica.role(), Kind::Tickets))
        return failure(ErrorCode::NotPermitted);
    const Category* wanted = category.isEmpty() ? nullptr : replica.setup().categoryNamed(category);
    if (!category.isEmpty() && !wanted)
        return failure(ErrorCode::NotFound, category);
    if (eventIdOf(authority.publicKey()) != replica.eventId())
        return failure(ErrorCode::ForeignEvent);
    std::vector<TicketId> ids;
    {
        Statement select = replica.connection().prepare("SELECT id FROM ticket WHERE code = '' ORDER BY id");
        while (select.step())
            ids.push_back(TicketId(std::bit_cast<std::uint64_t>(select.integer(0))));
    }
    std::vector<Ticket> tickets;
    for (const TicketId id : ids) {
        const auto row = replica.rows().ticket(id);
        if (!row || row->definedBy == RecordOrder{} || (wanted && row->ticket.category != wanted->id))
            continue;
        tickets.push_back(row->ticket);
        sign(tickets.back(), replica.eventId(), authority);
    }
    if (const auto written = write(replica, {}, tickets); !written)
        return tl::unexpected(written.error());
    return tickets;
}

} // namespace gatelog
