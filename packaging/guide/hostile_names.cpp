// SPDX-License-Identifier: Apache-2.0
#include "packaging/guide/hostile_names.h"

#include "core/store/replica.h"
#include "core/store/ticket_list.h"

namespace gatelog {
namespace {

constexpr qsizetype kNameLength = 300;
constexpr qsizetype kShortened = 90; ///< a name of this many UTF-16 units fits into an announcement's bytes

void addSetup(const Setup& setup, std::vector<Draft>& drafts)
{
    for (auto [id, gate] : setup.gates) {
        gate.name = hostileName(gate.name);
        drafts.push_back({Kind::Gate, encodeBody(gate)});
    }
    for (auto [id, list] : setup.lists) {
        list.name = hostileName(list.name);
        drafts.push_back({Kind::CheckinList, encodeBody(list)});
    }
    for (auto [id, category] : setup.categories) {
        category.name = hostileName(category.name);
        drafts.push_back({Kind::Category, encodeBody(category)});
    }
    for (auto [id, member] : setup.staff) {
        member.name = hostileName(member.name);
        drafts.push_back({Kind::Staff, encodeBody(member)});
    }
}

void addTickets(Replica& replica, std::vector<Draft>& drafts)
{
    TicketListing listing({}, {});
    while (listing.step(replica) == TicketListing::Progress::More) {
    }
    const std::vector<TicketId> ids = listing.take();
    std::vector<Ticket> tickets;
    for (const TicketMatch& match : readTickets(replica, ids)) {
        Ticket ticket = match.ticket;
        for (QString* text : {&ticket.name, &ticket.order, &ticket.email, &ticket.seat})
            *text = hostileName(*text);
        if (!ticket.note.isEmpty())
            ticket.note = hostileName(ticket.note);
        tickets.push_back(ticket);
    }
    for (const QByteArray& body : encodeTicketBodies(tickets))
        drafts.push_back({Kind::Tickets, body});
}

} // namespace

QString hostileMarker()
{
    return QStringLiteral("<b>R&D</b>");
}

QString hostileName(const QString& name)
{
    const QString start =
        hostileMarker() + u' ' + name +
        QString::fromUtf8(
            " \u202Eتجربة עברית\u2067 👩‍👩‍👧‍👦🎉 <img src=\"x\"> & 'q' ");
    const QString word = QStringLiteral("Donaudampfschifffahrtsgesellschaft");
    return (start + word.repeated(9)).left(kNameLength);
}

Result<> giveHostileNames(const ReplicaFolder& folder, const Clock& clock)
{
    const auto replica = Replica::open(folder, Replica::Mode::ReadWrite, clock);
    if (!replica)
        return tl::unexpected(replica.error());
    const auto key = folder.authorityKey({});
    if (!key)
        return tl::unexpected(key.error());
    const Setup setup = (*replica)->setup();
    std::vector<Draft> bySeal;
    if (auto event = setup.event) {
        event->name = hostileName(event->name);
        bySeal.push_back({Kind::Event, encodeBody(*event)});
    }
    for (auto [id, device] : setup.devices) {
        device.name = hostileName(device.name);
        bySeal.push_back({Kind::DeviceEnrolled, encodeBody(device)});
    }
    if (const auto written = (*replica)->appendAs(*key, bySeal); !written)
        return tl::unexpected(written.error());
    std::vector<Draft> drafts;
    addSetup(setup, drafts);
    addTickets(**replica, drafts);
    Announcement said;
    said.text = hostileName({}).left(kShortened);
    drafts.push_back({Kind::Announcement, encodeBody(said)});
    for (const Draft& draft : drafts)
        if (const auto written = (*replica)->append(draft); !written)
            return tl::unexpected(written.error());
    return {};
}

} // namespace gatelog
