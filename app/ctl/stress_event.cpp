// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/stress_event.h"

#include "core/store/enrolment.h"
#include "core/store/replica.h"
#include "core/ticket/code_text.h"

namespace gatelog {
namespace {

Result<> addTickets(Replica& replica, const QStringList& codes)
{
    std::vector<Ticket> tickets;
    for (const QString& code : codes) {
        Ticket ticket;
        ticket.code = code;
        ticket.id = ticketIdOfCode(replica.eventId(), code);
        ticket.name = QStringLiteral("Guest ") + code;
        tickets.push_back(std::move(ticket));
    }
    std::vector<Draft> drafts;
    for (QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, std::move(body)});
    const auto written = replica.append(drafts);
    return written ? Result<>() : Result<>(tl::unexpected(written.error()));
}

} // namespace

Result<StressEvent> StressEvent::make(const QString& folder, int desks, int tickets, const Clock& clock)
{
    StressEvent stress;
    stress.m_folder = folder;
    for (int i = 0; i < tickets; ++i)
        stress.m_codes.append(QStringLiteral("STRESS-%1").arg(i, 7, 10, QLatin1Char('0')));
    NewEvent event;
    event.name = QStringLiteral("Stress");
    event.gates = {QStringLiteral("Door")};
    event.deviceName = QStringLiteral("Desk 0");
    const ReplicaFolder first(stress.folderOf(0));
    if (const auto created = Replica::create(first, event, clock); !created)
        return tl::unexpected(created.error());
    const auto replica = Replica::open(first, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    const auto authority = first.authorityKey({});
    if (!authority)
        return tl::unexpected(authority.error());
    for (int desk = 1; desk < desks; ++desk) {
        const SigningKey key = SigningKey::generate();
        const auto enrolled = enrolDevice(
            **replica, *authority, {key.publicKey(), QStringLiteral("Desk %1").arg(desk), Role::Scanner});
        if (!enrolled)
            return tl::unexpected(enrolled.error());
        if (const auto made =
                Replica::createEmpty(ReplicaFolder(stress.folderOf(desk)), (*replica)->eventId(), key);
            !made)
            return tl::unexpected(made.error());
    }
    if (const auto added = addTickets(**replica, stress.m_codes); !added)
        return tl::unexpected(added.error());
    return stress;
}

} // namespace gatelog
